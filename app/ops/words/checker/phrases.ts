/** Word classes by name, each a pattern of its own: `{ we: "we|i" }` is written `@we`. */
export type WordClasses = Readonly<Record<string, string>>;

/** Phrases by the words that they can begin with, so that a text is compared only with those that may stand there. */
export type Phrases = { byFirst: ReadonlyMap<string, readonly RegExp[]> };

/** The key of phrases that begin with any slot. */
export const ANY_SLOT = "{}";

/** Words that turn a sentence round: a gap of a phrase never spans one. */
const TURNING =
  "not|no|never|none|nothing|without|neither|nor|cannot|unable|hardly|refuse|nicht|kein\\S*|nie|niemals|ohne|weder|nichts|kaum";
/** Words that begin another clause: a short gap never spans one either. */
const JOINING =
  "and|or|but|when|once|if|until|till|unless|because|whether|while|und|oder|aber|wenn|sobald|falls|weil|ob";
const GAP = String.raw`(?:(?: ¶)? (?!(?:${TURNING}|${JOINING}) )[^ .!?;:,()¶-]+)`;
const LOOSE_GAP = String.raw`(?:(?: ¶)? (?!(?:${TURNING}) )[^ .!?;:()¶-]+)`;
const SLOT = String.raw`(?: ¶)? \{[a-z]+\}`;

/** A part of a phrase: its expression, the words it can begin with, and whether it may be left out. */
type Part = { pattern: string; firsts: readonly string[]; optional: boolean };

/**
 * Phrases over a reading (see `reading.ts`), where every word follows one space.
 *
 * A phrase is words with spaces. `a|b` is either word, `[a b|c]` either phrase, `?` behind one makes it optional, `*`
 * repeats it, `@we` is a class of words, `{}` any slot, `{day}` one of a type, `~` up to three words that do not deny,
 * `~5` up to five, `~~8` up to eight with commas among them. `a < b` finds b where a stands before it.
 *
 * They are compiled when the first text is read: most processes, and most tests, read none. A mistake in one throws then.
 */
export function phrases(list: readonly string[], classes: WordClasses): Phrases {
  let byFirst: Phrases["byFirst"] | undefined;
  return {
    get byFirst() {
      byFirst ??= compiledByFirst(list, classes);
      return byFirst;
    },
  };
}

function compiledByFirst(list: readonly string[], classes: WordClasses): Phrases["byFirst"] {
  const byFirst = new Map<string, RegExp[]>();
  for (const phrase of list) {
    const { pattern, firsts } = compiled(phrase, classes);
    for (const first of new Set(firsts)) {
      const others = byFirst.get(first);
      if (others) others.push(pattern);
      else byFirst.set(first, [pattern]);
    }
  }
  return byFirst;
}

function compiled(phrase: string, classes: WordClasses): { pattern: RegExp; firsts: readonly string[] } {
  const [left = "", core] = phrase.split(" < ");
  const found = sequence(core ?? left, classes);
  if (found.optional) throw new Error(`The phrase “${phrase}” may be nothing at all.`);
  const before = core === undefined ? "" : `(?<=${sequence(left, classes).pattern})`;
  return { pattern: new RegExp(`${before}${found.pattern}(?= )`, "uy"), firsts: found.firsts };
}

function sequence(phrase: string, classes: WordClasses): Part {
  const parts = cutAt(" ", phrase).map((item) => partOf(item, classes));
  const firsts: string[] = [];
  for (const part of parts) {
    firsts.push(...part.firsts);
    if (!part.optional) break;
  }
  return {
    pattern: parts.map(({ pattern }) => pattern).join(""),
    firsts,
    optional: parts.every(({ optional }) => optional),
  };
}

/** Cuts outside brackets. */
function cutAt(separator: string, text: string): string[] {
  const pieces: string[] = [];
  let depth = 0;
  let piece = "";
  for (const character of text) {
    if (character === "[") depth += 1;
    if (character === "]") depth -= 1;
    if (character === separator && depth === 0) {
      pieces.push(piece);
      piece = "";
    } else piece += character;
  }
  return [...pieces, piece].map((one) => one.trim()).filter((one) => one !== "");
}

function partOf(written: string, classes: WordClasses): Part {
  const mark = /[?*]$/u.exec(written)?.[0] ?? "";
  if (mark === "") return bare(written, classes);
  const { pattern, firsts } = bare(written.slice(0, -1), classes);
  return { pattern: `(?:${pattern})${mark}`, firsts, optional: true };
}

function bare(item: string, classes: WordClasses): Part {
  if (item.startsWith("@")) {
    const words = classes[item.slice(1)];
    if (words === undefined) throw new Error(`There is no class of words called ${item}.`);
    return either(words, classes);
  }
  if (item.startsWith("[")) return either(item.slice(1, -1), classes);
  if (item === ANY_SLOT) return { pattern: SLOT, firsts: [ANY_SLOT], optional: false };
  const gap = /^(~~?)(\d*)$/u.exec(item);
  if (gap) {
    const pattern = `${gap[1] === "~~" ? LOOSE_GAP : GAP}{0,${gap[2] || "3"}}?`;
    return { pattern, firsts: [], optional: true };
  }
  if (/[[\]@~]/u.test(item)) throw new Error(`The phrase part ${item} needs brackets around all of it.`);
  const words = item.split("|");
  const escaped = words.map((word) => word.replaceAll(/[{}.?()*]/gu, String.raw`\$&`)).join("|");
  return { pattern: String.raw`(?: ¶)? (?:${escaped})(?= )`, firsts: words, optional: false };
}

function either(pattern: string, classes: WordClasses): Part {
  const parts = wordsTogether(cutAt("|", pattern)).map((alternative) => sequence(alternative, classes));
  return {
    pattern: `(?:${parts.map((part) => part.pattern).join("|")})`,
    firsts: parts.flatMap(({ firsts }) => firsts),
    optional: parts.some(({ optional }) => optional),
  };
}

/** Alternatives that are single words, one behind the other, become one: an expression with fewer parts is ready sooner. */
function wordsTogether(alternatives: readonly string[]): string[] {
  const together: string[] = [];
  let words = false;
  for (const alternative of alternatives) {
    const isWord = /^[\p{L}.,!;:-]+$/u.test(alternative);
    const last = together.pop();
    if (last !== undefined && isWord && words) together.push(`${last}|${alternative}`);
    else together.push(...(last === undefined ? [] : [last]), alternative);
    words = isWord;
  }
  return together;
}
