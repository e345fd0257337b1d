import { normalQuantile } from "../quantiles.ts";
import { LEVELS, type Quantiles } from "./levels.ts";
import { bestSmoothing, leveled } from "./level.ts";
import { profileOf } from "./profile.ts";
import type { Way } from "./way.ts";

/** Above this a normal is as good, and quicker. */
const NORMAL_FROM = 150;
/** Weight, in periods, of the belief that variance is twice the mean. */
const PRIOR_PERIODS = 4;

/** Counts whose rate itself varies (negative binomial), around the smoothed level and its season. */
export const countsAroundLevel: Way = {
  id: "counts",
  says: "counts around each item's smoothed level and season",
  learn: (panel, { horizon }) => {
    if (panel.length < Math.max(4, panel.season)) return null;
    const smoothing = bestSmoothing(panel, horizon);
    const profile = profileOf(panel);
    const until = panel.length + horizon;
    return (item, into) => {
      const track = panel.tracks[item];
      if (!track) return;
      const { level, factors } = leveled(track, profile, { until, smoothing });
      const excess = excessOf(track.units, factors, { level, first: track.firstSale });
      for (let step = 0; step < horizon; step += 1)
        writeCounts(into, step, level * (factors[panel.length + step] ?? 1), excess);
    };
  },
};

/** What each period's variance is beyond its mean, per squared mean: around a slowly moving level. */
function excessOf(
  units: Float64Array,
  factors: Float64Array,
  { level, first }: { level: number; first: number },
): number {
  let beyond = PRIOR_PERIODS * level;
  let squares = PRIOR_PERIODS * level * level;
  let moving = level;
  for (let at = units.length - 1; at >= first; at -= 1) {
    const value = units[at] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    const expected = moving * (factors[at] ?? 1);
    beyond += (value - expected) ** 2 - expected;
    squares += expected * expected;
    moving += 0.03 * (value / (factors[at] ?? 1) - moving);
  }
  return squares > 0 ? Math.max(0, beyond / squares) : 0;
}

/** Quantiles of a negative binomial with variance = mean + excess × mean². */
function writeCounts(into: Quantiles, step: number, mean: number, excess: number): void {
  const offset = step * LEVELS.length;
  const variance = mean + excess * mean * mean;
  if (!(mean > 0)) {
    into.fill(0, offset, offset + LEVELS.length);
    return;
  }
  if (mean > NORMAL_FROM) {
    const sigma = Math.sqrt(Math.log(1 + variance / mean ** 2));
    LEVELS.forEach((level, at) => {
      into[offset + at] = mean * Math.exp(sigma * normalQuantile(level) - (sigma * sigma) / 2);
    });
    return;
  }
  const size = 1 / Math.max(excess, 1e-6);
  const ratio = mean / (mean + size);
  let count = 0;
  let probability = Math.exp(size * Math.log1p(-ratio));
  let below = probability;
  const highest = mean + 60 * Math.sqrt(variance) + 20;
  for (let at = 0; at < LEVELS.length; at += 1) {
    while (below < (LEVELS[at] ?? 1) && count < highest) {
      probability *= ((count + size) / (count + 1)) * ratio;
      count += 1;
      below += probability;
    }
    into[offset + at] = count;
  }
}
