import { Chance, drawAt, shuffled } from "./chance.ts";
import { countTables, drawCount, tableOf } from "./count-draws.ts";
import { type Demand, rateShape } from "./demand.ts";
import { normalSlices } from "./quantiles.ts";

/** Many futures of one variant's demand. */
export type DemandPaths = {
  paths: number;
  days: number;
  /**
   * Units wanted before a day, path by path: `before[path * (days + 1) + day]`; day 0 is today, so a day's own
   * units are the step to the next entry.
   */
  before: Float64Array;
  /** The daily rate of today's level that each path drew. */
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
  const own = demand.uneven ? tableOf(demand.uneven) : null;
  const ownShare = demand.uneven?.share ?? 0;
  const ahead = demand.aheadPerDay / demand.meanPerDay;
  const factors = new Float64Array(days);
  for (let day = 0; day < days; day += 1)
    factors[day] = (demand.weekdays?.[(firstWeekday + day) % 7] ?? 1) * (demand.season?.at(day) ?? 1);
  const before = new Float64Array(paths * (days + 1));
  const rate = new Float64Array(paths);
  for (let path = 0; path < paths; path += 1) {
    const pathSeed = drawAt(seed, path);
    const perDay = median * Math.exp(sigma * (slices[order[path] ?? 0] ?? 0));
    rate[path] = perDay;
    // One table a path, made for the weeks ahead; the days' own factors scale it. Its own past days serve as many paths
    // as their share says.
    const table = own && isOwn(path, ownShare) ? own : tableFor(perDay * ahead);
    const scale = perDay / table.mean;
    const from = path * (days + 1);
    const drawn = daysByPath[path] ?? 0;
    let wanted = 0;
    for (let day = 0; day < drawn; day += 1) {
      wanted += drawCount(table, scale * (factors[day] ?? 1), drawAt(pathSeed, day));
      before[from + day + 1] = wanted;
    }
    before.fill(wanted, from + drawn + 1, from + days + 1);
  }
  return { paths, days, before, rate };
}

/** Whether a path is one of a share that is spread evenly over all. */
function isOwn(path: number, share: number): boolean {
  return Math.floor((path + 1) * share) > Math.floor(path * share);
}
