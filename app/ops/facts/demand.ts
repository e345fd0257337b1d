import { Chance, drawAt, shuffled } from "./chance.ts";
import { countTables, drawCount } from "./count-draws.ts";
import { weekdayOf } from "./day.ts";
import { demandDays, type DemandDaysInput } from "./demand-days.ts";
import { Z90, normalSlices } from "./quantiles.ts";
import { weekdayFactors } from "./weekday-factors.ts";

/**
 * Demand as a distribution: each day's units are negative binomial (a Poisson whose rate varies) around a daily
 * rate that is itself uncertain (lognormal), because few days, lumpy sales and drifting weeks tell little.
 */
export type Demand = {
  /** Units wanted per day, on average over a week. */
  meanPerDay: number;
  /** Eight times in ten the average lies between; not the span of single days. */
  p10PerDay: number;
  p90PerDay: number;
  /** Standard deviation of the rate as a share of it. */
  rateSpread: number;
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

/** After so many days a day counts half: four weeks, so that the last month leads without ruling alone. */
const HALF_LIFE_DAYS = 28;
/** A day may stand out this many standard deviations from the others, or this many times above the next highest. */
const CLIP_SIGMAS = 6;
const CLIP_TIMES = 3;
const CLIP_FROM_UNITS = 10;
/** Even a long steady past does not fix the next weeks closer than this. */
const LEAST_SPREAD = 0.1;
const WIDEST_SPREAD = 1.5;
/** Weight, in days, of the belief that days vary as if dispersion were 2; it fades as days are seen. */
const PRIOR_DAYS = 7;
const PRIOR_DISPERSION = 2;
const BLOCK_DAYS = 28;

/** Null when the window holds no sale: nothing can be said about how it sells. */
export function demandFrom(input: DemandDaysInput): Demand | null {
  const days = demandDays(input);
  const { units, counts, daysUsed } = days;
  if (daysUsed === 0) return null;
  const clipped = clipLargest(units, counts);
  const firstWeekday = weekdayOf(input.sales.from);
  const weekdays = weekdayFactors(units, counts, firstWeekday);

  const { mean, variance, daysWorth, sold } = weightedMoments(units, counts, { firstWeekday, weekdays });
  if (mean <= 0) return null;
  const seenVariance =
    (daysWorth * variance + PRIOR_DAYS * (mean + mean ** 2 / PRIOR_DISPERSION)) / (daysWorth + PRIOR_DAYS);
  const sampling = Math.max(seenVariance, mean) / daysWorth / mean ** 2;
  const drift = driftVariance(units, counts, seenVariance) / mean ** 2;
  const rateSpread = Math.min(WIDEST_SPREAD, Math.sqrt(sampling + drift + LEAST_SPREAD ** 2));
  const { median, sigma } = rateShape(mean, rateSpread);
  return {
    meanPerDay: mean,
    p10PerDay: median * Math.exp(-sigma * Z90),
    p90PerDay: median * Math.exp(sigma * Z90),
    rateSpread,
    dispersion: seenVariance > mean ? mean ** 2 / (seenVariance - mean) : 1_000,
    weekdays,
    daysUsed,
    daysLeftOut: days.leftOut,
    unitsSold: sold,
    clipped,
    negativeDays: days.negativeDays,
  };
}

export type DemandPaths = {
  paths: number;
  days: number;
  /**
   * Units wanted before a day, path by path: `before[path * (days + 1) + day]`; day 0 is today, so a day's own
   * units are the step to the next entry.
   */
  before: Float64Array;
  /** The daily rate that each path drew. */
  rate: Float64Array;
};

/**
 * Futures of demand, one path for each entry of `daysByPath`, drawn so many days ahead; nothing is wanted after.
 * The first days of a path do not depend on how many are drawn, so that options and lead times can be compared on
 * the same futures.
 */
export function sampleDemand(
  demand: Demand,
  input: { daysByPath: Int32Array; firstWeekday: number; seed: number },
): DemandPaths {
  const { daysByPath, firstWeekday, seed } = input;
  const paths = daysByPath.length;
  const days = Math.max(0, ...daysByPath);
  const order = shuffled(paths, new Chance(seed));
  const slices = normalSlices(paths);
  const { median, sigma } = rateShape(demand.meanPerDay, demand.rateSpread);
  const tableFor = countTables(demand.dispersion);
  const before = new Float64Array(paths * (days + 1));
  const rate = new Float64Array(paths);
  const factors = Float64Array.from(
    { length: 7 },
    (_, day) => demand.weekdays?.[(firstWeekday + day) % 7] ?? 1,
  );
  for (let path = 0; path < paths; path += 1) {
    const pathSeed = drawAt(seed, path);
    const perDay = median * Math.exp(sigma * (slices[order[path] ?? 0] ?? 0));
    rate[path] = perDay;
    const table = tableFor(perDay);
    const scale = perDay / table.mean;
    const from = path * (days + 1);
    let wanted = 0;
    const drawn = daysByPath[path] ?? 0;
    for (let day = 0; day < drawn; day += 1) {
      wanted += drawCount(table, scale * (factors[day % 7] ?? 1), drawAt(pathSeed, day));
      before[from + day + 1] = wanted;
    }
    before.fill(wanted, from + drawn + 1, from + days + 1);
  }
  return { paths, days, before, rate };
}

/** A lognormal of the given mean and relative standard deviation. */
function rateShape(mean: number, spread: number): { median: number; sigma: number } {
  const sigma = Math.sqrt(Math.log(1 + spread ** 2));
  return { median: mean * Math.exp(-(sigma ** 2) / 2), sigma };
}

/** One huge order must not pass for the way it sells; two alike are a habit and stay. */
function clipLargest(units: Float64Array, counts: Uint8Array): Demand["clipped"] {
  let largestAt = -1;
  let largest = 0;
  let next = 0;
  let days = 0;
  let sum = 0;
  let squares = 0;
  for (let at = 0; at < units.length; at += 1) {
    if (counts[at] === 0) continue;
    const value = units[at] ?? 0;
    days += 1;
    sum += value;
    squares += value * value;
    if (value > largest) [largestAt, largest, next] = [at, value, largest];
    else if (value > next) next = value;
  }
  if (largest <= CLIP_FROM_UNITS || days < 2) return null;
  const mean = (sum - largest) / (days - 1);
  const sigma = Math.sqrt(Math.max(0, (squares - largest ** 2) / (days - 1) - mean ** 2));
  const most = Math.max(CLIP_FROM_UNITS, CLIP_TIMES * next, Math.ceil(mean + CLIP_SIGMAS * sigma));
  if (largest <= most) return null;
  units[largestAt] = most;
  return { units: largest, countedAs: most };
}

/** Mean and variance of a day with recent weeks weighing more, the weekday taken out. */
function weightedMoments(
  units: Float64Array,
  counts: Uint8Array,
  { firstWeekday, weekdays }: { firstWeekday: number; weekdays: readonly number[] | null },
) {
  const length = units.length;
  const weights = weightsFor(length);
  let weightSum = 0;
  let weightSquares = 0;
  let factorSum = 0;
  let weighted = 0;
  let sold = 0;
  for (let at = 0; at < length; at += 1) {
    if (counts[at] === 0) continue;
    const weight = weights[at] ?? 0;
    weightSum += weight;
    weightSquares += weight * weight;
    factorSum += weight * (weekdays?.[(firstWeekday + at) % 7] ?? 1);
    weighted += weight * (units[at] ?? 0);
    sold += units[at] ?? 0;
  }
  const mean = factorSum > 0 ? weighted / factorSum : 0;
  let squares = 0;
  for (let at = 0; at < length; at += 1) {
    if (counts[at] === 0) continue;
    const expected = mean * (weekdays?.[(firstWeekday + at) % 7] ?? 1);
    squares += (weights[at] ?? 0) * ((units[at] ?? 0) - expected) ** 2;
  }
  /** How many equally weighted days would say as much. */
  const daysWorth = weightSum ** 2 / weightSquares;
  const variance = daysWorth > 1 ? (squares / weightSum) * (daysWorth / (daysWorth - 1)) : mean;
  return { mean, variance, daysWorth, sold };
}

const weightsByLength = new Map<number, Float64Array>();

function weightsFor(length: number): Float64Array {
  let weights = weightsByLength.get(length);
  if (!weights) {
    weights = Float64Array.from({ length }, (_, at) => 2 ** (-(length - 1 - at) / HALF_LIFE_DAYS));
    weightsByLength.set(length, weights);
  }
  return weights;
}

/**
 * How much the level itself moves from one four weeks to the next, beyond what chance alone would move it:
 * half the mean squared step between neighbouring blocks, less the share that few days explain.
 */
function driftVariance(units: Float64Array, counts: Uint8Array, dayVariance: number): number {
  let before: { mean: number; days: number } | null = null;
  let steps = 0;
  let moved = 0;
  for (let end = units.length; end - BLOCK_DAYS >= 0; end -= BLOCK_DAYS) {
    let days = 0;
    let sum = 0;
    for (let at = end - BLOCK_DAYS; at < end; at += 1) {
      days += counts[at] ?? 0;
      if (counts[at] === 1) sum += units[at] ?? 0;
    }
    if (days < BLOCK_DAYS / 2) continue;
    const block = { mean: sum / days, days };
    if (before) {
      steps += 1;
      moved += (block.mean - before.mean) ** 2 - dayVariance * (1 / block.days + 1 / before.days);
    }
    before = block;
  }
  return steps === 0 ? 0 : Math.max(0, moved / steps);
}
