import type { Language } from "../contract.ts";
import { isCompound, isDescribedByNoun, isNounOf } from "../vocabulary/de-compounds.ts";
import { DE_NAME_WORDS } from "../vocabulary/de-names.ts";
import { de } from "../vocabulary/de.ts";
import { isMadeOfOthers } from "../vocabulary/en-made.ts";
import { ADJECTIVES, en } from "../vocabulary/en.ts";
import { listed } from "../vocabulary/vocabulary.ts";

/** A known word behind a syllable that only turns it a little: "recheck", "losschicken", "nachgezählt". */
export function isDerived(small: string, language: Language): boolean {
  const { verbs, words } = language === "en" ? en : de;
  return language === "en" ? isDerivedInEnglish(small, words, verbs) : isDerivedInGerman(small, words, verbs);
}

function isDerivedInGerman(small: string, words: ReadonlySet<string>, verbs: ReadonlySet<string>): boolean {
  if (/^un.{4}/u.test(small) && words.has(small.slice(2))) return true;
  if (isDescribedByNoun(small) || isDescribing(small)) return true;
  const adjective = /^(.{4,})erweise$/u.exec(small)?.[1];
  if (adjective !== undefined && words.has(adjective)) return true;
  if (isFormOfVerb(small, verbs) || isAddressed(small, words, verbs) || isVerbLike(small)) return true;
  // "lieferbare", "eintreffenden", "angebotene": made of a verb and bent.
  const bare = small.replace(/e[rsnm]?$/u, "");
  const able = /^(.{3,})bar$/u.exec(bare)?.[1];
  if (able !== undefined) return isFormOfVerb(`${able}en`, verbs) || isFormOfVerb(`${able}n`, verbs);
  if (bare === small) return small.endsWith("nd") && isFormOfVerb(small.slice(0, -1), verbs);
  return isFormOfVerb(bare, verbs) || (bare.endsWith("nd") && isFormOfVerb(bare.slice(0, -1), verbs));
}

/** "Bringst du", "schreib uns": what is said to a friend. */
function isAddressed(small: string, words: ReadonlySet<string>, verbs: ReadonlySet<string>): boolean {
  const asked = /^(.{2,})st$/u.exec(small)?.[1];
  if (
    asked !== undefined &&
    [`${asked}t`, `${asked}en`, `${asked}n`].some((form) => verbs.has(form) || words.has(form))
  )
    return true;
  if (/ts$/u.test(small) && words.has(small.slice(0, -1)) && verbs.has(small.slice(0, -1))) return true;
  return small.length > 3 && (verbs.has(`${small}en`) || (small.endsWith("el") && isVerbLike(`${small}n`)));
}

/**
 * What looks like a German verb: written small, it is no noun, however rare it is. What commits, denies or states a fact
 * of its own stays out, and so do the plurals of goods and the places and people that end alike.
 */
function isVerbLike(small: string): boolean {
  return VERB_LIKE.test(small) && !tellsInGerman(small) && !isNounWrittenSmall(small);
}

/** "auftragswert" */
export function isNounWrittenSmall(small: string): boolean {
  const noun = small.charAt(0).toUpperCase() + small.slice(1);
  return de.fixed.has(noun) || isCompound(noun);
}

/** Whether a word written small states a fact of its own: a colour, what commits or denies, an hour, a town, goods. */
export function tellsInGerman(small: string): boolean {
  return TELLING_STEM.test(small) || TELLING_VERB.test(small) || NO_VERB.has(small);
}

const VERB_LIKE =
  /^(?=.{6})(?:[a-zäöüß]+(?:en|ern|eln|elt|ert|elst|erst|elte|erte|elten|erten|ieren|iert|ierte|ierten)|(?:be|ver|er|ent|zer|miss|über|unter|ab|an|auf|aus|ein|durch|nach|vor|weg|zu|zurück|mit|los|her|hin|rein|raus|rum|rüber|runter|rauf|hoch|um)[a-zäöüß]{3,}(?:t|te|ten))$/u;
