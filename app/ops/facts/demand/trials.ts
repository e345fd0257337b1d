import type { FactoredDays } from "../demand-moments.ts";
import { normalQuantile } from "../quantiles.ts";
import { levelFrom, type TypePrior } from "./level.ts";
import { trackAt, type Tracks, tracksOf, WAYS } from "./tracks.ts";

/** Days before the end at which a way is tried, longest ago first: what came after each is known. */
const ORIGINS_BEFORE_END = [70, 56, 42, 28, 14] as const;
/** What a buyer needs to know is what sells until an order lands: the sums over so many days. */
const HORIZONS = [14, 28] as const;
/** Fewer days before an origin, or in what is to be foretold, prove nothing. */
const LEAST_TRAINING_DAYS = 28;
/** Below, at and above the middle; orders are sized by the upper ones. */
const LEVELS = [0.1, 0.3, 0.5, 0.7, 0.9, 0.95] as const;
const SCORES = Float64Array.from(LEVELS, normalQuantile);

/** What is taken to be known of a variant while its ways are tried. */
export type About = {
  overdispersion: number;
  drift: number;
  /** Relative variance that all variants of its type share: how the type's, or the shop's, four weeks move. */
  swing: number;
  prior: TypePrior | null;
};

export type Trials = {
  /** Quantile loss of each way as a share of the mean loss of all; 1 where nothing could be tried. */
  losses: Float64Array;
  /** Sums that were foretold; 0: too short a past. */
  tried: number;
};

/** Tries each way at several moments of the past against what came after. `ends`: the moments, then the end itself. */
export function tryWays(
  days: FactoredDays,
  about: About,
): { tracks: Tracks; moments: Moments; trials: Trials } {
  const moments = momentsOf(days);
  const tracks = tracksOf(days, moments.ends);
  const losses = new Float64Array(WAYS);
  let tried = 0;
  for (const target of moments.targets) {
    tried += 1;
    for (let way = 0; way < WAYS; way += 1)
      losses[way] = (losses[way] ?? 0) + lossOf(target, { tracks, way, about, breadth: 1 });
  }
  let sum = 0;
  for (const loss of losses) sum += loss;
  if (!(sum > 0)) return { tracks, moments, trials: { losses: losses.fill(1), tried: 0 } };
  for (let way = 0; way < WAYS; way += 1) losses[way] = ((losses[way] ?? 0) * WAYS) / sum;
  return { tracks, moments, trials: { losses, tried } };
}

/** A sum over some days that were to be foretold. */
type Target = { moment: number; sold: number; expected: number; squares: number };
export type Moments = { ends: number[]; targets: Target[] };

function momentsOf({ units, counts, factors }: FactoredDays): Moments {
  const length = units.length;
  const ends: number[] = [];
  const targets: Target[] = [];
  for (const before of ORIGINS_BEFORE_END) {
    const from = length - before;
    if (from < LEAST_TRAINING_DAYS) continue;
    let used = 0;
    for (let at = 0; at < from; at += 1) used += counts[at] ?? 0;
    if (used < LEAST_TRAINING_DAYS) continue;
    let found = false;
    for (const horizon of HORIZONS) {
      if (horizon > before) continue;
      const target: Target = { moment: ends.length, sold: 0, expected: 0, squares: 0 };
      let counted = 0;
      for (let at = from; at < from + horizon; at += 1) {
        if (counts[at] === 0) continue;
        const factor = factors[at] ?? 1;
        counted += 1;
        target.sold += units[at] ?? 0;
        target.expected += factor;
        target.squares += factor * factor;
      }
      if (counted < horizon / 2) continue;
      found = true;
      targets.push(target);
    }
    if (found) ends.push(from);
  }
  ends.push(length);
  return { ends, targets };
}

/** What a way foretold of the level, so many days before the end; 0 where it was not tried then. */
export function levelBefore(
  before: number,
  input: { tracks: Tracks; moments: Moments; way: number; about: About },
): number {
  const { tracks, moments, way, about } = input;
  const end = moments.ends.at(-1) ?? 0;
  const moment = moments.ends.indexOf(end - before);
  return moment < 0 ? 0 : levelFrom(trackAt(tracks, { moment, way }), { ...about, way }).mean;
}

/** Quantile loss of what a way foretold, its spread taken `breadth` times as wide. */
export function lossOf(
  { moment, sold, expected, squares }: Target,
  { tracks, way, about, breadth }: { tracks: Tracks; way: number; about: About; breadth: number },
): number {
  const level = levelFrom(trackAt(tracks, { moment, way }), { ...about, way });
  const mean = level.mean * expected;
  if (!(mean > 0)) return sold;
  const variance =
    mean +
    about.overdispersion * level.mean ** 2 * squares +
    (breadth ** 2 * level.variance + about.swing) * mean ** 2;
  // Wilson and Hilferty: the cube root of a gamma variable is nearly normal.
  const flatness = variance / mean ** 2 / 9;
  const root = Math.sqrt(flatness);
  let loss = 0;
  for (let at = 0; at < SCORES.length; at += 1) {
    const share = LEVELS[at] ?? 0.5;
    const quantile = mean * Math.max(0, 1 - flatness + root * (SCORES[at] ?? 0)) ** 3;
    loss += sold >= quantile ? share * (sold - quantile) : (1 - share) * (quantile - sold);
  }
  return loss;
}
