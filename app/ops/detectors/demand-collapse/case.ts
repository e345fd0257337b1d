import { addDays, daysBetween } from "../../facts/day.ts";
import type { Demand } from "../../facts/demand.ts";
import type { OwnOrderRow } from "../../facts/rows/own-order.ts";
import type { DetectInput } from "../contract.ts";
import type { LeftOut } from "../shared/left-out.ts";
import { type LineSkip, type OrderLine, orderLine, type OrderReaders } from "../shared/order-lines.ts";
import type { Span } from "../shared/gains.ts";
import type { StockAsks } from "../shared/stock-asks.ts";
import { ENOUGH_DAYS, type Surplus, surplusOf } from "../shared/surplus.ts";
import { LEAST_Z, soldLately, type Usual, usualWeeks } from "../shared/usual-weeks.ts";

/** Three whole weeks: one may be chance or a holiday. */
export const RECENT_DAYS = 21;

/** One line of an open order, of a product that sells far less than it did. */
export type Collapsed = {
  found: OrderLine;
  /** The same, as it sells from here on by what of the fall stays. */
  ahead: OrderLine;
  surplus: Surplus;
  /** Units of the line beyond half a year of sales, were it to go on so. */
  units: number;
  recentWeek: number;
  usual: Usual;
};

export type Case = {
  order: OwnOrderRow;
  /** Every line of which something is to come. */
  lines: readonly OrderLine[];
  collapsed: readonly [Collapsed, ...Collapsed[]];
};

export type Skip = LineSkip | "few_weeks";

/** Of a fall that shows over weeks, the part that stays. A judgement, stated as such: its cause is not known to Ops Room. */
export const STAYS: Span = { low: 0.2, likely: 0.65, high: 1 };
/** Sells half of what is usual, or less. A judgement, stated as such. */
const MOST_OF_USUAL = 0.5;
/** Days out of stock in these weeks, beyond which they say nothing of what customers want. */
const MOST_OUT_DAYS = 3;

/** Null: none of its products fell, or order_not_needed tells of it. Look-ups only. */
export function caseFor(
  input: DetectInput<StockAsks>,
  { order, shopRatio }: { order: OwnOrderRow; shopRatio: number },
  { read, leftOut }: { read: OrderReaders; leftOut: LeftOut<Skip> },
): Case | null {
  const lines: OrderLine[] = [];
  const collapsed: Collapsed[] = [];
  for (const line of order.lines) {
    const found = orderLine(input, { order, line }, read);
    if (typeof found === "string") {
      leftOut.add(found);
      continue;
    }
    lines.push(found);
    const one = collapsedOf(input, found, shopRatio);
    if (one === "few_weeks") leftOut.add(one);
    else if (one) collapsed.push(one);
  }
  const [first, ...others] = collapsed.sort((a, b) => valueOf(b) - valueOf(a));
  return first ? { order, lines, collapsed: [first, ...others] } : null;
}

function collapsedOf(
  { facts, today, salesReach }: DetectInput<StockAsks>,
  found: OrderLine,
  shopRatio: number,
): Collapsed | "few_weeks" | null {
  const { variant, sales, stock, demand } = found;
  // More than enough even by how it sold before: order_not_needed tells of that.
  if (stock.available <= 0 || surplusOf(found).surplusUnits > 0) return null;
  const knownDays = Math.min(daysBetween(salesReach.since, today), daysBetween(variant.createdDay, today));
  const of = { recentDays: RECENT_DAYS, knownDays, shopRatio: Math.min(1, shopRatio) };
  const usual = usualWeeks(sales, { ...of, season: demand.season });
  if (!usual) return "few_weeks";
  const weeks = RECENT_DAYS / 7;
  const recentWeek = soldLately(sales, RECENT_DAYS) / weeks;
  const z = (usual.week - recentWeek) / (usual.spread / Math.sqrt(weeks));
  if (recentWeek > MOST_OF_USUAL * usual.week || z < LEAST_Z) return null;
  if (daysOut(facts.outOfStock.get(variant.variantId)?.days, today) > MOST_OUT_DAYS) return null;
  const ahead = { ...found, demand: fallen(demand, { from: usual.week / 7, to: recentWeek / 7 }) };
  const surplus = surplusOf(ahead);
  const sells = surplus.perDay * (surplus.dueDays + ENOUGH_DAYS);
  const tooMany = Math.floor(Math.min(found.openUnits, surplus.supplyUnits - sells));
  const { supplierKey } = found.order;
  const pack = (supplierKey === null ? undefined : facts.suppliers.get(supplierKey))?.packUnits ?? 1;
  // Whole packs are called off, unless nothing of the line is left then.
  const units = tooMany >= found.openUnits ? tooMany : Math.floor(tooMany / pack) * pack;
  return units > 0 ? { found, ahead, surplus, units, recentWeek, usual } : null;
}

function daysOut(days: ReadonlySet<string> | undefined, today: string): number {
  const since = addDays(today, -RECENT_DAYS);
  let out = 0;
  for (const day of days ?? []) if (day >= since) out += 1;
  return out;
}

/** How it sells if so much of the fall stays. */
function fallen(demand: Demand, { from, to }: { from: number; to: number }): Demand {
  const rate = (stays: number) => Math.max(1e-3, from - stays * (from - to));
  const meanPerDay = rate(STAYS.likely);
  return {
    ...demand,
    meanPerDay,
    p10PerDay: rate(STAYS.high),
    p90PerDay: rate(STAYS.low),
    aheadPerDay: meanPerDay * (demand.aheadPerDay / demand.meanPerDay),
  };
}

function valueOf({ found, units }: Collapsed): number {
  const { low, high } = found.contribution.costMinor;
  return (units * (low + high)) / 2;
}
