import { weekdayOf } from "../day.ts";
import type { Season } from "../season.ts";
import type { TypeLevels, View } from "../views.ts";
import { weekdayFactors } from "../weekday-factors.ts";
import { BELIEVED, type Pooled } from "./choose.ts";
import type { TypePrior } from "./level.ts";
import { swingOf } from "./swings.ts";

/** What a variant borrows from others of its product type, and from the shop. */
export type Peers = {
  /** Sunday first, averaging 1; null: their sales do not show any. */
  weekdays: readonly number[] | null;
  /** How fast variants of its type sell; null: not known. */
  prior: TypePrior | null;
  /** Relative variance of what its type's next four weeks bring against the last. */
  swing: number;
  pooled: Pooled;
};

/** For a variant about whose like nothing is known. */
export const NO_PEERS: Peers = { weekdays: null, prior: null, swing: 0, pooled: BELIEVED };

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

/** Variants that a type must have to say as much of how fast they sell as the shop does. */
const SHOP_VARIANTS = 10;
/** Fewer in all say nothing. */
const LEAST_VARIANTS = 5;
/** A type's variants are never taken to be more alike, or less, than this (gamma shape: 1 ÷ relative variance). */
const MOST_ALIKE = 3;
const LEAST_ALIKE = 0.1;

/** How fast variants of a product type sell, by moments; null: too few of them sold. */
export function priorsOf(typeSales: View<"typeSales">): (type: string) => TypePrior | null {
  const shop = typeSales.get("")?.levels ?? null;
  const made = new Map<string, TypePrior | null>();
  return (type) => {
    let prior = made.get(type);
    if (prior === undefined) made.set(type, (prior = priorFrom(typeSales.get(type)?.levels ?? shop, shop)));
    return prior;
  };
}

function priorFrom(own: TypeLevels | null, shop: TypeLevels | null): TypePrior | null {
  if (!own || !shop || shop.variants < LEAST_VARIANTS) return null;
  const weight = own.variants / (own.variants + SHOP_VARIANTS);
  const mix = (of: (levels: TypeLevels) => number) => weight * of(own) + (1 - weight) * of(shop);
  const meanPerDay = mix((levels) => levels.meanPerDay);
  if (!(meanPerDay > 0)) return null;
  const relative = (levels: TypeLevels) => {
    return Math.max(0, levels.variance - levels.chanceVariance) / Math.max(levels.meanPerDay, 1e-9) ** 2;
  };
  return { meanPerDay, shape: Math.min(MOST_ALIKE, Math.max(LEAST_ALIKE, 1 / mix(relative))) };
}

/** What the next four weeks of a product type (null: the whole shop) are likely to move, no less than the shop's. */
export function swingsOf(
  typeSales: View<"typeSales">,
  seasonOf: (productType: string | null) => Season | null,
): (productType: string | null) => number {
  const made = new Map<string, number>();
  const swingIn = (type: string, season: Season | null) => {
    const row = typeSales.get(type);
    return row ? swingOf(row.units, season) : 0;
  };
  return (productType) => {
    const type = productType ?? "";
    let swing = made.get(type);
    if (swing === undefined) {
      const season = seasonOf(productType);
      swing = Math.max(swingIn("", season), (swingIn("", season) + swingIn(type, season)) / 2);
      made.set(type, swing);
    }
    return swing;
  };
}
