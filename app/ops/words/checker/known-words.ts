import type { Language } from "../contract.ts";
import {
  isCompound,
  isCompoundFirst,
  isCompoundLast,
  isDescribedByNoun,
  isNounOf,
} from "../vocabulary/de-compounds.ts";
import { DE_NAME_WORDS } from "../vocabulary/de-names.ts";
import { de } from "../vocabulary/de.ts";
import { ADJECTIVES, en } from "../vocabulary/en.ts";
import { tellsOf } from "../vocabulary/telling.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { isAsked, isSupposed } from "./contexts.ts";
import { type Phrases, phrases } from "./phrases.ts";
import { clauseBefore, type Reading, spansOf } from "./reading.ts";
import type { Finding } from "./refusing.ts";
import { sentenceStarts } from "./sentence-starts.ts";
import type { Token } from "./tokens.ts";

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
  const harmless = harmlessTokens(reading);
  const findings: Finding[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== "word" || harmless.has(at)) continue;
    const found = judged({ token, at, reading, starts: starts.has(at) });
    if (found) findings.push({ ...found, at: { part, segment: token.segment } });
  }
  return findings;
}

/** Goods one below the other end with their line, so that what follows starts anew. */
function behindLines({ line, starts, owners }: Reading): number[] {
  return owners.flatMap((owner, at) => (line.startsWith(" {lines} ", starts[at]) ? [owner + 1] : []));
}

type Judged = { token: Token; at: number; reading: Reading; starts: boolean };

