import { middle } from "../../facts/contribution.ts";
import { quantileOf } from "../../facts/quantiles.ts";
import type { Case } from "./case.ts";
import type { Futures } from "./outlook.ts";

export type OrderSize = {
  units: number;
  /** Minor units of cash; estimated where the unit cost is missing. */
  cashMinor: number;
  /** What it would be without minimum, packs and limit. */
  neededUnits: number;
  bentBy: "minimum" | "cash_limit" | "above_cash_limit" | null;
};

/**
 * Enough that stock and what is under way last until the order lands and `coverDays` beyond, in as many futures as
 * the service level says; then whole packs, the supplier's minimum, and the cash limit. Null where that is nothing.
 */
export function orderSize(found: Case, { demand, leadDays, arrivals }: Futures): OrderSize | null {
  const { settings, stock } = found;
  const needs = Float64Array.from(leadDays, (lead, path) => {
    const until = Math.min(demand.days, lead + settings.coverDays);
    let need = (demand.before[path * (demand.days + 1) + until] ?? 0) - stock.available;
    for (const { units, dayByPath } of arrivals) if ((dayByPath[path] ?? Infinity) < until) need -= units;
    return need;
  }).sort();
  const neededUnits = Math.ceil(quantileOf(needs, settings.serviceLevel));
  if (neededUnits <= 0) return null;
  return sized(found, neededUnits);
}

/** About half of it; null where packs and minimum leave no smaller order. */
export function smallerOrder(found: Case, full: OrderSize): OrderSize | null {
  const half = sized(found, Math.ceil(full.units / 2));
  return half.units < full.units ? half : null;
}

function sized({ supplier, settings, contribution }: Case, neededUnits: number): OrderSize {
  const pack = supplier?.packUnits ?? 1;
  const least = Math.ceil((supplier?.minimumUnits ?? 1) / pack) * pack;
  // A draft counts to a million units; nobody orders more of one thing from here.
  const packs = Math.floor(Math.min(1_000_000, Math.max(least, Math.ceil(neededUnits / pack) * pack)) / pack);
  const units = Math.max(1, packs) * pack;
  const unitCost = contribution.unitCostMinor ?? middle(contribution.costMinor);
  const size = (count: number, bentBy: OrderSize["bentBy"]): OrderSize => ({
    units: count,
    cashMinor: count * unitCost,
    neededUnits,
    bentBy,
  });
  const limit = settings.cashLimitMinor;
  if (limit === null || units * unitCost <= limit)
    return size(units, neededUnits < least - pack ? "minimum" : null);
  const affordable = Math.floor(limit / unitCost / pack) * pack;
  return affordable >= least ? size(affordable, "cash_limit") : size(least, "above_cash_limit");
}
