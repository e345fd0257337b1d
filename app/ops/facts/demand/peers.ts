import { weekdayOf } from "../day.ts";
import type { View } from "../views.ts";
import { weekdayFactors } from "../weekday-factors.ts";
import { BELIEVED, type Pooled } from "./choose.ts";
import type { TypePrior } from "./level.ts";

/** What a variant borrows from others of its product type, and from the shop. */
export type Peers = {
  /** Sunday first, averaging 1; null: their sales do not show any. */
  weekdays: readonly number[] | null;
  /** How fast variants of its type sell; null: not known. */
  prior: TypePrior | null;
  pooled: Pooled;
};

/** For a variant about whose like nothing is known. */
export const NO_PEERS: Peers = { weekdays: null, prior: null, pooled: BELIEVED };

/** As far back as a variant's own sales are looked at. */
const DAYS = 126;

/** The weekdays of a product type ("": the whole shop), taken from the days of its window. */
export function weekdaysOf(typeSales: View<"typeSales">): (type: string) => readonly number[] | null {
  const shop = factorsOf(typeSales.get(""), null);
  const made = new Map<string, readonly number[] | null>([["", shop]]);
  return (type) => {
    let factors = made.get(type);
    if (factors === undefined) made.set(type, (factors = factorsOf(typeSales.get(type), shop)));
    return factors;
  };
}

function factorsOf(
  row: { from: string; units: readonly number[] } | undefined,
  like: readonly number[] | null,
): readonly number[] | null {
  if (!row) return like;
  const skipped = Math.max(0, row.units.length - DAYS);
  const units = row.units.slice(skipped).map((value) => Math.max(0, value));
  const firstWeekday = (weekdayOf(row.from) + skipped) % 7;
  return weekdayFactors({ units, counts: null, firstWeekday }, { like });
}