function judged(input: Judged): Omit<Finding, "at"> | null {
  const { token, at, reading } = input;
  const { text } = token;
  if (/^(?:&|\+)$|\.$/u.test(text)) return null;
  const { language } = reading;
  const told = tellsOf(text, language) ?? tellsOf(joinedWord(reading.tokens, at), language);
  if (
    told === "quantity" &&
    (isUnstated(input) ||
      isPronounOne(input) ||
      (text.toLowerCase() === "once" && isConjunction(reading, at)))
  )
    return null;
  if (told) {
    return { rule: told, found: text, why: `“${text}” states ${STATES[told] ?? "a fact"}.` };
  }
  const { words, fixed, names } = VOCABULARIES[language];
  const small = text.toLowerCase();
  if (TITLE.test(text) && reading.tokens[at + 1]?.kind === "slot") return null;
  if (/^e$/iu.test(text) && /^mails?$/iu.test(reading.tokens[at + 2]?.text ?? "")) return null;
  if (fixed.has(text) && (text !== "I" || isPronoun(reading.tokens, at))) return null;
  if (language === "de" && (isMadeNoun(text, small) || isPartOfCompound(reading.tokens, at))) return null;
  const known =
    words.has(small) || isContraction(small, reading) || isDerived(small, language) || isPossessive(input);
  if (!known) return strange(text, language);
  if (text === small || (language === "en" && /^I['’]/u.test(text))) return null;
  const capitalised = text.slice(1) === small.slice(1);
  const next = names.get(small);
  // "Turner" and "Parker" are made of plain words, too; "Rechecking" is no name.
  const familyName =
    language === "en" && !words.has(small) && isDerived(small, language) && !small.endsWith("ing");
  const title = reading.part === "subject" && !next && !familyName;
  const team = small === "team" && reading.tokens[at - 1]?.kind === "slot";
  if (capitalised && (title || team)) return null;
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

/** Things that are counted. Before one of them "one" is a number, elsewhere a word for somebody or something. */
const COUNTED =
  /^(?:units?|pieces?|packs?|packages?|parcels?|boxe?s?|cartons?|cases?|crates?|pallets?|containers?|items?|products?|articles?|goods|orders?|sets?|rolls?|bags?|bottles?|lots?|samples?|copy|copies|sales?|percent|cent|euro|dollar|pound|thousand|hundred|million|dozen|half|third|quarter|or|to|day|week|month|year|hour|minute|more|extra|additional|spare|missing|damaged|broken|faulty|defective)$/iu;

/** "One correction, please": no number of goods, days or money. */
function isPronounOne({ token, at, reading: { tokens } }: Judged): boolean {
  if (token.text !== "one") return false;
  const behind = tokens.slice(at + 1, at + 3);
  const [before] = tokens.slice(Math.max(0, at - 1), at);
  if (
    /^(?:only|just|exactly|about|around|over|under|than|by|for|minus|plus|with)$/iu.test(before?.text ?? "")
  )
    return false;
  const [next] = behind;
  if (next?.kind !== "word" && next?.kind !== "stop") return false;
  return !behind.some(
    ({ kind, text }) => kind === "slot" || kind === "join" || (kind === "word" && COUNTED.test(text)),
  );
}

/** How much of something, without a number. */
const VAGUE =
  /^(?:all|every|each|whole|entire|everything|both|several|many|most|few|multiple|alle[rsnm]?|jede[rsnm]?|ganze[rsnm]?|gesamte[rsnm]?|sämtliche[rsn]?|beide[rsn]?|mehrere[rsn]?|viele[rn]?|wenige[rn]?)$/iu;
/** "All {units}", "each of the {units}". */
const OF_SLOT =
  /^(?: (?:of|the|these|those|your|our|its|der|die|das|den|dieser|diese|unsere|unserer|ihre|ihrer))* \{/u;
const OF_FACTS: Readonly<Record<Language, RegExp>> = {
  en: / (?:arrived|received|delivered|missing|damaged|broken|paid|cancelled|canceled|ordered|sold|shipped|dispatched|sent|lost|faulty|defective|gone|refunded|counted)(?= )/u,
  de: / (?:angekommen|eingetroffen|erhalten|geliefert|fehlt|fehlen|beschädigt|kaputt|defekt|bezahlt|storniert|bestellt|verkauft|versandt|versendet|verschickt|verloren|mangelhaft|weg|erstattet|gezählt)(?= )/u,
};

/** "If everything is there", "we value every customer": neither says how much of the goods something is true of. */
function isUnstated({ token, at, reading, starts }: Judged): boolean {
  const { language, line } = reading;
  if (!VAGUE.test(token.text)) return false;
  if (!starts && token.text !== token.text.toLowerCase()) return false;
  const place = reading.starts[reading.owners.indexOf(at)] ?? 0;
  if (isSupposed(reading, place) || isAsked(reading, place)) return true;
  const behind = line.slice(place + token.text.length + 1);
  const clause = / [.!?¶,;:()-] /u.exec(behind);
  const rest = clause ? behind.slice(0, clause.index + 1) : behind;
  if (OF_SLOT.test(behind)) return false;
  return !OF_FACTS[language].test(`${clauseBefore(reading, place)} ${rest}`);
}

const STATES: Readonly<Record<string, string>> = {
  quantity: "a quantity",
  date: "a date",
  currency: "an amount of money",
  address: "an address",
  link: "a link",
};

function strange(text: string, language: Language): Omit<Finding, "at"> {
  const foreign = tellsOf(text, language === "en" ? "de" : "en");
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
function harmlessTokens(reading: Reading): Set<number> {
  const { language } = reading;
  const telling = tokensIn(reading, HARMLESS[language]).filter(
    (at) => tellsOf(reading.tokens[at]?.text ?? "", language) !== null,
  );
  return new Set([...telling, ...tokensIn(reading, IDIOMS[language])].filter((at) => isSmall(reading, at)));
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
function isSmall({ tokens, language, part }: Reading, at: number): boolean {
  const text = tokens[at]?.text ?? "";
  if (text === text.toLowerCase()) return true;
  return language === "de"
    ? text.slice(1) === text.slice(1).toLowerCase()
    : sentenceStarts(tokens, part).has(at);
}

/** "Once stock is here": as soon as. */
function isConjunction({ tokens }: Reading, at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (/^(?:only|just|than|least|for|twice)$/iu.test(before?.text ?? "")) return false;
  return (
    (next?.kind === "slot" || next?.kind === "word") &&
    !/^(?:an?|per|every|each|or|in|only|daily|weekly)$/iu.test(next.text)
  );
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

function goesOn(next: Token | undefined, words: ReadonlySet<string>): boolean {
  if (next?.kind === "slot") return words.size > 0;
  return next?.kind === "word" && words.has(next.text.toLowerCase().replace(/['’].*$/u, ""));
}

/** "Schöne Grüße", "Kleiner Nachtrag": an adjective, whoever else is called so. */
function isBeforeNoun(small: string, next: Token | undefined): boolean {
  return /e$|^(?:kleiner|großer|schöner)$/u.test(small) && next?.kind === "word" && de.fixed.has(next.text);
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

/** A known word behind a syllable that only turns it a little: "recheck", "losschicken", "nachgezählt". */
function isDerived(small: string, language: Language): boolean {
  const { verbs, words } = VOCABULARIES[language];
  return language === "en" ? isDerivedInEnglish(small, words, verbs) : isDerivedInGerman(small, words, verbs);
}

function isDerivedInGerman(small: string, words: ReadonlySet<string>, verbs: ReadonlySet<string>): boolean {
  if (/^un.{4}/u.test(small) && words.has(small.slice(2))) return true;
  if (isDescribedByNoun(small)) return true;
  const adjective = /^(.{4,})erweise$/u.exec(small)?.[1];
  if (adjective !== undefined && words.has(adjective)) return true;
  if (isFormOfVerb(small, verbs)) return true;
  // "lieferbare", "eintreffenden", "angebotene": made of a verb and bent.
  const bare = small.replace(/e[rsnm]?$/u, "");
  const able = /^(.{3,})bar$/u.exec(bare)?.[1];
  if (able !== undefined) return isFormOfVerb(`${able}en`, verbs) || isFormOfVerb(`${able}n`, verbs);
  if (bare === small) return small.endsWith("nd") && isFormOfVerb(small.slice(0, -1), verbs);
  return isFormOfVerb(bare, verbs) || (bare.endsWith("nd") && isFormOfVerb(bare.slice(0, -1), verbs));
}

function isFormOfVerb(small: string, verbs: ReadonlySet<string>): boolean {
  if (verbs.has(small)) return true;
  const [, rest] = SEPARABLE.exec(small) ?? [];
  return rest !== undefined && (verbs.has(rest) || (rest.startsWith("zu") && verbs.has(rest.slice(2))));
}

/** A German noun that plain words make, unless families are called so: "Müller" is no plural of "Müll". */
function isMadeNoun(text: string, small: string): boolean {
  if (DE_NAME_WORDS.has(small)) return false;
  return isCompound(text) || isNounOf(text, VOCABULARIES.de) || isNominalised(text);
}

/** "das Nachzählen": a verb with a prefix as a noun. */
function isNominalised(text: string): boolean {
  return /^\p{Lu}\p{Ll}+n$/u.test(text) && isFormOfVerb(text.toLowerCase(), de.verbs);
}

function isDerivedInEnglish(small: string, words: ReadonlySet<string>, verbs: ReadonlySet<string>): boolean {
  if (/^(?:re|un|pre|mis|over|under)[a-z]{4}/u.test(small)) {
    const rest = small.replace(/^(?:re|un|pre|mis|over|under)/u, "");
    if (verbs.has(rest)) return true;
  }
  if (/^un[a-z]{4}/u.test(small) && words.has(small.slice(2))) return true;
  const made = /^(.{3,}?)(?:s|es|ed|ing|er|ers|or|able|less|ful|ment|ments|wise)$/u.exec(small)?.[1];
  if (made !== undefined && (words.has(made) || words.has(`${made}e`))) return true;
  const bare = small.replace(/(?:ness|ly|er|est)$/u, "");
  return bare !== small && bare.length > 3 && ADJECTIVES.has(bare.replace(/i$/u, "y"));
}

/** The longest first, so that none hides another. */
const SEPARABLE =
  /^(?:hintereinander|durcheinander|untereinander|auseinander|aneinander|dazwischen|hinterher|zufrieden|beiseite|dahinter|drauflos|entgegen|herunter|hinunter|vorwärts|zusammen|zustande|zwischen|bekannt|daneben|dorthin|herüber|hierher|hinüber|infrage|instand|richtig|vorüber|überein|bereit|darauf|fertig|gerade|gleich|herauf|heraus|herbei|herein|hervor|hinauf|hinaus|hinein|leicht|liegen|nieder|runter|schief|schwer|sicher|stehen|voraus|vorbei|weiter|wieder|zurück|dabei|dahin|daran|davon|drauf|durch|ernst|gegen|glatt|herab|heran|herum|hinab|hinzu|klein|offen|preis|ruhig|rüber|schön|stand|statt|still|umher|unter|voran|übrig|dazu|dran|fehl|fern|fest|fort|frei|heim|hoch|klar|kund|kurz|nach|nahe|quer|raus|rein|rück|tief|voll|wahr|wert|über|auf|aus|bei|dar|ein|gut|her|hin|los|mit|neu|rum|tot|vor|weg|ab|an|um|zu)(.{4,})$/u;

/** The s of "{supplier}'s". */
function isPossessive({ token, at, reading }: Judged): boolean {
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
