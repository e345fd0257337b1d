import { strongVerbForms, weakVerbForms } from "./inflect-de.ts";

/**
 * Ordinary German verbs that a business letter borrows from everyday speech. Left out on purpose is whatever commits,
 * grants, pays, lends, forbids, refuses or takes back, and violence.
 */
const WEAK = weakVerbForms(`
  acht addier agitier ahn ähnel ahnd akklimatisier akzentuier amüsier animier anonymisier antizipier applaudier artikulier assistier assoziier attestier automatisier ab|bestell ab|brems ab|dicht ab|drift ab|färb ab|feder ab|härt ab|kapsel ab|kupfer ab|mager ab|ordn ab|prall ab|rund
  ab|sack ab|schirm ab|schreck ab|schwäch ab|schweif ab|segn ab|sonder ab|speis ab|stuf ab|stumpf ab|tauch ab|tipp ab|tropf ab|tupf ab|verlang ab|wäg ab|wälz ab|wehr ab|würg an|bahn an|dock an|eck an|eign an|erkenn an|feuer an|maß an|ordn an|peil an|pinn an|reicher an|reis an|schmieg
  an|schnall an|sporn an|starr an|stimm an|streng an|vertrau an|visier an|zettel auf|atm auf|bäum auf|bereit auf|blas auf|bläh auf|bürd auf|drück auf|frisch auf|gabel auf|glieder auf|heiter auf|keim auf|möbel auf|munter auf|päppel auf|pepp auf|platz auf|polier auf|pump auf|raff
  auf|rüttel auf|saug auf|schlüssel auf|schreck auf|stachel auf|tau auf|tauch auf|tisch auf|trumpf auf|wärm auf|zehr aus|bad aus|balancier aus|besser aus|blend aus|brems aus|brüt aus|bügel aus|dehn aus|diskutier aus|dünn aus|glieder aus|harr aus|heck aus|klammer aus|kleid aus|klink
  aus|kling aus|koppel aus|kundschaft aus|kurier aus|last aus|leer aus|lot aus|mal aus|mist aus|probier aus|rangier aus|renk aus|schütt aus|sortier aus|tob aus|trockn aus|zehr auseinander|setz bändig bastel beab|sichtig beargwöhn bebau bebilder bedeck bedürf beehr befähig befass
  beflügel befreund befried befriedig befremd befrag befrei begehr begradig begrenz behag beharr beheimat beherberg beherrsch behüt bekleid beklemm bekund belächel belager belästig belausch beleb belehr beleucht belicht belieb belüft bemächtig bemitleid bemüßig benot bereicher berg
  besänftig beschäm beschicht beschneid beschönig beschreit beschwichtig besinn bestreb bestürm bestürz betäub betrau betrüb beutel bevormund bewahrheit bewähr bewerkstellig bewerb bewirtschaft bewohn bezeichn bezweck bei|pflicht blamier bläh blend blinzel blink blitz block brems
  brüskier charakterisier dämmer dämpf dar|biet daneben|lieg debattier dechiffrier dekodier dekorier demolier demonstrier demontier demotivier deprimier deregulier detaillier devalvier dezentralisier dezimier diagnostizier diktier dimm differenzier diskreditier diskriminier
  dispensier disqualifizier divergier diversifizier dominier dosier dramatisier drauf|hau drill drück duplizier durch|atm durch|blätter durch|dring durch|fecht durch|kämm durch|organisier durch|ring durch|schleus durch|sicker durchleucht durchkreuz durchsuch durchstöber durchforst
  eifer eig eign ein|bestell ein|bett ein|blend ein|dämm ein|eng ein|fang ein|flöß ein|frier ein|glieder ein|hüll ein|kalkulier ein|kassier ein|kleid ein|klemm ein|klink ein|logg ein|mott ein|münd ein|nist ein|pegel ein|quartier ein|renk ein|schüchter ein|speis ein|stimm ein|stuf
  ein|tauch ein|tipp ein|trüb ein|tüt ein|wickel ein|willig entbind entbrenn entfach entfalt entfessel entflamm entgleis entgegn entkoppel entledig entlock entnerv entriegel entrümpel entsag entschlack entschlüpf entschuld entsend entsetz entstamm entstell entstör entwässer entwend
  entwisch entwöhn entwurzel entzauber entzerr entziffer entzück entzünd entzwei erbau erbitter erdrück erduld ereifer ereil ereign erfolg erfrisch erfühl ergründ erheisch erhitz erkämpf erkauf erkling erkund erleg erleid erlieg ermächtig ermatt ermangel ernähr ernenn ernüchter
  erörter erquick erreg errett erschaff erschall erschleich erschreck erschütter erschwing ersinn erspäh erstark erstarr erstick erstreb erstürm ertüchtig erwach erwachs erwäg erwähl erwärm erwirk erwirtschaft erzürn etablier evaluier expandier experimentier exponier extrahier
  extrapolier fabrizier fälsch faszinier fax feilsch fest|nagel festig fieber filter finalisier fingier firmier flacker flankier flimmer flücht fluktuier flunker fokussier forcier fort|schreit frequentier frustrier fundier fungier gaukel gebrauch gebühr geduld gefrier gelüst gemahn
  generalisier generier gesell gestikulier gesund geziem glieder glitzer gräm grassier habilitier hader hantier harr hast hauch hecht heg heiter herab|setz herab|stuf heran|führ heran|wag heraus|arbeit heraus|bild heraus|fisch heraus|forder heraus|hol heraus|hör
  heraus|kitzel heraus|kristallisier heraus|pick heraus|rag heraus|rück herbei|eil herbei|führ herbei|sehn herein|leg herein|platz herein|schau herein|schnei herum|drück herum|führ herum|reich hervor|heb hervor|hol hervor|rag heuchel hiev hin|blätter hinauf|setz hinein|pass
  hinein|steck hinterfrag hinterleg hinüber|rett hinunter|schluck holper hort hüll huldig hüt imitier implementier implizier indizier inkludier initialisier inserier insistier inszenier intendier interagier intervenier interview intonier involvier irre|führ iterier jobb jogg jonglier
  kalibrier kanalisier karikier kartier kaschier katalogisier kategorisier kennen|lern kenter kicher klaff klammer klassifizier klecker kleid klump knot kollabier kollidier kolportier kommandier kommerzialisier kompilier komplettier komponier kompromittier kondensier kondolier
  konferier konfigurier konfrontier konkurrier konservier konstatier konsternier konstituier kontingentier kontrastier konvergier konvertier konzipier koppel korrelier kräftig krampf kreier krümel krümm krön kultivier kumulier kursier kurv lädier lamentier lancier langweil lärm laus
  lausch läuter legitimier liberalisier licht lieb limitier linder link logg logier lokalisier los|renn los|werd löt lösch manag manifestier manipulier marschier maskier mäßig maximier mecker minimier miss|acht missacht missdeut missglück missling misstrau mit|erleb mit|gestalt
  mit|reis mit|schneid mix mobilisier moderier modulier mogel mokier monetarisier munkel nach|bearbeit nach|bezahl nach|eifer nach|erzähl nach|kling nach|verfolg nach|verhandel neck nivellier nominier normalisier normier objektivier observier öffn oktroyier oszillier parallelisier
  parodier partizipier paus peil peinig personalisier pikier planier platt politisier popularisier portionier potenzier prang privilegier propagier protestier publizier pulsier punkt raffinier rangier rank rappel raun reaktivier referier reflektier reformier reformulier regenerier
  rein|wasch reis rekrutier relax repetier repräsentier residier resignier restaurier restrukturier revitalisier revoltier revolutionier rezensier rezipier rück|koppel rück|verfolg rumpel rund rüttel sanier sättig schädig schar schärf schattier schauder schauer scheiter schematisier
  scheuch scheuer schleich schleuder schlicht schlüssel schmäler schmeck schmeichel schmeiß schmier schnell schockier schock schul schulter schür schürf schütt schwäch schwärm schwärz schweig schweif schwell schwemm schwind schwing sekundier selektier sensibilisier separier servier
  siebt siedel sinn sitz skandalisier sozialisier späh spezialisier splitter sporn spott spur stabilisier stamm standardisier starr statuier steif stilisier still stimulier sträub strauchel streng ström studier stuf subsumier subtrahier suggerier symbolisier sympathisier
  systematisier tabuisier taktier tangier tarn taxier temperier tendier thematisier theoretisier tick tipp tradier traktier transferier transformier transkribier trimm tummel überein|stimm überflieg überflügel überflut überhitz überhöh übermann überred überrenn überrumpel überrund
  überschatt überschritt überschütt überschwemm überspann überstimm überström übertrumpf um|benenn um|bett um|dirigier um|disponier um|formulier um|gestalt um|gewöhn um|gruppier um|hüll um|kipp um|ordn um|organisier um|orientier um|schul um|siedel um|stimm um|strukturier um|verteil
  um|wälz um|widm umhüll umkreis umlager umrahm umrund umsorg umspann umsäum umwerb unterbelicht unterfütter unterglieder untergrab unterhöhl untermal unterordn unterschreit validier variier ventilier veranker veranlag veranschaulich verbillig verbohr verdatter verdeck verdicht
  verdolmetsch verdutz vereinheitlich vereinig vereinsam vereinzel verfälsch verfestig verflüchtig verform verfremd vergegenwärtig vergröber verhaspel verhedder verkabel verkeil verkenn verkett verklicker verknall verknot verkraft verkratz verkümmer verlangsam verlautbar verleb
  verleid verlern verlink vermarkt vermehr vermein vermeld vermeng verpatz verpfusch verprell verrammel verramsch verrück verrühr versachlich verschachtel verschätz verschlamp verschleiß verschleuder verschlimmer verschluck verschon verschränk verschreck verschuld versehr
  verselbständig verselbstständig versenk versess versöhn versperr verstimm verstock verstör verstreu verstrick vertausch vertrieb vertusch verüb verunreinig vervollkommn verwackel verwässer verwehr verwickel verwind verwirk verwurzel verzag verzähl verzahn verzapf verzehr verzerr
  verzettel verzweifel verzweig visualisier vor|bereit vor|bestell vor|beug vor|exerzier vor|fabrizier vor|gaukel vor|knöpf vor|spann vor|verleg vor|wärm vorher|sag wahr|hab walt wälz wappn wärm weg|blas weg|schmeiß weg|wisch wehr weiter|empfehl weiter|entwickel weiter|erzähl
  weiter|reis weiter|spinn weiter|verarbeit weiter|verbreit weiter|verfolg weiter|verkauf weiter|verwend werkel wett|mach wetz wickel wieder|aufbereit wieder|beleb wieder|beschaff wieder|erkenn wieder|herstell wieder|verwend wiederhol widerstreb willig zauder zehr zeitig zentralisier
  zentrier zerdrück zerplatz zerred zerrütt zerschmetter zersetz zerstreu ziem zirkulier zu|blinzel zu|flieg zu|fließ zu|knöpf zu|ordn zu|schneid zu|stimm zufrieden|stell zügel zurecht|leg zurecht|mach zurecht|stutz zurück|prall zurück|ruder zurück|schreck zurück|verfolg
  zurück|versetz zusammen|addier zusammen|brau zusammen|falt zusammen|fließ zusammen|gehör zusammen|prall zusammen|sack zusammen|trommel zusammen|wachs zweckentfremd
`);

