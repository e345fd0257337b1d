import type { Language } from "../contract.ts";
import { isCompoundFirst, isCompoundLast } from "../vocabulary/de-compounds.ts";
import { DE_ARTICLED_NOUNS } from "../vocabulary/de-world-nouns.ts";
import { de } from "../vocabulary/de.ts";
import { en } from "../vocabulary/en.ts";
import { tellsOf } from "../vocabulary/telling.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { isDerived, isMadeNoun } from "./derived.ts";
import { type Phrases, phrases } from "./phrases.ts";
import { BEFORE_NOUN, isNounByPlace } from "./rare-nouns.ts";
import { type Reading, spansOf } from "./reading.ts";
import type { Finding } from "./refusing.ts";
import { LINE_OF_COURTESY } from "./signatures.ts";
import { isGoods, isHarmlessWhenSmall } from "./small-words.ts";
import { sentenceStarts } from "./sentence-starts.ts";
import type { Token } from "./tokens.ts";
import { isUnstated, type Read } from "./unstated.ts";

const VOCABULARIES: Readonly<Record<Language, Vocabulary>> = { en, de };
const HARMLESS: Readonly<Record<Language, Phrases>> = {
  en: phrases(en.phrases, {}),
  de: phrases(de.phrases, {}),
};
const IDIOMS: Readonly<Record<Language, Phrases>> = {
  en: phrases(en.idioms, {}),
  de: phrases(de.idioms, {}),
};
/** Before a name that a slot fills. */
const TITLE = /^(?:Mr|Mrs|Ms|Mx|Dr|Frau|Herr|Herrn)$/u;
const CONTRACTED = /^(?:s|ll|re|ve|m|d)$/u;
const DENIED =
  /^(?:don|doesn|didn|can|couldn|won|wouldn|shouldn|isn|aren|wasn|weren|haven|hasn|hadn|mustn|needn|mightn|shan)$/u;

/** Finds words that are no plain words of the language, or are written like names. */
export function unknownWords(reading: Reading): Finding[] {
  const { tokens, part } = reading;
  const starts = new Set([...sentenceStarts(tokens, part), ...behindLines(reading)]);
  const harmless = harmlessTokens(reading, starts);
  const findings: Finding[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== "word" || harmless.has(at)) continue;
    const found = judged({ token, at, reading, starts: starts.has(at) });
    if (found) findings.push({ ...found, at: { part, segment: token.segment } });
  }
  return findings;
}

/** "Morning {contact}", which is no time of day. */
function isGreeting({ token: { text }, at, reading: { tokens, language }, starts }: Read): boolean {
  if (language !== "en" || !starts || !/^(?:Morning|Afternoon|Evening)$/u.test(text)) return false;
  const next = tokens[at + 1];
  return (
    next?.kind === "slot" ||
    (next?.kind === "stop" && /[,!]/u.test(next.text)) ||
    /^(?:all|everyone|both|team|there|folks)$/u.test(next?.text ?? "")
  );
}

/** "Love," and "xx" above the name of the shop. */
function isLineOfCourtesy(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before && before.kind !== "line") return false;
  const rest = tokens.slice(at + 1, at + 3);
  const closing = rest[0]?.kind === "stop" && /^[,!]$/u.test(rest[0].text) ? rest[1] : rest[0];
  return closing?.kind === "line" && LINE_OF_COURTESY.test(tokens[at]?.text.toLowerCase() ?? "");
}

/** "Mr {contact}", "Mr/Ms {contact}". */
function isBeforeSlot(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next?.kind !== "join" || next.text !== "/") return next?.kind === "slot";
  return TITLE.test(tokens[at + 2]?.text ?? "") && tokens[at + 3]?.kind === "slot";
}

/** "Könnten S' das prüfen", as Austrians write. */
function isShortenedSie(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.text === "S" &&
    tokens[at + 1]?.kind === "quote" &&
    tokens[at + 1]?.glued === true &&
    /n$/u.test(tokens[at - 1]?.text ?? "")
  );
}

/** "M/s {supplier}", as letters from India begin. */
function isShortenedBySlash(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text;
  const from = text === "s" ? at - 2 : at;
  return (
    (text === "M" || text === "s") &&
    tokens[from]?.text === "M" &&
    tokens[from + 1]?.text === "/" &&
    tokens[from + 2]?.text === "s" &&
    tokens[from + 3]?.kind === "slot"
  );
}

/** Goods one below the other end with their line, so that what follows starts anew. */
function behindLines({ line, starts, owners }: Reading): number[] {
  return owners.flatMap((owner, at) => (line.startsWith(" {lines} ", starts[at]) ? [owner + 1] : []));
}

