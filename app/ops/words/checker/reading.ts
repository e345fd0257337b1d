import type { Catalogue, Language } from "../contract.ts";
import { ANY_SLOT, type Phrases } from "./phrases.ts";
import type { Part, Place } from "./refusing.ts";
import type { Token } from "./tokens.ts";

/**
 * A part of a text as the rules read it: small letters, contractions written out, one space before each word, slots
 * as `{day}`, `¶` where a line ends a thought.
 */
export type Reading = {
  part: Part;
  language: Language;
  tokens: readonly Token[];
  line: string;
  /** Where in the line each word begins, and which token it belongs to. */
  starts: readonly number[];
  owners: readonly number[];
};

/** From the first character of the line to behind the last. */
export type Span = { from: number; to: number };

export function readingOf(input: {
  part: Part;
  language: Language;
  tokens: readonly Token[];
  catalogue: Catalogue;
}): Reading {
  const { part, language, tokens, catalogue } = input;
  const starts: number[] = [];
  const owners: number[] = [];
  let line = "";
  const add = (word: string, owner: number) => {
    starts.push(line.length);
    owners.push(owner);
    line += ` ${word}`;
  };
  for (const [at, token] of tokens.entries()) {
    if (token.kind === "word") for (const word of wordsOf(token, tokens[at - 1], language)) add(word, at);
    else if (token.kind === "slot") add(`{${catalogue.slots[token.text]?.type ?? "unknown"}}`, at);
    else if (token.kind === "stop") add("–—".includes(token.text) ? "-" : token.text, at);
    else if (token.kind === "bullet" || (token.kind === "line" && endsThought(tokens, at))) add("¶", at);
  }
  return { part, language, tokens, line: `${line} `, starts, owners };
}

const remembered = new WeakMap<Reading, Map<Phrases, readonly Span[]>>();

/** All places where the phrases stand, also inside one another. Found once per reading. */
export function spansOf(book: Phrases, reading: Reading): readonly Span[] {
  let known = remembered.get(reading);
  if (!known) remembered.set(reading, (known = new Map<Phrases, readonly Span[]>()));
  let spans = known.get(book);
  if (!spans) known.set(book, (spans = foundIn(book, reading)));
  return spans;
}

function foundIn({ byFirst }: Phrases, { line, starts }: Reading): Span[] {
  const spans: Span[] = [];
  for (const from of starts) {
    const word = line.slice(from + 1, line.indexOf(" ", from + 1));
    const candidates = byFirst.get(word) ?? [];
    const others = word.startsWith("{") ? (byFirst.get(ANY_SLOT) ?? []) : [];
    for (const pattern of [...candidates, ...others]) {
      pattern.lastIndex = from;
      const match = pattern.exec(line);
      if (match) spans.push({ from, to: from + match[0].length });
    }
  }
  return spans;
}

export function inside(span: Span, others: readonly Span[]): boolean {
  return others.some(({ from, to }) => from <= span.from && span.to <= to);
}

/** The text of a span as written, and its place. */
export function written(reading: Reading, span: Span): { found: string; at: Place } {
  const { starts, owners, tokens, part } = reading;
  const own = owners.filter((_, at) => {
    const start = starts[at] ?? 0;
    return start >= span.from && start < span.to;
  });
  const from = Math.min(...own);
  const to = Math.max(...own);
  const pieces = tokens.slice(from, to + 1).map(({ kind, text, glued }, at) => {
    const shown = kind === "slot" ? `{${text}}` : kind === "line" ? "" : text;
    return at === 0 || glued ? shown : ` ${shown}`;
  });
  return { found: pieces.join("").trim(), at: { part, segment: tokens[from]?.segment ?? 0 } };
}

/** What stands before a place in its sentence. */
export function sentenceBefore(reading: Reading, at: number): string {
  return reading.line.slice(sentenceStart(reading, at), at);
}

/** What stands behind a place in its sentence, with the sign that ends it. */
export function sentenceBehind({ line }: Reading, at: number): string {
  let end = at;
  while (end < line.length && !(ENDS.has(line.charAt(end)) && isSign(line, end))) end += 1;
  return line.slice(at, end + 1);
}

/** What stands before a place since the last comma, dash, bracket, semicolon or colon of its sentence. */
export function clauseBefore({ line }: Reading, at: number): string {
  return line.slice(behindLast(line, at, PAUSES), at);
}

/** Where the sentence of a place begins. */
export function sentenceStart({ line }: Reading, at: number): number {
  return behindLast(line, at, ENDS);
}

const ENDS: ReadonlySet<string> = new Set(".!?¶");
const PAUSES: ReadonlySet<string> = new Set(".!?¶,;:-()");

function behindLast(line: string, at: number, signs: ReadonlySet<string>): number {
  for (let place = at - 1; place > 0; place -= 1) {
    if (signs.has(line.charAt(place)) && isSign(line, place)) return place + 1;
  }
  return 0;
}

/** A sign stands alone between spaces. */
function isSign(line: string, at: number): boolean {
  return line.charAt(at - 1) === " " && (line.charAt(at + 1) === " " || at + 1 >= line.length);
}

/** A line ends a thought behind a stop or a slot, and behind a word only where a capital follows. */
function endsThought(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!next || next.kind === "line") return false;
  const before = tokens.slice(0, at).findLast(({ kind }) => kind !== "line");
  if (!before || before.kind === "bullet") return false;
  if (before.kind !== "word" && before.kind !== "join") return true;
  return next.kind === "word" && /^\p{Lu}/u.test(next.text);
}

const IS_NOT_HAS =
  /^(?:it|that|this|what|here|there|where|who|how|he|she|everything|something|nothing|anything)$/u;
const ENDINGS: Readonly<Record<string, string>> = { ll: "will", re: "are", ve: "have", m: "am", d: "would" };

function wordsOf({ text, glued }: Token, before: Token | undefined, language: Language): string[] {
  const small = text.toLowerCase().replaceAll("’", "'");
  if (small === "&" || small === "+") return [language === "en" ? "and" : "und"];
  // "{supplier}'s" says whose something is.
  if (small === "s" && glued && before?.kind === "quote") return [];
  const [base = small, ending] = small.split("'");
  if (small === "no." || small === "nr." || small === "nos.") return ["number"];
  if (ending === undefined) return [small.replace(/\.$/u, "")];
  if (language === "de") return ending === "s" ? [base, "es"] : [base];
  if (small === "won't") return ["will", "not"];
  if (small === "can't") return ["cannot"];
  if (small === "shan't") return ["shall", "not"];
  if (small === "let's") return ["let", "us"];
  if (ending === "t") return [base.replace(/n$/u, ""), "not"];
  if (ending === "s") return IS_NOT_HAS.test(base) ? [base, "is"] : [base];
  const long = ENDINGS[ending];
  return long === undefined ? [base] : [base, long];
}
