import { adjectiveForms } from "./inflect-de.ts";
import { listed } from "./vocabulary.ts";

const FINITE = listed(`
  bin bist ist sind seid war warst waren wart wäre wären gewesen sein seien sei habe hast hat haben habt hatte
  hatten hätte hätten gehabt werde wirst wird werden werdet wurde wurden würde würden geworden worden kann kannst
  können könnt konnte konnten könnte könntest könnten gekonnt könntet muss musst müssen müsst musste mussten müsste
  müssten darf darfst dürfen durfte durften dürfte dürften soll sollst sollen sollt sollte solltest sollten mag
  magst mögen mochte mochten möchte möchtest möchten möge will willst wollen wollte wollten gewollt lasse lässt
  lassen lasst ließ ließen gelassen weiß weißt wissen wisst wusste wussten wüsste wüssten gewusst gehe gehst geht
  gehen ging gingen ginge gegangen komme kommst kommt kommen kam kamen käme kämen gekommen gebe gibst gibt geben
  gebt gab gaben gäbe gäben gegeben nehme nimmst nimmt nehmen nehmt nahm nahmen nähme genommen bringe bringt
  bringen brachte brachten gebracht denke denkst denkt denken dachte dachten gedacht kenne kennt kennen kannte
  kannten gekannt nenne nennt nennen nannte nannten genannt tue tut tun tat taten getan stehe steht stehen stand
  standen stünde gestanden sehe siehst sieht sehen seht sah sahen sähe gesehen finde findest findet finden fand
  fanden fände gefunden liege liegt liegen lag lagen läge gelegen halte hält halten hielt hielten gehalten haltet
  bleibe bleibt bleiben blieb blieben bliebe geblieben heißt heißen hieß geheißen bitte bittest bittet bitten bat
  baten gebeten biete bietet bieten bot boten böte geboten schreibe schreibt schreiben schreibst schrieb schrieben
  geschrieben rufe ruft rufen rief riefen gerufen sende sendet senden sandte sandten gesandt gesendet spreche
  spricht sprechen sprach sprachen gesprochen treffe trifft treffen traf trafen träfe getroffen lese liest lesen
  las lasen gelesen lies gib nimm sieh hilf sprich helfe hilft helfen halfen geholfen hülfe ziehe zieht ziehen
  zog zogen gezogen schließe schließt schließen schloss schlossen geschlossen weise weist weisen wies wiesen
  gewiesen trage trägt tragen trug trugen getragen fahre fährt fahren fuhr fuhren gefahren falle fällt fallen fiel
  fielen fiele gefallen laufe läuft laufen lief liefen gelaufen lade lädt laden lud luden geladen schlage schlägt
  schlagen schlug schlugen geschlagen steige steigt steigen stieg stiegen gestiegen sinke sinkt sinken sank sanken
  gesunken breche bricht brechen brach gebrochen reiße reißt reißen riss gerissen gelte gilt gelten galt galten
  gegolten greife greift greifen griff griffen gegriffen leide leidet leiden litt litten gelitten scheine scheint
  scheinen schien schienen geschienen verliere verliert verlieren verlor verloren schieben schiebt schob geschoben
  schneiden schnitt geschnitten sitzen sitzt saß gesessen stößt stoßen stieß gestoßen binden bindet band gebunden
  messen misst maß gemessen vergessen vergisst vergaß vergesst gehört bekomme bekommst bekommt bekommen bekam
  bekamen bekäme erhalte erhältst erhält erhalten erhielt erhielten erhieltet erfahre erfährt erfahren erfuhr
  erfuhren empfehle empfiehlt empfehlen empfahl empfahlen empfohlen empfange empfängt empfangen empfing empfingen
  enthält enthalten enthielt enthielten entfällt entfallen entfiel entfielen entsprechen entspricht entsprach
  entsprachen entspräche entsprochen entstehe entsteht entstehen entstand entstanden entscheidet entscheiden
  entschied entschieden entnehmen entnimmt entnahm entnommen entgeht entgehen entging entgangen ergibt ergeben
  ergab ergaben erscheint erscheinen erschien erschienen erschließen ersehen ersieht verstehe versteht verstehen
  verstand verstanden verbleibe verbleibt verbleiben verblieb verblieben verbinden verbindet verbunden vergeben
  vergibt vergleiche vergleicht vergleichen verglich verglichen verhält verhalten verlasse verlässt verlassen
  verließ verläuft verlaufen verlief vermeide vermeidet vermeiden vermied vermieden verschiebe verschiebt
  verschieben verschob verschoben versende versendet versenden versandte versandt versendeten versehen verspreche
  verspricht versprechen versprach versprochen vertreten vertritt verweise verweist verweisen verwies verwiesen
  verwende verzeihen verzeiht verziehen beginne beginnt beginnen begann begannen begonnen behalte behält behalten
  behielt bezieht beziehen beziehe bezog bezogen beträgt betragen betrug betreffen betrifft betraf betroffen
  besteht bestehen bestand bestanden bestünde bestehe besitzt besitzen beschließen beschlossen beschreibe
  beschreibt beschreiben beschrieb beschrieben bespreche besprechen bespricht besprach besprochen beweisen beweist
  bewiesen berufen beruft beraten berät beruht beruhen berechnen gefällt gefiele gelingt gelingen gelang gelungen
  gelänge genießen genossen geschieht geschehen geschah gewinnen gewonnen gewinnt übergeben übergibt übergab
  übergebe übernehme übernimmt übernehmen übernahm übernommen überlassen überlässt überließ übersehen übersieht
  übersah übersende übersendet übersenden übersandt übersandte übersteigt übersteigen überstieg übertragen
  überträgt überwiesen überweisen überwies überweist überschreiten überschritten überschreitet unterbreiten
  unterbrochen unterbrechen unterliegt unternehmen unternimmt unternommen unterscheiden unterscheidet unterschieden
  unterschreiben unterschrieben unterschreibt widerspricht widersprechen widersprach widerrufen wiederholt
  misslingt missverstehen missverstanden vollziehen vollzogen hinterlassen hinterlässt zerbrochen zerbricht
  zerbrechen zerrissen
`);