function judged(input: Read): Omit<Finding, "at"> | null {
  const { token, at, reading } = input;
  const { text } = token;
  if (/^(?:&|\+)$|\.$/u.test(text)) return null;
  const { language } = reading;
  if (isGreeting(input) || isLineOfCourtesy(reading.tokens, at)) return null;
  const told = tellsOf(text, language) ?? tellsOf(joinedWord(reading.tokens, at), language);
  if (told === "quantity" && isUnstated(input)) return null;
  if (told) {
    return { rule: told, found: text, why: `“${text}” states ${STATES[told] ?? "a fact"}.` };
  }
  const { words, fixed, names } = VOCABULARIES[language];
  const small = text.toLowerCase();
  if (TITLE.test(text) && isBeforeSlot(reading.tokens, at)) return null;
  if (isShortenedBySlash(reading.tokens, at)) return null;
  if (language === "de" && isShortenedSie(reading.tokens, at)) return null;
  if (/^e$/iu.test(text) && /^mails?$/iu.test(reading.tokens[at + 2]?.text ?? "")) return null;
  if (language === "de" && /^(?:Sie|Ihr|Du)['’]s$/u.test(text)) return null;
  if (fixed.has(text) && (text !== "I" || isPronoun(reading.tokens, at))) return null;
  if (language === "de" && isGermanNoun(input)) return null;
  const known =
    words.has(small) ||
    isContraction(small, reading) ||
    isPossessive(input) ||
    (tellsOf(text, otherThan(language)) === null && isDerived(small, language));
  if (!known) return isRareAndHarmless(input) ? null : strange(text, language);
  if (text === small || (language === "en" && /^I['’]/u.test(text))) return null;
  const capitalised = text.slice(1) === small.slice(1);
  const next = names.get(small);
  // "Turner" and "Parker" are made of plain words, too; "Rechecking" is no name.
  const familyName =
    language === "en" && !words.has(small) && isDerived(small, language) && !small.endsWith("ing");
  const title = reading.part === "subject" && !next && !familyName;
  const team = small === "team" && reading.tokens[at - 1]?.kind === "slot";
  if (capitalised && (title || team)) return null;
  // A heading may shout: "CANCEL".
  if (title && words.has(small) && text.length > 3 && text === text.toUpperCase()) return null;
  const follower = reading.tokens[at + 1];
  if (capitalised && input.starts && !familyName) {
    if (!next || goesOn(follower, next)) return null;
    if (language === "de" && isBeforeNoun(small, follower)) return null;
  }
  return {
    rule: "name",
    found: text,
    why: `“${text}” is written like a name. Write it small, unless it starts a sentence.`,
  };
}

const STATES: Readonly<Record<string, string>> = {
  quantity: "a quantity",
  date: "a date",
  currency: "an amount of money",
  address: "an address",
  link: "a link",
};

function otherThan(language: Language): Language {
  return language === "en" ? "de" : "en";
}

/** Beside a slash an unknown word could be part of a path. */
function isRareAndHarmless({ token: { text }, at, reading: { tokens, language } }: Read): boolean {
  const isSlash = (token: Token | undefined) => token?.kind === "join" && token.text === "/";
  if (isSlash(tokens[at - 1]) || isSlash(tokens[at + 1])) return false;
  const bare = text.replace(/['’]s$/u, "");
  return isHarmlessWhenSmall(bare, language) || (language === "en" && isFigure(tokens, at) && isGoods(bare));
}

/** "Like popcorn", "as a stuffed owl", "my umbrella": neither is among the goods of an order. */
function isFigure(tokens: readonly Token[], at: number): boolean {
  const before = tokens
    .slice(Math.max(0, at - 3), at)
    .map(({ kind, text }) => (kind === "word" ? text.toLowerCase() : "."));
  const last = before.at(-1) ?? "";
  if (last === "my" || before.at(-2) === "my") return true;
  return /(?:^| )(?:like|as)(?: (?!the|these|those|your|our)[a-z]+){0,2}$/u.test(before.join(" "));
}

function strange(text: string, language: Language): Omit<Finding, "at"> {
  const foreign = tellsOf(text, otherThan(language));
  if (foreign) return { rule: foreign, found: text, why: `“${text}” states ${STATES[foreign] ?? "a fact"}.` };
  if (text.length === 1 || text === text.toUpperCase()) {
    return { rule: "reference", found: text, why: `“${text}” looks like a code.` };
  }
  return {
    rule: "name",
    found: text,
    why: `“${text}” is none of the plain words that a text may use: it may be a name. Say it in plainer words.`,
  };
}

/** Words in a phrase where they state nothing, and those of a turn of speech. */
function harmlessTokens(reading: Reading, starts: ReadonlySet<number>): Set<number> {
  const { language } = reading;
  const telling = tokensIn(reading, HARMLESS[language]).filter(
    (at) => tellsOf(reading.tokens[at]?.text ?? "", language) !== null,
  );
  return new Set(
    [...telling, ...tokensIn(reading, IDIOMS[language])].filter((at) => isSmall(reading, at, starts)),
  );
}

function tokensIn(reading: Reading, book: Phrases): number[] {
  const spans = spansOf(book, reading);
  return reading.starts.flatMap((start, at) => {
    const owner = reading.owners[at];
    const isInside = spans.some(({ from, to }) => start >= from && start < to);
    return isInside && owner !== undefined ? [owner] : [];
  });
}

/** Whether a word of a phrase may stand there as it is written. */
function isSmall({ tokens, language }: Reading, at: number, starts: ReadonlySet<number>): boolean {
  const text = tokens[at]?.text ?? "";
  if (text === text.toLowerCase()) return true;
  return language === "de" ? text.slice(1) === text.slice(1).toLowerCase() : starts.has(at);
}

/** "thir-teen" is thirteen. */
function joinedWord(tokens: readonly Token[], at: number): string {
  let from = at;
  let to = at;
  while (tokens[from - 1]?.kind === "join" && tokens[from - 2]?.kind === "word") from -= 2;
  while (tokens[to + 1]?.kind === "join" && tokens[to + 2]?.kind === "word") to += 2;
  return tokens
    .slice(from, to + 1)
    .filter(({ kind }) => kind === "word")
    .map(({ text }) => text)
    .join("");
}

/** "Love your work", "Mark the cartons": behind a name nobody would write these. */
const GOVERNED = /^(?:the|your|our|my|this|these|those|them|us|an?|how|what)$/u;

function goesOn(next: Token | undefined, words: ReadonlySet<string>): boolean {
  if (next?.kind === "slot") return words.size > 0;
  if (next?.kind !== "word") return false;
  const small = next.text.toLowerCase().replace(/['’].*$/u, "");
  return words.has(small) || GOVERNED.test(next.text);
}

/** "Schöne Grüße", "Kleiner Nachtrag": an adjective, whoever else is called so. */
function isBeforeNoun(small: string, next: Token | undefined): boolean {
  if (next?.kind !== "word" || !de.fixed.has(next.text)) return false;
  return (
    /e$|^(?:kleiner|großer|schöner)$/u.test(small) &&
    !/^(?:Sie|Ih(?:r|re[nmrs]?|nen)|Dir?|Deine?)$/u.test(next.text)
  );
}

function isGermanNoun({ token: { text }, at, reading: { tokens } }: Read): boolean {
  const small = text.toLowerCase();
  if (isMadeNoun(text, small) || isPartOfCompound(tokens, at)) return true;
  if (DE_ARTICLED_NOUNS.has(text) && BEFORE_NOUN.test(tokens[at - 1]?.text ?? "")) return true;
  return tellsOf(text, "en") === null && tellsOf(text, "de") === null && isNounByPlace(tokens, at);
}

/** "Liefer- und Zahlungsbedingungen", "Lieferzeiten und -kosten", "Mini-Änderung". */
function isPartOfCompound(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? "";
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (next?.kind === "join" && next.glued && isCompoundFirst(text)) return true;
  if (before?.kind !== "join" || tokens[at]?.glued !== true) return false;
  // "Liebe/r", "Kolleg/innen".
  return isCompoundLast(text) || (before.text === "/" && /^(?:r|n|in|innen|e|s|es)$/u.test(text));
}

/** "I" before a word; elsewhere it may be a Roman one. */
function isPronoun(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (next?.kind === "word" && next.text !== "I") || (next?.kind === "stop" && next.text === ",");
}

function isContraction(small: string, { language }: Reading): boolean {
  const [base = "", ending, more] = small.split(/['’]/u);
  if (ending === undefined || more !== undefined) return false;
  const { words, fixed } = VOCABULARIES[language];
  if (language === "de") return ending === "s" && words.has(base);
  if (ending === "t") return DENIED.test(base);
  return (
    CONTRACTED.test(ending) &&
    (words.has(base) || fixed.has(base.toUpperCase()) || tellsOf(base, language) !== null)
  );
}

/** The s of "{supplier}'s". */
function isPossessive({ token, at, reading }: Read): boolean {
  const [slot, mark] = reading.tokens.slice(Math.max(0, at - 2), at);
  return (
    reading.language === "en" &&
    token.text === "s" &&
    token.glued &&
    mark?.kind === "quote" &&
    mark.glued &&
    slot?.kind === "slot"
  );
}
