import { listed } from "./vocabulary.ts";

const SIBILANT = /(?:s|x|z|ch|sh)$/u;
const CONSONANT_Y = /[^aeiou]y$/u;

/** Forms of regular verbs. A plus sign doubles the last letter: "ship+" gives shipped and shipping. */
export function verbForms(text: string): string[] {
  return listed(text).flatMap((entry) => {
    const base = entry.replace("+", "");
    const stem = entry.endsWith("+") ? base + base.slice(-1) : base;
    return [base, withS(base), pastOf(stem), ingOf(stem)];
  });
}

/** Singular and plural. An equals sign says that there is no plural. */
export function nounForms(text: string): string[] {
  return listed(text).flatMap((entry) =>
    entry.endsWith("=") ? [entry.slice(0, -1)] : [entry, withS(entry)],
  );
}

/** Adjective and adverb: "quick" gives quickly. */
export function withAdverbs(text: string): string[] {
  return listed(text).flatMap((word) => [word, adverbOf(word)]);
}

function adverbOf(word: string): string {
  if (CONSONANT_Y.test(word)) return `${word.slice(0, -1)}ily`;
  if (/[^aeiou]le$/u.test(word)) return `${word.slice(0, -1)}y`;
  if (word.endsWith("ic")) return `${word}ally`;
  return word.endsWith("ll") ? `${word}y` : `${word}ly`;
}

function withS(base: string): string {
  if (CONSONANT_Y.test(base)) return `${base.slice(0, -1)}ies`;
  return SIBILANT.test(base) ? `${base}es` : `${base}s`;
}

function pastOf(stem: string): string {
  if (CONSONANT_Y.test(stem)) return `${stem.slice(0, -1)}ied`;
  return stem.endsWith("e") ? `${stem}d` : `${stem}ed`;
}

function ingOf(stem: string): string {
  return /[^eoy]e$/u.test(stem) ? `${stem.slice(0, -1)}ing` : `${stem}ing`;
}
