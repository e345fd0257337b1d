import type { SalesRow } from "../views.ts";

/** Days, from the first up to and without the last, on which another price was paid than is usual at today's. */
export type PriceRun = {
  from: number;
  until: number;
  /** Natural logarithm of paid ÷ usual. */ logPaid: number;
};

/** Closer than this to the usual price, hardly anybody buys more or less. */
const LEAST_LOG = 0.08;
/** Where it sells on so many of its days, a single one of another price is a day of a sale, not one buyer's code. */
const OFTEN = 0.6;
const LEAST_SELLING_DAYS = 2;
/** What is usual shows in the last weeks: a sale that lasts longer than half of them is the way it is sold. */
const USUAL_DAYS = 42;
const LEAST_LATE = 3;
/** Prices that come and go more often than this (quantity prices, a sale every other week) are the way it is sold. */
const MOST_RUNS = 3;

/**
 * Finds runs of selling days on which another price was paid: a sale, or a price since changed. Usual is the median
 * discount of its late selling days, so that a discount that is always there is none. A single day stands for one buyer
 * with a code, and would only look as if it sold well since days without a sale show no price: it is left alone, unless
 * it sells nearly every day. Half of the quiet days around a run belong to it, for the same reason.
 */
export function priceRuns(
  { units, counts }: { units: Float64Array; counts: Uint8Array },
  { sales, priceMinor }: { sales: SalesRow; priceMinor: number },
): PriceRun[] {
  if (!(priceMinor > 0)) return [];
  const selling: number[] = [];
  let counted = 0;
  for (let at = 0; at < units.length; at += 1) {
    if (counts[at] === 0) continue;
    counted += 1;
    if ((units[at] ?? 0) > 0) selling.push(at);
  }
  const logs = logsPaid(selling, { sales, priceMinor });
  if (!logs) return [];
  const least = selling.length >= OFTEN * counted ? 1 : LEAST_SELLING_DAYS;
  const runs: PriceRun[] = [];
  let start = 0;
  for (let at = 1; at <= selling.length; at += 1) {
    if (sideOf(logs[at]) === sideOf(logs[start]) && at < selling.length) continue;
    if (sideOf(logs[start]) !== 0 && at - start >= least)
      runs.push(runBetween({ start, end: at, selling, logs, length: units.length }));
    start = at;
  }
  return runs.length > MOST_RUNS ? [] : runs;
}

function sideOf(log: number | undefined): number {
  if (log === undefined || Math.abs(log) < LEAST_LOG) return 0;
  return Math.sign(log);
}

/** Of each selling day, what was paid against what is usually paid at today's price; null: never anything else. */
function logsPaid(
  selling: readonly number[],
  { sales, priceMinor }: { sales: SalesRow; priceMinor: number },
): Float64Array | null {
  const { dayPrices } = sales;
  if (!dayPrices) return null;
  const kept = Float64Array.from(selling, (at) => {
    const list = dayPrices.listMinor[at] ?? 0;
    const paid = dayPrices.paidMinor[at] ?? 0;
    return list > 0 ? Math.min(1, Math.max(0, paid / list)) : 1;
  });
  const usual = Math.max(0.01, usualOf(kept, selling, sales.units.length));
  return Float64Array.from(selling, (at, n) => {
    const log = Math.log(((dayPrices.listMinor[at] ?? 0) * (kept[n] ?? 1)) / usual / priceMinor);
    // Given away: no price at all, so it says nothing of one.
    return Number.isFinite(log) ? log : 0;
  });
}

/** The median of what is kept of the price, over the last weeks where these had sales enough. */
function usualOf(kept: Float64Array, selling: readonly number[], length: number): number {
  const late = kept.filter((_, n) => (selling[n] ?? 0) >= length - USUAL_DAYS);
  const sorted = (late.length >= LEAST_LATE ? late : kept).toSorted();
  return sorted[sorted.length >> 1] ?? 1;
}

function runBetween(input: {
  start: number;
  end: number;
  selling: readonly number[];
  logs: Float64Array;
  length: number;
}): PriceRun {
  const { start, end, selling, logs, length } = input;
  const first = selling[start] ?? 0;
  const last = selling[end - 1] ?? first;
  const gap = (last - first) / Math.max(1, end - start - 1);
  const before = selling[start - 1] ?? -1;
  const after = selling[end] ?? length;
  const reach = (quiet: number) => Math.round(Math.min(quiet, gap) / 2);
  let sum = 0;
  for (let at = start; at < end; at += 1) sum += logs[at] ?? 0;
  return {
    from: first - reach(first - before - 1),
    until: last + 1 + reach(after - last - 1),
    logPaid: sum / (end - start),
  };
}
