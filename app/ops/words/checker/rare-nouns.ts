import { SMALL_NAMES } from "../vocabulary/small-names.ts";
import { isGermanGoods } from "../vocabulary/de-goods.ts";
import { DE_NAME_WORDS } from "../vocabulary/de-names.ts";
import { de } from "../vocabulary/de.ts";
import { EN_GOODS } from "../vocabulary/en-goods.ts";
import { tellsInGerman } from "./derived.ts";
import type { Token } from "./tokens.ts";

/** An article, or an adjective that is bent behind one: people and places have none before their names. */
export const BEFORE_NOUN =
  /^(?:der|die|das|den|dem|des|(?:k|m|d|s|uns)?eine?[rnsm]?|unser|(?:unsere|ihre|eure|diese|jene|jede|welche)[rnsm]?|ihr|im|am|zum|zur|beim|vom|ins|ans|aufs|fürs|ums|übers|unters|durchs|vors|\p{Ll}{3,}e[rnsm]?)$/u;
const ARTICLE =
  /^(?:der|die|das|den|dem|des|(?:k|m|d|s|uns)?eine?[rnsm]?|unser|ihr|(?:unsere|ihre|eure|diese|jene|jede|welche)[rnsm]?|im|am|zum|zur|beim|vom|ins|ans|aufs|fürs|ums|übers|unters|durchs|vors)$/iu;

/** What families and places end with. */
const NAME_LIKE =
  /(?:mann|meier|maier|mayer|meyer|müller|huber|berger|bacher|hofer|steiner|bauer|schmidt|wald|burg|berg|dorf|stadt|heim|hausen|kirchen|ingen|ungen|ow|itz|witz|au|bach|bronn|furt|hagen|leben|roda|stedt|thal|ski|sky|sen|son|vic|ic|owa|ez|elli|ini|etti|ova|sson)$/u;
const WRITTEN_AS_NOUN = /^(?!.*[qxy]$)(?!.*(?:sh|ck[aeiou]?s|oo|ee[kpt]|ea|ou|ph|wh|ght))\p{Lu}[\p{Ll}ß]{4,23}$/u;

/**
 * An unknown noun that stands as only a common noun does: behind an article, with or without one adjective between, and
 * with no other noun behind it that it could be the name of. Goods are none of these, and neither is what looks like the
 * name of a family or a place.
 */
export function isNounByPlace(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? "";
  const small = text.toLowerCase();
  if (!WRITTEN_AS_NOUN.test(text) || !isBehindArticle(tokens, at) || !endsPhrase(tokens, at)) return false;
  if (NAME_LIKE.test(small) || SMALL_NAMES.has(small) || DE_NAME_WORDS.has(small)) return false;
  return !isGermanGoods(small) && !tellsInGerman(small) && !EN_GOODS.has(small.replace(/s$/u, ""));
}

function isBehindArticle(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at - 2], tokens[at - 1]];
  if (second?.kind !== "word") return false;
  if (ARTICLE.test(second.text)) return true;
  return first?.kind === "word" && ARTICLE.test(first.text) && BEFORE_NOUN.test(second.text);
}

/** "Der Kutter ist", "die Rampe, wo": what stands behind belongs to no noun of its own. */
function endsPhrase(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!next || next.kind === "line" || next.kind === "stop" || next.kind === "bullet") return true;
  if (next.kind !== "word") return false;
  const small = next.text.toLowerCase();
  if (next.text !== small) return false;
  return de.words.has(small) && !/^(?!.*(?:eren|ieren)$)\p{Ll}{4,}(?:e[rsm]|(?:lich|ig|isch|bar|los|sam|t|end)e[nrsm]?)$/u.test(small);
}
