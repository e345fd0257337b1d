import { type Chance, chance } from "../chance.ts";
import type { Item } from "./catalogue.ts";
import type { Supplier } from "./range.ts";
import type { Calendar } from "./season-table.ts";

/** Units on their way: they arrive in the morning of day number `arrives`. */
export type Coming = { item: number; units: number; arrives: number };

/** How the founder buys: once a week per supplier, from memory of recent sales, not always carefully. */
export type Founder = {
  /** The orders placed on day number `at`. */
  review(at: number, seen: Seen): Coming[];
};

/** What the founder can see of each item, by its place in the catalogue. */
export type Seen = {
  stock(item: number): number;
  onOrder(item: number): number;
  /** Units sold in the `days` days before day number `at`. */
  sold(item: number, at: number, days: number): number;
};

/** Days beyond the lead time for which stock must last, or the founder orders. */
const ENOUGH_DAYS = 26;
/** Days of sales that an order is meant to last after it arrives. */
const COVER_DAYS = 65;
/** The weeks before Christmas are full: some suppliers were not looked at for this long. */
const BUSY_DAYS = 16;
const BUSY_SUPPLIERS = 3;
/** Shares of the range. */
const FORGOTTEN = { best: 0.02, rest: 0.035 };

export function makeFounder(input: { seed: number; items: readonly Item[]; calendar: Calendar }): Founder {
  const { items, calendar } = input;
  const draw = chance(input.seed, "founder");
  const bySupplier = new Map<Supplier, number[]>();
  for (const [at, { supplier }] of items.entries()) {
    const own = bySupplier.get(supplier);
    if (own) own.push(at);
    else bySupplier.set(supplier, [at]);
  }
  const suppliers = [...bySupplier.keys()];
  const busy = new Set(draw.shuffle([...suppliers]).slice(0, BUSY_SUPPLIERS));
  /** Share of reviews in which this item slips through. */
  const overlooked = items.map(() => (draw.happens(0.06) ? 0.8 : 0.05));
  const lastDay = calendar.days.length - 1;
  const forgottenFrom = forget(draw, items, lastDay);

  return {
    review(at, seen) {
      const placed: Coming[] = [];
      for (const [number, supplier] of suppliers.entries()) {
        if (at % 7 !== number % 7 || draw.happens(0.06)) continue;
        if (busy.has(supplier) && at > lastDay - BUSY_DAYS) continue;
        const arrives = at + leadDays(draw, supplier);
        for (const item of bySupplier.get(supplier) ?? []) {
          if (draw.happens(overlooked[item] ?? 0) || at >= (forgottenFrom.get(item) ?? Infinity)) continue;
          const units = unitsToOrder({ item, at, seen });
          if (units > 0) placed.push({ item, units, arrives });
        }
      }
      return placed;
    },
  };

  function unitsToOrder({ item, at, seen }: { item: number; at: number; seen: Seen }): number {
    const goods = items[item];
    if (!goods?.variant.tracked || goods.variant.status !== "ACTIVE") return 0;
    const { supplier, season } = goods;
    const recent = Math.max(seen.sold(item, at, 28) / 28, (0.7 * seen.sold(item, at, 84)) / 84);
    // The founder knows the year, but never quite believes how far December goes.
    const perDay = (days: number) => {
      const rise = calendar.season(season, at, at + days) / calendar.season(season, at - 28, at);
      return recent * Math.min(3.5, Math.max(0.4, rise ** 0.95));
    };
    const position = seen.stock(item) + seen.onOrder(item);
    const enoughDays = supplier.leadMean * 1.4 + ENOUGH_DAYS;
    if (position >= perDay(enoughDays) * enoughDays + 2) return 0;
    const targetDays = supplier.leadMean + COVER_DAYS;
    const wanted = Math.max(perDay(targetDays) * targetDays, perDay(enoughDays) * enoughDays) - position;
    if (wanted < 1) return 0;
    const packs = Math.ceil(Math.max(wanted, supplier.minimumUnits) / supplier.packUnits);
    return packs * supplier.packUnits;
  }
}

/**
 * Rows that fell out of the founder's list some weeks ago, from day number on: of the best sellers a few,
 * of the rest more. They make most of today's troubles.
 */
function forget(draw: Chance, items: readonly Item[], lastDay: number): ReadonlyMap<number, number> {
  const worth = (at: number) => (items[at]?.ratePerDay ?? 0) * Number(items[at]?.variant.price ?? 0);
  const ranked = [...items.keys()].sort((a, b) => worth(b) - worth(a));
  const best = Math.ceil(ranked.length * 0.035);
  const chosen = [
    ...draw.shuffle(ranked.slice(0, best)).slice(0, Math.ceil(ranked.length * FORGOTTEN.best)),
    ...draw
      .shuffle(ranked.slice(best, ranked.length / 2))
      .slice(0, Math.ceil(ranked.length * FORGOTTEN.rest)),
  ];
  return new Map(
    chosen.map((item) => {
      const lead = items[item]?.supplier.leadMean ?? 0;
      return [item, lastDay - Math.round(30 + draw.next() * (lead + 25))];
    }),
  );
}

function leadDays(draw: Chance, { leadMean, leadSd }: Supplier): number {
  return Math.max(2, Math.round(draw.logNormal(leadMean, leadSd)));
}
