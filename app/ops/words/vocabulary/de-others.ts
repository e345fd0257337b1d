import { adjectiveForms } from "./inflect-de.ts";
import { listed } from "./vocabulary.ts";

const FUNCTION_WORDS = listed(`
  der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines dieser diese
  dieses diesen diesem jener jene jenes jenen jenem welcher welche welches welchen welchem solch solche solcher
  solches solchen solchem derjenige diejenige dasjenige derselbe dieselbe dasselbe denselben demselben dieselben
  derselben desselben deren dessen denen ich mich mir mein meine meinen meinem meiner meines du dich dir dein deine
  deinen deinem deiner deines er ihn ihm sein seine seinen seinem seiner seines sie ihr ihre ihren ihrem ihrer
  ihres ihnen es wir uns unser unsere unseren unserem unserer unseres unsre unsren unsrem unsrer euch euer eure
  euren eurem eurer eures man sich selbst selber jemand jemanden jemandem niemand niemanden niemandem etwas nichts
  wer wen wem wessen was wo woher wohin wobei wodurch wofür wogegen womit wonach woran worauf woraus worin worum
  worüber wovon wozu wann warum weshalb wieso weswegen wie inwieweit inwiefern und oder aber sondern denn doch
  sowie sowohl als entweder noch weder nicht nie niemals ohne dass daß ob wenn falls sofern soweit sobald solange
  sollten weil da damit indem während bevor ehe nachdem seit seitdem bis obwohl obgleich wenngleich sodass je desto
  umso zumal ab an auf aus außer außerhalb bei beim binnen bezüglich betreffs dank durch entgegen entlang
  entsprechend für gegen gegenüber gemäß hinsichtlich hinter im in infolge innerhalb ins inklusive exklusive
  einschließlich ausschließlich kraft laut mangels mit mittels nach neben seitens statt anstatt trotz über um unter
  ungeachtet unweit via vom von vor wegen zu zugunsten zum zur zufolge zuzüglich abzüglich zwecks zwischen anhand
  anlässlich angesichts anstelle aufgrund mithilfe samt nebst per pro übers ums fürs ans aufs vors dabei dadurch
  dafür dagegen daher dahin dahinter damals danach daneben daran darauf daraufhin daraus darin darüber darum
  darunter davon davor dazu dazwischen dahingehend dementsprechend demnach demzufolge deshalb deswegen derzeit
  derweil dennoch hier hierbei hierdurch hierfür hierin hierher hiermit hiernach hierüber hiervon hierzu hieraus
  hierauf hiesig hin her dort dorthin dorther drin drauf drüber dran raus rein runter hoch vorn vorne hinten oben
  unten links rechts innen außen drinnen draußen daheim überall irgendwo irgendwie irgendwann irgendetwas irgendein
  irgendeine irgendwelche irgendwelchen ja nein bitte danke okay hallo liebe lieber liebes sehr geehrte geehrter
  geehrten servus moin tschüss willkommen also auch allerdings allenfalls ansonsten sonst außerdem bereits
  besonders bestens bestenfalls bislang bisher bloß dann demnächst ebenfalls ebenso ebenda eben eher eigentlich
  einander einerseits andererseits eigens eilends endlich erneut erst ersatzweise etwa eventuell fast ferner gar
  gegebenenfalls genauso gerade geradezu gern gerne liebsten glücklicherweise hoffentlich höchstens immer immerhin
  inzwischen insbesondere insgesamt insofern insoweit jedenfalls jedoch jederzeit jetzt jüngst kaum keinesfalls
  keineswegs kürzlich lediglich leider längst längstens lange länger machbar mal manchmal mehr meist meistens
  mindestens mitsamt mittlerweile möglicherweise möglichst nämlich neulich nochmal nochmals normalerweise nun
  nunmehr nur oft öfter parallel praktisch quasi ruhig rundum schließlich schlicht schnellstens schnellstmöglich
  baldmöglichst frühestens frühestmöglich schon seither sicherheitshalber sicherlich so sofort sogar sogleich somit
  soeben später spätestens stets teils teilweise überaus überhaupt übrigens umgehend umsonst ungefähr unbedingt
  unterdessen unverzüglich üblicherweise unterwegs vermutlich vielleicht vielmehr vielmals vielfach vorab voran
  voraus voraussichtlich vorerst vorher vorhin vorläufig vorübergehend wahrscheinlich weg weiter weiterhin
  weitgehend wenigstens wieder wiederum wohl zeitnah zeitweise ziemlich zügig zuallererst zudem zuerst zugleich
  zuletzt zuliebe zumindest zunächst zurück zusammen zusätzlich zuvor zuweilen zwar zwischenzeitlich zwangsläufig
  anders anderweitig anfangs andernfalls anscheinend auseinander beiseite beisammen bald baldig beispielsweise
  beieinander beinahe circa dergleichen derart derartig dermaßen ehemals einigermaßen freilich fort gewissermaßen
  größtenteils hinaus herein heraus herum hervor hinein hinweg hinzu infrage instand jeweils jeweilig mitunter
  nacheinander nebenbei nebeneinander nirgends nirgendwo offenbar offensichtlich orts schade schuld seinerzeit
  selbstverständlich soviel sowieso stattdessen tatsächlich unsererseits Ihrerseits vollends vollauf womöglich
  wunschgemäß vereinbarungsgemäß ordnungsgemäß fristgerecht termingerecht erfahrungsgemäß planmäßig auftragsgemäß
  versehentlich irrtümlich irrtümlicherweise bedauerlicherweise erfreulicherweise verständlicherweise idealerweise
  dummerweise zufällig zuversichtlich andere anderer anderes anderen anderem andern am ihrerseits zulasten zuhanden
  vonseiten zustande zutage beizeiten anbei beiliegend einverstanden hinterher umher herzlich herzlichst
  freundlichst gehorsamst höflichst nächstmöglich viel wenig weniger wenigsten gut besser besten genug teuer teurer
  solcherart los quitt
`);

