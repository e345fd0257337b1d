import { listed } from "./vocabulary.ts";

/** First names, towns and companies, for whoever writes them small. Some are words as well: those are known as such. */
export const SMALL_NAMES: ReadonlySet<string> = new Set(
  listed(`
    aaliyah aaren aarika aaron abagael abagail abbe abbey abbi abbie abby abbye abigael abigail abigale abra acme ada
    adah adaline adam adan adara adda addi addia addie addy adel adela adelaida adelaide adele adelheid adelice adelina
    adelind adeline adella adelle adem adena adey adi adiana adina adora adore adoree adorne adrea adria adriaens adrian
    adriana adriane adrianna adrianne adriano adriena adrienne aeriel aeriela aeriell afton agace agata agatha agathe
    aggi aggie aggy agna agnella agnes agnese agnesse agneta agnola agretha ahmad ahmed ahmet aida aidan aiden aigneis
    aila aile ailee aileen ailene ailey aili ailina ailis ailsun ailyn aime aimee aimil aindrea ainslee ainsley ainslie
    ajan ajay ajla alaine alameda alan alana alanah alane alanna alara alayne albert alberta albertina albertine albina
    aldi alea alecia aleda aleece aleen alejandra alejandrina alena alene alessa alessandra alessandro alessia alessio
    aleta alethea alex alexa alexander alexandra alexandrina alexandros alexi alexia alexina alexine alexis aleyna alfi
    alfie alfred alfreda alfy ali alia alica alice alicea alicia alida alidia alie alika alikee alina aline alis alisa
    alisha alison alissa alisun alix aliya aliza alla alleen allegra allene alli allianora allie allina allis allison
    allissa allix allsun allx ally allyce allyn allys allyson alma almeda almeria almeta almira almire aloise aloisia
    aloysia alta althea alva alvera alverta alvina alvinia alvira alwin alya alyce alyda alys alysa alyse alysia alyson
    alyss alyssa amabel amabelle amadeus amalea amalee amaleta amalia amalie amalita amalle amanda amandi amandie amandy
    amar amara amargo amata amazon amber amberly ambur ame amelia amelie amelina ameline amelita ami amie amii amil
    amilia amin amina amir amira amitie amity ammamaria amon amy amye ana anabal anabel anabella anabelle analiese
    analise anallese anallise anastasia anastasie anastassia anatola andee andeee anderea andi andie andra andre andrea
    andreana andreas andree andrei andrej andria andriana andriette andromache andy anestassia anet anett anetta anette
    ange angel angela angele angelia angelica angelika angelina angeline angelique angelita angelle angelo angie angil
    angy ania anica anissa anita anitra anja anjanette anjela ann anna annabal annabel annabela annabell annabella
    annabelle annadiana annadiane annalee annalena annaliese annalise annamaria annamarie anne annecorinne annelie
    anneliese annelise annemarie annetta annette anni annice annie annika annis annissa annmaria annmarie annnora annora
    anny anouk anselma ansgar ansley anstice anthe anthea anthia anthiathia anthony antoinette anton antonella antonetta
    antonia antonie antonietta antonina antonio anya appolonia april aprilette ara arabel arabela arabele arabella
    arabelle aras arda ardath ardeen ardelia ardelis ardella ardelle arden ardene ardenia ardine ardis ardisj ardith
    ardra ardyce ardys ardyth aretha aria ariadne arian ariana aridatha ariel ariela ariella arielle arik arin arina
    arjen arlana arlee arleen arlen arlena arlene arleta arlette arleyne arlie arliene arlina arlinda arline arluene
    arly arlyn arlyne armin arne arno arthur artur arvid arya aryn ashely ashia ashien ashil ashla ashlan ashlee
    ashleigh ashlen ashley ashli ashlie ashly asia asmin astra astrid astrix asya atalanta athena athene atlanta atlante
    auberta aubine aubree aubrette aubrey aubrie aubry audi audie audra audre audrey audrie audry audrye audy august
    augusta auguste augustina augustine aundrea aura aurea aurel aurelea aurelia aurelie aurelio auria aurie aurilia
    aurlie auroora aurora aurore austin austina austine ava aveline averil averyl avie avis aviva avivah avril avrit
    ayaz ayla ayleen aylin ayn ayse azad azra bab babara babb babbette babbie babette babita babs bambi bambie bamby
    baran barb barbabra barbara barbaraanne barbe barbee barbette barbey barbi barbie barbra barby bari barrie barry
    basel basia bastian bathsheba batsheva bea beatrice beatrisa beatrix beatriz bebe becca becka becki beckie becky bee
    beilul beitris bekki bel bela belia belicia belinda belita bell bella bellanca belle bellina belva belvia ben
    bendite benedetta benedicta benedikt benedikta benetta benita benjamin bennet benni bennie benno benny benoite bente
    berat berenice beret berget berkay berlin bern berna bernadene bernadette bernadina bernadine bernardina bernardine
    bernelle bernete bernetta bernette berni bernice bernie bernita berny berri berrie berry bert berta berte bertha
    berthe berti bertie bertina bertine berty beryl beryle bess bessie bessy beth bethanne bethany bethena bethina
    betsey betsy betta bette betteann betteanne betti bettina bettine betty bettye beulah bev beverie beverlee beverley
    beverlie beverly bevvy beyza bianca bianka bibbie bibby bibbye bibi biddie biddy bidget bilal bili bill billi billie
    billy billye binni binnie binny bird birdie birgit birgitta birmingham bjarne blair blaire blake blakelee blakeley
    blanca blanch blancha blanche blinni blinnie blinny bliss blisse blithe blondell blondelle blondie blondy blythe
    bobbe bobbee bobbette bobbi bobbie bobby bobbye bobette bobina bobine bobinette bonita bonn bonnee bonni bonnibelle
    bonnie bonny bosse boston brana brandais brande brandea brandi brandice brandie brandise brandy breanne brear bree
    breena bremen bren brena brenda brenn brenna brett bria brian briana brianna brianne bride bridget bridgette bridie
    brier brietta brigid brigida brigit brigitta brigitte brina briney brinn brinna briny bristol brit brita britney
    britni britt britta brittan brittaney brittani brittany britte britteny brittne brittney brittni brook brooke brooks
    brunhilda brunhilde bruno bryan bryana bryn bryna brynn brynna brynne budapest buffy bunni bunnie bunny burak
    cacilia cacilie cahra cairistiona caitlin caitlyn caitrin caja cal calida calla calley calli callida callie cally
    calypso cam camala camel camella camellia cami camila camile camilla camille cammi cammie cammy can candace candi
    candice candida candide candie candis candra candy caprice cara caralie caren carena caresa caressa caresse carey
    cari caria carie caril carilyn carin carina carine cariotta carissa carita caritta carl carla carlee carleen carlen
    carlene carley carlie carlin carlina carline carlita carlo carlos carlota carlotta carly carlye carlyn carlynn
    carlynne carma carmel carmela carmelia carmelina carmelita carmella carmelle carmen carmencita carmina carmine
    carmita carmon caro carol carola carolan carolann carole carolee carolin carolina caroline caroljean carolyn
    carolyne carolynn caron carree carri carrie carrissa carroll carry cary caryl caryn casandra casey casi casie caspar
    cass cassandra cassandre cassandry cassaundra cassey cassi cassie cassondra cassy cataleya catarina cate caterina
    catha catharina catharine cathe cathee catherin catherina catherine cathi cathie cathleen cathlene cathrin cathrine
    cathryn cathy cathyleen cati catie catina catlaina catlee catlin catrin catrina catriona caty caye cayla cecelia
    cecil cecile ceciley cecilia cecilla cecily cedric cedrik ceil cele celene celesta celeste celestia celestina
    celestine celestyn celestyna celia celie celina celinda celine celinka celisse celka celle cem cesya ceyda ceylin
    chad chanda chandal chandra channa chantal chantalle charil charin charis charissa charisse charita charity charla
    charlean charleen charlena charlene charlie charline charlot charlotta charlotte charly charmain charmaine charmane
    charmian charmine charmion charo charyl chastity chayenne chelsae chelsea chelsey chelsie chelsy cher chere cherey
    cheri cherianne cherice cherida cherie cherilyn cherilynn cherin cherise cherish cherlyn cherri cherrita cherry
    chery cherye cheryl cheslie cheyenne chiara chiarra chicago chickie chicky chiquia chiquita chlo chloe chloette
    chloris chris chrissie chrissy christa christabel christabella christal christalle christan christean christel
    christen christi christian christiana christiane christie christin christina christine christoph christopher christy
    christye christyna chrysa chrysler chrystal chryste chrystel cicely cicily ciel cihan cilka cinda cindee cindelyn
    cinderella cindi cindie cindra cindy cinnamon cissiee cissy claas clair claire clara clarabelle clare claresta
    clareta claretta clarette clarey clari claribel clarice clarie clarinda clarine clarissa clarisse clarita clary
    claude claudelle claudetta claudette claudia claudie claudina claudine clea clem clemence clemens clementia
    clementina clementine clemmie clemmy cleo cleopatra clerissa clio clo cloe cloris clotilda clovis codee codi codie
    cody coleen colene coletta colette colin colleen collen collete collette collie collin colline colly con concettina
    conchita concordia conner conni connie connor conny consolata constance constancia constancy constanta constantia
    constantin constantina constantine consuela consuelo cookie cora corabel corabella corabelle coral coralie coraline
    coralyn cordelia cordelie cordey cordi cordie cordula cordy coreen corella corenda corene coretta corette corey cori
    corie corilla corina corine corinna corinne coriss corissa corliss corly cornela cornelia cornelius cornelle cornie
    corny correna correy corri corrianne corrie corrina corrine corrinne corry cortney cory cosetta cosette cosima
    costanza courtenay courtnay courtney crin cris crissie crissy crista cristabel cristal cristen cristi cristie
    cristin cristina cristine cristionna cristy crysta crystal crystie cthrine curt cyb cybil cybill cymbre cynde cyndi
    cyndia cyndie cyndy cynthea cynthia cynthie cynthy dacey dacia dacie dacy dael daffi daffie daffy dagmar dahlia
    daile daisey daisi daisie daisy dale dalenna dalia dalila dallas daloris damara damaris damian damien damita damon
    dana danell danella danette dani dania danica danice daniel daniela daniele daniella danielle danika danila danilo
    danit danita danna danni dannie danny dannye dante danya danyelle danyette daphene daphna daphne dara darb darbie
    darby darcee darcey darci darcie darcy darda dareen darell darelle dari daria darian darice dario darius darla
    darleen darlene darline darlleen daron darrelle darryl darsey darsie darya daryl daryn dasha dasi dasie dasya datha
    daune daveen daveta david davida davide davin davina davine davita dawn dawna dayle dayna ddene dean deana deane
    deanna deanne deb debbi debbie debby debee debera debi debor debora deborah debra dede dedie dedra dee deeann
    deeanne deedee deena deerdre deeyn defne dehlia deidre deina deirdre del dela delcina delcine delia delila delilah
    delinda dell della delly delora delores deloria deloris delphine delphinia demeter demetra demetria demetris dena
    deni denice denise deniz denna denni dennie dennis denny deny denys denyse deonne desdemona desirae desiree desiri
    deva devan devi devin devina devinne devon devondra devonna devonne devora dhl diahann dian diana diandra diane
    dianemarie diann dianna dianne diannne didi dido diego diena dierdre dilara dina dinah dinnie dinny dion dione
    dionis dionne dita dix dixie dniren dode dodi dodie dody doe doll dolley dolli dollie dolly dolores dolorita
    doloritas domenic domeniga domenik dominga domini dominic dominica dominik dominique dona donella donelle donetta
    donia donica donielle donna donnamarie donni donnie donny dora doralia doralin doralyn doralynn doralynne dore
    doreen dorelia dorella dorelle dorena dorene doretta dorette dorey dori doria dorian dorice dorie dorine doris
    dorisa dorise dorita doro dorolice dorolisa dorotea doroteya dorothea dorothee dorothy dorree dorri dorrie dorris
    dorry dorthea dorthy dory dosi dot doti dotti dottie dotty dpd dre dreddy dredi dresden drona dru druci drucie
    drucill drucy drusi drusie drusilla drusy dublin dulce dulcea dulci dulcia dulciana dulcie dulcine dulcinea dulcy
    dulsea dustin dusty dyan dyana dyane dyann dyanna dyanne dylan dyna dynah eachelle eada eadie eadith ealasaid eartha
    easter eba ebay ebba ebonee ebony ecrin eda edda eddi eddie eddy ede edee edeline eden edgar edi edie edin edita
    edith editha edithe ediva edna eduard edwin edwina edy edyth edythe efe effie ege eileen eilis eimile eirena
    ekaterina ela elaina elaine elana elane elayne elberta elbertina elbertine elea eleanor eleanora eleanore electra
    eleen elena elene eleni elenore eleonora eleonore elfie elfreda elfrida elfrieda elga elia eliah elian eliana eliano
    elianora elianore elias elicia elie elif elija elijah elin elina elinor elinore elisa elisabet elisabeth elisabetta
    elise elisha elissa elita eliza elizabet elizabeth elka elke ella elladine elle ellen ellene ellette elli ellie
    ellissa elly ellyn ellynn elmira elna elnora elnore eloisa eloise elonore elora elsa elsbeth else elset elsey elsi
    elsie elsinore elspeth elsy elva elvera elvina elvira elwira elyn elyse elysee elysha elysia elyssa ema emalee
    emalia emanuel emelda emelia emelie emelina emeline emelita emely emelyne emera emil emilee emili emilia emilian
    emilie emilija emiline emilio emily emin emir emirhan emlyn emlynn emlynne emma emmalee emmaline emmalyn emmalynn
    emmalynne emmeline emmey emmi emmie emmy emmye emogene emre emyle emylee enes engracia enid enie enisa enna enni
    enno enny enrica enrichetta enrico enrika enriqueta ensar enya eolanda eolande eran eray erda eren erena eric erica
    ericha ericka erik erika erin erina erinn erinna erma ermengarde ermentrude ermina erminia erminie erna ernaline
    ernesta ernestine ertha erva erwin eryn esila eslem esma esmaria esme esmeralda essa essie essy esta estel estele
    estell estella estelle ester esther estrella estrellita ethel ethelda ethelin ethelind etheline ethelyn ethyl
    etienne etsy etta etti ettie etty eudora eugenia eugenie eugine eula eulalie eunice euphemia eustacia eva evaleen
    evangelia evangelin evangelina evangeline evania evanne eve eveleen evelin evelina eveline evelyn evey evie evita
    evonne evvie evvy evy eyde eydie eylül eymen ezmeralda fabian fabienne fabio fae faina faith falk fallon fan
    fanchette fanchon fancie fancy fanechka fania fanni fannie fanny fanya fara farah farand farica farra farrah farrand
    fatima fatma faun faunie faustina faustine fawn fawne fawnia fay faydra faye fayette fayina fayre fayth faythe
    federica fedex fedora felecia felia felicdad felice felicia felicitas felicity felicle felina feline felipa felisha
    felita felix feliza fenelia fenja feodora ferdinand ferdinanda ferdinande fern fernanda fernande fernandina ferne
    fey fiann fianna fidela fidelia fidelity fiene fiete fifi fifine filia filide filippa fina fine finja finlay finley
    finn finnja finnley fiona fionna fionnula fiorenze fleur fleurette flo flor flora florance flore florella florence
    florencia florentia florentine florenza florette flori floria florian florida florie florina florinda floris florri
    florrie florry flory flossi flossie flossy flss flynn fran francene frances francesca francesco francine francisca
    franciska francoise francyne frank frankfurt frankie franky franni frannie franny franz franziska frayda fred freda
    freddi freddie freddy fredelia frederic frederica fredericka frederik frederique fredi fredia fredra fredrika freida
    freya frida frieda friederike friedrich fritz fritzi fulvia fynn gabbey gabbi gabbie gabey gabi gabie gabriel
    gabriela gabriell gabriella gabrielle gabriellia gabrila gaby gae gael gail gale galina garland garnet garnette
    gates gavra gavrielle gay gaye gayel gayla gayle gayleen gaylene gaynor gelya gena gene geneva genevieve genevra
    genia genna genni gennie gennifer genny genovera genvieve georg george georgeanna georgeanne georgena georgeta
    georgetta georgette georgia georgiana georgianna georgianne georgie georgina georgine geralda geraldine gerda
    gerhardine geri gerianna gerianne gerladina germain germaine germana gero gerri gerrie gerrilee gerry gert gerta
    gerti gertie gertrud gertruda gertrude gertrudis gerty giacinta giana gianina gianluca gianna gigi gilberta gilberte
    gilbertina gilbertine gilda gilemette gill gillan gilli gillian gillie gilligan gilly gina ginelle ginevra ginger
    ginni ginnie ginnifer ginny giorgia giovanna gipsy giralda gisela gisele gisella giselle giuditta giulia giuliano
    giulietta giuseppe giustina gizela glad gladi gladys glasgow gleda glen glenda glenine glenn glenna glennie glennis
    glori gloria gloriana gloriane glory glyn glynda glynis glynnis gnni godiva golda goldarina goldi goldia goldie
    goldina goldy google grace gracia gracie grata gratia gratiana gray grayce graz grazia greer gregor greta gretal
    gretchen grete gretel grethel gretna gretta grier griselda grissel guendolen guenevere guenna guglielma gui guillema
    guillemette guinevere guinna gunilla gus gusella gussi gussie gussy gusta gustav gusti gustie gusty gwen gwendolen
    gwendolin gwendolyn gweneth gwenette gwenneth gwenni gwennie gwenny gwenora gwenore gwyn gwyneth gwynne gypsy hadria
    hailee hailey haily haleigh halette haley hali halie halimeda halley halli hallie hally hamburg hamza hana hanna
    hannah hanne hannes hanni hannie hannis hanno hannover hanny hans happy harlene harley harli harlie harmonia
    harmonie harmony harri harrie harriet harriett harrietta harriette harriot harriott hasan hassan hatti hattie hatty
    hauke havin hayley hazal hazel heath heather heda hedda heddi heddie hedi hedvig hedvige hedwig hedwiga hedy heida
    heidi heidie heinrich helaina helaine helen helena helene helenka helga helge helin helli heloise helsa helyn
    hendrik hendrika henka hennes henning henri henrie henrieke henrieta henrietta henriette henrik henrike henry
    henryetta hephzibah hermes hermia hermina hermine herminia hermione herta hertha hester hesther hestia hetti hettie
    hetty hilary hilda hildagard hildagarde hilde hildegaard hildegarde hildy hillary hilliary hinda hira hiranur holli
    hollie holly hollyanne honey honor honoria hope horatia hortense hortensia hugo hulda hyacinth hyacintha hyacinthe
    hyacinthia hyacinthie hynda ian ianthe ibbie ibby ibrahim ida idalia idalina idaline idell idelle idette ikea ilaria
    ilay ilayda ileana ileane ilene ilise ilja ilka illa ilsa ilse ilyas ilysa ilyse ilyssa imelda imogen imogene
    imojean imran ina indira ines inesita inessa inez inga ingaberg ingaborg inge ingeberg ingeborg inger ingrid ingunna
    inna innsbruck iolande iolanthe iona iormina ira irena irene irina iris irita irma isa isabel isabelita isabell
    isabella isabelle isadora isahella iseabal isidora isis ismail isobel issi issie issy iva iven ivett ivette ivie
    ivonne ivory ivy izabel jacenta jacinda jacinta jacintha jacinthe jack jackelyn jacki jackie jacklin jacklyn
    jackquelin jackqueline jacky jaclin jaclyn jacob jacquelin jacqueline jacquelyn jacquelynn jacquenetta jacquenette
    jacquetta jacquette jacqui jacquie jacynth jada jade jaden jaime jaimie jaine jake jakob jakub jamal james jami
    jamie jamima jammie jan jana janaya janaye jandy jane janean janeczka janeen janek janel janela janella janelle
    janene janenna janessa janet janeta janetta janette janeva janey jania janice janie janifer janina janine janis
    janith janka janna janne jannek jannel jannelle jannes jannik jannis jano janosch janot jany jaquelin jaquelyn
    jaquenetta jaquenette jaquith jara jari jarne jarno jaro jaron jasmin jasmina jasmine jason jasper jay jayden jayme
    jaymee jayne jaynell jazmin jean jeana jeane jeanelle jeanette jeanie jeanine jeanna jeanne jeannette jeannie
    jeannine jehanna jelene jella jemie jemima jemimah jemmie jemmy jen jena jenda jenelle jeni jenica jeniece jenifer
    jeniffer jenilee jenine jenke jenn jenna jennee jennette jenni jennica jennie jennifer jennilee jennine jenny
    jeralee jere jeremy jeri jermaine jerome jerrie jerrilee jerrilyn jerrine jerry jerrylee jesper jess jessa jessalin
    jessalyn jessamine jessamyn jesse jesselyn jessi jessica jessie jessika jessy jette jewel jewell jewelle jil jill
    jillana jillane jillayne jilleen jillene jilli jillian jillie jilly jim jinny joan joana joane joanie joann joanna
    joanne joannes jobey jobi jobie jobina joby jobye jobyna jocelin joceline jocelyn jocelyne jodee jodi jodie jody joe
    joeann joel joela joelie joelina joeline joell joella joelle joellen joelly joellyn joelynn joete joey johann
    johanna johannah johannes john johna johnath johnette johnna johnny joice jojo jolee joleen jolene joletta joli
    jolie jolien jolina joline joly jolyn jolynn jon jona jonah jonas jonathan jonna jonne jonny jonte joost jordan
    joris joscha josef josefin josefina josefine joseph josephin josephina josephine josh joshua josie jost josua josy
    joy joyce judith jule julia julian juliana juliane julie julien julina julius juna june junes juri justin justus
    kaan kai kaja kalle karim karina karl karla karlotta karoline kassandra kate katelyn katharina kathrin kati katja
    katrin katy kay kaya keanu kenan keno kerem kerim kevin kian kiara kilian kim kimberley kimberly kimi kira kiyan
    kjell klaas klara klarna klemens konrad konstantin konstantinos koray korbinian kristin kurt kuzey kyra käthe köln
    laila lana lara larissa lars lasse laura laurens laurenz laurin layla lea lean leana leander leandra leandro leano
    leart ledion leeds leia leif leila leipzig lena lene leni lenia lenja lenn lennard lennart lennox lenny lenya leo
    leon leona leonard leonardo leonas leonhard leonidas leonie leonora leopold leticia letizia levi levin levke lewis
    leya leyla lia liah liam lian liana liara lias lidl liesbeth lieselotte lijan lilia lilian liliana lilith lilli
    lillian lilly lina linda line linn linnea lino linus linz lio lion lionel lisa lisann lisbeth lisbon liv liva livia
    liya liz logan lola london lorena lorenz lorik loris lotta lotte lou louie louis louisa louise lounis luan luana luc
    luca lucas lucia lucie lucien lucy ludwig luis luisa luise luiz luka lukas luke luna lutz luzi luzie lya lydia lynn
    lysann maddox madeleine madita madleen madlen madrid mads magdalena magnus mahir maik maike maila mailin mailo maira
    maja maksim malea malena malia malik malin malina malou malte manchester manuel mara marc marcel marco marcus marek
    maren margarete maria mariam marian marie marieke mariella marike marina mario marisa marit marius mark marko markus
    marla marleen marlena marlene marlo marlon marta marten martha martin marvin marwin mary maryam mason mastercard
    matea mathea mathilda mathilde mathis matilda mats matteo mattes matthias matthis matti mattia mattis maurice max
    maxi maxim maxima maximilian maya mayla maylin medina megan mehmet meik meike melanie melek melia melih melike
    melina melinda melis melisa melissa melody melvin merle merlin mert meryem mete meyra mia michael michel michelle
    mick mieke miguel mika mikael mikail mike miko mila milan milana milano milena miley milian milina milla milo mina
    minna mio mira mirac miran miray mirco miriam mirko miro mohammed mona moritz muhammad munich musa mustafa nadine
    naemi nahla naila nala naomi natalia natalie nathalie nathan nathanael nayla nea neele nela nele nelia nelio nelli
    nelly neo nevio neyla nia nick niclas nico nicolas nicole niels nika nike nikita niklas niko nikolai nikolas nila
    nils nina nino nisa noah noel noemi nora ole oliver olivia omar oscar oskar otto palina paris pascal patricia
    patrick paul paula paulina pauline paypal peer penelope pepe peter phil philine philipp philippa pia pierre piet pit
    pitt pius poyraz prag priya quentin quinn quirin rabia ragnar rahel raik raphael rayan rebecca ria ricardo riccardo
    richard rico rieke robert robin rocco rom roman romeo romina romy ronja rosa rosalie ruben ruby rudi runa ryan said
    salih salome salvatore salzburg sam samantha sami samir samira sammy samu samuel samy sandro santino saphira sara
    sarah sarina sascha saskia scarlett scott sean sebastian selim selin selina selma semih sena serafina seraphina
    severin seyit shanaya shopify sidney sila silas simeon simon sina sinah sinan smilla soey sofia sofie sonja sophia
    sophie soraya stefan stefanie stella stephan stephanie steven stina stine stoke stuttgart sunny sura svea sven
    svenja sydney tabea taha talea talha talia tamara tamina tamino tamme tammo tara tarja taylan tayler taylor teresa
    tesco tessa texas thalia thea theda theo theodor theresa thiago thies thilo thomas thorben thore thorin tia tiago
    tiana tilda till tilo tim timo timon timur tino titus tizian tjark tobias tom tommi toni tony torben tristan tuana
    tyler umut ups valentin valentina valentino valeria valerie vanessa veit vera verena veronika victor victoria vienna
    viktor viktoria vince vincent viola violetta visa vito vitus vivian viviana vivien vivienne walmart warschau wiebke
    wilhelm willi william willy wilma xaver xenia yannic yannick yannik yannis yara yaren yasin yasmin yigit ylvi ylvie
    younes youssef yunus yusuf yven zacharias zainab zalando zara zehra zeinab zeynep zoe zoey zurich zümra zürich ömer
  `),
);
