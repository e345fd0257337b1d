/** A stretch of a text, in UTF-16 units. */
export type Stretch = { start: number; end: number };

const NUMBER = String.raw`[+−\-]?\p{N}+(?:[.,:'’/\-]\p{N}+)*\s?[%‰]?`;
const CURRENCY = String.raw`\p{Sc}|(?<!\p{L})(?:EUR|USD|GBP|CHF|[Ee]uros?|[Dd]ollars?|[Pp]ounds?|[Cc]ents?|Pfund|Franken)(?!\p{L})`;
/** Each begins where a run of its characters begins: tried at every character, a long run would take for ever. */
export const EMAIL = String.raw`(?<![\p{L}\p{N}._%+\-])[\p{L}\p{N}._%+\-]+@[\p{L}\p{N}.\-]*[\p{L}\p{N}]`;
export const LINK = String.raw`(?<!\p{L})\p{L}+://[^\s<>()]*[\p{L}\p{N}/]`;
const DOMAIN = String.raw`(?<![\p{L}\p{N}.\-])[\p{L}\p{N}\-]{2,}(?:\.[\p{L}\p{N}\-]{2,})*\.\p{L}{2,}(?:/[^\s<>()]*[\p{L}\p{N}/])?`;
const DATE_WORD = String.raw`(?<!\p{L})(?:${dateWords().join("|")})(?!\p{L})`;
const FACT_LIKE = new RegExp([EMAIL, "@", LINK, DOMAIN, DATE_WORD, NUMBER, CURRENCY].join("|"), "gu");

/** Between two parts of one fact: "26. November", "Friday, 27 November", "€ 500". */
const WITHIN_ONE = /^(?:,?[ \u00a0\u202f])?$/u;
const AFTER_ORDINAL = /^\.[ \u00a0\u202f]?$/u;
const ORDINAL = /(?<!\p{N})\p{Nd}{1,2}$/u;

/** Where a text seems to state a figure, an amount, a date, an e-mail address or a link, in English or German. */
export function factsIn(text: string): Stretch[] {
  const found: Stretch[] = [];
  for (const { 0: matched, index } of text.matchAll(FACT_LIKE)) {
    const last = found.at(-1);
    const end = index + matched.trimEnd().length;
    if (last && isOneFact(text, last, index)) last.end = end;
    else found.push({ start: index, end });
  }
  return found;
}

function isOneFact(text: string, last: Stretch, start: number): boolean {
  const between = text.slice(last.end, start);
  if (WITHIN_ONE.test(between)) return true;
  const isOrdinal = AFTER_ORDINAL.test(between) && ORDINAL.test(text.slice(last.start, last.end));
  return isOrdinal && /\p{L}/u.test(text.charAt(start));
}

/**
 * Weekdays and months of both languages, as Intl names them, and the days around today. Shorter names than of three
 * letters are left out: "So" and "Mo" are words as well. So are "may" and "march", unless written as names.
 */
function dateWords(): string[] {
  const words = new Set(
    "today tomorrow yesterday tonight heute morgen gestern übermorgen vorgestern".split(" "),
  );
  for (const language of ["en", "de"])
    for (const length of ["long", "short"] as const) {
      for (const name of namesOf(language, length)) {
        words.add(name);
        words.add(name.toUpperCase());
        if (length === "long" && !["May", "March", "Mai"].includes(name)) words.add(name.toLowerCase());
      }
    }
  for (const word of [...words]) words.add(word.charAt(0).toUpperCase() + word.slice(1));
  return [...words].filter((word) => word.length > 2).sort((a, b) => b.length - a.length);
}

function namesOf(language: string, length: "long" | "short"): string[] {
  const weekday = new Intl.DateTimeFormat(language, { weekday: length, timeZone: "UTC" });
  const month = new Intl.DateTimeFormat(language, { month: length, timeZone: "UTC" });
  const weekdays = Array.from({ length: 7 }, (_, day) => weekday.format(Date.UTC(2026, 0, 1 + day)));
  const months = Array.from({ length: 12 }, (_, at) => month.format(Date.UTC(2026, at, 1)));
  return [...weekdays, ...months].map((name) => name.replace(/\.$/u, ""));
}