const ADJECTIVES = adjectiveForms(`
  abhängig absehbar absolut abgelaufen abwegig aktiv aktuell akut akzeptabel allgemein allmählich alt älter ander
  angemessen angenehm angespannt anhaltend annehmbar anschließend ansprechend anteilig aufmerksam aufrichtig
  ausdrücklich ausführlich ausgiebig ausgezeichnet auskömmlich ausreichend äußer äußerst automatisch bedauerlich
  bedeutend bedeutsam befriedigend begrenzt behilflich bekannt beliebig beliebt bemerkenswert bequem berechtigt
  bereit beschränkt besonder bess best beständig bestimmt bestmöglich betrieblich bewusst bezahlbar billig binnen
  bisherig brauchbar breit brüchig buchhalterisch chaotisch dankbar dauerhaft defekt deutlich dick dicht direkt
  dortig dringend dringlich dringlicher dumm dünn dauernd durchgängig durchschnittlich echt effektiv effizient
  ehrlich eigen eigenständig eilig eindeutig eindringlich einfach einheitlich einig einmalig einsatzbereit
  einvernehmlich einwandfrei einzeln elektronisch eng enger engst entgegenkommend endgültig enorm entscheidend
  entschieden erfahren erforderlich erfreulich erfreut erfolgreich erheblich erhältlich ernst ernsthaft erreichbar
  ersichtlich erstaunlich erwünscht etwaig eventuell exakt extern extra fähig fair faktisch falsch fällig familiär
  fern fertig fest fein flexibel flexibl flott formell fortlaufend fraglich frei frisch freundlich früh früher
  frühest frühestmöglich frühzeitig führend gängig geduldig geeignet gefährlich gegenseitig gegenwärtig geläufig
  gemeinsam genau genauer gering geringfügig geringer gesamtheitlich geschäftlich gesondert gesund gewiss
  gewissenhaft gewohnt gewöhnlich gleich gleichbleibend gleichmäßig gleichwertig gleichzeitig glücklich groß größer
  größt grob gründlich grundlegend grundsätzlich gültig günstig günstiger günstigst gut haltbar hart häufig heikel
  hervorragend hilfreich hiesig hinreichend hinfällig hoh hoch höher höchst höflich ideal identisch individuell
  inhaltlich innerbetrieblich intakt intensiv interessant intern irreführend jetzig jung kalkulatorisch kaputt klar
  klarer klein kleiner klug knapp knapper komfortabel kompatibel kompetent komplett kompliziert konkret konkreter
  konsequent konstant konstruktiv korrekt kostbar kräftig krank kritisch kulant künftig kurz kürzer kurzfristig
  kürzest lang länger langfristig langjährig langsam langwierig laufend laut lauter lebhaft leer leicht leichter
  leserlich letzt letztlich letztendlich lieb lieferbar lieferfähig lückenhaft locker logisch logistisch lose
  machbar mager manuell mangelhaft marktüblich maßgeblich maximal mechanisch mehrfach merklich mittelfristig
  minimal mindest missverständlich mittler mitverantwortlich modern möglich mühsam mündlich nachdrücklich
  nachfolgend nachhaltig nachträglich nachvollziehbar nächst nah näher nahtlos namentlich natürlich negativ nett
  neu neuer neuest neutral niedrig niedriger nötig notwendig nützlich ober offen offensichtlich offiziell
  ordentlich ordnungsgemäß organisatorisch parallel passend perfekt persönlich plötzlich positiv praktikabel
  praktisch präzise preislich preiswert prima primär privat problematisch problemlos produktiv professionell prompt
  provisorisch pünktlich qualitativ rasch rascher rar ratsam ratlos realistisch rechnerisch recht rechtzeitig reell
  regelmäßig regulär reibungslos reichlich rein relativ relevant restlich rest richtig riesig rund ruhig sachgemäß
  sachlich sanft sauber schad schadhaft scharf schlecht schlechter schlimm schlüssig schmal schnell schneller
  schnellst schnellstmöglich schön schöner schriftlich schwer schwerwiegend schwierig seelisch selbstständig selten
  seriös sicher sichtbar sinnvoll solid sofortig sonstig sorgfältig sorgsam späte später spätest speziell spürbar
  stabil ständig stark stärker stetig still stillschweigend streng strukturiert tadellos tatsächlich technisch
  telefonisch teuer teur teurer tief tiefer tragbar tragfähig transparent treu trocken typisch übereinstimmend
  überfällig überlastet überraschend überschaubar übersichtlich überzählig überzeugend üblich übrig umfangreich
  umfassend umgehend unabhängig unangenehm unbedingt unbekannt unbeschädigt unbrauchbar undeutlich unerwartet
  unerfreulich unfrei ungeduldig ungefähr ungeklärt ungenau ungenügend ungewiss ungewöhnlich unglücklich ungünstig
  unklar unkompliziert unmissverständlich unmittelbar unmöglich unnötig unpassend unruhig unsicher unstimmig untere
  unterschiedlich ununterbrochen unüblich unveränderlich unverändert unverbindlich unverkäuflich unverschuldet
  unvollständig unverzüglich unvorhergesehen unwahrscheinlich unwichtig unzufrieden unzulänglich unzumutbar
  unzureichend unzutreffend unzuverlässig ursprünglich verantwortlich verändert verbindlich verbleibend vereinzelt
  verfügbar vergangen vergeblich vergleichbar verkäuflich verlässlich verpflichtend verschieden verschlossen
  versehentlich verständlich vertraglich vertraut vertretbar vertraulich verwendbar verwirrend viel virtuell voll
  völlig vollständig vorhanden vorherig vorig vorläufig vorrangig vorrätig vorsichtig vorsorglich vorteilhaft
  vorübergehend vorzeitig vorzüglich wach wahr wahrscheinlich warm weich weit weiter weitergehend weitreichend
  wertvoll wesentlich wettbewerbsfähig wichtig wichtiger wichtigst willkommen wirklich wirksam wirtschaftlich wohl
  wunderbar würdig zahlreich zeitgemäß zeitgleich zeitig zeitkritisch zeitlich zeitnah zentral zerbrechlich
  zielführend ziemlich zügig zufrieden zufriedenstellend zugehörig zukünftig zulässig zumutbar zuständig zusätzlich
  zutreffend zuversichtlich zuverlässig zuvorkommend zwingend bestehend dringendst freundlichst gewünscht benötigt
  bestellt geliefert vereinbart genannt betroffen beschädigt gebraucht zugesagt fehlend offenstehend herzlich
  sorgenvoll seltsam stimmig stockend enttäuscht verärgert frustrierend ärgerlich leidig glatt grenzwertig
  beruhigend störend belastbar belastend abschließend verschmutzt verbogen verbeult verkratzt eingedrückt zerdrückt
  durchnässt feucht nass undicht gerissen gesprungen angeschlagen mitgenommen aufgerissen aufgeweicht gequetscht
  eingerissen einzig einzigartig verkaufsfähig versandbereit versandfertig abholbereit lagernd ausverkauft
  vergriffen kostenpflichtig
`);

/** Everything that is neither a verb nor a noun. */
export const DE_OTHERS: readonly string[] = [...FUNCTION_WORDS, ...ADJECTIVES];
