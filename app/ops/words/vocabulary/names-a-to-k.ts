import { listed } from "./vocabulary.ts";

export const NAMES_A_TO_K: readonly string[] = listed(`
  aaliyah aaren aarika aaron abagael abagail abbe abbey abbi abbie abby abbye abel abele abels abigael abigail abigale
  abra abraham abt achenbach acker ackermann ada adah adaline adam adams adan adara adda addi addia addie addy adel
  adela adelaida adelaide adele adelheid adelice adelina adelind adeline adella adelle adem adena adey adi adiana
  adina adler adolf adolph adora adore adoree adorne adrea adria adriaens adrian adriana adriane adrianna adrianne
  adriano adriena adrienne aeriel aeriela aeriell afton agace agata agatha agathe aggi aggie aggy agna agnella agnes
  agnese agnesse agneta agnola agretha ahlers ahmad ahmet ahrens aida aidan aiden aigneis aigner aila aile ailee
  aileen ailene ailey aili ailina ailis ailsun ailyn aime aimee aimil aindrea ainslee ainsley ainslie ajan ajay ajla
  alaine alameda alan alana alanah alane alanna alara alayne alber albers albert alberta albertina albertine albina
  albrecht aldi alea alecia aleda aleece aleen alejandra alejandrina alena alene alessa alessandra alessandro alessia
  alessio aleta alethea alex alexa alexander alexandra alexandrina alexandros alexi alexia alexina alexine alexis
  aleyna alfi alfie alfred alfreda alfy ali alia alica alice alicea alicia alida alidia alie alika alikee alina aline
  alis alisa alisha alison alissa alisun alix aliya aliza alla alleen allegra allene alli allianora allie allina allis
  allison allissa allix allsun allx ally allyce allyn allys allyson alma almeda almeria almeta almira almire aloise
  aloisia aloysia alt alta althaus althea althoff altmann alva alvera alverta alvina alvinia alvira alwin alya alyce
  alyda alys alysa alyse alysia alyson alyss alyssa amabel amabelle amadeus amalea amalee amaleta amalia amalie
  amalita amalle amanda amandi amandie amandy amann amar amara amargo amata amazon amber amberly ambur ame amelia
  amelie amelina ameline amelita amend ami amie amii amil amilia amin amina amir amira amitie amity ammamaria ammon
  amon amy amye ana anabal anabel anabella anabelle analiese analise anallese anallise anastasia anastasie anastassia
  anatola andee andeee anderea anders andersen andi andie andra andre andrea andreana andreas andree andrei andrej
  andres andresen andria andriana andriette andromache andy anestassia anet anett anetta anette ange angel angela
  angele angelia angelica angelika angelina angeline angelique angelita angelle angelo anger angerer angermann angie
  angil angy ania anica anissa anita anitra anja anjanette anjela ann anna annabal annabel annabela annabell annabella
  annabelle annadiana annadiane annalee annalena annaliese annalise annamaria annamarie anne annecorinne annelie
  anneliese annelise annemarie annetta annette anni annice annie annika annis annissa annmaria annmarie annnora annora
  anny anouk anselma ansgar ansley anstice anthe anthea anthia anthiathia anthony antoinette anton antonella antonetta
  antonia antonie antonietta antonina antonio anya apel appel appelt appolonia april aprilette ara arabel arabela
  arabele arabella arabelle aras arda ardath ardeen ardelia ardelis ardella ardelle arden ardene ardenia ardine ardis
  ardisj ardith ardra ardyce ardys ardyth arend arendt arens aretha aria ariadne arian ariana aridatha ariel ariela
  ariella arielle arik arin arina arjen arlana arlee arleen arlen arlena arlene arleta arlette arleyne arlie arliene
  arlina arlinda arline arlt arluene arly arlyn arlyne armbruster armin arndt arne arno arnold arslan arthur artur
  arvid arya aryn aschenbrenner ashely ashia ashien ashil ashla ashlan ashlee ashleigh ashlen ashley ashli ashlie
  ashly asia asmin asmus assmann astra astrid astrix asya atalanta athena athene atlanta atlante auberta aubine aubree
  aubrette aubrey aubrie aubry audi audie audra audre audrey audrie audry audrye audy auer august augusta auguste
  augustin augustina augustine aundrea aura aurea aurel aurelea aurelia aurelie aurelio auria aurie aurilia aurlie
  auroora aurora aurore aust austin austina austine ava aveline averil averyl avie avis aviva avivah avril avrit ayaz
  aydin ayla ayleen aylin ayn ayse azad azra aßmann bab babara babb babbette babbie babette babita babs bach bacher
  bachmann back backes backhaus bade bader baer bahr baier baldauf balke baltes balzer bambi bambie bamby bangert
  baran barb barbabra barbara barbaraanne barbe barbee barbette barbey barbi barbie barbra barby bari baron barrie
  barry bartel bartels bartelt barth barthel bartl bartmann bartsch bartz barz basel basia bast bastian bathsheba
  batsheva bauch bauer baum baumann baumbach baumeister baumert baumgart baumgarten baumgartner baumgärtner baur
  bausch bayer bea beatrice beatrisa beatrix beatriz bebe becca becher bechtel bechtold beck becka becker beckers
  beckert becki beckie beckmann becky bee beer beermann beetz behling behm behnke behr behrend behrends behrendt
  behrens behringer behrmann beier beil beilul beitris bekki bel bela belia belicia belinda belita bell bella bellanca
  belle bellina bellmann belva belvia belz ben bendel bender bendite benecke benedetta benedicta benedikt benedikta
  benetta benita benjamin benner bennet benni bennie benning benno benny benoite bensch bente benz berat berberich
  berenice berens beret berg bergemann bergen berger berget bergmann bergner berkay berlin bern berna bernadene
  bernadette bernadina bernadine bernard bernardina bernardine berndt bernelle berner bernete bernetta bernette
  bernhard bernhardt berni bernice bernie bernita berny berri berrie berry bert berta berte bertha berthe berthold
  berti bertie bertina bertine bertram bertsch berty beryl beryle bess bessie bessy best beth bethanne bethany bethena
  bethge bethina bethke betsey betsy betta bette betteann betteanne betti bettina bettine betty bettye betz beulah
  beutel beutler bev beverie beverlee beverley beverlie beverly bevvy beyer beyza bianca bianka bibbie bibby bibbye
  bibi bichler bickel biddie biddy bidget bieber biedermann biehl bienert bier biermann bilal bili bill biller billi
  billie billy billye binder binni binnie binny bird birdie birgit birgitta birk birke birkholz birkner birmingham
  bischof bischoff bitter bittner bitzer bjarne blair blaire blake blakelee blakeley blanca blanch blancha blanche
  blank blanke blankenburg blaschke blau blechschmidt blessing bley blinni blinnie blinny bliss blisse blithe bloch
  block blohm blome blondell blondelle blondie blondy bluhm blum blume blumenthal blythe blümel bobbe bobbee bobbette
  bobbi bobbie bobby bobbye bobette bobina bobine bobinette bock bode boden bogner bohl bohlen bohm bohn bohne bohr
  boldt boll bollmann bolte bolz bongartz bonita bonk bonn bonnee bonni bonnibelle bonnie bonny boos bopp borchardt
  borchers borchert borgmann bork bormann born bornemann borowski borrmann bosch bosse boston both bothe bott bracht
  brana brand brandais brande brandea brandenburg brandes brandi brandice brandie brandise brandl brandner brandt
  brandy brauer braun braune brauner breanne brear brecht bree breena brehm breidenbach breit breitenbach bremen
  bremer bren brena brenda brendel brenn brenna brennecke brenner bretschneider brett brettschneider breu breuer
  breunig breyer bria brian briana brianna brianne bride bridget bridgette bridie brier brietta brigid brigida brigit
  brigitta brigitte brill brina briney brink brinker brinkmann brinn brinna briny brit brita britney britni britt
  britta brittan brittaney brittani brittany britte britteny brittne brittney brittni brix brock brockmann brook
  brooke brooks brosch brose bruch bruder brugger bruhn brummer brune brunhilda brunhilde brunner bruno bruns brust
  bryan bryana bryn bryna brynn brynna brynne bräuer bräutigam bröcker bröker brück brückmann brückner brüggemann
  brühl brümmer brüning buch bucher buchholz buchmann buchner buchwald buck budapest budde buffy buhl buhr bunge bunk
  bunni bunnie bunny burak burg burger burghardt burk burkard burkart burkert burkhard burkhardt burmeister burmester
  busch busche buschmann buse buss busse butz buß bußmann bäcker bähr bär bäuerle bäumer bäumler böck böcker böckmann
  böhler böhm böhme böhmer böhnke böhringer böker böning börner böse böttcher böttger büchel büchler büchner bücker
  bühler bülow bünger bürger bürkle büscher büsing büttner cacilia cacilie cahra cairistiona caitlin caitlyn caitrin
  caja cal calida calla calley calli callida callie cally calypso cam camala camel camella camellia cami camila camile
  camilla camille cammi cammie cammy can candace candi candice candida candide candie candis candra candy caprice cara
  caralie caren carena caresa caressa caresse carey cari caria carie caril carilyn carin carina carine cariotta
  carissa carita caritta carl carla carlee carleen carlen carlene carley carlie carlin carlina carline carlita carlo
  carlos carlota carlotta carly carlye carlyn carlynn carlynne carma carmel carmela carmelia carmelina carmelita
  carmella carmelle carmen carmencita carmina carmine carmita carmon caro carol carola carolan carolann carole carolee
  carolin carolina caroline caroljean carolyn carolyne carolynn caron carree carri carrie carrissa carroll carry
  carstens carstensen cary caryl caryn casandra casey casi casie caspar cass cassandra cassandre cassandry cassaundra
  cassey cassi cassie cassondra cassy cataleya catarina cate caterina catha catharina catharine cathe cathee catherin
  catherina catherine cathi cathie cathleen cathlene cathrin cathrine cathryn cathy cathyleen cati catie catina
  catlaina catlee catlin catrin catrina catriona caty caye cayla cecelia cecil cecile ceciley cecilia cecilla cecily
  cedric cedrik ceil cele celene celesta celeste celestia celestina celestine celestyn celestyna celia celie celik
  celina celinda celine celinka celisse celka celle cem cesya ceyda ceylin chad chanda chandal chandra channa chantal
  chantalle charil charin charis charissa charisse charita charity charla charlean charleen charlena charlene charlie
  charline charlot charlotta charlotte charly charmain charmaine charmane charmian charmine charmion charo charyl
  chastity chayenne chelsae chelsea chelsey chelsie chelsy cher chere cherey cheri cherianne cherice cherida cherie
  cherilyn cherilynn cherin cherise cherish cherlyn cherri cherrita cherry chery cherye cheryl cheslie cheyenne chiara
  chiarra chicago chickie chicky chiquia chiquita chlo chloe chloette chloris chris chrissie chrissy christ christa
  christabel christabella christal christalle christan christean christel christen christi christian christiana
  christiane christiansen christie christin christina christine christmann christoph christopher christy christye
  christyna chrysa chrysler chrystal chryste chrystel cicely cicily ciel cihan cilka cinda cindee cindelyn cinderella
  cindi cindie cindra cindy cinnamon cissiee cissy claas clair claire clara clarabelle clare claresta clareta claretta
  clarette clarey clari claribel clarice clarie clarinda clarine clarissa clarisse clarita clary clasen claude
  claudelle claudetta claudette claudia claudie claudina claudine claus clausen clauß claußen claßen clea clem
  clemence clemens clementia clementina clementine clemmie clemmy cleo cleopatra clerissa clio clo cloe cloris
  clotilda clovis codee codi codie cody coenen coleen colene coletta colette colin colleen collen collete collette
  collie collin colline colly con concettina conchita concordia conner conni connie connor conny conrad consolata
  constance constancia constancy constanta constantia constantin constantina constantine consuela consuelo cookie cora
  corabel corabella corabelle coral coralie coraline coralyn cordelia cordelie cordes cordey cordi cordie cordula
  cordy coreen corella corenda corene coretta corette corey cori corie corilla corina corine corinna corinne coriss
  corissa corliss corly cornela cornelia cornelius cornelle cornie corny correna correy corri corrianne corrie corrina
  corrine corrinne corry cortney cory cosetta cosette cosima costanza courtenay courtnay courtney cramer cremer crin
  cris crissie crissy crista cristabel cristal cristen cristi cristie cristin cristina cristine cristionna cristy
  crysta crystal crystie cthrine curt cyb cybil cybill cymbre cynde cyndi cyndia cyndie cyndy cynthea cynthia cynthie
  cynthy czech dacey dacia dacie dacy dael daffi daffie daffy dagmar dahl dahlia dahlke dahlmann dahm dahmen dahms
  daile daisey daisi daisie daisy dale dalenna dalia dalila dallas daloris damara damaris damian damien damita damm
  dammann damon dana danell danella danette dani dania danica danice daniel daniela daniele daniella danielle daniels
  danika danila danilo danit danita danna dannenberg danner danni dannie danny dannye dante danya danyelle danyette
  daphene daphna daphne dara darb darbie darby darcee darcey darci darcie darcy darda dareen darell darelle dari daria
  darian darice dario darius darla darleen darlene darline darlleen daron darrelle darryl darsey darsie darya daryl
  daryn dasha dasi dasie dasya datha daub daum daune daveen daveta david davida davide davin davina davine davita dawn
  dawna dayle dayna ddene dean deana deane deanna deanne deb debbi debbie debby debee debera debi debor debora deborah
  debra debus decker deckert dede dedie dedra dee deeann deeanne deedee deena deerdre deeyn defne degen degenhardt
  dehlia dehn deidre deina deininger deirdre del dela delcina delcine delia delila delilah delinda dell della delly
  delora delores deloria deloris delphine delphinia demeter demetra demetria demetris demir demuth dena denecke
  dengler deni denice denise deniz denk denker denna denni dennie dennis denny deny denys denyse deonne deppe derksen
  desdemona desirae desiree desiri dettmann dettmer deutsch deutschmann deva devan devi devin devina devinne devon
  devondra devonna devonne devora dhl diahann dian diana diandra diane dianemarie diann dianna dianne diannne dick
  dickmann didi dido dieckmann diederich diederichs diedrich diefenbach diego diehl diekmann diel diena diener dierdre
  dierkes dierks dieterich dieterle dietl dietrich dietz dietze dietzel dilara dill dillmann dina dinah dinnie dinny
  dinter dion dione dionis dionne dippel dirks distler dita dittmann dittmar dittmer dittrich dix dixie dniren dobler
  dode dodi dodie dody doe dogan dohmen dold doll dolley dolli dollie dolly dolores dolorita doloritas dombrowski
  domenic domeniga domenik dominga domini dominic dominica dominik dominique domke dona donath donella donelle donetta
  donia donica donielle donna donnamarie donner donni donnie donny dora doralia doralin doralyn doralynn doralynne
  dore doreen dorelia dorella dorelle dorena dorene doretta dorette dorey dori doria dorian dorice dorie dorine doris
  dorisa dorise dorita dorn dorner doro dorolice dorolisa dorotea doroteya dorothea dorothee dorothy dorree dorri
  dorrie dorris dorry dorsch dorthea dorthy dory dosi dost dot doti dotti dottie dotty dpd dre drechsel drechsler
  dreddy dredi drees dreher dreier drescher dresden dressel dressler drewes drews drexler dreyer dreßler drona droste
  dru druci drucie drucill drucy drusi drusie drusilla drusy dräger dröge dublin duda dudek dulce dulcea dulci dulcia
  dulciana dulcie dulcine dulcinea dulcy dulsea dunkel dunker dustin dusty dyan dyana dyane dyann dyanna dyanne dylan
  dyna dynah döhler döll dörfler döring dörner dörr düring dürr eachelle eada eadie eadith ealasaid eartha easter eba
  ebay ebba ebel ebeling eberhard eberhardt eberl eberle eberlein ebert ebner ebonee ebony eck eckardt eckart eckel
  ecker eckert eckhardt eckl eckstein ecrin eda edda eddi eddie eddy ede edee edel edeline edelmann eden eder edgar
  edi edie edin edita edith editha edithe ediva edler edna eduard edwin edwina edy edyth edythe efe effenberger effie
  ege eger egger eggers eggert ehlers ehlert ehmann ehret ehrhardt ehrlich ehrmann eich eichholz eichhorn eichinger
  eichler eichmann eichner eickhoff eifler eileen eilers eilis eimile eirena eisele eisenmann eitel ekaterina ela
  elaina elaine elana elane elayne elberta elbertina elbertine elea eleanor eleanora eleanore electra eleen elena
  elene eleni elenore eleonora eleonore elfie elfreda elfrida elfrieda elga elia eliah elian eliana eliano elianora
  elianore elias elicia elie elif elija elijah elin elina elinor elinore elisa elisabet elisabeth elisabetta elise
  elisha elissa elita eliza elizabet elizabeth elka elke ella elladine elle ellen ellene eller ellette elli ellie
  ellissa elly ellyn ellynn elmira elna elnora elnore eloisa eloise elonore elora elsa elsbeth else elset elsey elsi
  elsie elsinore elsner elspeth elsy elva elvera elvina elvira elwira elyn elyse elysee elysha elysia elyssa ema
  emalee emalia emanuel emde emelda emelia emelie emelina emeline emelita emely emelyne emera emil emilee emili emilia
  emilian emilie emilija emiline emilio emily emin emir emirhan emlyn emlynn emlynne emma emmalee emmaline emmalyn
  emmalynn emmalynne emmeline emmerich emmert emmey emmi emmie emmy emmye emogene emre emrich emyle emylee ender
  enders endres enes engel engelbrecht engelhard engelhardt engelke engelmann engels engert engl engler englert
  engracia enid enie enisa enna enni enno enny enrica enrichetta enrico enrika enriqueta ensar enya eolanda eolande
  epp epple eran eray erb erbe erben erda erdmann eren erena erhard erhardt eric erica ericha ericka erik erika erin
  erina erinn erinna erler erma ermengarde ermentrude ermina erminia erminie erna ernaline ernesta ernestine ernst
  ertel ertha ertl erva erwin eryn esch escher esila eslem esma esmaria esme esmeralda essa esser essie essy esta
  estel estele estell estella estelle ester esther estrella estrellita ethel ethelda ethelin ethelind etheline ethelyn
  ethyl etienne etsy etta etti ettie etty eudora eugenia eugenie eugine eula eulalie euler eunice euphemia eustacia
  eva evaleen evangelia evangelin evangelina evangeline evania evanne eve eveleen evelin evelina eveline evelyn evers
  evey evie evita evonne evvie evvy evy ewald ewert exner eyde eydie eylül eymen ezmeralda eßer faber fabian fabienne
  fabio fae faina faith falk falke falkenberg faller fallon fan fanchette fanchon fancie fancy fanechka fania fanni
  fannie fanny fanya fara farah farand farica farra farrah farrand fast fatima fatma faulhaber faun faunie faust
  faustina faustine fawn fawne fawnia fay faydra faye fayette fayina fayre fayth faythe faßbender fechner federica
  fedex fedora fehr feige feil feiler feist felber feld feldhaus feldmann felecia felia felicdad felice felicia
  felicitas felicity felicle felina feline felipa felisha felita felix feliza feller fellner fels fenelia fengler
  fenja fenske feodora ferber ferdinand ferdinanda ferdinande fern fernanda fernande fernandina ferne fetzer fey fiann
  fianna fichtner fick fidela fidelia fidelity fiebig fiedler fiene fiete fifi fifine filia filide filippa fina
  findeisen fine finger finja fink finkbeiner finke finlay finley finn finnja finnley fiona fionna fionnula fiorenze
  fisch fischbach fischer fix flach flaig fleck fleckenstein fleischer fleischhauer fleischmann flemming fleur
  fleurette flick flo flohr flor flora florance flore florella florence florencia florentia florentine florenza
  florette flori floria florian florida florie florina florinda floris florri florrie florry flory flossi flossie
  flossy flss flynn flügel flügge forster fox frahm fran francene frances francesca francesco francine francisca
  franciska franck francoise francyne frank franke franken frankfurt frankie franky franni frannie franny franz
  franzen franziska franzke frayda frech fred freda freddi freddie freddy fredelia frederic frederica fredericka
  frederik frederique fredi fredia fredra fredrika freese frei freiberg freida freier freitag frenzel frerichs frese
  freudenberg freund frey freya freyer freytag frick fricke frida friebe frieda friedel friederike friedl friedmann
  friedrich friedrichs fries friese friesen frings frisch fritsch fritsche fritz fritzi fritzsch fritzsche fromm frost
  fröhlich frühauf fuchs fuhr fuhrmann fulvia funk funke fuß fynn färber förster förtsch führer fürst gabbey gabbi
  gabbie gabel gabey gabi gabie gabler gabriel gabriela gabriell gabriella gabrielle gabriellia gabrila gaby gae gael
  gaida gail gaiser gale galina gall galle ganter ganz garbe garland garnet garnette gassner gast gates gaul gaus
  gavra gavrielle gay gaye gayel gayla gayle gayleen gaylene gaynor gebauer gebel gebert gebhard gebhardt gehring
  gehrke gehrmann geier geiger geis geisler geissler geist geiß geißler gellert gelya gena gene geneva genevieve
  genevra genia genna genni gennie gennifer genny genovera genvieve genz georg george georgeanna georgeanne georgena
  georgeta georgetta georgette georgi georgia georgiana georgianna georgianne georgie georgina georgine geppert
  geralda geraldine gerber gerda gerdes gerhard gerhardine gerhards gerhardt geri gerianna gerianne gericke gerke
  gerken gerlach gerladina gerling germain germaine germana germann gerner gero gerri gerrie gerrilee gerry gerstner
  gert gerta gerth gerti gertie gertrud gertruda gertrude gertrudis gerty gessner geyer geßner giacinta giana gianina
  gianluca gianna giebel giese giesecke giesen gigi gilberta gilberte gilbertina gilbertine gilda gilemette gill
  gillan gilles gilli gillian gillie gilligan gilly gina ginelle ginevra ginger ginni ginnie ginnifer ginny giorgia
  giovanna gipsy giralda gisela gisele gisella giselle giuditta giulia giuliano giulietta giuseppe giustina gizela
  glad gladi gladys glas glaser glasgow glatz glaß gleda gleich glen glenda glenine glenn glenna glennie glennis glock
  glori gloria gloriana gloriane glory glyn glynda glynis glynnis gläser glöckner glück gnni godiva goebel goertz
  gohlke gold golda goldarina goldbach goldi goldia goldie goldina goldmann goldschmidt goldy goller google gottschalk
  gottschlich gottschling gottwald grabow grabowski grace gracia gracie graf grafe grahl grams grata gratia gratiana
  grau graupner gray grayce graz grazia graß graßl greb grebe greer greger gregor greif greiner greta gretal gretchen
  grete gretel grethel gretna gretta greulich greve grewe griebel grieger grier gries griese grill grimm griselda
  grissel groh grohmann groll gronau grosch gross grosse grosser grossmann grote groth grothe groß große großer
  großkopf großmann grube gruber gruhn grund grundmann gruner grunert grunewald grunwald gräber gräf gräfe grätz
  gröger grün grünberg grüner grünewald grünwald guendolen guenevere guenna guglielma gui guillema guillemette
  guinevere guinna gundlach gunilla gunkel gus guse gusella gussi gussie gussy gusta gustav gusti gustie gusty guth
  gutjahr gutmann gutsche gutzeit gwen gwendolen gwendolin gwendolyn gweneth gwenette gwenneth gwenni gwennie gwenny
  gwenora gwenore gwyn gwyneth gwynne gypsy gäbler gärtner göbel göhler göhring göpfert görgen göring görlich görner
  görtz götte götz götze günter günther günzel gürtler güttler haack haag haak haake haas haase habel haberkorn
  haberland habermann hack hackbarth hackenberg hacker hackl hackmann hadria hafner hagedorn hagel hagemann hagen
  hager hahn hahne haider hailee hailey haily hain haleigh halette haley hali halie halimeda haller halley halli
  hallie hallmann hally hamacher hamann hamburg hamm hammann hammel hammer hammerschmidt hammes hampe hampel hamza
  hana handke hanf hanisch hanke hanna hannah hanne hannemann hannes hanni hannie hannig hannis hanno hannover hanny
  hans hansen hansmann happy harder hardt harlene harley harli harlie harmonia harmonie harmony harms harnisch harrer
  harri harrie harriet harriett harrietta harriette harriot harriott hartig hartl hartmann hartung hartwich hartwig
  hasan hase hass hassan hasse hassel hatti hattie hatty hauber haubold hauck hauer haufe haug hauk hauke haupt
  hauptmann haus hauschild hauser hausmann hausner haustein havin hayley hazal hazel haß heath heather heber hecht
  heck heckel hecker heckmann heda hedda heddi heddie hedi hedvig hedvige hedwig hedwiga hedy heer hegemann heger heid
  heida heide heidemann heiden heidenreich heider heidi heidie heidrich heidt heigl heil heilig heilmann heim heimann
  hein heindl heine heinecke heinemann heinen heinicke heinig heinisch heinke heinlein heinrich heinrichs heins heintz
  heinz heinze heinzel heinzelmann heinzmann heise heiser heitmann heiß helaina helaine helbig helbing held heldt
  helen helena helene helenka helfrich helga helge helin hell heller helli hellmann hellmich hellmuth hellwig helm
  helmer helms heloise helsa helyn hemmer hempel hendricks hendrik hendrika hengst henka henke henkel henn henne
  hennecke hennemann hennes hennig henning henninger hennings henri henrich henrie henrieke henrieta henrietta
  henriette henrik henrike henry henryetta henschel hensel henseler hentschel henze hephzibah hepp heppner herb herber
  herbert herbst herget hering hermann hermanns hermes hermia hermina hermine herminia hermione herold herr herrmann
  herta hertel herter hertha herwig herz herzberg herzig herzog hess hesse hessel hester hesther hestia hetti hettie
  hetty hetzel heuer heumann heuser hey heyer heymann heyn heyne heß heßler hieber hielscher hilary hilbert hilbig
  hild hilda hildagard hildagarde hilde hildebrand hildebrandt hildegaard hildegarde hildenbrand hildy hilger hilgers
  hill hillary hille hillebrand hillenbrand hiller hilliary hillmann hilpert hinda hinkel hinrichs hinrichsen hintz
  hintze hinz hinze hipp hira hiranur hirsch hirschfeld hirschmann hirt hirth hoch hochmuth hock hof hofbauer hofer
  hoff hoffmann hoffmeister hofmann hofmeister hofstetter hohl hohmann hohn holl holland holler holli hollie hollmann
  hollstein holly hollyanne holm holst holstein holtkamp holtmann holtz holz holzapfel holzer holzinger holzmann
  holzner holzwarth homann hommel honey honor honoria hope hopf hopp hoppe horatia horn hornig hornung horst horstmann
  hortense hortensia hotz hoyer huber hubert huck hufnagel hug hugo huhn hulda hummel hund hundt hunger huppertz
  husmann huth hutter hyacinth hyacintha hyacinthe hyacinthia hyacinthie hynda häberle häcker häfele häfner hägele
  hähnel hänel hänsel häring härtel härtl häuser häusler häußler höfer höfler höft höhn höhne höller hölscher hölzel
  hölzer hölzl hönig höpfner höppner hörmann hörner hübner hüls hülsmann hüther hütter hüttner ian ianthe ibbie ibby
  ibrahim ida idalia idalina idaline idell idelle idette ihle ikea ilaria ilay ilayda ileana ileane ilene ilg ilise
  ilja ilka illa ilsa ilse ilyas ilysa ilyse ilyssa imelda imhof imogen imogene imojean imran ina indira ines inesita
  inessa inez inga ingaberg ingaborg inge ingeberg ingeborg inger ingrid ingunna inna innsbruck iolande iolanthe iona
  iormina ira irena irene irina iris irita irma irmer isa isabel isabelita isabell isabella isabelle isadora isahella
  iseabal isidora isis ismail isobel israel issi issie issy iva iven ivett ivette ivie ivonne ivory ivy izabel
  jablonski jacenta jacinda jacinta jacintha jacinthe jack jackelyn jacki jackie jacklin jacklyn jackquelin
  jackqueline jacky jaclin jaclyn jacob jacobi jacobs jacobsen jacquelin jacqueline jacquelyn jacquelynn jacquenetta
  jacquenette jacquetta jacquette jacqui jacquie jacynth jada jade jaden jaeger jahn jahnke jahns jaime jaimie jaine
  jake jakob jakobi jakobs jakub jamal james jami jamie jamima jammie jan jana janaya janaye jandy jane janean
  janeczka janeen janek janel janela janella janelle janene janenna janessa janet janeta janetta janette janeva janey
  jania janice janie janifer janina janine janis janith janka janke jankowski janna janne jannek jannel jannelle
  jannes jannik jannis jano janosch janot jansen janson janssen jany janz janzen janßen jaquelin jaquelyn jaquenetta
  jaquenette jaquith jara jari jarne jarno jaro jaron jasmin jasmina jasmine jason jasper jauch jay jayden jayme
  jaymee jayne jaynell jazmin jean jeana jeane jeanelle jeanette jeanie jeanine jeanna jeanne jeannette jeannie
  jeannine jehanna jehle jelene jella jemie jemima jemimah jemmie jemmy jen jena jenda jenelle jeni jenica jeniece
  jenifer jeniffer jenilee jenine jenke jenn jenna jennee jennette jenni jennica jennie jennifer jennilee jennine
  jenny jensen jentsch jentzsch jeralee jere jeremy jeri jermaine jerome jerrie jerrilee jerrilyn jerrine jerry
  jerrylee jeschke jeske jesper jess jessa jessalin jessalyn jessamine jessamyn jesse jesselyn jessen jessi jessica
  jessie jessika jessy jette jewel jewell jewelle jil jill jillana jillane jillayne jilleen jillene jilli jillian
  jillie jilly jim jinny joachim joan joana joane joanie joann joanna joanne joannes jobey jobi jobie jobina jobst
  joby jobye jobyna jocelin joceline jocelyn jocelyne jochum jodee jodi jodie jody joe joeann joel joela joelie
  joelina joeline joell joella joelle joellen joelly joellyn joelynn joete joey johann johanna johannah johannes
  johannsen john johna johnath johnette johnna johnny joice jojo jolee joleen jolene joletta joli jolie jolien jolina
  joline joly jolyn jolynn jon jona jonah jonas jonathan jonna jonne jonny jonte joos joost jordan joris joscha josef
  josefin josefina josefine joseph josephin josephina josephine josh joshua josie jost josua josy joy joyce judith
  jule julia julian juliana juliane julie julien julina julius juna june junes jung jungbluth junge junghans jungmann
  junk junker juri just justin justus jäckel jäger jäkel jänicke jäschke jörg jünemann jünger jüngling jürgens
  jürgensen jüttner kaan kaczmarek kaden kahl kahle kahlert kai kaiser kaja kalb kalle kallenbach kaltenbach kaluza
  kaminski kamm kammer kammerer kamp kampmann kamps kapp kappel kappes kappler karg karger karim karina karl karla
  karle karlotta karoline karsten kaspar kasper kassandra kast kasten kastner kate katelyn katharina kathrin kati
  katja katrin katy katz kaufhold kaufmann kaul kautz kay kaya kayser keanu keck kegel kehl kehr kehrer keil keim
  keller kellermann kellner kelm kempe kemper kempf kenan keno keppler kerber kerem kerim kern kerner kerscher kersten
  kersting kessel kessler ketterer kettler kettner kevin keßler kian kiara kick kiefer kiel kienle kienzle kiesel
  kiesewetter kießling kilian kilic kim kimberley kimberly kimi kimmel kind kindermann kindler kinzel kipp kira kirch
  kircher kirchhof kirchhoff kirchner kirsch kirschbaum kirschner kirst kirstein kirsten kissel kistner kittel kiyan
  kjell klaas klages klaiber klar klara klarna klasen klassen klatt klaus kleber klee kleemann klein kleine kleiner
  kleinert kleinschmidt klemens klement klemm klenk klett kley kliem klier kling klinge klingenberg klinger klingler
  klink klinke klocke kloos klos klose kloss klostermann klotz kloß klug kluge klumpp kluth klöckner knabe knapp
  knappe knauer knauf knaus knebel knecht knittel knoblauch knobloch knoch knoche knoll knoop knop knopf knopp knorr
  knoth knott knuth knüppel kober koch kock kohl kohler kohlmann kohn kohnen kolb kolbe kolberg koll koller kollmann
  kolodziej konrad konstantin konstantinos koop koopmann kopf kopp koppe koray korb korbinian korn korte korth
  kortmann koslowski kost kothe kowalewski kowalski kracht kraemer krafft kraft krahl kramer kranz kratz kratzer kraus
  krause krauss krauß krauße krebs kreft kreis krell kremer krenz kress kretschmann kretschmer kretzschmar kreutz
  kreutzer kreuzer krey kreß krieg krieger krings kristin krohn kroll krone kropp krug krull krumm krupp kruppa kruse
  krämer kröger kröll kröner krüger kube kuck kugler kuhl kuhlmann kuhn kuhnert kullmann kummer kunath kunert kunkel
  kuntz kuntze kunz kunze kunzmann kupfer kurt kurth kurtz kurz kusch kuschel kutscher kutz kutzner kuzey kyra kähler
  kämmerer kämpf kästner käthe köcher kögel kögler köhl köhler köhn köhne kölbl köller kölling köllner köln kölsch
  könig köpke köppe köppen körber körner köster kösters kötter kübler küchler kück kügler kühl kühn kühne kühnel
  kühner kümmel künzel küpper küppers kürschner küster küsters
`);