/** Stem, stem of "he does", past and participle of a plain verb, then the prefixes that it keeps. */
const STRONG = strongVerbForms(`
  lauf läuf lief lauf: be ver ent zer über unter um
  fall fäll fiel fall: be ver ent zer ge miss über
  halt hält hielt halt: be ver ent er unter
  lass läss ließ lass: be ver ent er ge über unter hinter zer
  fahr fähr fuhr fahr: be er ver wider
  trag träg trug trag: be er ver über
  schlag schläg schlug schlag: be ver ent er zer über unter um
  rat rät riet rat: be er ver ge miss
  nehm nimm nahm nomm: be ver ent unter über
  geb gib gab geb: be ver er über um
  seh sieh sah seh: be ver er ent über ab
  geh geh ging gang: be ver ent er zer um über hinter
  steh steh stand stand: be ver ent er ge über unter
  komm komm kam komm: be ver ent über
  find find fand fund: be emp er
  bind bind band bund: ver ent unter
  wind wind wand wund: ent ver über um
  zieh zieh zog zog: be ver ent er über unter um voll
  bieg bieg bog bog: ver
  schieb schieb schob schob: ver
  schließ schließ schloss schloss: be ver ent er um
  bleib bleib blieb blieb: ver unter
  schreib schreib schrieb schrieb: be ver um unter über
  treib treib trieb trieb: be ver über unter hinter
  weis weis wies wies: be er ver unter über
  gleich gleich glich glich: be ver
  greif greif griff griff: be er ver
  reiß reiß riss riss: ver zer ent um
  schneid schneid schnitt schnitt: be ver über zer
  scheid scheid schied schied: be ver ent unter
  streich streich strich strich: be ver unter über
  weich weich wich wich: ent
  leg leg legte leg: be
  les lies las les: ver er über
  mess miss maß mess: be er ver
  gess giss gaß gess: ver
  brech brich brach broch: ver zer unter
  sprech sprich sprach sproch: be ver ent wider
  treff triff traf troff: be über
  helf hilf half holf: ver be
  werf wirf warf worf: ver ent unter über
  werb wirb warb worb: be er um
  berg birg barg borg: ver
  schwimm schwimm schwamm schwomm: ver
  schwind schwind schwand schwund: ver ent
  spring spring sprang sprung: ent über
  kling kling klang klung: er ver
  ling ling lang lung: ge miss
  ring ring rang rung: er ver
  dring dring drang drung: durch
  sink sink sank sunk: ver
  sitz sitz saß sess: be
  lieg lieg lag leg: er unter
  heb heb hob hob: be er ver ent über
  wäg wäg wog wog: er
  lier lier lor lor: ver
  meid meid mied mied: ver
  zeih zeih zieh zieh: ver
  schein schein schien schien: er
  schweig schweig schwieg schwieg: ver
  steig steig stieg stieg: be er über ver
  stoß stöß stieß stoß: ver
  ruf ruf rief ruf: be wider
  wachs wächs wuchs wachs: er ver be ent
  wend wend wandte wandt: ver ent
  nenn nenn nannte nannt: be er
  kenn kenn kannte kannt: be er ver
  denk denk dachte dacht: be ge über durch
  bring bring brachte bracht: er ver über voll
  sinn sinn sann sonn: be er ent
  spinn spinn spann sponn: ent ver
  ginn ginn gann gonn: be
  winn winn wann wonn: ge
  schrick schrick schrak schrock: er
  schreck schreck schrak schrock: er
  lösch lisch losch losch: er ver
  derb dirb darb dorb: ver
  fließ fließ floss floss: ver zer über um
  gieß gieß goss goss: ver er über
  nieß nieß noss noss: ge
  druss drieß dross dross: ver
  biet biet bot bot: unter über ent
  tu tu tat ta: ver
  fecht fich focht focht: an ver
  flecht flich flocht flocht: ver ein
`);

export const DE_BROAD_VERBS: readonly string[] = [...WEAK, ...STRONG];