const TELLING_VERB =
  /(?:schenk|berapp|blech|vielfach|klick|passwort|spend|spons|leih|borg|pacht|miet|verlos|sprech|sproch|bürg|gewährleist|garant|sicher|schwör|schwor|lob|beteuer|biet|sag|weiger|zicht|storn|annull|ruf|künd|bestell|nein|leugn|streit|dementi|boykott|streik|klag|richt|kapitul|press|droh|nöt|nicht|stör|wüst|spreng|exekut|haft|zins|dotier|honor|statt|schädig|kompens|güt|subvent|finanz|lizenz|patent|impf|infiz|kontamin|gift|seuch|jähr|frist|datier|stund|nacht|winter|termin|zahl|gleich|rechn|kauf|bezuschuss|erlass|willig|stimm|akzept|genehm|schuld|pfänd|mahn|mord|töt|sterb|storb|stehl|stohl|raub|betrüg|fälsch|schmugg|bestech|raucht|trunk|fick|huren|doppel|dopp|halb|dreifach|drittel|viertel|fünft|hundert|tausend|million|prozent|tagen|jahren|wochen|monaten|stunden|minuten|gestern|morgen|abend|mittag)/u;
const NO_VERB: ReadonlySet<string> = new Set(
  listed(`
    aachen bremen dresden essen gießen göttingen hagen hannover münchen münster polen schweden norwegen spanien italien
    belgien indien rumänien bulgarien kroatien slowenien serbien ungarn siegen tübingen reutlingen solingen recklinghausen
    jürgen carsten karsten torsten thorsten jochen steffen carmen karen ellen helen kirsten maren gretchen hannchen
    kerzen tassen lampen vasen decken schalen taschen socken flaschen dosen karten puppen ketten kannen pfannen matten
    kissen becken laken servietten schürzen jacken hosen mützen brillen uhren kugeln gläsern bechern tellern löffeln gabeln
    messern bildern spiegeln rahmen postern büchern seifen cremes salben pralinen keksen kuchen nudeln bohnen linsen
    mandeln pflanzen blumen rosen tulpen nelken tonnen kisten paletten packungen stücken waren sorten größen farben linen
    lantern pattern leather garden kitchen golden wooden woollen oven dozen linen eleven seven women children chicken
    kitten mitten token siren velvet cotton ribbon heaven pollen lumen examen omen partnern kunden lieferanten fahrern
    müttern vätern brüdern schwestern kindern herren damen personen firmen ländern städten straßen wegen gegen zwischen
  `).filter((word) => !["wegen", "gegen", "zwischen"].includes(word)),
);

function isFormOfVerb(small: string, verbs: ReadonlySet<string>): boolean {
  if (verbs.has(small)) return true;
  const [, rest] = SEPARABLE.exec(small) ?? [];
  return rest !== undefined && (verbs.has(rest) || (rest.startsWith("zu") && verbs.has(rest.slice(2))));
}

/** A German noun that plain words make, unless families are called so: "Müller" is no plural of "Müll". */
export function isMadeNoun(text: string, small: string): boolean {
  if (DE_NAME_WORDS.has(small)) return false;
  return isCompound(text) || isNounOf(text, de) || isNominalised(text);
}

/** "das Nachzählen", "des Abwartens": a verb with a prefix as a noun. */
function isNominalised(text: string): boolean {
  return /^\p{Lu}\p{Ll}+ns?$/u.test(text) && isFormOfVerb(text.toLowerCase().replace(/s$/u, ""), de.verbs);
}

function isDerivedInEnglish(small: string, words: ReadonlySet<string>, verbs: ReadonlySet<string>): boolean {
  if (/^(?:re|un|pre|mis|over|under|counter|out|co)[a-z]{4}/u.test(small)) {
    const rest = small.replace(/^(?:re|un|pre|mis|over|under|counter|out|co)/u, "");
    if (verbs.has(rest)) return true;
  }
  if (/^un[a-z]{4}/u.test(small) && words.has(small.slice(2))) return true;
  if (isMadeOfOthers(small) || (/^[a-z]{4,}ly$/u.test(small) && !NO_ADVERB.has(small))) return true;
  const made = /^(.{3,}?)(?:s|es|ed|ing|er|ers|or|able|less|ful|ment|ments|wise)$/u.exec(small)?.[1];
  if (made !== undefined && (words.has(made) || words.has(`${made}e`))) return true;
  const bare = small.replace(/(?:ness|ly|er|est)$/u, "");
  return bare !== small && bare.length > 3 && ADJECTIVES.has(bare.replace(/i$/u, "y"));
}

/** Whatever else ends in -ly says how something is done, and names nothing. */
const NO_ADVERB: ReadonlySet<string> = new Set(
  listed(`
    anomaly assembly barfly beverly brolly butterfly cecily dragonfly emily filly firefly gadfly holly homily housefly
    italy jelly kimberly lily molly monopoly polly potbelly shelly sicily
  `),
);