/** Strong verbs whose prefix comes off: prefix, then forms of the plain verb. */
const SEPARABLE = `
  ab: gehen geht gegangen nehmen nimmt nahm genommen geben gibt gab gegeben weichen weicht wich gewichen schließen schließt geschlossen sehen sieht sah gesehen laufen läuft gelaufen sprechen spricht gesprochen rufen ruft gerufen ziehen zieht gezogen fahren fährt gefahren lesen liest gelesen sagen brechen gebrochen hängen hängt fließen senden gesendet gesandt schreiben geschrieben
  an: kommen kommt kam kamen gekommen geben gibt gab gegeben nehmen nimmt nahm genommen rufen ruft rief gerufen bieten bietet bot boten böten geboten sehen sieht sah gesehen fallen fällt fielen gefallen fangen fängt fing gefangen sprechen spricht gesprochen halten hält hielt gehalten erkennen erkannt stehen steht gestanden gehen geht ging gegangen schreiben schreibt geschrieben ziehen gezogen weisen gewiesen schließen geschlossen laufen gelaufen treffen getroffen
  auf: nehmen nimmt genommen fallen fällt fiel fielen gefallen treten tritt trat traten getreten heben gehoben rufen gerufen geben gibt gab gegeben stehen schreiben geschrieben schlagen schieben geschoben brauchen gebraucht weisen weist wies wiesen gewiesen gehen geht brechen
  aus: gehen geht ging gingen gegangen sprechen gesprochen fallen fällt fiel fielen gefallen geben gibt gegeben sehen sieht sah sahen gesehen stehen steht standen gestanden schließen schließt geschlossen weisen weist gewiesen laufen läuft gelaufen helfen hilft geholfen kommen kommt kämen gleichen geglichen lassen gelassen
  bei: legen legt gelegt fügen fügt gefügt liegen liegt lag lagen tragen trägt getragen behalten
  dar: stellen gestellt
  durch: gehen geht gegangen sehen gesehen sprechen gesprochen geben gegeben lesen gelesen kommen
  ein: treffen trifft traf trafen träfe träfen getroffen gehen geht ging gingen gegangen halten hält hielt hielten gehalten sehen sieht gesehen schließen schließt geschlossen laden geladen lädt fallen fällt gefallen tragen trägt getragen werfen bringen gebracht beziehen bezogen nehmen genommen laufen läuft lief gelaufen schreiten senden gesendet gesandt reichen treten tritt getreten geben gegeben lesen greifen
  entgegen: nehmen nimmt genommen kommen kommt gekommen sehen sehe bringen gebracht
  fest: halten hält gehalten stehen steht stand liegen
  fort: fahren gefahren fährt
  gut: schreiben schreibt geschrieben tun
  her: geben kommen
  hervor: gehen geht ging heben
  heraus: geben gibt finden findet gefunden kommen kommt stellen gestellt
  hin: weisen weist wies gewiesen nehmen genommen kommen gehen bekommen
  hinaus: gehen geht schieben geschoben
  hinter: lassen
  infrage: kommen kommt
  mit: geben gegeben gibt bringen bringt gebracht nehmen genommen schicken gehen wirken senden gesendet helfen
  nach: sehen gesehen kommen kommt gekommen lesen gelesen geben lassen vollziehen weisen gewiesen gehen geht gegangen fassen fasse haken gehakt reichen senden gesendet denken
  nieder: legen
  offen: stehen steht lassen gelassen
  rück: erstatten fragen gefragt
  statt: finden findet fand fanden gefunden
  sicher: stellen gestellt gehen
  teil: nehmen nimmt
  über: gehen geben
  um: gehen geht gegangen sehen laden geladen fassen bestellen ziehen gezogen
  vor: liegen liegt lag lagen läge gelegen gehen geht ging gegangen schlagen schlägt schlug geschlagen nehmen nimmt genommen sehen sieht sah gesehen finden findet gefunden ziehen ziehe zieht gezogen kommen kommt kam gekommen bringen geben gegeben gibt weisen weist haben hat hatte hatten behalten enthalten tragen beugen heben lassen
  voran: gehen geht kommen kommt
  voraus: sehen sieht gesehen gehen gegangen berechnen
  vorbei: kommen bringen
  weg: fallen fällt gefallen lassen gelassen nehmen
  weiter: geben gibt gegeben gehen geht helfen hilft geholfen kommen kommt laufen läuft senden gesendet ziehen bestehen bearbeiten bearbeitet
  wieder: geben gegeben finden gefunden sehen
  wahr: nehmen genommen
  zu: kommen kommt gekommen sagen treffen trifft traf gehen geht gegangen lassen lässt gelassen nehmen nimmt stehen steht senden gesandt gesendet weisen gewiesen schreiben geschrieben sprechen greifen greift
  zurück: kommen kommt kam gekommen rufen ruft gerufen geben gibt gegeben nehmen nimmt genommen ziehen zieht gezogen gehen geht gegangen halten gehalten hält greifen weisen gewiesen bekommen behalten treten tritt getreten liegen bleiben geblieben stehen erstatten erhalten
  zusammen: fassen stellen arbeiten hängen hängt fallen kommen tragen getragen
`;

