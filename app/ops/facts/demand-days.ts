import { type Day, daysBetween } from "./day.ts";
import type { SalesRow } from "./views.ts";

/** Sales of one variant, and what is known about the days on which there was nothing to sell. */
export type DemandDaysInput = {
  sales: SalesRow;
  /** Days at whose close none were left, from our own stock log; null: nothing is logged for it. */
  outOfStock: ReadonlySet<Day> | null;
  /** First day of our own stock log; null: not kept yet. */
  stockLogSince: Day | null;
  /** How far back sales are known; earlier zeros are not zeros. */
  salesKnownSince: Day;
  /** When the product was made; it cannot have sold before. */
  createdDay: Day;
  /** All locations together, now. */
  available: number;
};

/** Each day's units and whether it tells about demand. */
export type DemandDays = {
  /** Units wanted per day, never below 0, oldest first. */
  units: Float64Array;
  /** 1 where the day tells about demand; 0 where it is left out. */
  counts: Uint8Array;
  leftOut: {
    /** Known from our stock log. */
    known: number;
    /** Sold nothing for so long that it is taken to have been out of stock or not on sale. */
    presumed: number;
  };
  /** Days on which more came back than was sold; taken as 0. */
  negativeDays: number;
  daysUsed: number;
};

/** A run of no sales this improbable is taken for "none to sell". */
const TOO_UNLIKELY = Math.log(1e-4);
/** Shorter gaps are a weekend or a holiday. */
const SHORTEST_RUN_DAYS = 7;
/** With fewer days of sales nobody can say that it sells steadily. */
const LEAST_SELLING_DAYS = 5;

/** Sorts the days of the sales window into those that tell about demand and those that do not. */
export function demandDays(input: DemandDaysInput): DemandDays {
  const { sales, salesKnownSince, createdDay } = input;
  const length = sales.units.length;
  const units = new Float64Array(length);
  const counts = new Uint8Array(length);
  const first = Math.max(0, daysBetween(sales.from, salesKnownSince), daysBetween(sales.from, createdDay));
  let negativeDays = 0;
  for (let at = 0; at < length; at += 1) {
    const sold = sales.units[at] ?? 0;
    if (sold < 0) negativeDays += 1;
    units[at] = Number.isFinite(sold) ? Math.max(0, sold) : 0;
    // A sale before the product was made, or before the reach, is a fact all the same.
    counts[at] = at >= first || sold > 0 ? 1 : 0;
  }
  const known = leaveOutKnown(counts, input);
  const presumed = leaveOutPresumed(units, counts, input) + leaveOutPresumed(units, counts, input);
  let daysUsed = 0;
  for (const count of counts) daysUsed += count;
  return { units, counts, leftOut: { known, presumed }, negativeDays, daysUsed };
}

function leaveOutKnown(counts: Uint8Array, { outOfStock, sales }: DemandDaysInput): number {
  let left = 0;
  for (const day of outOfStock ?? []) {
    const at = daysBetween(sales.from, day);
    if (counts[at] !== 1) continue;
    counts[at] = 0;
    left += 1;
  }
  return left;
}

/**
 * Long runs of no sales of something that otherwise sells steadily, before our own stock log began: the chance of
 * such a run is the share of quiet days elsewhere, to the power of its length. A run that reaches yesterday counts
 * only when none are left now; with stock on the shelf it may as well be demand that ended.
 */
function leaveOutPresumed(units: Float64Array, counts: Uint8Array, input: DemandDaysInput): number {
  const length = units.length;
  const logAt = input.stockLogSince === null ? length : daysBetween(input.sales.from, input.stockLogSince);
  let days = 0;
  let quiet = 0;
  for (let at = 0; at < length; at += 1) {
    if (counts[at] === 0) continue;
    days += 1;
    if (units[at] === 0) quiet += 1;
  }
  if (quiet < SHORTEST_RUN_DAYS || days - quiet < LEAST_SELLING_DAYS) return 0;

  let left = 0;
  let start = -1;
  for (let at = 0; at <= length; at += 1) {
    const inRun = at < length && at < logAt && (counts[at] === 0 || units[at] === 0);
    if (inRun && start < 0) start = at;
    if (inRun || start < 0) continue;
    const reachesNow = at === length && input.available > 0;
    if (!reachesNow) left += leaveOutRun(counts, { start, end: at, days, quiet });
    start = -1;
  }
  return left;
}

function leaveOutRun(
  counts: Uint8Array,
  { start, end, days, quiet }: { start: number; end: number; days: number; quiet: number },
): number {
  let run = 0;
  for (let at = start; at < end; at += 1) run += counts[at] ?? 0;
  if (run < SHORTEST_RUN_DAYS) return 0;
  const quietElsewhere = (quiet - run + 1) / (days - run + 2);
  if (run * Math.log(quietElsewhere) > TOO_UNLIKELY) return 0;
  counts.fill(0, start, end);
  return run;
}
