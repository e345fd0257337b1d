import { Chance, seedFor, shuffled } from "../../facts/chance.ts";
import { normalSlices, quantileOf, Z90 } from "../../facts/quantiles.ts";
import { estimated, type MoneyRange } from "../../money/money.ts";

/** Futures that an option without a simulation of its own is worked out on. */
export const PATHS = 256;

/** A figure that is not known exactly: one in ten below `low`, half below `likely`, one in ten above `high`. */
export type Span = { low: number; likely: number; high: number };

/** What an option is worth on all paths together, minor units. */
export type Gain = { mean: number; p10: number; p50: number; p90: number };

/**
 * One draw of an uncertain figure for each path: a normal bent in the middle, so that the three known points hold.
 * `name` gives each figure its own luck; the same name and seed give the same draws. `least` and `most` bound it, such as
 * 0 and 1 for a share.
 */
export function drawsOf(
  { low, likely, high }: Span,
  of: { seed: number; name: string; least?: number; most?: number },
): Float64Array {
  const { seed, name, least = 0, most = Infinity } = of;
  const order = shuffled(PATHS, new Chance(seedFor(seed, name)));
  const slices = normalSlices(PATHS);
  return Float64Array.from({ length: PATHS }, (_, path) => {
    const z = slices[order[path] ?? 0] ?? 0;
    const value = likely + (z / Z90) * (z < 0 ? likely - low : high - likely);
    return Math.min(most, Math.max(least, value));
  });
}

/** Money of an option on each path: `worth` is asked path by path. */
export function gainOf(worth: (path: number) => number): Gain {
  const gains = Float64Array.from({ length: PATHS }, (_, path) => worth(path));
  return summed(gains);
}

/** What stands in `gains`, one entry a path, in four figures. */
export function summed(gains: Float64Array): Gain {
  const sorted = gains.toSorted();
  let sum = 0;
  for (const gain of sorted) sum += gain;
  return {
    mean: sum / Math.max(1, sorted.length),
    p10: quantileOf(sorted, 0.1),
    p50: quantileOf(sorted, 0.5),
    p90: quantileOf(sorted, 0.9),
  };
}

/** What doing nothing is worth against doing nothing. */
export const NO_GAIN: Gain = { mean: 0, p10: 0, p50: 0, p90: 0 };

/** A range of minor units as money. */
export function moneyRange({ p10, p50, p90 }: Omit<Gain, "mean">, currency: string): MoneyRange {
  return { p10: estimated(p10, currency), p50: estimated(p50, currency), p90: estimated(p90, currency) };
}

/** The stake of an alert whose best choice is worth so much: never negative at its middle. */
export function stakeOf({ p10, p50, p90 }: Omit<Gain, "mean">, currency: string): MoneyRange {
  return moneyRange({ p10, p50: Math.max(0, p50), p90: Math.max(0, p90) }, currency);
}
