import { SMALL_NAMES } from "../vocabulary/small-names.ts";
import { restBeforeHead } from "../vocabulary/de-compounds.ts";
import { beginsWithGoods, isGermanGoods } from "../vocabulary/de-goods.ts";
import { DE_NAME_WORDS } from "../vocabulary/de-names.ts";
import { de } from "../vocabulary/de.ts";
import { EN_GOODS } from "../vocabulary/en-goods.ts";
import type { Token } from "./tokens.ts";

/** An article, or an adjective that is bent behind one: people and places have none before their names. */
export const BEFORE_NOUN =
  /^(?:der|die|das|den|dem|des|(?:k|m|d|s|uns)?eine?[rnsm]?|unser|(?:unsere|ihre|eure|diese|jene|jede|welche)[rnsm]?|ihr|im|am|zum|zur|beim|vom|ins|ans|aufs|fürs|ums|übers|unters|durchs|vors|\p{Ll}{3,}e[rnsm]?)$/u;
const ARTICLE =
  /^(?:der|die|das|den|dem|des|(?:k|m|d|s|uns)?eine?[rnsm]?|unser|ihr|(?:unsere|ihre|eure|diese|jene|jede|welche)[rnsm]?|im|am|zum|zur|beim|vom|ins|ans|aufs|fürs|ums|übers|unters|durchs|vors)$/iu;

/** What states a fact of its own: sums and shares, times, law and crime, illness, what commits. */
const STATING =
  /(?:gutschein|rabatt|nachlass|skonto|bonus|geschenk|garantie|gewährleistung|entschädigung|erstattung|prozent|euro|franken|dollar|pfund|gebühr|steuer|zins|strafe|gericht|anwalt|klage|urteil|polizei|krieg|mord|diebstahl|raub|betrug|straftat|krankheit|grippe|virus|seuche|infektion|verletzung|unfall|streik|insolvenz|konkurs|pleite|brand|explosion|rückruf|verbot|haft|gift|woche|monat|jahr|stunde|minute|sekunde|quartal|frühling|sommer|herbst|winter|ostern|weihnacht|pfingst|abend|morgen|mittag|nacht|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|hundert|tausend|million|dutzend|hälfte|drittel|passwort|kennwort|kennung|konto|kredit)/u;

/** What families and places end with. */
const NAME_LIKE =
  /(?:mann|meier|maier|mayer|meyer|müller|huber|berger|bacher|hofer|steiner|bauer|schmidt|wald|burg|berg|dorf|stadt|heim|hausen|kirchen|ingen|ungen|ow|itz|witz|au|bach|bronn|furt|hagen|leben|roda|stedt|thal|ski|sky|sen|son|vic|ic|owa|ez|elli|ini|etti|ova|sson)$/u;
const WRITTEN_AS_NOUN =
  /^(?!.*[qxy]$)(?!.*(?:sh(?!o)|oo[^p]|ee[kpt]|ea[^nu]|ph[^aäio]|wh|ght))\p{Lu}[\p{Ll}ß]{3,23}$/u;

/**
 * An unknown noun that stands as only a common noun does: behind an article, with or without one adjective between, and
 * with no other noun behind it that it could be the name of. Goods are none of these, and neither is what looks like the
 * name of a family or a place.
 */
export function isNounByPlace(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? "";
  const small = text.toLowerCase();
  if (!WRITTEN_AS_NOUN.test(text) || STATING.test(small)) return false;
  if (SMALL_NAMES.has(small) || DE_NAME_WORDS.has(small)) return false;
  if (isLikened(tokens, at)) return true;
  if (
    NAME_LIKE.test(small) ||
    isGermanGoods(small) ||
    beginsWithGoods(small) ||
    EN_GOODS.has(small.replace(/s$/u, ""))
  )
    return false;
  if (isByItsEnd(small)) return true;
  return isBehindArticle(tokens, at) && endsPhrase(tokens, at);
}

/** "Wie warme Semmeln", "mein Taschenrechner": neither goods of an order nor anybody's name. */
function isLikened(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at - 2]?.text ?? "", tokens[at - 1]?.text ?? ""];
  if (!endsPhrase(tokens, at)) return false;
  if (/^meine?[rnsm]?$/iu.test(second)) return true;
  return /^wie$/iu.test(first) && BEFORE_NOUN.test(second);
}

/** "Frachtfreigrenze", "Neuausschreibung": a deed or a quality, or a compound that ends with a plain noun. */
function isByItsEnd(small: string): boolean {
  if (ABSTRACT.test(small)) return true;
  const rest = restBeforeHead(small);
  return (
    rest !== null &&
    !SMALL_NAMES.has(rest) &&
    !SMALL_NAMES.has(rest.replace(/s$/u, "")) &&
    /[aeiouyäöü]/u.test(rest)
  );
}

const ABSTRACT =
  /^(?!.*(?:kleidung|zeitung|wohnung|heizung|rüstung|dichtung|packung|füllung|fassung|lotion|portion|ration|edition|kollektion|tension|antiquität|spezialität|rarität|bäckerei|metzgerei|brauerei|gärtnerei|käserei|rösterei|lorenz|koblenz|florenz|provenz|konstanz)).{5,}(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|sion|sionen|ität|itäten|ismus|ereien|erei|nisse|enz|anz|enzen|anzen)$/u;

function isBehindArticle(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at - 2], tokens[at - 1]];
  if (second?.kind !== "word") return false;
  if (ARTICLE.test(second.text)) return true;
  if (first?.kind !== "word" || !BEFORE_NOUN.test(second.text)) return false;
  return ARTICLE.test(first.text) || PREPOSITION.test(first.text);
}

/** "Mit kahlen Wänden". */
const PREPOSITION =
  /^(?:mit|ohne|vor|aus|bei|nach|von|zu|in|an|auf|für|wegen|trotz|über|unter|zwischen|durch|gegen|hinter|neben|dank|als|wie|statt)$/iu;

/** "Der Kutter ist", "die Rampe, wo": what stands behind belongs to no noun of its own. */
function endsPhrase(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!next || next.kind === "line" || next.kind === "stop" || next.kind === "bullet") return true;
  if (next.kind !== "word") return false;
  const small = next.text.toLowerCase();
  if (next.text !== small) return false;
  return (
    de.words.has(small) &&
    !/^(?!.*(?:eren|ieren)$)\p{Ll}{4,}(?:e[rsm]|(?:lich|ig|isch|bar|los|sam|t|end)e[nrsm]?)$/u.test(small)
  );
}
