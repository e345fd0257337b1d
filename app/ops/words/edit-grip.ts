import { PUNCTUATION } from "./edit-tokens.ts";
import type { Stretch } from "./fact-like.ts";

const BEFORE = /\S+$/u;
const AFTER = /^\S+/u;
const ONLY_PUNCTUATION = new RegExp(`^[${PUNCTUATION}]*$`, "u");
const OUTER_START = new RegExp(`^[${PUNCTUATION}]+`, "u");
const OUTER_END = new RegExp(`[${PUNCTUATION}]+$`, "u");
/** A word that somebody wrote without a space: "units,and", "today—240 units". */
const WORD_BEFORE = /\p{L}[,;:!?…()[\]{}"“„”«»\u2013\u2014]+$/u;
const WORD_AFTER = /^[,;:!?…()[\]{}"“„”«»\u2013\u2014]+\p{L}/u;
const POSSESSIVE = /^['’]s?$/u;
const FIGURE_FIRST = /^[\p{N}\p{Sc}]/u;
const FIGURE_LAST = /[\p{N}\p{Sc}]$/u;
/** Across a space: "1 240", "€ 240", "2 × 240". */
const FIGURE_BEFORE = /(?:\p{N}|\p{Sc}|\p{N}\s?[x×*/])[ \u00a0\u202f]$/u;
/** Names are recognised by their capitals: "Ana" to "Ana Maria", "Kiln & Co" to "Kiln & Co Ltd". */
const NAME = /^\p{Lu}.*[\p{L}\p{N}]$/u;
const NAME_AFTER = /^ \p{Lu}[\p{L}\p{N}]*/u;
/** What a name goes on with: "Large", "T-shirt", "12oz", "2-pack". No two ways to read it, so it cannot take for ever. */
const NAME_WORD = String.raw`(?:\p{Lu}[\p{L}\p{M}\p{N}'’]*(?:-\p{Ll}[\p{L}\p{M}]*)*|\p{N}+(?:[.,]\p{N}+)*-?\p{L}[\p{L}\p{M}]*)`;
const NAME_JOINT = String.raw`(?:[ \u00a0]?[,/\u2013\u2014\-][ \u00a0]?|[ \u00a0]\(|[ \u00a0](?:(?:with|of|for|in|mit|aus|für|&)[ \u00a0])?)`;
/** A variant that was written behind a name: ", Large", " / Navy", " (2-pack)". A clause goes on in small words. */
const VARIANT_AFTER = new RegExp(
  String.raw`^(?:${NAME_JOINT}${NAME_WORD}\)?)+(?=[\s${PUNCTUATION}]*$|[.!?:;]\s|\n)`,
  "u",
);
const VARIANT_BEFORE = /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}\p{M}\p{N}'’]*[ \u00a0\-])+$/u;
/** Across a space: "240 000", "240 %". */
const FIGURE_AFTER = /^[ \u00a0\u202f](?:\p{N}{3}(?!\p{N})|[\p{Sc}%‰])/u;

/**
 * The stretch of `edited` that a fact has grown to, where something was written onto it that changes it: "240" to
 * "240.5", "-240", "240 000", "Ana" to "Ana Maria", "Apron" to "Apron, Large". `added`: it and what the founder
 * wrote beside it. Null: it stands as before.
 */
export function grown(
  now: { text: string; fact: Stretch; added: Stretch },
  before: { text: string; fact: Stretch },
): Stretch | null {
  const [is, was] = [grip(now.text, now.fact), grip(before.text, before.fact)];
  const isSame = now.text.slice(is.start, is.end) === before.text.slice(was.start, was.end);
  if (!isSame) return is;
  const [far, farBefore] = [reach(now.text, now.fact), reach(before.text, before.fact)];
  if (far.start < now.fact.start && farBefore.start === before.fact.start) return far;
  if (far.end > now.fact.end && farBefore.end === before.fact.end) return widest(far, variant(now));
  const other = variant(now);
  return other.start < now.fact.start || other.end > now.fact.end ? other : null;
}

/** A name with what the founder wrote beside it that makes it another one: "Beeswax Candle", "Linen Apron, Large". */
function variant({ text, fact, added }: Parameters<typeof grown>[0]): Stretch {
  if (!NAME.test(text.slice(fact.start, fact.end))) return fact;
  const before = VARIANT_BEFORE.exec(text.slice(Math.max(added.start, fact.start - NEAR), fact.start));
  const after = VARIANT_AFTER.exec(text.slice(fact.end, Math.min(added.end, fact.end + NEAR)));
  const end = fact.end + (after?.[0].length ?? 0);
  const closes = after?.[0].includes("(") === true && text.charAt(end) === ")";
  return { start: fact.start - (before?.[0].length ?? 0), end: closes ? end + 1 : end };
}

function widest(a: Stretch, b: Stretch): Stretch {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

/** How far is looked for what was written onto a fact, in UTF-16 units. */
const NEAR = 200;

function textBefore(text: string, start: number): string {
  return text.slice(Math.max(0, start - NEAR), start);
}

/** The fact with what stands on it without a space, save for punctuation and a word. */
function grip(text: string, { start, end }: Stretch): Stretch {
  const fact = text.slice(start, end);
  return {
    start: start - gripBefore(BEFORE.exec(textBefore(text, start))?.[0] ?? "", fact).length,
    end: end + gripAfter(AFTER.exec(text.slice(end, end + NEAR))?.[0] ?? "").length,
  };
}

function gripBefore(run: string, fact: string): string {
  if (run === "\u2013" && FIGURE_FIRST.test(fact)) return run;
  if (ONLY_PUNCTUATION.test(run) || WORD_BEFORE.test(run)) return "";
  return run.replace(OUTER_START, "");
}

function gripAfter(run: string): string {
  if (ONLY_PUNCTUATION.test(run) || WORD_AFTER.test(run)) return "";
  const core = run.replace(OUTER_END, "");
  return POSSESSIVE.test(core) ? "" : core;
}

/** The fact with a figure or a name that stands beside it across a space, where it begins or ends with one itself. */
function reach(text: string, { start, end }: Stretch): Stretch {
  const fact = text.slice(start, end);
  const after = text.slice(end, end + NEAR);
  const figureBefore = FIGURE_FIRST.test(fact) ? FIGURE_BEFORE.exec(textBefore(text, start)) : null;
  const figureAfter = FIGURE_LAST.test(fact) ? FIGURE_AFTER.exec(after) : null;
  const found = figureAfter ?? (NAME.test(fact) ? NAME_AFTER.exec(after) : null);
  return { start: start - (figureBefore?.[0].length ?? 0), end: end + (found?.[0].length ?? 0) };
}
