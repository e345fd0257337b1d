import { listed } from "./vocabulary.ts";

const ENDINGS = ["e", "er", "es", "en", "em"];
/** Verbs that begin like this, or end in -ieren, build their participle without ge-. */
const NO_GE = /^(?:be|ver|er|ent|emp|ge|zer|miss|über|unter|wieder\|?hol|hinter)|ier$/u;

/** Stem and its endings, compared as well: "schnell" gives schnelle, schneller, schnellere, schnellsten and the like. */
export function adjectiveForms(text: string): string[] {
  return listed(text).flatMap((stem) => {
    const short = stem.replace(/e(?=[lr]$)/u, "").replace(/e$/u, "");
    const most = /(?:[dtsßzx]|sch)$/u.test(stem) && !/(?:end|isch)$/u.test(stem) ? `${stem}est` : `${stem}st`;
    return [...inflected(stem), ...inflected(`${short}er`), ...inflected(most), ...inflected(short)];
  });
}

/**
 * Forms of weak verbs by stem: "frag", "bestätig", "liefer". A bar marks a prefix that comes off: "nach|frag".
 * Participles are inflected like adjectives.
 */
export function weakVerbForms(text: string): string[] {
  return listed(text).flatMap((entry) => {
    const [first, second] = entry.split("|");
    const prefix = second === undefined ? "" : (first ?? "");
    const stem = second ?? entry;
    const finite = finiteForms(stem);
    const participle = `${NO_GE.test(stem) ? "" : "ge"}${stem}${softened(stem)}t`;
    const infinitive = infinitiveOf(stem);
    const bare = [...finite, ...inflected(participle), ...inflected(`${infinitive}d`)];
    if (prefix === "") return bare;
    const joined = [...finite, participle, `zu${infinitive}`].map((form) => prefix + form);
    return [...finite, ...joined, ...inflected(prefix + participle), ...inflected(`${prefix}${infinitive}d`)];
  });
}

/**
 * Forms of strong verbs with prefixes that stay on. A line is the stem, the stem of "he does", the past and the
 * participle of the plain verb, then the prefixes: "lauf läuf lief lauf: ver" gives verlaufen, verläuft, verlief.
 */
export function strongVerbForms(text: string): string[] {
  return text
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [stems = "", prefixes = ""] = line.split(":");
      const [stem = "", changed = "", past = "", participle = ""] = listed(stems);
      return listed(prefixes).flatMap((prefix) => {
        const e = softened(stem);
        const present = [
          `${stem}en`,
          `${stem}e`,
          `${stem}${e}t`,
          changed,
          `${changed}st`,
          thirdOf(changed, stem),
        ];
        const gone = past.endsWith("te") ? [past, `${past}n`] : pastForms(past);
        const done = past.endsWith("te") ? participle : `${participle}en`;
        return [
          ...[...present, ...gone, `zu${stem}en`].map((form) => prefix + form),
          ...inflected(prefix + done),
          ...inflected(`${prefix}${stem}end`),
        ];
      });
    });
}

/** "kam", "kamen", "käme", "kämen". */
function pastForms(past: string): string[] {
  const bent = past.replace(/[aou](?=[^aeiou]*$)/u, (vowel) => ({ a: "ä", o: "ö", u: "ü" })[vowel] ?? vowel);
  return [past, `${past}en`, `${past}e`, `${bent}e`, `${bent}en`];
}

/** "hält", "findet", "lässt". */
function thirdOf(changed: string, stem: string): string {
  if (changed !== stem && changed.endsWith("t")) return changed;
  return `${changed}${changed === stem ? softened(stem) : ""}t`;
}

/** Nouns with their further endings: "Lieferung:en" gives Lieferungen as well. */
export function nounForms(text: string): string[] {
  return listed(text).flatMap((entry) => {
    const [noun = "", endings = ""] = entry.split(":");
    return [noun, ...endings.split(",").map((ending) => noun + ending)];
  });
}

function inflected(stem: string): string[] {
  if (stem.endsWith("e")) return [stem, ...["r", "s", "n", "m"].map((ending) => stem + ending)];
  return [stem, ...ENDINGS.map((ending) => stem + ending)];
}

function finiteForms(stem: string): string[] {
  const e = softened(stem);
  const first = /el$/u.test(stem) ? `${stem.slice(0, -2)}le` : `${stem}e`;
  const st = /[sßxz]$/u.test(stem) ? "t" : `${e}st`;
  return [
    infinitiveOf(stem),
    stem,
    first,
    stem + st,
    `${stem}${e}t`,
    `${stem}${e}te`,
    `${stem}${e}ten`,
    `${stem}${e}tet`,
  ];
}

function infinitiveOf(stem: string): string {
  return /(?:el|[^i]er)$/u.test(stem) && stem.length > 4 ? `${stem}n` : `${stem}en`;
}

function softened(stem: string): string {
  return /(?:[td]|chn|[^aeiouäöülrhmn][mn])$/u.test(stem) ? "e" : "";
}
