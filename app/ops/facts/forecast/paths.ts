import { Chance, drawAt, shuffled } from "../chance.ts";
import type { DemandPaths } from "../demand-paths.ts";
import { normalShareAbove, normalSlices } from "../quantiles.ts";
import { LEVELS, type Quantiles, valueAt } from "./levels.ts";

export type PathsInput = {
  /** Days to draw on each path; nothing is wanted after. */
  daysByPath: Int32Array;
  seed: number;
  /**
   * Share of a period's luck that stays with a path throughout, from 0 to 1: 0 for periods that know nothing of one
   * another, so that sums even out; 1 for a path that is as lucky every day.
   */
  dependence: number;
  /** Beyond the forecast its last season goes on. */
  season: number;
};

/** Luck is drawn in this many equal slices of a normal. */
const LUCKS = 4096;

/**
 * Futures of an item's demand drawn from its quantiles, in whole units. Each path has a luck of its own, mixed into
 * each day's luck as far as `dependence` says (a one-factor Gaussian copula), so that sums over a lead time vary as
 * much as days that belong together do. A path's first days do not depend on how many are drawn.
 */
export function pathsFromQuantiles(quantiles: Quantiles, input: PathsInput): DemandPaths {
  const { daysByPath, seed, season } = input;
  const horizon = quantiles.length / LEVELS.length;
  const paths = daysByPath.length;
  const days = Math.max(0, ...daysByPath);
  const before = new Float64Array(paths * (days + 1));
  const rate = new Float64Array(paths);
  const order = shuffled(paths, new Chance(seed));
  const own = normalSlices(paths);
  const daily = normalSlices(LUCKS);
  const dependence = Math.min(1, Math.max(0, input.dependence));
  const stays = Math.sqrt(dependence);
  const changes = Math.sqrt(1 - dependence);
  for (let path = 0; path < paths; path += 1) {
    const pathSeed = drawAt(seed, path);
    const luck = stays * (own[order[path] ?? 0] ?? 0);
    const drawn = daysByPath[path] ?? 0;
    const from = path * (days + 1);
    let wanted = 0;
    for (let day = 0; day < drawn; day += 1) {
      const slice = daily[drawAt(pathSeed, day) >>> 20] ?? 0;
      const share = 1 - normalShareAbove(luck + changes * slice);
      wanted += Math.max(0, Math.round(valueAt(quantiles, stepOf(day, { horizon, season }), share)));
      before[from + day + 1] = wanted;
    }
    before.fill(wanted, from + drawn + 1, from + days + 1);
    rate[path] = drawn > 0 ? wanted / drawn : 0;
  }
  return { paths, days, before, rate };
}

function stepOf(day: number, { horizon, season }: { horizon: number; season: number }): number {
  if (day < horizon) return day;
  const cycle = Math.min(season, horizon);
  return horizon - cycle + ((day - horizon) % cycle);
}
