import { type Day, daysBetween } from "../../facts/day.ts";
import { seasonMean } from "../../facts/demand.ts";
import type { OrderMarginRow } from "../../facts/rows/orders.ts";
import type { SalesRow, VariantRow, View } from "../../facts/views.ts";
import type { DetectInput } from "../contract.ts";
import type { OrderReaders } from "../shared/order-lines.ts";
import { stockAsks } from "../shared/stock-asks.ts";
import { type StockLine, stockLine, type StockSkip, supplyOf } from "../shared/stocking/line.ts";

/** A whole week, so that weekdays do not matter. */
export const RECENT_DAYS = 7;

export const asks = { ...stockAsks, orderMargins: { lastDays: RECENT_DAYS } } as const;
export type Input = DetectInput<typeof asks>;

/** Whole weeks before the last one, the newest first, by what is usual now: season and the whole shop taken out. */
export type Usual = { week: number; spread: number; weeks: number };

/** A variant that sold far more in the last week than it usually does, at no lower price. */
export type Case = StockLine & {
  recentUnits: number;
  usual: Usual;
  /** Robust z of the last week. */
  z: number;
  /** Units a day, were it to go on as in the last week, and as usual. */
  spikePerDay: number;
  usualPerDay: number;
};

export type Skip = StockSkip | "fine" | "few_weeks" | "cheaper";

/** Fewer weeks tell no habit. */
const LEAST_WEEKS = 8;
/**
 * From here on a value is taken for an outlier: the modified z-score of Iglewicz and Hoaglin, "How to Detect and Handle
 * Outliers", 1993. Their 0.6745 ÷ MAD is 1 ÷ (1.4826 × MAD).
 */
export const LEAST_Z = 3.5;
const MAD_TO_SIGMA = 1.4826;
/** And twice as much as usual: less, demand follows by itself within weeks. A judgement, stated as such. */
const LEAST_TIMES = 2;
/** Without its best day the week must still stand out: one large order is no demand. A judgement, stated as such. */
const LEAST_WITHOUT_BEST = 1.5;
/** Paid for a unit, against before: below this it sells for the lower price, and ends with it. A judgement. */
const CHEAPER = 0.95;
/** Stock that lasts so much longer than a slow delivery, even at the pace of the last week, needs no decision. */
const LOOK_AHEAD_DAYS = 14;

/** Look-ups and sums only; what demand is, is worked out where a week stands out. */
export function caseFor(
  input: Input,
  { variant, shopLift }: { variant: VariantRow; shopLift: number },
  read: OrderReaders,
): Case | Skip {
  const { facts, today, salesReach } = input;
  const sales = facts.sales.get(variant.variantId);
  if (!sales) return "fine";
  const recentUnits = recentOf(sales);
  const known = Math.min(daysBetween(salesReach.since, today), daysBetween(variant.createdDay, today));
  const rough = usualOf(sales, { knownDays: known, lift: shopLift, season: null });
  if (!rough) return "few_weeks";
  if (!standsOut(recentUnits, rough) || isOneDay(sales, rough)) return "fine";
  const line = stockLine(input, variant, read);
  if (typeof line === "string") return line;
  const usual = usualOf(sales, { knownDays: known, lift: shopLift, season: line.demand.season }) ?? rough;
  if (!standsOut(recentUnits, usual)) return "fine";
  if (isCheaper(sales, facts.orderMargins.get(variant.variantId), recentUnits)) return "cheaper";
  const spikePerDay = recentUnits / RECENT_DAYS;
  if (supplyOf(line) > spikePerDay * (line.lead.slowDays + LOOK_AHEAD_DAYS)) return "fine";
  const z = (recentUnits - usual.week) / usual.spread;
  return { ...line, recentUnits, usual, z, spikePerDay, usualPerDay: usual.week / RECENT_DAYS };
}

function standsOut(recentUnits: number, { week, spread }: Usual): boolean {
  return recentUnits >= LEAST_TIMES * week && (recentUnits - week) / spread >= LEAST_Z;
}

function recentOf({ units }: SalesRow): number {
  let sum = 0;
  for (let at = Math.max(0, units.length - RECENT_DAYS); at < units.length; at += 1)
    sum += Math.max(0, units[at] ?? 0);
  return sum;
}

function isOneDay(sales: SalesRow, { week }: Usual): boolean {
  const best = Math.max(...sales.units.slice(-RECENT_DAYS), 0);
  return recentOf(sales) - best < (LEAST_WITHOUT_BEST * week * (RECENT_DAYS - 1)) / RECENT_DAYS;
}

/** Median of the weeks before, and how far they stray: by MAD, by chance alone (Poisson) at least. Null: too few. */
function usualOf(
  { units }: SalesRow,
  of: { knownDays: number; lift: number; season: StockLine["demand"]["season"] },
): Usual | null {
  const weeks: number[] = [];
  const first = Math.max(0, units.length - of.knownDays);
  for (let end = units.length - RECENT_DAYS; end - 7 >= first; end -= 7) {
    let sum = 0;
    for (let at = end - 7; at < end; at += 1) sum += Math.max(0, units[at] ?? 0);
    const season = of.season ? seasonMean(of.season, { from: end - 7 - units.length, days: 7 }) : 1;
    weeks.push((sum / Math.max(0.1, season)) * of.lift);
  }
  if (weeks.length < LEAST_WEEKS) return null;
  const week = medianOf(weeks);
  const mad = medianOf(weeks.map((one) => Math.abs(one - week)));
  return { week, spread: Math.max(MAD_TO_SIGMA * mad, Math.sqrt(Math.max(1, week))), weeks: weeks.length };
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}

/** What was paid for a unit in the last week, against before. Nothing known of one of them: not cheaper. */
function isCheaper(sales: SalesRow, margins: OrderMarginRow | undefined, recentUnits: number): boolean {
  let units = 0;
  let paid = 0;
  for (const price of margins?.prices ?? []) {
    units += price.units;
    paid += price.unitPriceMinor * price.units - price.discountMinor;
  }
  let sold = 0;
  for (const day of sales.units) sold += Math.max(0, day);
  const before = sales.grossMinor - sales.discountMinor - paid;
  if (units === 0 || sold <= recentUnits || before <= 0) return false;
  return paid / units < CHEAPER * (before / (sold - recentUnits));
}

/** How much more the whole shop sold in the last week than in a week before, 1 at least: a feast is no spike of one product. */
export function shopLiftOf(sales: View<"sales">, { since, today }: { since: Day; today: Day }): number {
  let recent = 0;
  let before = 0;
  let weeks = 0;
  for (const row of sales.values()) {
    recent += recentOf(row);
    for (const day of row.units) before += Math.max(0, day);
    weeks = Math.max(weeks, Math.min(row.units.length, daysBetween(since, today)) / 7 - 1);
  }
  before -= recent;
  return before > 0 && weeks > 0 ? Math.max(1, recent / (before / weeks)) : 1;
}
