/** Word classes by name, each a pattern of its own: `{ we: "we|i" }` is written `@we`. */
export type WordClasses = Readonly<Record<string, string>>;

/** Words that turn a sentence round: a gap of a phrase never spans one. */
const TURNING =
  "not|no|never|none|nothing|without|neither|nor|cannot|unable|hardly|refuse|nicht|kein\\S*|nie|niemals|ohne|weder|nichts|kaum";
const GAP = String.raw`(?:(?: ¶)? (?!(?:${TURNING}) )[^ .!?;:,()¶-]+)`;
const LOOSE_GAP = String.raw`(?:(?: ¶)? (?!(?:${TURNING}) )[^ .!?;:()¶-]+)`;
const SLOT = String.raw`(?: ¶)? \{[a-z]+\}`;

/**
 * Phrases as one regular expression over a reading (see `reading.ts`), where every word follows one space.
 *
 * A phrase is words with spaces. `a|b` is either word, `[a b|c]` either phrase, `?` behind one makes it optional, `*`
 * repeats it, `@we` is a class of words, `{}` any slot, `{day}` one of a type, `~` up to three words that do not deny,
 * `~5` up to five, `~~8` up to eight with commas among them. `a < b` finds b where a stands before it.
 */
export function phrases(list: readonly string[], classes: WordClasses): RegExp {
  return new RegExp(`(?:${list.map((phrase) => compiled(phrase, classes)).join("|")})(?= )`, "gu");
}

function compiled(phrase: string, classes: WordClasses): string {
  const [left = "", core] = phrase.split(" < ");
  if (core === undefined) return sequence(left, classes);
  return `(?<=${sequence(left, classes)})${sequence(core, classes)}`;
}

function sequence(phrase: string, classes: WordClasses): string {
  return itemsOf(phrase)
    .map((item) => itemPattern(item, classes))
    .join("");
}

/** Cuts at spaces outside brackets. */
function itemsOf(phrase: string): string[] {
  const items: string[] = [];
  let depth = 0;
  let item = "";
  for (const character of phrase) {
    if (character === "[") depth += 1;
    if (character === "]") depth -= 1;
    if (character === " " && depth === 0) {
      items.push(item);
      item = "";
    } else item += character;
  }
  return [...items, item].filter((piece) => piece !== "");
}

function itemPattern(written: string, classes: WordClasses): string {
  const mark = /[?*]$/u.exec(written)?.[0] ?? "";
  const item = mark === "" ? written : written.slice(0, -1);
  return mark === "" ? bare(item, classes) : `(?:${bare(item, classes)})${mark}`;
}

function bare(item: string, classes: WordClasses): string {
  if (item.startsWith("@")) {
    const pattern = classes[item.slice(1)];
    if (pattern === undefined) throw new Error(`There is no class of words called ${item}.`);
    return either(pattern, classes);
  }
  if (item.startsWith("[")) return either(item.slice(1, -1), classes);
  if (item === "{}") return SLOT;
  const gap = /^(~~?)(\d*)$/u.exec(item);
  if (gap) return `${gap[1] === "~~" ? LOOSE_GAP : GAP}{0,${gap[2] || "3"}}?`;
  if (/[[\]@~]/u.test(item)) throw new Error(`The phrase part ${item} needs brackets around all of it.`);
  const words = item.split("|").map((word) => word.replaceAll(/[{}.?()*]/gu, String.raw`\$&`));
  return String.raw`(?: ¶)? ${words.length === 1 ? (words[0] ?? "") : `(?:${words.join("|")})`}(?= )`;
}

function either(pattern: string, classes: WordClasses): string {
  const alternatives = alternativesOf(pattern).map((alternative) => sequence(alternative, classes));
  return `(?:${alternatives.join("|")})`;
}

/** Cuts at bars outside brackets. */
function alternativesOf(pattern: string): string[] {
  const alternatives: string[] = [];
  let depth = 0;
  let one = "";
  for (const character of pattern) {
    if (character === "[") depth += 1;
    if (character === "]") depth -= 1;
    if (character === "|" && depth === 0) {
      alternatives.push(one);
      one = "";
    } else one += character;
  }
  return [...alternatives, one].map((alternative) => alternative.trim());
}