/** How German adjectives and participles are made, whatever they are made of. */
const DESCRIBING =
  /^(?=.{6})(?:.+(?:ig|lich|isch|bar|los|sam|haft|voll|mäßig|mässig|gemäß|weise|wärts|reich|würdig|pflichtig|fähig|gerecht|artig|förmig|tauglich|iert|ierend)|ge.{3,}(?:t|en)|.{4,}end)(?:e[rnsm]?|er(?:e[rnsm]?)?|ste[rnsm]?)?$/u;
/**
 * What makes an adjective state a fact of its own: colours, materials, origin, time, sums, what commits or denies, law,
 * illness. Beginnings of words, and whole ones behind which nothing but an ending follows.
 */
const TELLING_STEM =
  /^(?:un)?(?:röt|rötl|bläu|grün|gelb|bräun|weiß|schwärz|gräu|gold|silbr|silber|kupf|metall|kerami|holz|hölz|woll|seid|leder|glas|gläs|plasti|papier|porzell|wachs|baumwoll|samt|leinen|marmor|bronz|messing|stähl|eisern|english|englisch|deutsch|französ|italien|spanisch|schweiz|österreich|chines|japan|türkisch|polnisch|tschech|russisch|amerikan|indisch|niederländ|holländ|belgisch|dänisch|schwed|norweg|europä|asiat|schott|irisch|britisch|wiener|berlin|morgend|abend|mittäg|nächt|täg|wöch|monat|jähr|stünd|minüt|sekünd|halb|ganz|drei|zwei|vier|fünf|sechs|sieb|acht|neun|zehn|elf|zwölf|hundert|tausend|einmal|mehrmal|vielfach|doppel|doppelt|verdopp|halbier|anteil|hälft|prozent|gratis|kosten|gebühr|unentgelt|entgelt|garant|haft|haftb|verbind|verpflicht|erstatt|entschäd|gewähr|zusich|zugesich|versprech|versproch|geschenk|spendier|gespend|gesponsor|stornier|annull|gekünd|kündbar|widerruf|abgesag|abbestell|verweiger|geweig|abgelehn|nichtig|ungültig|gelob|billig|spottbillig|vertragsbrüch|brüchig|gericht|gesetz|straf|juris|anwalt|krimin|illegal|legal|gesetzl|recht|krank|verletz|tödl|gift|giftig|gefähr|schäd|brennbar|explos|ansteck|seuch|militär|politi|kirch|christ|jüd|musli|kathol|evangel|islam|blond|nackt|sexu|geil|gestohl|gestorb|getöt|geraubt|gebroch|gefälsch|betrüg|insolv|bankrott|pleite|verschuld|zahlbar|zahlungs|steuer|zollfrei|versichert|lebenslang|jahre|monate|wochen|tage|ludwig|hedwig|leipzig|danzig|honig|essig|pfennig|könig|zweig|teig|schleswig|braunschweig|dietrich|friedrich|heinrich|helfrich|ulrich|emmerich|jugend|legend|gegend|elend|abend|wochenend|dutzend|tugend|freund|feind|mund|grund|hund|pfund|hand|brand|gewand)/u;

/** "hanebüchene" and "augenzwinkernd" describe, and name nothing: written small, a German word is no noun. */
function isDescribing(small: string): boolean {
  return DESCRIBING.test(small) && !TELLING_STEM.test(small);
}

/** The longest first, so that none hides another. */
const SEPARABLE =
  /^(?:gegenüber|hintereinander|durcheinander|untereinander|auseinander|aneinander|dazwischen|hinterher|zufrieden|beiseite|dahinter|drauflos|entgegen|herunter|hinunter|vorwärts|zusammen|zustande|zwischen|bekannt|daneben|dorthin|herüber|hierher|hinüber|infrage|instand|richtig|vorüber|überein|bereit|darauf|fertig|gerade|gleich|herauf|heraus|herbei|herein|hervor|hinauf|hinaus|hinein|leicht|liegen|nieder|runter|schief|schwer|sicher|stehen|voraus|vorbei|weiter|wieder|zurück|dabei|dahin|daher|dafür|damit|darum|daran|davon|drauf|durch|ernst|gegen|glatt|herab|heran|herum|hinab|hinzu|klein|offen|preis|ruhig|rüber|stand|statt|still|umher|unter|voran|übrig|dazu|dran|drin|fehl|fern|fest|fort|frei|fein|heim|hoch|klar|kund|krumm|kurz|leer|satt|schlecht|nach|nahe|quer|raus|rein|rück|tief|voll|wahr|wert|über|auf|aus|bei|dar|ein|groß|gut|her|hin|los|mit|rum|tot|vor|weg|ab|an|da|um|zu)(.{4,})$/u;
