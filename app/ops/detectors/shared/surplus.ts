import { seasonMean } from "../../facts/demand.ts";
import { daysBetween } from "../../facts/day.ts";
import { drawsOf, PATHS, type Span } from "./gains.ts";
import { LEFT_WORTH, YEAR_DAYS } from "./left-worth.ts";
import type { OrderLine } from "./order-lines.ts";

/** Half a year of sales may lie on the shelf, or be under way to it, before it counts as too much. */
export const ENOUGH_DAYS = 182;

/** Days until somebody sees that a product runs short after all, and orders it. A judgement. */
const REVIEW_DAYS = 14;

/** How an order line stands against what sells. */
export type Surplus = {
  /** Units sold a day over the half year ahead. */
  perDay: number;
  /** Days until the order's units are there. */
  dueDays: number;
  /** Free to sell and under way, this order's units among them. */
  supplyUnits: number;
  /** Of this order's units, those beyond half a year of sales after they come; 0: none, even if it sells quickly. */
  surplusUnits: number;
};

export function surplusOf(found: OrderLine): Surplus {
  const { demand, stock, others, openUnits, order, shop } = found;
  const season = demand.season ? seasonMean(demand.season, { from: 0, days: ENOUGH_DAYS }) : 1;
  const perDay = demand.meanPerDay * season;
  const dueDays = Math.max(0, daysBetween(shop.today, order.expectedDay));
  const supplyUnits = Math.max(0, stock.available) + others.orderedUnits + others.undatedUnits + openUnits;
  const sells = perDay * (dueDays + ENOUGH_DAYS);
  // Even at the high end of how it may sell, half a year does not suffice.
  const isSurely = supplyUnits > sells * (demand.p90PerDay / demand.meanPerDay);
  const surplusUnits = isSurely ? Math.floor(Math.min(openUnits, supplyUnits - sells)) : 0;
  return { perDay, dueDays, supplyUnits, surplusUnits };
}

/**
 * What it saves, path by path, that so many of a line's units do not come, over a year: the cost of keeping them from the
 * day on which they would come, and what those lose that would still lie there at the end; less the contribution of sales
 * missed before a new order could land. What sells in time is bought again at the same cost and drops out.
 */
export function savedWithout(found: OrderLine, units: number): Float64Array {
  const { variant, demand, lead, settings, contribution, shop } = found;
  const { perDay, dueDays, supplyUnits } = surplusOf(found);
  const of = (name: string) => ({ seed: shop.seed, name: `${variant.variantId} ${name}` });
  const spread = (value: number): number => perDay * (value / demand.meanPerDay);
  const rate: Span = { low: spread(demand.p10PerDay), likely: perDay, high: spread(demand.p90PerDay) };
  const rates = drawsOf(rate, of("rate"));
  const worths = drawsOf(LEFT_WORTH, { ...of("worth"), most: 1 });
  const lucks = drawsOf({ low: 0.1, likely: 0.5, high: 0.9 }, { ...of("margin"), most: 1 });
  const { costMinor, perUnitMinor } = contribution;
  return Float64Array.from({ length: PATHS }, (_, path) => {
    const sells = rates[path] ?? 0;
    const luck = lucks[path] ?? 0.5;
    const cost = costMinor.high - (costMinor.high - costMinor.low) * luck;
    const perUnit = perUnitMinor.low + (perUnitMinor.high - perUnitMinor.low) * luck;
    const [all, fewer] = [aYear(supplyUnits, sells), aYear(supplyUnits - units, sells)];
    const heldDays = Math.max(0, all.unitDays - fewer.unitDays - units * dueDays);
    const keeping = (heldDays * cost * settings.holdingRatePerYear) / YEAR_DAYS;
    const losing = (all.left - fewer.left) * cost * (1 - (worths[path] ?? 0));
    const untilNew = sells * (lead.slowDays + REVIEW_DAYS);
    const missed = short(untilNew, supplyUnits - units) - short(untilNew, supplyUnits);
    return keeping + losing - missed * settings.lostSaleShare * Math.max(0, perUnit);
  });
}

/** A year of selling at an even pace. */
function aYear(units: number, perDay: number): { left: number; unitDays: number } {
  const left = Math.max(0, units - perDay * YEAR_DAYS);
  const sellingDays = left > 0 || perDay <= 0 ? YEAR_DAYS : Math.max(0, units) / perDay;
  return { left, unitDays: ((Math.max(0, units) + left) / 2) * sellingDays };
}

function short(wanted: number, supply: number): number {
  return Math.max(0, wanted - Math.max(0, supply));
}
