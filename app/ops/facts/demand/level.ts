import { HALF_LIVES } from "./tracks.ts";

/** How fast variants of one type sell, as a gamma distribution of units a day. */
export type TypePrior = { meanPerDay: number; shape: number };

/** Even a long steady past does not fix the next weeks closer than this. */
const LEAST_SPREAD = 0.1;
const MONTH_DAYS = 28;

export type Level = { mean: number; /** Standard deviation, squared, as a share of it. */ variance: number };

/**
 * The level that some days speak for. What they sold is joined with how variants of its type sell (gamma-Poisson
 * shrinkage: the posterior mean of a gamma prior), each unit counting less the more days vary beyond Poisson.
 *
 * variance of a day = mean + overdispersion × mean²; `drift`: relative variance of the step from one month to the next.
 */
export function levelFrom(
  track: { sold: number; expected: number; daysWorth: number },
  about: { overdispersion: number; drift: number; prior: TypePrior | null; way: number },
): Level {
  const { sold, expected, daysWorth } = track;
  const { overdispersion, drift, prior, way } = about;
  const plain = expected > 0 ? sold / expected : 0;
  const worth = 1 / (1 + overdispersion * plain);
  const mean = prior
    ? (worth * sold + prior.shape) / (worth * expected + prior.shape / prior.meanPerDay)
    : plain;
  if (!(mean > 0)) return { mean: 0, variance: 1 };
  // How many independent sales would tell as much.
  const told = (daysWorth * mean) / (1 + overdispersion * mean) + (prior?.shape ?? 0);
  const lag = lagMonths(way, daysWorth);
  return { mean, variance: 1 / told + drift * lag + LEAST_SPREAD ** 2 };
}

/** Months that lie between the middle of what a way looks at and now: so long the level has had to move. */
function lagMonths(way: number, daysWorth: number): number {
  const halfLife = HALF_LIVES[way] ?? Infinity;
  return Math.max(0.5, Math.min(halfLife / Math.LN2, daysWorth / 2) / MONTH_DAYS);
}
