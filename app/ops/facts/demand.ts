import { weekdayOf } from "./day.ts";
import { demandDays, type DemandDaysInput } from "./demand-days.ts";
import { clipLargest, driftVariance, type FactoredDays, overdispersionOf } from "./demand-moments.ts";
import { type Chosen, chooseShape, chooseWay } from "./demand/choose.ts";
import { levelFrom } from "./demand/level.ts";
import { NO_PEERS, type Peers } from "./demand/peers.ts";
import { type OffPrice, takeOutPrices } from "./demand/off-price.ts";
import { tryShapes, unevenness } from "./demand/shape.ts";
import { trackAt } from "./demand/tracks.ts";
import { type About, levelBefore, tryWays } from "./demand/trials.ts";
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
  /**
   * Its own past days as multiples of their mean, smallest first, how many more had no sale, and the share of futures
   * drawn from them; null: all are drawn from the negative binomial. Left out: the same.
   */
  uneven?: { days: Float32Array; quietDays: number; share: number } | null;
  /** How the level was taken from the past, and why so. */
  chosen: Chosen;
  /** Days of a sale, or of a price that has changed since, and what was done about them; null: none. */
  offPrice: OffPrice | null;
};

const WIDEST_SPREAD = 1.5;
const AHEAD_DAYS = 28;
/** This year's season may differ from last year's by this share of its height (in logarithms). */
const SEASON_DOUBT = 0.3;

export type DemandInput = DemandDaysInput & {
  season?: Season | null;
  /** What it is offered at today; left out: what it always was. */
  priceMinor?: number;
  /** What it borrows from others; left out: nothing. */
  peers?: Peers;
};

/** Null when the window holds no sale: nothing can be said about how it sells. */
export function demandFrom(input: DemandInput): Demand | null {
  const past = pastOf(input);
  if (!past) return null;
  const { days, about, ahead, weekdays } = past;
  const { pooled } = input.peers ?? NO_PEERS;
  const { tracks, moments, trials } = tryWays(days, about);
  const { way, chosen } = chooseWay(trials, pooled);
  const level = levelFrom(trackAt(tracks, { moment: moments.ends.length - 1, way }), { ...about, way });
  if (!(level.mean > 0)) return null;
  const { overdispersion } = about;
  const levelAt = (before: number) => levelBefore(before, { tracks, moments, way, about });
  const shapeShare = chooseShape(tryShapes(days, { overdispersion, levelAt }), pooled);
  const variance = pooled.breadth ** 2 * level.variance + about.swing + past.prices.variance;
  const rateSpread = Math.min(WIDEST_SPREAD, Math.sqrt(variance));
  const { median, sigma } = rateShape(level.mean, rateSpread);
  return {
    meanPerDay: level.mean,
    aheadPerDay: level.mean * ahead,
    season: input.season ?? null,
    p10PerDay: median * Math.exp(-sigma * Z90),
    p90PerDay: median * Math.exp(sigma * Z90),
    rateSpread,
    driftPerMonth: Math.sqrt(about.drift),
    dispersion: 1 / Math.max(about.overdispersion, 1e-3),
    weekdays,
    daysUsed: past.daysUsed,
    daysLeftOut: past.leftOut,
    unitsSold: past.unitsSold,
    clipped: past.clipped,
    negativeDays: past.negativeDays,
    uneven: unevenOf(past.days, shapeShare),
    chosen,
    offPrice: past.prices.offPrice,
  };
}

function unevenOf(days: FactoredDays, share: number): NonNullable<Demand["uneven"]> | null {
  const own = share > 0 ? unevenness(days) : null;
  if (!own) return null;
  const quietDays = own.findIndex((value) => value > 0);
  return { days: Float32Array.from(own.subarray(quietDays)), quietDays, share };
}

/** The days of a variant as they are forecast from, null where none of them saw a sale. */
export function pastOf(input: DemandInput) {
  const counted = countedDays(input);
  const { units, counts, sold, daysUsed } = counted;
  if (!(sold > 0)) return null;
  const { prior, swing, pooled, weekdays: like } = input.peers ?? NO_PEERS;
  const season = input.season ?? null;
  const firstWeekday = weekdayOf(input.sales.from);
  // What each past day would have sold for every unit of today's level.
  const factors = units.map((_, at) => season?.at(at - units.length) ?? 1);
  const days: FactoredDays = { units, counts, factors };
  const byWeekday = (worth: number) => weekdayFactors({ units, counts, firstWeekday }, { like, worth });
  const within = (weekdays: readonly number[] | null): FactoredDays =>
    weekdays
      ? { ...days, factors: factors.map((factor, at) => factor * (weekdays[(firstWeekday + at) % 7] ?? 1)) }
      : days;
  // How lumpy it sells tells how much its own weekdays can be believed.
  const lumpiness = overdispersionOf(within(byWeekday(1)), pooled.overdispersion);
  const weekdays = byWeekday(1 / (1 + (lumpiness * sold) / daysUsed));
  const varied = within(weekdays);
  const overdispersion = overdispersionOf(varied, pooled.overdispersion);
  const mean = sold / daysUsed;
  const drift = driftVariance(varied, mean + overdispersion * mean ** 2) / mean ** 2;
  const ahead = season ? seasonMean(season, { from: 0, days: AHEAD_DAYS }) : 1;
  const doubt = SEASON_DOUBT * Math.log(ahead);
  const about: About = { overdispersion, drift, swing: swing + doubt ** 2, prior };
  return { ...counted, days: varied, about, ahead, weekdays };
}

/** The days that tell how it sells at today's price, and what was done to come to them. */
function countedDays(input: DemandInput) {
  const { sales, peers = NO_PEERS } = input;
  const { units, counts, leftOut, negativeDays } = demandDays(input);
  const clipped = clipLargest(units, counts);
  const prices = takeOutPrices(
    { units, counts },
    { sales, priceMinor: input.priceMinor ?? 0, elasticity: peers.pooled.elasticity },
  );
  let daysUsed = 0;
  let sold = 0;
  let soldBefore = 0;
  for (let at = 0; at < units.length; at += 1) {
    if (counts[at] === 0) continue;
    daysUsed += 1;
    sold += units[at] ?? 0;
    soldBefore += Math.max(0, sales.units[at] ?? 0);
  }
  // What was sold, not what it is taken for; but a day out of the ordinary as what it is counted as.
  const unitsSold = soldBefore - (clipped ? clipped.units - clipped.countedAs : 0);
  return { units, counts, leftOut, negativeDays, clipped, prices, daysUsed, sold, unitsSold };
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
