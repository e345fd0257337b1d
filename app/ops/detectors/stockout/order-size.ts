import { middle } from "../../facts/contribution.ts";
import { quantileOf } from "../../facts/quantiles.ts";
import { stockForward } from "../../facts/stock-forward.ts";
import type { Case } from "./case.ts";
import type { Futures } from "./futures.ts";

/** How much to order, and what bent it. */
export type OrderSize = {
  units: number;
  /** Minor units of cash; estimated where the unit cost is missing. */
  cashMinor: number;
  /** What it would be without minimum, packs and limit. */
  neededUnits: number;
  bentBy: "minimum" | "cash_limit" | "above_cash_limit" | null;
};

/** A draft counts to a million units; nobody orders more of one thing from here. */
const MOST_UNITS = 1_000_000;

/**
 * Enough for `coverDays` from the day it lands, in as many futures as the service level says, given what will be
 * left by then and what else lands; then whole packs, the supplier's minimum, and the cash limit. Sales that are
 * missed before it lands are gone and need no units. Null where nothing is needed.
 */
export function orderSize(found: Case, futures: Futures): OrderSize | null {
  const { settings, stock } = found;
  const { demand, leadDays, arrivals } = futures;
  const { leftUnits } = stockForward({
    demand,
    start: stock.available,
    arrivals,
    order: null,
    untilDay: leadDays,
  });
  const { before, days } = demand;
  const needs = new Float64Array(leadDays.length);
  for (let path = 0; path < needs.length; path += 1) {
    const row = path * (days + 1);
    const end = demand.ends?.[path] ?? days;
    const lead = leadDays[path] ?? 0;
    const until = Math.min(days, lead + settings.coverDays);
    const wanted = (before[row + Math.min(until, end)] ?? 0) - (before[row + Math.min(lead, end)] ?? 0);
    let need = wanted - (leftUnits[path] ?? 0);
    for (const { units, dayByPath } of arrivals) {
      const day = dayByPath[path] ?? Infinity;
      if (day >= lead && day < until) need -= units;
    }
    needs[path] = need;
  }
  const neededUnits = Math.ceil(quantileOf(needs.sort(), settings.serviceLevel));
  return neededUnits <= 0 ? null : sized(found, neededUnits);
}

/** About half of it; null where packs and minimum leave no smaller order. */
export function smallerOrder(found: Case, full: OrderSize): OrderSize | null {
  const half = sized(found, Math.ceil(full.units / 2));
  return half.units < full.units ? half : null;
}

function sized({ supplier, settings, contribution }: Case, neededUnits: number): OrderSize {
  const pack = supplier?.packUnits ?? 1;
  const least = Math.ceil((supplier?.minimumUnits ?? 1) / pack) * pack;
  const wanted = Math.min(MOST_UNITS, Math.max(least, roundUp(neededUnits, pack)));
  const units = Math.max(1, Math.floor(wanted / pack)) * pack;
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

/** Whole packs; single units to two figures, since a forecast knows no more: 240, not 233. */
function roundUp(units: number, pack: number): number {
  const step = pack > 1 ? pack : 10 ** Math.max(0, Math.floor(Math.log10(units)) - 1);
  return Math.ceil(units / step) * step;
}