const PARTICIPLES = `
  abgegeben abgeschlossen abgesprochen abweichend angegeben angeboten angefallen angekommen angenommen angesprochen
  anstehend aufgefallen aufgetreten ausgefallen ausgegangen ausgeschlossen ausgesprochen ausgewiesen ausstehend
  beiliegend beigelegt beigefügt betreffend betroffen besprochen beschrieben bestehend bezogen eingegangen
  eingehend eingetroffen eintreffend eingehalten eingeschlossen eingetragen empfohlen enthalten entnommen
  entsprechend entstanden erhalten erschienen fehlend festgehalten folgend gebrochen gegeben geblieben gefunden
  gelegen genannt genommen gerissen geschlossen geschrieben gesehen gesendet gesprochen gewesen gutgeschrieben
  getroffen gebunden hinterlassen kommend laufend liegend mitgegeben nachgewiesen naheliegend offenstehend passend
  stehend übergeben übernommen übersehen übersandt überwiesen unterbrochen unterschrieben verblieben verbleibend
  verbunden vergessen verglichen verloren verschoben versandt versendet verstanden versprochen vorgenommen
  vorgeschlagen vorgesehen vorgezogen vorhergehend vorliegend vorangegangen vorausgegangen weggefallen
  weitergegeben widersprochen zerbrochen zerrissen zugegangen zugesagt zugesandt zurückgegeben zurückgehalten
  zurückgenommen zurückgezogen zutreffend anfallend gewonnen gelungen geladen beladen gewollt gehoben
`;

function separable(text: string): string[] {
  return text
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [prefix = "", forms = ""] = line.trim().split(": ");
      return listed(forms).flatMap((form) =>
        form.endsWith("en") && !form.startsWith("ge")
          ? [form, prefix + form, `${prefix}zu${form}`]
          : [form, prefix + form],
      );
    });
}

/** Strong and irregular verbs, in the forms that a business letter needs. */
export const DE_STRONG_VERBS: readonly string[] = [
  ...FINITE,
  ...separable(SEPARABLE),
  ...adjectiveForms(PARTICIPLES),
];
