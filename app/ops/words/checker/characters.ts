import type { Language, Refusal, Segment } from "../contract.ts";
import type { Finding, Part } from "./refusing.ts";

/** Letters with accents only stand in words that are known with them, like "café". */
const PLAIN: Readonly<Record<Language, RegExp>> = {
  en: /^[A-Za-zéèêàçïÉÀ.,;:!?'’"“”„()–—…• \n-]*$/u,
  de: /^[A-Za-zÄÖÜäöüßéèêàçïÉÀ.,;:!?'’"“”„()–—…• \n-]*$/u,
};

/** Shortened words whose points are part of them. */
export const SHORTENED =
  /(?<![A-Za-zÄÖÜäöüß])(?:e\.g|i\.e|P\.S|p\.s|a\.s\.a\.p|z\. ?B|d\. ?h|u\. ?a|i\. ?d\. ?R|u\. ?U|o\. ?g|s\. ?u|s\. ?o|bzw|ggf|ggfs|bzgl|ca|max|min|Art|Tel|Abt|Stk|approx|qty|dept|Mr|Ms|Mrs|Dr|z\. ?Zt|v\. ?a|o\. ?[äÄ]|bspw|evtl|inkl|exkl|zzgl|usw|vgl|sog|lt|incl|excl|etc|vs|resp|Nr|No|no|Ref|Attn|z\. ?Hd|Best|Pos|insb|entspr|gem|vsl|zzt|ggü|dgl|einschl|Rg|Lief|Auftr|Liefersch|Rückfr|i\. ?O|m\. ?E|o\. ?k|u\. ?g|i\. ?A|i\. ?V|f\. ?d|b\. ?w|w\. ?g|k\. ?A|mfg|MfG|est|avg|misc|encl|esp|P\.O|w\.r\.t|c\.c|cf|viz|St)\.(?![A-Za-zÄÖÜäöüß])/gu;

type Kind = { pattern: RegExp; rule: Refusal["rule"]; why: (found: string) => string };

/** In this order: the first that fits gives the reason. */
const KINDS: readonly Kind[] = [
  {
    pattern: /\p{N}+/u,
    rule: "quantity",
    why: (found) => `“${found}” is a figure, and figures stand in slots.`,
  },
  { pattern: /[%‰]/u, rule: "quantity", why: (found) => `“${found}” states a share.` },
  { pattern: /\p{Sc}/u, rule: "currency", why: (found) => `“${found}” is a sign of money.` },
  { pattern: /\S*@\S*/u, rule: "email", why: (found) => `“${found}” looks like an e-mail address.` },
  {
    pattern: /\S*(?::\/\/|www\.)\S*/iu,
    rule: "link",
    why: (found) => `“${found}” looks like a link.`,
  },
  {
    pattern: /\p{L}+(?:[.:]\p{L}+)+|\S*[/\\]\S*/u,
    rule: "link",
    why: (found) => `“${found}” looks like a link: leave a space behind a point, and use no slash.`,
  },
  {
    pattern: /[#№§_*+=<>|~^`{}[\]&]+/u,
    rule: "reference",
    why: (found) => `“${found}” is a sign that codes are made of, not plain words.`,
  },
];

/** Finds characters that plain words do not need, whatever they would look like. */
export function strangeCharacters(part: Part, segments: readonly Segment[], language: Language): Finding[] {
  const findings: Finding[] = [];
  for (const [segment, piece] of segments.entries()) {
    if (!("words" in piece)) continue;
    const found = strangeIn(piece.words, language);
    if (found) findings.push({ ...found, at: { part, segment } });
  }
  return findings;
}

function strangeIn(written: string, language: Language): Omit<Finding, "at"> | null {
  const words = withoutHarmlessSigns(written);
  for (const { pattern, rule, why } of KINDS) {
    const found = pattern.exec(words)?.[0];
    if (found !== undefined) return { rule, found, why: why(found) };
  }
  if (!PLAIN[language].test(words)) {
    const found = Array.from(words).find((character) => !PLAIN[language].test(character)) ?? "";
    const code = (found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    return {
      rule: "hidden_characters",
      found,
      why: `The character U+${code} does not belong in plain words. Write plain letters, spaces and punctuation.`,
    };
  }
  if (/ {3}|\n{4}/u.test(words)) {
    return {
      rule: "hidden_characters",
      found: "",
      why: "Long runs of spaces or empty lines can hide something.",
    };
  }
  return null;
}

/** "Sir/Madam", "Menge/Termin", "Liebe/r": either of two words, each of which is judged like any. A path has more. */
const EITHER = /(?<![\p{L}\p{N}.:/\\@-])\p{L}+\/\p{L}+(?![\p{L}\p{N}:/\\@-]|\.\p{L})/gu;

/** Shortened words lose their points, and "and" in the shape of a sign between two words its sign. */
function withoutHarmlessSigns(words: string): string {
  return words
    .replace(SHORTENED, "x")
    .replace(EITHER, "x")
    .replace(/(?<=[\p{L},.] )[&+](?= \p{L})|(?<=^| )\/(?=$| )/gu, "x");
}
