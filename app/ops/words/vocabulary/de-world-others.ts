import { listed } from "./vocabulary.ts";

/** What is written small in letters that sound like speech: everyday verbs, moods, dialect, words from English. */
export const DE_WORLD_OTHERS: readonly string[] = listed(`
  abartig äbe abenteuerlustig abgebrüht abgekämpft abspenstig ah ahoi allfälliges allhier altehrwürdig alteingesessen
  anderswohin angefressen angesäuert anheischig aß ätzend aufdringlich ausfindig ausgebufft ausgefuchst ausgelaugt
  ausgepowert ausgeschlafen ausländisch auweia avisieren avisiert avisierte avisierten backen backt baff bange bangt
  bärenstark bedripst bedröppelt behende behufs beißt bergig betucht bewandert bewölkt bezaubernd bibbern bildhübsch
  bildschön bimmeln bissel bissi blauäugig blitzgescheit blitzschnell blöderweise bloggen bombig boosten bös böse
  boshaft brainstormen brandheiß brät braten bräucht brechend brechendvoll briefen brüderlich brüllen brüllt brummig
  bünzlig chatten chattet cheeky chillen customizen dahier dampfen dampft dankeschön dankschön dastand dastehen
  dasteht deins demjenigen demütig ders derweilen desjenigen dickköpfig dienstbar dieweil donnern donnerwetter
  dörflich drinnen dröhnen droppen dufte durchwegs dürft durstig düster ebe egal ehebaldig ehebaldige ehebaldigst
  ehestmögliche ehestmöglichen ehestmögliches eifach eifersüchtig einerlei eingeschlafen einheimisch einschlafen eklig
  ellenlang entpuppen entpuppt ergraut erkältet ernten erntet erpicht essen experimentierfreudig exquisit
  extrovertiert ey fad fade faden faulenzen fegen fegt feiern feige felsenfest flau fluchen flucht forwarden frostig
  fugenlos fündig funkeln funkelt gäbe gäll gang gänze garstig gebacken gebangt geboostet gebraten gebrieft gechattet
  gechillt gedroppt geerntet gefegt gefeiert geflucht geforwarded gefroren gegessen gegoogelt gegossen geheiratet
  geheult gehinkt gehüpft geizig gekaut geklatscht geklettert geknallt geknickt gekracht gekrochen gelabelt gelächelt
  gelauncht geliked gemalt gematcht genäht genascht genervt geniest geordert georderte georderten georderter gepfiffen
  gepitcht geplättet gepolstert gepostet gepusht geputzt gequatscht geradelt gerammelt gerätselt geritten gerockt
  gerührt gescannt geschlafen geschmunzelt geschrien geschwind geschwitzt geschwommen gescrollt gespült gestrahlt
  gestreamt gestresst gestylt gesungen geswitcht getanzt getaucht getimt getrackt getropft getrunken gewachsen gewahr
  gewärtig gewaschen gewillt gewischt gezittert gezoomt gezwungenermaßen gierig gießen gießt gings glitschig glühen
  glüht gluschtig goldig googeln googelt gram grantig grässlich grauenvoll grausam grias griasdi griesgrämig grinsen
  grinst großmütig grottig grüessech grundehrlich gutherzig habhaft häkeln halbleer hallole halsstarrig hammer
  händereibend händeringend handgemein handlen hartherzig hätt haushoch heiraten heiratet heiser heißhungrig hellwach
  hereinbekommen hergab hergeben heroben herrje herrjemine herumstehen heulen heult himmelhoch himmelschreiend hinken
  hinkt hmm hochmütig hoihoi hoppala hügelig hundemüde hüpfen hüpft husch inländisch introvertiert irgendeines
  irgendwem irgendwen isst jap jawoll jepp joinen joo jugendlich kälter kauen kauffreudig kauflustig kaut keins kess
  kilometerlang klärchen klatschen klatschnass klatscht kleinlaut kleinmütig klettern klettert klipp klirren knallen
  knallig knallt knausrig kneift knistern knistert knobeln knochentrocken knorke knuddeln knuffig kontaktfreudig
  kopfunter krabbeln krachen kracht kräftezehrend kränklich kreuzbrav kriechen kriecht krummnehmen kullern kultig
  kuscheln labeln lächeln lächelt ländlich langmütig läppisch lästern lästert lau launchen lausig lauwarm leaken
  lebenslustig lecken lecker leergefegt leergekauft leergeräumt leidig liederlich liken lueg luege ma markerschütternd
  matchen matcht matschig mau maulend mega meins menno mercivielmal meterhoch mickrig miserabel mitanand miteinand
  mitenand mucksmäuschenstill muffelig murmeln müßig mütterlich mutterseelenallein nachbarlich nähen näht naschen
  nascht nauf naus neblig ned net nich nichtsahnend niesen niest nimma nit no nöd nolens nope nüber nüd oba och öd öde
  ohje ohrenbetäubend oiso okey oki okidoki öpper öppis ordern ordert outsourcen paddeln pah paletti pappsatt peppig
  performen performt perplex pfeifen pfeift pfeilschnell pfiati pflanzen pfüat picobello piepegal piepsen piept
  pingelig pitchen platt polstern polstert poltern popelig posten postet potzblitz proppenvoll pudelwohl purzeln
  pushen pusht putzen putzmunter putzt quatschen quatscht quietschen quietschfidel quietscht quitt radeln radelt
  randvoll rappelvoll rascheln rasseln rätseln rätselt ratzeputz ratzfatz rausgehauen raushauen rege reihum
  reiselustig reiten reitet restocken reüssieren rinnen rocken rockt roger ruckzuck rumstehen rutschig säen sägen
  salut salzig sanftmütig sang sapperlot sauer scannen scannt schaufeln schaufelt schaulustig schee scheppern
  scheußlich schlafen schläfrig schläft schlammig schlief schluchzen schmackhaft schmücken schmunzeln schmunzelnd
  schmunzelt schnarchen schnuppe scho schreien schulterzuckend schummrig schwamm schwappen schwatzen schwimmen
  schwimmt schwitzen schwitzt schwuppdiwupp scrollen seelenruhig segeln segelt seins shippen simsen singen singt
  skypen sonstwas speditiv sperrangelweit sperrig splitternackt spritzen spritzt sprudeln spülen spült städtisch
  starrköpfig stegreif steil steinhart stilsicher stinksauer stirnrunzelnd stocksteif stöhnen stöhnt störrisch
  strahlen strahlt streamen streicheln stressen stresst stricken stylen supporten supportet surren süß süßsauer swipen
  switchen tanzen tanzt tapezieren tät taufrisch taufrische taumeln teilhaftig timen tipptopp todmüde topp tracken
  trackt träge trank tratschen trendig treppab treppauf tricky trinken trinkt tschüs tunlich turmhoch überarbeitet
  überm übermüdet übermütig übernächtigt umgekippt umgeräumt umkippen umräumen unsers unternehmungslustig untertan
  unvollzählig updaten upgedatet uploaden upsi urgieren urgiert urig uups väterlich verbaselt verbeult verblasst
  verbocken verbockt verdattert verdauen verdutzt verflixt verflixte verflixten verfranzt vergammeln vergelts vergilbt
  vergucken verguckt verhört verknickt verkramt vermasseln vermasselt vermittels verrutscht verschmiert verschneit
  verschnupft verschusseln verschusselt verschwitzen verschwommen versessen verspekuliert verstaubt vertan vertippt
  vertun verwackelt verwaschen verwegen vielmol volens vollzählig vonnöten vorgängige vorgeblich vortrefflich wächst
  wär wäscht wehen weht weltbewegend wengerl wia widerlich wippen wirds woandershin wolkig wow wuchs wunderhübsch
  würfeln wurscht wursteln würzig wüsst yeah yippie zackig zähneknirschend zäme zamme zämme zerdrückt zerfleddert
  zerknirscht zerknittert zerzaust zickig zittert zoomen zugange zugetan zunutze
`);
