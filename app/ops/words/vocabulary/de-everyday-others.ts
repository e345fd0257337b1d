import { adjectiveForms } from "./inflect-de.ts";
import { listed } from "./vocabulary.ts";

/** What people add to business German so that it sounds like them: adjectives and what does not change. */
export const DE_EVERYDAY_OTHERS: readonly string[] = [
  ...adjectiveForms(`
    winterlich herbstlich sommerlich frühlingshaft vorweihnachtlich adventlich rapide jäh sukzessiv sprachlos baff verdutzt hilflos sauer ernüchtert eingespannt unabkömmlich abwesend munter fit erholt verschollen verschwunden beeindruckt getrieben ergeben
  kostenlos gebührenfrei kulant garantiert verrutscht zersprungen gesplittert abgeplatzt eingedellt geknickt
  verfärbt ausgelaufen palettiert zusammengedrückt nachbestellt heutig hiesig übrig umgehendst höchstmöglich
  geringstmöglich schnellstmöglich baldmöglich mager handgemacht handgefertigt festlich gemütlich einsatzfreudig
  kurzerhand verbesserungswürdig nachvollzogen total ähnlich definitiv meist angeblich nunmehrig geläufig hell
  verehrt hochgeschätzt wert lieb freibleibend ewig gewogen erdenklich bezugnehmend versandkostenfrei baldig
  nächstmöglich frühstmöglich größtmöglich kleinstmöglich erbeten verstrichen ausscheidend entlassen unbeschadet
  geschuldet gesichtet abrupt abrufbar absichtlich abschlägig achtsam adäquat aktualisiert alternativ ambitioniert
  amtlich angebracht angegeben angekündigt angefordert anfänglich angespannt ängstlich anhängig anspruchsvoll
  anständig anstrengend anteilsmäßig apart appetitlich arbeitsfähig arg artig ärmlich arm artgleich atemlos
  aufgebraucht aufgeregt aufgeschlossen aufgeschoben auffallend auffällig auftragsbezogen aufwendig aufwändig
  aufwärts augenblicklich augenscheinlich ausdauernd ausführbar ausgelastet ausgemacht ausgerechnet ausgewogen
  ausgeschlossen auslaufend aussagekräftig außerordentlich außergewöhnlich außerplanmäßig ausständig ausreichend
  auswärtig auswendig authentisch autark autorisiert bahnbrechend bar barrierefrei bedacht bedarfsgerecht
  bedenklich bedingt bedingungslos beeindruckend beendet befremdlich befristet befugt begehrt begeistert
  begreiflich begründet behaglich beharrlich behutsam beiderseitig beispielhaft beispiellos belanglos belegt
  belesen bemüht benachbart beneidenswert berechenbar berührt bescheiden beschleunigt beschwerlich besinnlich
  besorgt beste besorgniserregend bessere beträchtlich betrübt betrüblich beunruhigt bewährt beweglich bezahlt
  bezeichnend beziehungsweise bezugsfertig bezüglich bitter blind bisserl blank böse brandneu brauchbar breiter
  brenzlig brisant dauernd dankenswert defensiv dementsprechend denkbar deprimierend derbe dienlich diesbezüglich
  diffus diplomatisch direkter diskret disponiert distanziert doof dreist drastisch drohend dubios dunkel
  durchdacht durchführbar durchgehend durchsichtig durchwachsen dürftig dynamisch ebenbürtig eckig edel egal
  ehemalig eher ehrenhaft eifrig eigenmächtig eigentlich eigenverantwortlich eigentümlich einbezogen einfallsreich
  einfühlsam eingehalten eingespielt eingeschränkt eingepackt einleuchtend einsatzfähig einschlägig einseitig
  einsichtig einstweilig eintönig einzuhaltend elegant elementar elend empfehlenswert empfindlich engagiert
  engmaschig entbehrlich entfernt entgegengesetzt enthusiastisch entlastend entnervt entschlossen entschuldbar
  entsetzlich entspannt enttäuschend ereignisreich erfasst erfinderisch erforderlich erfolglos erfolgversprechend
  erfüllbar ergebnislos ergiebig erhellend erhöht erheiternd erkenntlich erklärbar erklärlich erleichtert ermäßigt
  ermüdend ernüchternd ernster ersatzlos erschöpft erschreckend erschwinglich ersehnt ersetzbar erstklassig
  erstmalig erträglich erwähnenswert erwiesen erwartungsvoll erwartungsgemäß etabliert evident existent expliziert
  explizit extrem exzellent fahrlässig fantastisch fatal faul fassungslos federführend fehlerfrei fehlerhaft
  fehlgeleitet feierlich fesch festgelegt finanziell fix flach fleißig fließend flüchtig flüssig folgenschwer
  folgerichtig förderlich formal formlos fortgeschritten frachtfrei fragwürdig fraglos frankiert freigegeben
  freiwillig fremd freudig friedlich froh fröhlich fruchtbar fruchtlos frühzeitiger frustriert fühlbar fürsorglich
  furchtbar gangbar ganzheitlich gebührend gebührenpflichtig geduldiger geehrt gefällig gefasst gefordert gefragt
  gefühlt gegenständlich gegenteilig gelassen gelegen gelegentlich geltend genial genehmigt generell geneigt
  genervt geplant geprüft gerecht gerechtfertigt geregelt gerissen gern gerührt geschädigt gescheit geschickt
  gesichert gespannt gestrig gestresst getrennt gewaltig gewichtig gewillt gewinnbringend gewissenlos gewünscht
  gezielt gezwungen glatter glaubhaft glaubwürdig gnädig gravierend greifbar grenzenlos grob großartig großflächig
  großzügig grundlos haarscharf handelsüblich handfest handlich handschriftlich hartnäckig hastig hauptsächlich
  heil heilfroh heiter hektisch herausfordernd herausragend herb herkömmlich herzerwärmend herzhaft hilfsbereit
  hinderlich hinderungsfrei hinlänglich hinterlegt hochgradig hochverehrt hochwertig hochwichtig hoffnungslos
  hoffnungsvoll holprig honorig hübsch humorvoll illegal imponierend improvisiert indirekt individueller informativ
  inhaltsgleich innerstädtisch innovativ inoffiziell inständig integriert intelligent international interessiert
  irrelevant irritiert irrtümlich jeglich jegliche kalendarisch kalt katastrophal kaufmännisch keimfrei kenntlich
  klasse kläglich klarerweise kleinlich kleinteilig knackig knifflig kollegial komisch kommerziell komplex
  konkurrenzfähig konsistent kontinuierlich kontraproduktiv konventionell kooperativ kostenbewusst kostendeckend
  kostengünstig kostenintensiv kostenneutral köstlich krass kreativ krumm kulanter kumulativ kundenfreundlich
  kundenorientiert kundenseitig kündbar kurios labil lächerlich lagerbedingt lagerfähig landläufig lässig lästig
  lautstark lebendig lebenswichtig leistungsfähig leidvoll lesbar leistbar lieblos liebenswert liebenswürdig
  liebevoll lieferseitig lieferbereit linear lückenlos lukrativ lustig mäßig maßvoll massiv mehrheitlich mehrmalig
  meisterhaft menschlich merkwürdig messbar minder minderwertig missglückt missgünstig misslich misslungen
  mitarbeiterseitig mitfühlend mittelgroß mittellang mitteilsam moderat momentan motiviert müde mühelos mühevoll
  mürbe musterhaft mutig mutmaßlich nachdenklich nachgelagert nachlässig nachrangig nachsichtig nachstehend
  nachweislich nachweisbar nachzulesend naheliegend namhaft neuartig neuerlich neugierig netto brutto nervig nervös
  niederschmetternd nichtig nominal normal notdürftig notgedrungen objektiv obenstehend obig offenkundig
  offenherzig öffentlich ohnmächtig ökonomisch optimal optimistisch optional optisch ordnend organisch örtlich
  packend paradox pauschal peinlich penibel perplex pfiffig pflichtbewusst plausibel planbar platt pragmatisch
  prekär prüfend proaktiv prominent proportional provisionsfrei psychisch punktgenau punktuell qualifiziert
  qualvoll quer rasant rational ratsamer raumgreifend realisierbar rechtlich rechtmäßig rechtskräftig redlich
  reduziert reif rege regional reizvoll rentabel reparabel repräsentativ reserviert respektvoll ressourcenschonend
  restlos retour reumütig revidiert richtungsweisend riskant robust routinemäßig routiniert rückläufig rückständig
  rücksichtsvoll rückwirkend ruckartig rührend sachbezogen sachdienlich sachkundig satt sättigend schade schädlich
  schadenfrei schadenfroh schäbig schattig schauderhaft scheinbar schief schlagartig schlechthin schleierhaft
  schleppend schlüssiger schmerzhaft schmerzlich schmerzfrei schnöde schonend schrecklich schrittweise schuldhaft
  schuldig schützend schwach schwammig schwankend schwerfällig schwermütig schwungvoll sehnlich sehnlichst selbig
  selbstbewusst selbsterklärend selbstkritisch selbstlos selbstredend sensationell sensibel separat simpel singulär
  skeptisch solidarisch solvent sonnig sorgfältiger sorglos souverän spannend sparsam spaßig spezifisch spielend
  spontan sprunghaft ständig standhaft standardmäßig startklar statistisch stattlich stichhaltig stimmungsvoll
  stolz storniert störungsfrei strapaziert straff strategisch streitbar strikt stur subjektiv substanziell
  supplementär symbolisch sympathisch systematisch systemseitig tabellarisch taktisch tapfer tatkräftig
  telefonischer temporär teilbar terminlich terminiert toll tolerabel tragisch traumhaft traurig treffend
  treffsicher trefflich triftig trist trüb tüchtig typengleich überdurchschnittlich übereilt übereifrig überflüssig
  übergangsweise übergeordnet überglücklich überhastet überholt überlegen übermäßig überragend überprüfbar
  überzogen umfassender umfänglich umgekehrt umsichtig umsonst umständlich umstritten umtauschbar unabdingbar
  unablässig unabsichtlich unangebracht unangekündigt unangemessen unannehmbar unauffällig unauffindbar
  unaufgefordert unaufhaltsam unaufhörlich unausgepackt unausweichlich unbeabsichtigt unbeantwortet unbearbeitet
  unbedeutend unbefriedigend unbegreiflich unbegrenzt unbegründet unbeirrt unbelastet unberechtigt unberührt
  unbestätigt unbestimmt unbestritten unbezahlbar unbeliebt unberechenbar unbeschwert unbewusst undenkbar
  uneingeschränkt uneinig unendlich unentbehrlich unentgeltlich unentschieden unerheblich unerklärlich unerlässlich
  unerledigt unermüdlich unerreichbar unersetzlich unerträglich unerwünscht unfair unfreiwillig unfreundlich
  unflexibel ungebraucht ungeeignet ungehalten ungehindert ungelegen ungelöst ungemein ungenutzt ungeöffnet
  ungepflegt ungeplant ungeprüft ungerade ungerecht ungerechtfertigt ungerührt ungeschickt ungestört ungesund
  ungetrübt ungewohnt ungewollt unglaublich unglaubwürdig ungleich ungültig unhaltbar unhöflich unkoordiniert
  unliebsam unlösbar unmerklich unnachgiebig unplanmäßig unproblematisch unpräzise unrealistisch unregelmäßig
  unrentabel unrichtig unsachgemäß unsanft unschlüssig unschön unschuldig unselbstständig unsinnig unsorgfältig
  untauglich unten unterbesetzt unterbrochen unterfertigt untergeordnet unterlegen unterschrieben unterschwellig
  untragbar untrennbar untätig unüberlegt unüberschaubar unumgänglich unumstritten ununterbrochen unverantwortlich
  unverbraucht unverhältnismäßig unverhofft unverkennbar unvermeidbar unvermeidlich unvermindert unvernünftig
  unverpackt unverschämt unversehrt unverständlich unverwechselbar unverwertbar unverzichtbar unvollkommen
  unvorbereitet unvoreingenommen unvorsichtig unvorstellbar unvorteilhaft unweigerlich unwesentlich unwiderruflich
  unwillig unwirksam unwirtschaftlich unzählig unzeitgemäß unzertrennlich unzugänglich unzulässig unzustellbar vage
  variabel veraltet verantwortungsbewusst verantwortungsvoll verblüffend verbesserungsfähig verborgen verbraucht
  verbunden verdächtig verdeckt verderblich verdient verdorben vereinfacht verfahren verfehlt verfrüht vergesslich
  vergleichsweise vergnügt verhalten verhandelbar verhängnisvoll verhältnismäßig verheerend verhindert verklebt
  verkürzt verlangt verlegen verloren verlockend verlustreich vermehrt vermeidbar vermeintlich vermutet
  vernachlässigbar vernünftig verpackt verpflichtet verräterisch verrückt verschwommen verspätet versteckt
  verstärkt verstörend vertieft verträglich vertrauenswürdig vertrauensvoll verunsichert vervollständigt verwandt
  verwendungsfähig verwertbar verwirrt verwunderlich verwundert verzeihlich verzögert verzweifelt vielfältig
  vielmalig vielseitig vielversprechend visuell voll vollkommen vollumfänglich voluminös voraussichtlich
  vorbehaltlich vorbehaltlos vorbereitet vorbestellt vorbildlich vordringlich vorhersehbar vorherrschend voreilig
  vormalig vorübergehend vorvergangen vorwiegend wachsam wahlweise wahrhaft wahrheitsgemäß wandelbar warmherzig
  wasserdicht wechselnd wechselseitig wehmütig weise weitläufig weitsichtig wertfrei wertgeschätzt wertlos
  wichtigere widerrechtlich widersprüchlich widerstandsfähig widrig wiederholt wiederkehrend wiederverkaufsfähig
  wild willentlich willkürlich wirkungslos wirkungsvoll wissenschaftlich wissentlich witterungsbedingt witzig
  wohlbehalten wohlgemeint wohltuend wohlwollend wünschenswert würdevoll wütend zaghaft zäh zahlbar zahlenmäßig
  zart zeitaufwändig zeitaufwendig zeitlos zeitraubend zeitsparend zeitversetzt zerbeult zerdrückt zerkratzt
  zerknickt zerrissen zerstört zielstrebig zielgerichtet zivil zollfrei zugänglich zugesichert zugetan zuhauf
  zurückhaltend zurückliegend zusammengefasst zusammenhängend zusammenhanglos zusehends zustimmend zuträglich
  zuverlässiger zuvorderst zwangsweise zweckmäßig zweckdienlich zweifelhaft zweifellos zweifelsfrei
  zwischenzeitlich bindend hochachtungsvoll dankend diesmalig selb kostenfrei portofrei retourniert tagesfrisch
  stressig brennend hinterher derselb knallhart voraussehbar
`),
  ...listed(`
    ergebenst unversehens peu scheibchenweise tröpfchenweise häppchenweise kleckerweise zugegen aufgeschmissen abhandengekommen steckengeblieben hängengeblieben
    liegengeblieben brennt brennen brannte einspringen eingesprungen verschwitzt reinhängen abgespeckt abspecken kürzertreten hochfahren
    beispringen abfedern hinbiegen glattziehen geradeziehen
  rede reden redet geredet heutzutage tagsüber ab werk frei haus asap bzgl evtl ggf zzgl inkl vorm hinterm übern unterm beim zur im am ans
  ins fürn aufm allemal ohnehin eh sodann desweiteren weiters retour allfällig allfällige allfälligen allfälliger
  dünkt tunlich gschwind flugs heuer trotzdem rausgeht rausgehen raus bezugnehmend tendiere tendieren angezogen
  zurückbleibt übereinstimmt übereinstimmen beiseitegelegt beiseitelegen beiseite herausnehmen herausgenommen trotz
  allem übereinander könnt habt seid schaut gebt notiert wollt sollt müsst durchrufen reinkommt reingekommen
  rauskommt durchaus naja grade sozusagen zurzeit befindet befinden befand verändert verändern verändere meisten
  meiste sowas selben selbe selber irgendwas irgendjemand irgendeinen irgendeiner gern gehabt mag magst sag mach
  komm lass gib nimm sieh hilf lies hör schau bring geh stimmt lautet erbeten ausscheidet verstrichen
  hineingesteckt entlassen hochachtungsvoll gebeten erboten verschoben geschoben verstreichen verstreicht verstrich
  gestrichen streicht einzuhalten anzusehen auszuschließen bekanntzugeben bekannt unbekannt gewusst gemusst gesollt
  geduldet leid diesmal ungern dies ganz voneinander miteinander zueinander füreinander aufeinander untereinander
  beieinander durcheinander aneinander ineinander auseinander woanders nirgends irgendwer abermals allerseits
  alldem allein alleine allesamt allzu alsbald alsdann anbetracht anderntags andererseits anstandslos auch auswärts
  außen bestmöglich baldigst bitteschön bisschen bissl bisserl blindlings bräuchte bräuchten wüsste ließe ließen
  fände fänden gäbe ginge käme kämen ankäme stünde läge brächte hielte hieße täte täten wünschte würd möcht dauernd
  daselbst davor dazumal demgegenüber demgemäß demzufolge derlei dermaßen desgleichen dessenungeachtet desto
  dieserart diesseits drauflos drum ebendort ebenso ebensolche ehestens ehestmöglich eigenhändig eingangs
  einigermaßen einfachheitshalber einst einstweilen ehrlicherweise endgültig erstmal etliche etlichen etwelche
  euretwegen fernab folglich fortan fürwahr gell gelt geradewegs gerademal gleichermaßen gleichfalls gleichsam
  gleichwohl gottlob günstigstenfalls halt haargenau hierzulande hierbei hiermit hiervor hinfort hinterher hinüber
  hinunter hoppla hurra immerzu indes indessen infolgedessen innert insbesonders jawohl jederlei jedermann jedesmal
  jeher jemals jenseits just keinerlei klipp kopfschüttelnd kurzerhand kurzum künftighin langsam lauter leihweise
  letztens letztmals lieber mancherorts mancher manche manches manchen manchem mehrmals meinerseits meinetwegen
  mitnichten mitten möglicherweise momentan nah nachher nahezu naturgemäß neuerdings nichtsdestotrotz
  nichtsdestoweniger nimmer nebst notfalls nunmehr obendrein obzwar ohnedies okay ordnungshalber par partout
  paarweise pünktlichst querfeld quitt rasch ringsum rückwärts rundherum rundweg sämtlich samt schätzungsweise
  schlechterdings schlimmstenfalls schleunigst schnurstracks schrägstrich schwerlich seinetwegen seltsamerweise
  seitlich seitwärts sinngemäß sobald sogenannt somit sonstwie sonstwo soundso stückweise summarisch super
  stellenweise sicherheitshalber spaßeshalber stracks tadellos testweise tunlichst typischerweise überdies überein
  übergangsweise überhaupt übermäßig überrascht umgehend umhin umsomehr unbesehen unbesorgt unbestreitbar
  ungeachtet ungeheuer unerwarteterweise unglücklicherweise unlängst unnötigerweise unsererseits unseretwegen
  unserseits unterderhand untendrunter unweit urplötzlich ursächlich verbindlichst vergebens vereinbarungsgemäss
  versuchsweise vice versa vielerorts vielerlei vorderhand vorgängig vornehmlich vorsichtshalber vorweg vorwärts
  vorzugsweise währenddessen wahrlich weitaus wesentlich wettbewerbsbedingt wiewohl wohlauf wohlgemerkt
  wohlweislich worüber wovor womit wozu zeit zeitgleich zeitlebens zufolge zugegebenermaßen zugegeben zugunsten
  zuhause zuletzt zumal zumeist zumindestens zuoberst zurecht zusammengenommen zustatten zuunterst zuvor
  zuvorkommend zuwider zwar zwischendrin zwischendurch zwecks heraus herüber herunter hinauf hinab herab herauf
  heran hernach hienieden hiefür hieraus oi na tja ach oh hach aha hm ups juhu servas griaß pfiat baba ade adieu
  tschau ciao salü grüezi gruezi hoi sali merci mersi bon moin moinmoin netterweise freundlicherweise
  dankenswerterweise lieberweise klarerweise logischerweise interessanterweise überraschenderweise
  ungewöhnlicherweise ausnahmsweise probeweise schrittweise teilweise stufenweise beziehungsweise zufälligerweise
  merkwürdigerweise komischerweise paradoxerweise unerklärlicherweise ärgerlicherweise unabsichtlich
  vertretungsweise hilfsweise zeitversetzt lagerseitig hausintern lieferantenseitig ihrerseits kundenseitig
  beiderseits seitens versus pro contra via ad hoc de facto en bloc gros franko exw exkl per a dato dito et cetera
  ff pauschal netto brutto
`),
];
