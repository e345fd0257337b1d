import { DE_BROAD_NOUNS } from "./de-broad-nouns.ts";
import { DE_BROAD_VERBS } from "./de-broad-verbs.ts";
import { DE_EVERYDAY_NOUNS } from "./de-everyday-nouns.ts";
import { DE_EVERYDAY_VERBS } from "./de-everyday-verbs.ts";
import { DE_NOUNS } from "./de-nouns.ts";
import { DE_STRONG_VERBS } from "./de-strong-verbs.ts";
import { DE_WEAK_VERBS } from "./de-verbs.ts";
import { DE_WORLD_NOUNS } from "./de-world-nouns.ts";
import { listed, type Vocabulary } from "./vocabulary.ts";

/** What a compound begins with, joint included. */
const FIRST = listed(`
  abhol abnahme abruf abschluss absprache absatz abteilungs abwicklungs aktions alternativ änderungs anfrage angebots ankunfts anlieferungs anliefer annahme ansprech antwort
  arbeits artikel auftrags aufwands ausfall ausgangs auslieferungs ausweich außen bearbeitungs bedarfs belieferungs beschaffungs bestands bestätigungs
  bestell bestellmengen betriebs bild buchungs chargen daten dienst dringlichkeits eil eingangs einkaufs einlagerungs einzel empfangs engpass entlade entscheidungs ersatz
  erst express fach fehl fehler fertigungs filial folge fracht garantie gegen genehmigungs gesamt geschäfts gewährleistungs grund gutschrift haupt
  herstellungs informations inventur kalkulations kapazitäts kauf kommissionier kontakt kosten kredit kulanz kunden kurier lade lager lagerbestands lauf lieferanten liefer
  lieferschein lieferungs listen logistik lösungs mahn mängel markt material mehr mengen minder mindest mindestbestell miss muster nach nachbestell nachfrage nachliefer
  neben netto neu not original pack packungs paketdienst paletten pflicht planungs positions preis prioritäts problem produkt produktions proforma prozess prüf prüfungs qualitäts
  rabatt rahmen rampen rechnungs reklamations reserve reservierungs rest retouren rohstoff routine rück rücksende sach sammel schadens schicht schnell sendungs service sicherheits
  sonder sonst sortiments spät speditions staffel stamm standard statistik status stellungs storno stornierungs stück such system tarif team teil telefon termin transport transportschaden über übergabe
  übersichts um umsatz umschlags umtausch unter verbrauchs verfügbarkeits verkaufs verlade verpackungs versand versicherungs versorgungs vertrags vertriebs verzögerungs voll vor vorab vorzugs waren wareneingangs
  warenwirtschafts warte wechsel wert wettbewerbs wiederbeschaffungs wochenend wunsch zahl zahlungs zähl zeit ziel zoll zusatz zustell zuteilungs zwischen beleg buchhaltungs einbuchungs entgegen etiketten
  falsch frei frist ist soll karton konditions korrektur leer lücken mail melde mitarbeiter müll nutzungs organisations papier plan post raum regal rückgabe rückstands schreib stapel tages tourn über umlagerungs verteil wahl
`);

