import type { BlockModel } from "../../../app/ui/models.ts";

type Message = Extract<BlockModel, { type: "message" }>;

/** What only a record may say: looked for here by means of its own, so that the product's checker is not its own judge. */
export type Names = {
  /** Product titles, suppliers and SKUs of the world, in small letters. */
  known: readonly string[];
};

const FIGURE = /\p{N}|\p{Sc}|%/u;
const CONTACT = /@|:\/\/|\bwww\.|\b[\p{L}\d-]+\.(?:com|de|org|net|io|example|shop)\b/iu;
const CURRENCY = /\b(?:EUR|USD|GBP|euros?|dollars?|pounds?|Pfund)\b/iu;
const NUMBER_WORD =
  /(?<!\p{L})(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|thousand|dozen|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|dreißig|vierzig|fünfzig|hundert|tausend|dutzend)(?!\p{L})/iu;

/** Weekdays and months of both languages. May and March are words as well, and dates have figures. */
const DAY_NAME = new RegExp(
  `(?<!\\p{L})(?:${["en", "de"]
    .flatMap((language) => [
      ...Array.from({ length: 7 }, (_, day) =>
        nameOf(language, { weekday: "long" }, Date.UTC(2026, 0, 1 + day)),
      ),
      ...Array.from({ length: 12 }, (_, month) =>
        nameOf(language, { month: "long" }, Date.UTC(2026, month, 1)),
      ),
    ])
    .filter((name) => !["May", "Mai", "March"].includes(name))
    .join("|")})(?!\\p{L})`,
  "u",
);

function nameOf(language: string, format: Intl.DateTimeFormatOptions, at: number): string {
  return new Intl.DateTimeFormat(language, { ...format, timeZone: "UTC" }).format(at);
}

/** Stretches of what is shown for approval that state a fact which no record stands behind. */
export function ungroundedIn({ subject, body, facts }: Message, { known }: Names): string[] {
  const said = new Map(facts.map(({ slot, text, source }) => [slot, { text, source }]));
  return [...subject, ...body].flatMap(({ text, slot, own }) => {
    if (own) return [];
    if (slot === null) return statesFact(text, known) ? [text] : [];
    const fact = said.get(slot);
    return fact && fact.source !== "" && fact.text === text ? [] : [text];
  });
}

function statesFact(words: string, known: readonly string[]): boolean {
  if ([FIGURE, CONTACT, CURRENCY, NUMBER_WORD, DAY_NAME].some((pattern) => pattern.test(words))) return true;
  const small = words.toLowerCase();
  return known.some((name) => small.includes(name));
}
