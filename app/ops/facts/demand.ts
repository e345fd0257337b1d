import { weekdayOf } from "./day.ts";
import { demandDays, type DemandDaysInput } from "./demand-days.ts";
import { clipLargest, driftVariance, weightedMoments } from "./demand-moments.ts";
import { Z90 } from "./quantiles.ts";
import type { Season } from "./season.ts";
import { weekdayFactors } from "./weekday-factors.ts";

/**
 * Demand as a distribution: each day's units are negative binomial (a Poisson whose rate varies) around a daily
 * rate that is itself uncertain (lognormal), because few days, lumpy sales and drifting weeks tell little.
 */
export type Demand = {
  /** Units wanted per day at present, on average over a week. */
  meanPerDay: number;
  /** The same over the four weeks ahead, as last year's season has it. */
  aheadPerDay: number;
  /** Null: no year of sales is known, so the present is taken to go on. */
  season: Season | null;
  /** Eight times in ten the average lies between; not the span of single days. */
  p10PerDay: number;
  p90PerDay: number;
  /** Standard deviation of the rate as a share of it. */
  rateSpread: number;
  /** How far its level moves from one four weeks to the next, as a share of it: what a longer look ahead adds up. */
  driftPerMonth: number;
  /** Variance of a day = mean + mean² / dispersion. */
  dispersion: number;
  /** Sunday first, averaging 1; null where the sales do not support any. */
  weekdays: readonly number[] | null;
  daysUsed: number;
  daysLeftOut: { known: number; presumed: number };
  unitsSold: number;
  /** One day so far above all others that it was counted as less. */
  clipped: { units: number; countedAs: number } | null;
  negativeDays: number;
};

/** Even a long steady past does not fix the next weeks closer than this. */
const LEAST_SPREAD = 0.1;
const WIDEST_SPREAD = 1.5;
const AHEAD_DAYS = 28;
/** This year's season may differ from last year's by this share of its height (in logarithms). */
const SEASON_DOUBT = 0.45;
/** And by so much in any case: a year ago had its own accidents. */
const SEASON_NOISE = 0.12;

/** Null when the window holds no sale: nothing can be said about how it sells. */
export function demandFrom(input: DemandDaysInput & { season?: Season | null }): Demand | null {
  const days = demandDays(input);
  const { units, counts, daysUsed } = days;
  if (daysUsed === 0) return null;
  const clipped = clipLargest(units, counts);
  const firstWeekday = weekdayOf(input.sales.from);
  const weekdays = weekdayFactors(units, counts, firstWeekday);
  const season = input.season ?? null;
  // What each past day would have sold for every unit of today's level.
  const factors = units.map(
    (_, at) => (weekdays?.[(firstWeekday + at) % 7] ?? 1) * (season?.at(at - units.length) ?? 1),
  );

  const factored = { units, counts, factors };
  const { mean, overdispersion, daysWorth, sold } = weightedMoments(factored);
  if (!(mean > 0)) return null;
  const dayVariance = mean + overdispersion * mean ** 2;
  const sampling = dayVariance / daysWorth / mean ** 2;
  const drift = driftVariance(factored, dayVariance) / mean ** 2;
  const ahead = season ? seasonMean(season, { from: 0, days: AHEAD_DAYS }) : 1;
  const seasonal = season ? SEASON_NOISE + SEASON_DOUBT * Math.abs(Math.log(ahead)) : 0;
  const rateSpread = Math.min(WIDEST_SPREAD, Math.sqrt(sampling + drift + LEAST_SPREAD ** 2 + seasonal ** 2));
  const { median, sigma } = rateShape(mean, rateSpread);
  return {
    meanPerDay: mean,
    aheadPerDay: mean * ahead,
    season,
    p10PerDay: median * Math.exp(-sigma * Z90),
    p90PerDay: median * Math.exp(sigma * Z90),
    rateSpread,
    driftPerMonth: Math.sqrt(drift),
    dispersion: 1 / Math.max(overdispersion, 1e-3),
    weekdays,
    daysUsed,
    daysLeftOut: days.leftOut,
    unitsSold: sold,
    clipped,
    negativeDays: days.negativeDays,
  };
}

/** Levels move even where past months show none of it: a judgement. */
const LEAST_DRIFT = 0.08;
const MONTH_DAYS = 28;

/**
 * Standard deviation, as a share, of the average rate over so many days ahead: what is known of it now, and what the
 * level moves on the way (the average of a random walk of n steps has a third of its last variance).
 */
export function spreadOver({ rateSpread, driftPerMonth }: Demand, days: number): number {
  const steps = days / MONTH_DAYS;
  return Math.sqrt(rateSpread ** 2 + (Math.max(LEAST_DRIFT, driftPerMonth) ** 2 * steps) / 3);
}

/** A lognormal of the given mean and relative standard deviation. */
export function rateShape(mean: number, spread: number): { median: number; sigma: number } {
  const sigma = Math.sqrt(Math.log(1 + spread ** 2));
  return { median: mean * Math.exp(-(sigma ** 2) / 2), sigma };
}

/** Mean of a season over days from today; 1 is today's level. */
export function seasonMean(season: Season, { from, days }: { from: number; days: number }): number {
  let sum = 0;
  for (let day = from; day < from + days; day += 1) sum += season.at(day);
  return sum / days;
}