/** What a compound of trade ends with. None of them is a product, a shop or a place. */
const LAST = listed(`
  abfrage abgleich ablauf ablehnung abnahme abnahmemenge abrechnung absage absicherung absprache abstand abstimmung abteilung abweichung abwicklung adresse aktion alternative analyse änderung anfang anforderung anfrage angabe
  angebot anhang ankunft annahme anpassung anruf ansprache anspruch anteil antrag antwort anweisung anzahl anzahlung anzeige arbeit art artikel aufforderung aufgabe aufklärung aufnahme aufschlag aufstellung auftrag aufwand ausfall
  ausführung ausgang ausgleich auskunft auslastung auslieferung ausstattung austausch auswahl auswertung bearbeitung bedarf bedingung bedingungen beginn begründung beleg bemerkung benachrichtigung berechnung bereich bericht
  beschädigung beschaffung beschreibung bestand bestände bestätigung bestellung betrag betreuung bewegung bewertung beziehung bezeichnung bild blatt buchung bruch charge daten datum dauer differenz dokument dokumente druck eingang eingänge einbuchung einheit engpass engpässe
  entscheidung entwicklung erfassung erhöhung erinnerung ermittlung ersatz erstattung erwartung etikett fähigkeit fall fälle fehler fenster fertigung fläche folge forderung form formular frage freigabe frist gebühr gebühren genauigkeit geschäft gespräch gestaltung
  grenze größe grund grundlage gutschrift hinweis höhe index information informationen inhalt interesse kalkulation kapazität kennzeichnung kette klärung kollege kollegen kolleginnen konditionen kontrolle korrektur kosten lage lauf leistung leiter leitung lieferung liste logistik lösung lücke lücken
  mangel mängel material meldung menge mengen mitteilung möglichkeit möglichkeiten muster nachfrage nachlass nachricht nachweis niveau nummer nummern option ordnung ort papier papiere partner pause plan planung platz position positionen preis preise priorität problem produktion
  prognose protokoll prozess prüfung puffer punkt qualität quote rabatt rechnung regel regelung reihenfolge reklamation reserve rest richtigkeit risiko rückgang rückstand runde sache satz schaden schäden schein scheine schluss schreiben schritt schwierigkeiten seite sendung service
  sicherheit situation spanne sperre staffel stand start stärke statistik status stelle stellung steuerung störung stornierung strecke stück suche summe system team teil teile tempo termin termine text transport treue übergabe überhang übersicht überwachung umfang umsatz umschlag umstellung unterlagen unterschied
  untersuchung ursache verbesserung vereinbarung verfahren verfügbarkeit vergabe vergleich verhalten verkauf verlauf verlust verlegung versand verschiebung verspätung verteilung vertrag verwaltung verzeichnis verzögerung verzug volumen vorgabe vorgang vorlauf vorschlag vorschläge vorschau wagen ware waren
  warnung wechsel weg weise wert werte wesen woche wunsch zahl zahlen zählung zeichen zeile zeit zeiten zeitpunkt zeitraum ziel zugang zusage zustand zuteilung zustellung zahlung zuschlag zuschläge differenzen bestellwert bestellmenge preisliste vereinbarungen bestellungen termintreue abfertigung auslage übernahme überprüfung
  abnahmemengen mengenangabe einkauf eingangskontrolle mitarbeiter mitarbeiterin optionen vorlaufzeit zusammenarbeit kommunikation vorbereitung erfüllung abholung ausgleichs avis update fehlmenge verpflichtung schutz garantie wege strategie kosten betreuer berater annahmeschluss vertreter
`);

/** Names of shops and places end like these. */
const NEVER_LAST = new Set(
  listed(
    "haus hause hauses häuser laden ladens läden markt marktes märkte werk werke ort orte orts stadt land stein berg hof shop shops onlineshop webshop halle gang raum chef chefin dame herr herrn garten welt bote boten himmel feld tor tür glas wasser wetter band ball fest karte karten blatt bild bilder bildes bildern rand kern bogen form formen",
  ),
);
const ENDINGS = ["", "s", "es", "e", "en", "n", "er", "ern", "se", "sen"];
const NOUNS: ReadonlySet<string> = new Set(
  [...DE_NOUNS, ...DE_EVERYDAY_NOUNS, ...DE_BROAD_NOUNS, ...DE_WORLD_NOUNS]
    .filter((noun) => noun.length > 3)
    .map((noun) => noun.toLowerCase()),
);
const VERBS: ReadonlySet<string> = new Set([
  ...DE_WEAK_VERBS,
  ...DE_STRONG_VERBS,
  ...DE_EVERYDAY_VERBS,
  ...DE_BROAD_VERBS,
]);
const HEADS: ReadonlySet<string> = new Set([
  ...LAST.flatMap((head) => ENDINGS.map((ending) => head + ending)),
  ...[...NOUNS].filter((noun) => !NEVER_LAST.has(noun)),
]);
const FIRSTS: ReadonlySet<string> = new Set(FIRST);

const SHORT_FIRST: ReadonlySet<string> = new Set(
  listed("mini maxi extra ist soll express online blitz test probe"),
);

/** "Liefer-", "Mini-": what a compound that is written with a hyphen begins with. */
export function isCompoundFirst(text: string): boolean {
  const small = text.toLowerCase();
  return FIRSTS.has(small) || SHORT_FIRST.has(small) || NOUNS.has(small.replace(/s$/u, ""));
}

/** "-kosten", "-bedingungen": what it ends with, written small. */
export function isCompoundLast(text: string): boolean {
  return /^\p{Ll}{3,}$/u.test(text) && HEADS.has(text);
}

/** A noun that two or three plain words of trade make: "Auftragswert", "Wareneingangsprüfung". */
export function isCompound(text: string): boolean {
  if (!/^\p{Lu}\p{Ll}{5,}$/u.test(text)) return false;
  return isMade(text.toLowerCase(), 2);
}

