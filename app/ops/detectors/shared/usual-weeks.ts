import { seasonMean } from "../../facts/demand.ts";
import type { Season } from "../../facts/season.ts";
import type { SalesRow, View } from "../../facts/views.ts";

/** A usual week of a variant by the weeks before the latest ones: the middle one, and how far they stray, in units. */
export type Usual = { week: number; spread: number; weeks: number };

/** Fewer weeks tell no habit. */
const LEAST_WEEKS = 8;
/**
 * From here on a value is taken for an outlier: the modified z-score of Iglewicz and Hoaglin, "How to Detect and Handle
 * Outliers", 1993. Their 0.6745 ÷ MAD is 1 ÷ (1.4826 × MAD).
 */
export const LEAST_Z = 3.5;
const MAD_TO_SIGMA = 1.4826;
/** A season nearly asleep must not blow up what sold in it. */
const LEAST_SEASON = 0.1;

/** Units of the latest days; days on which more came back than was sold count as none. */
export function soldLately({ units }: SalesRow, days: number): number {
  let sum = 0;
  for (let at = Math.max(0, units.length - days); at < units.length; at += 1)
    sum += Math.max(0, units[at] ?? 0);
  return sum;
}

/**
 * Median of the whole weeks before the latest days, and how far they stray: by their median distance from it, by chance
 * alone (Poisson) at least; each as it would have sold now, by the season and by how the whole shop sells. Null: too few.
 */
export function usualWeeks(
  { units }: SalesRow,
  of: { recentDays: number; knownDays: number; shopRatio: number; season: Season | null },
): Usual | null {
  const weeks: number[] = [];
  const first = Math.max(0, units.length - of.knownDays);
  for (let end = units.length - of.recentDays; end - 7 >= first; end -= 7) {
    let sum = 0;
    for (let at = end - 7; at < end; at += 1) sum += Math.max(0, units[at] ?? 0);
    const season = of.season ? seasonMean(of.season, { from: end - 7 - units.length, days: 7 }) : 1;
    weeks.push((sum / Math.max(LEAST_SEASON, season)) * of.shopRatio);
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

/** What the whole shop sold a day in the latest days, against the days before: a feast is no spike of one product. */
export function shopRatioOf(
  typeSales: View<"typeSales">,
  of: { recentDays: number; windowDays: number },
): number {
  const days =
    typeSales
      .get("")
      ?.units.slice(-of.windowDays)
      .map((units) => Math.max(0, units)) ?? [];
  const recent = sumOf(days.slice(-of.recentDays));
  const before = sumOf(days.slice(0, -of.recentDays));
  const daysBefore = days.length - of.recentDays;
  return before > 0 && daysBefore > 0 ? recent / of.recentDays / (before / daysBefore) : 1;
}

function sumOf(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
