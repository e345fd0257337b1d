import type { Chance } from "../../../app/ops/facts/chance.ts";
import type { Catalogue, Language, Segment } from "../../../app/ops/words/contract.ts";
import type { CorrectText } from "./correct-texts.ts";
import { pick } from "./pick.ts";
import * as stock from "./stock.ts";

/** Corruptions of the words around slots, by kind. */
export const WORD_KINDS = [
  "digit",
  "unit",
  "date",
  "name",
  "address",
  "link",
  "currency",
  "negation",
  "invisible",
  "homoglyph",
  "number_word",
] as const;
export type WordKind = (typeof WORD_KINDS)[number];

const PIECES: Partial<Record<WordKind, readonly string[]>> = {
  digit: stock.DIGITS,
  date: stock.DATES,
  name: stock.NAMES,
  address: stock.ADDRESSES,
  link: stock.LINKS,
  currency: stock.AMOUNTS,
  number_word: stock.NUMBER_WORDS,
};

/** The body with one corruption; null where the text has no place for it. */
export function corruptWords(input: {
  text: CorrectText;
  catalogue: Catalogue;
  kind: WordKind;
  chance: Chance;
}): Segment[] | null {
  const { text, catalogue, kind, chance } = input;
  const places = text.body.flatMap((segment, at) =>
    "words" in segment && / \p{L}/u.test(segment.words) ? [at] : [],
  );
  if (places.length === 0) return null;
  if (kind === "negation") return negated(text, chance);
  if (kind === "unit") return otherUnit(text, catalogue, chance);
  const at = pick(chance, places);
  return text.body.map((segment, index) =>
    index === at && "words" in segment ? { words: corrupted(segment.words, kind, chance) } : segment,
  );
}

function corrupted(words: string, kind: WordKind, chance: Chance): string {
  if (kind === "invisible") return put(words, inside(words, chance), pick(chance, stock.INVISIBLE));
  if (kind === "homoglyph") return lookalike(words, chance);
  const piece = pick(chance, PIECES[kind] ?? []);
  // Figures also grow onto words, everything else stands between two.
  if (kind === "digit" && chance.unit() < 0.3) return put(words, inside(words, chance), piece);
  const spaces = [...words.matchAll(/ (?=\p{L})/gu)].map(({ index }) => index);
  const space = pick(chance, spaces);
  return put(words, space, ` ${piece}`);
}

/** Behind a quantity, which has its own unit already. */
function otherUnit({ body }: CorrectText, catalogue: Catalogue, chance: Chance): Segment[] | null {
  const counts = body.flatMap((segment, at) =>
    "slot" in segment && catalogue.slots[segment.slot]?.type === "count" ? [at] : [],
  );
  if (counts.length === 0) return null;
  const at = pick(chance, counts);
  const unit = { words: ` ${pick(chance, stock.UNITS)}` };
  return [...body.slice(0, at + 1), unit, ...body.slice(at + 1)];
}

function put(words: string, at: number, piece: string): string {
  return words.slice(0, at) + piece + words.slice(at);
}

function inside(words: string, chance: Chance): number {
  const letters = [...words.matchAll(/\p{L}/gu)].map(({ index }) => index);
  return pick(chance, letters);
}

/** One letter in the words made to look alike. */
export function lookalike(words: string, chance: Chance): string {
  const places = Array.from(words).flatMap((character, at) => (character in stock.LOOKALIKES ? [at] : []));
  if (places.length === 0) return words;
  const characters = Array.from(words);
  const at = pick(chance, places);
  characters[at] = pick(chance, stock.LOOKALIKES[characters[at] ?? ""] ?? []);
  return characters.join("");
}

/** Where a request or a promise stands, and what turns it round: `$&` is what was found. */
const TURNS: Readonly<Record<Language, readonly { where: RegExp; by: readonly string[] }[]>> = {
  en: [
    {
      where:
        /\b[Pp]lease(?= (?:tell|let|confirm|send|check|reply|answer|give|ship|deliver|change|amend|quote|include|issue|count|advise|state|make|set|treat|process|arrange|explain|review)\b)/gu,
      by: ["$& do not", "$& don't", "$& never", "$& don’t"],
    },
    {
      where: /\b[Kk]indly(?= (?:confirm|send|arrange|advise|tell|state|acknowledge|amend)\b)/gu,
      by: ["$& do not", "$& never"],
    },
    {
      where: /\b[Cc]ould you(?: please)?(?= (?:tell|let|confirm|send|check|give|look|help|count)\b)/gu,
      by: ["$& not"],
    },
    { where: /\b[Ww]e(?: will|'ll|’ll)(?= \p{L})/gu, by: ["$& not", "$& never", "$& hardly"] },
    { where: /(?<=\b[Ww]e would) (?=like to\b)/gu, by: [" not ", " never "] },
    { where: /(?<=\b[Ww]e) (?=(?:ask|expect|confirm) )/gu, by: [" do not ", " never "] },
    { where: /\byou can(?= \p{L})/gu, by: ["you cannot", "you can never"] },
  ],
  de: [
    {
      where: /\b[Bb]itte \p{L}+(?:en|n) Sie(?: uns| mir)?(?= )/gu,
      by: ["$& nicht", "$& niemals", "$& keinesfalls"],
    },
    {
      where:
        /(?<= )(?![Ww]enn |dann |sollten |möchten |können )\p{L}+(?:en|n) Sie (?:uns|mir)(?: bitte)?(?= )/gu,
      by: ["$& nicht", "$& niemals"],
    },
    { where: /\b[Ww]ir bitten(?: Sie)?(?= )/gu, by: ["$& nicht", "$& niemals"] },
    {
      where: /\b(?:wir|Wir) (?:erwarten|werden|versenden|senden|schicken|informieren)(?= )/gu,
      by: ["$& nicht", "$& niemals", "$& keinesfalls"],
    },
    { where: /\bkönnen Sie(?= )/gu, by: ["$& nicht"] },
  ],
};

function negated(text: CorrectText, chance: Chance): Segment[] | null {
  const sites = text.body.flatMap((segment, index) => {
    if (!("words" in segment)) return [];
    return TURNS[text.language].flatMap(({ where, by }) =>
      [...segment.words.matchAll(where)].map((match) => ({ index, match, by })),
    );
  });
  if (sites.length === 0) return null;
  const { index, match, by } = pick(chance, sites);
  const turned = pick(chance, by).replace("$&", match[0]);
  return text.body.map((segment, at) => {
    if (at !== index || !("words" in segment)) return segment;
    return {
      words:
        segment.words.slice(0, match.index) + turned + segment.words.slice(match.index + match[0].length),
    };
  });
}