function isMade(small: string, joints: number): boolean {
  for (let at = 2; at <= small.length - 3; at += 1) {
    const last = small.slice(at);
    if (!HEADS.has(last) && !isDeed(last) && !(joints > 1 && last.length > 8 && isMade(last, joints - 1)))
      continue;
    const first = small.slice(0, at);
    if (isDeed(last) && SEPARABLE.test(first)) return true;
    if (FIRSTS.has(first) || NOUNS.has(first) || NOUNS.has(first.replace(/(?:s|n|en|es|er|e)$/u, "")))
      return true;
  }
  return false;
}

/**
 * A noun made of a plain verb or adjective: "das Packen", "Zählung", "Pünktlichkeit", "etwas Passendes". Adjectives in
 * -er stay out: families are called so.
 */
export function isNounOf(text: string, { words, verbs }: Vocabulary): boolean {
  if (!/^\p{Lu}[\p{Ll}ß]{3,}$/u.test(text)) return false;
  const small = text.toLowerCase();
  if (isPlainNoun(small) || (small.endsWith("n") && verbs.has(small))) return true;
  const verb = /^(.{3,})ung(?:en)?$/u.exec(small)?.[1];
  if (verb !== undefined && (isVerb(verb, verbs) || isVerb(verb.replace(PREFIX, ""), verbs))) return true;
  const quality = /^(.{3,}(?:ig|lich|bar|sam|los|haft))keit(?:en)?$|^(.{3,})heit(?:en)?$/u.exec(small);
  if (words.has(quality?.[1] ?? quality?.[2] ?? "-")) return true;
  return /(?:es|en|em|ste|nde|te)$/u.test(small) && small.length > 5 && words.has(small);
}

/** The first part of a compound whose last part is a plain noun of some length, whatever the first is; null: none. */
export function restBeforeHead(small: string): string | null {
  for (let at = 3; at <= small.length - 4; at += 1) if (HEADS.has(small.slice(at))) return small.slice(0, at);
  return null;
}

/** "Einholung", "Ausschreibung": what somebody does. */
function isDeed(small: string): boolean {
  const verb = /^(.{3,})ung(?:en)?$/u.exec(small)?.[1];
  return verb !== undefined && !/^(?:kleid|zeit|wohn|heiz|rüst|dicht)/u.test(verb) && isVerb(verb, VERBS);
}

/** "kapazitätsbedingt", "lieferantenseitig": a noun of trade that describes. */
export function isDescribedByNoun(small: string): boolean {
  const first =
    /^(.{4,}?)s?(?:bedingt|seitig|mäßig|mässig|gemäß|gemäss|halber|technisch|fähig|bereit|gerecht|weise|fertig|bezogen|orientiert|relevant|frei|los|haft|reich|intensiv|spezifisch|abhängig|üblich)(?:e[rnsm]?)?$/u.exec(
      small,
    )?.[1];
  return first !== undefined && (isPlainNoun(first) || FIRSTS.has(first) || FIRSTS.has(`${first}s`));
}

const CASES = ["s", "es", "e", "en", "n", "er", "ern", "se", "sen", "nen", "in", "innen", "chen", "lein"];

/** In whatever case and number, changed vowels included. */
function isPlainNoun(small: string): boolean {
  if (NOUNS.has(small)) return true;
  return CASES.some((ending) => {
    if (!small.endsWith(ending) || small.length - ending.length < 4) return false;
    const bare = small.slice(0, -ending.length);
    if (NOUNS.has(bare)) return !NEVER_LAST.has(bare);
    const plain = bare.replace("äu", "au").replace("ä", "a").replace("ö", "o").replace("ü", "u");
    return plain !== bare && NOUNS.has(plain) && !NEVER_LAST.has(plain);
  });
}

const SEPARABLE =
  /^(?:ab|an|auf|aus|ein|durch|nach|vor|weiter|wieder|um|zu|zurück|zusammen|rück|bereit|fertig|fest|her|unter|über|neu|nicht)$/u;
const PREFIX =
  /^(?:ab|an|auf|aus|ein|durch|nach|vor|weiter|wieder|um|zu|zurück|zusammen|rück|bereit|fertig|fest|her|unter|über)/u;

function isVerb(stem: string, verbs: ReadonlySet<string>): boolean {
  return stem.length > 2 && (verbs.has(`${stem}en`) || verbs.has(`${stem}n`));
}
