import { daysBetween } from "../../facts/day.ts";
import type { OrderMarginRow } from "../../facts/rows/orders.ts";
import type { SalesRow, VariantRow } from "../../facts/views.ts";
import type { DetectInput } from "../contract.ts";
import type { OrderReaders } from "../shared/order-lines.ts";
import { stockAsks } from "../shared/stock-asks.ts";
import { type StockLine, stockLine, type StockSkip, supplyOf } from "../shared/stocking/line.ts";
import { LEAST_Z, soldLately, type Usual, usualWeeks } from "../shared/usual-weeks.ts";

/** A whole week, so that weekdays do not matter. */
export const RECENT_DAYS = 7;

export const asks = { ...stockAsks, orderMargins: { lastDays: RECENT_DAYS } } as const;
export type Input = DetectInput<typeof asks>;

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

/** And twice as much as usual: less, demand follows by itself within weeks. A judgement, stated as such. */
const LEAST_TIMES = 2;
/** A handful in a week is chance, whatever is usual. A judgement, stated as such. */
const LEAST_UNITS = 10;
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
  const recentUnits = soldLately(sales, RECENT_DAYS);
  const known = Math.min(daysBetween(salesReach.since, today), daysBetween(variant.createdDay, today));
  const rough = usualWeeks(sales, {
    knownDays: known,
    recentDays: RECENT_DAYS,
    shopRatio: shopLift,
    season: null,
  });
  if (!rough) return "few_weeks";
  if (!standsOut(recentUnits, rough) || isOneDay(sales, rough)) return "fine";
  const line = stockLine(input, variant, read);
  if (typeof line === "string") return line;
  const usual =
    usualWeeks(sales, {
      knownDays: known,
      recentDays: RECENT_DAYS,
      shopRatio: shopLift,
      season: line.demand.season,
    }) ?? rough;
  if (!standsOut(recentUnits, usual)) return "fine";
  if (isCheaper(sales, facts.orderMargins.get(variant.variantId), recentUnits)) return "cheaper";
  const spikePerDay = recentUnits / RECENT_DAYS;
  if (supplyOf(line) > spikePerDay * (line.lead.slowDays + LOOK_AHEAD_DAYS)) return "fine";
  const z = (recentUnits - usual.week) / usual.spread;
  return { ...line, recentUnits, usual, z, spikePerDay, usualPerDay: usual.week / RECENT_DAYS };
}

function standsOut(recentUnits: number, { week, spread }: Usual): boolean {
  if (recentUnits < LEAST_UNITS) return false;
  return recentUnits >= LEAST_TIMES * week && (recentUnits - week) / spread >= LEAST_Z;
}

function isOneDay(sales: SalesRow, { week }: Usual): boolean {
  const best = Math.max(...sales.units.slice(-RECENT_DAYS), 0);
  return (
    soldLately(sales, RECENT_DAYS) - best < (LEAST_WITHOUT_BEST * week * (RECENT_DAYS - 1)) / RECENT_DAYS
  );
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
