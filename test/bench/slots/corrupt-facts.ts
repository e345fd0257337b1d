import type { Chance } from "../../../app/ops/facts/chance.ts";
import { compareEdit } from "../../../app/ops/words/compare-edit.ts";
import type { Catalogue, FilledSlots, Piece, Voice } from "../../../app/ops/words/contract.ts";
import { fill } from "../../../app/ops/words/render.ts";
import { saySlot } from "../../../app/ops/words/say-slot.ts";
import type { CorrectText } from "./correct-texts.ts";
import { lookalike } from "./corrupt-words.ts";
import { factsFor, TODAY } from "./facts.ts";
import { slotNames } from "./correct-texts.ts";
import { pick, whole } from "./pick.ts";
import { CURRENCIES, PERSONS, PRODUCTS, SUPPLIERS, UNITS } from "./stock.ts";

/** Corruptions of a fact in a rendered text, by kind. */
export const FACT_KINDS = [
  "fact_digit",
  "fact_unit",
  "fact_date",
  "fact_name",
  "fact_currency",
  "fact_homoglyph",
  "swapped_product",
] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/** Whether the comparison with the records notices one corruption; null where the text has no fact for it. */
export function factCorruptionNoticed(input: {
  text: CorrectText;
  catalogue: Catalogue;
  kind: FactKind;
  chance: Chance;
}): boolean | null {
  const { text, catalogue, kind, chance } = input;
  const slots = factsFor(slotNames(text), catalogue, chance);
  const language = text.language;
  const voice: Voice = { language, locale: language === "en" ? "en-GB" : "de-DE", today: TODAY };
  const pieces = fill(text.body, slots, voice);
  const edited = withOneChanged({ pieces, slots, kind, chance, voice });
  if (edited === null || edited === pieces.map((piece) => piece.text).join("")) return null;
  const { departures, stated } = compareEdit(pieces, edited);
  return departures.length > 0 || stated.length > 0;
}

type Rendered = {
  pieces: readonly Piece[];
  slots: FilledSlots;
  kind: FactKind;
  chance: Chance;
  voice: Voice;
};

function withOneChanged(rendered: Rendered): string | null {
  const { pieces, chance } = rendered;
  const changes = pieces.flatMap((piece, at) => {
    const changed = changedFact(piece, rendered);
    return changed === null || changed === piece.text ? [] : [{ at, changed }];
  });
  if (changes.length === 0) return null;
  const { at, changed } = pick(chance, changes);
  return pieces.map(({ text }, index) => (index === at ? changed : text)).join("");
}

/** A fact as it would read with one thing wrong; null: this kind does not fit it. */
function changedFact({ text, slot }: Piece, { slots, kind, chance, voice }: Rendered): string | null {
  const value = slot === null ? undefined : slots[slot]?.value;
  if (!value) return null;
  switch (kind) {
    case "fact_digit":
      return text.replace(/\d/u, (digit) => String((Number(digit) + whole(chance, 1, 9)) % 10));
    case "fact_homoglyph":
      return lookalike(text, chance);
    case "fact_unit":
      return value.type === "count" ? text.replace(/\p{L}+$/u, pick(chance, UNITS)) : null;
    case "fact_date":
      return value.type === "day" ? saySlot({ ...value, day: anotherDay(value.day, chance) }, voice) : null;
    case "fact_currency":
      return value.type === "money"
        ? saySlot({ ...value, currency: another(value.currency, CURRENCIES, chance) }, voice)
        : null;
    case "fact_name":
      if (value.type !== "name" || value.of === "product") return null;
      return another(text, value.of === "supplier" ? SUPPLIERS : PERSONS, chance);
    case "swapped_product":
      if (value.type === "name" && value.of === "product") return another(text, PRODUCTS, chance);
      return value.type === "lines" ? swappedIn(text, chance) : null;
  }
}

function swappedIn(lines: string, chance: Chance): string {
  const [named] = [...PRODUCTS]
    .sort((a, b) => b.length - a.length)
    .filter((product) => lines.includes(product));
  return named === undefined ? lines : lines.replace(named, another(named, PRODUCTS, chance));
}

function another<T extends string>(than: string, names: readonly T[], chance: Chance): T {
  return pick(
    chance,
    names.filter((name) => name !== than),
  );
}

function anotherDay(day: string, chance: Chance): string {
  const at = new Date(`${day}T12:00:00Z`);
  at.setUTCDate(at.getUTCDate() + pick(chance, [-30, -7, -1, 1, 2, 7, 31]));
  return at.toISOString().slice(0, 10);
}
