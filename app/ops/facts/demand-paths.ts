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
   * units are the step to the next entry. What lies behind a path's end is void.
   */
  before: Float64Array;
  /** Day from which on nothing is wanted on each path; left out: `days`. */
  ends?: Int32Array;
  /** The daily rate of today's level that each path drew. */
  rate: Float64Array;
};

/**
 * Memory that one simulation leaves to the next: thousands of variants are played one after the other, and some hundred
 * kilobytes each time would cost more to get than to fill. What lies in it is void once more room is asked for.
 */
export type Room = (size: number) => Float64Array;

export function roomForMany(): Room {
  let room = new Float64Array(0);
  return (size) => (room.length >= size ? room : (room = new Float64Array(size)));
}

/**
 * Futures of demand, one path for each entry of `daysByPath`, drawn so many days ahead; nothing is wanted after.
 * The first days of a path do not depend on how many are drawn, so that options and lead times can be compared on
 * the same futures.
 */
export function sampleDemand(
  demand: Demand,
  input: { daysByPath: Int32Array; firstWeekday: number; seed: number; room?: Room },
): DemandPaths {
  const { daysByPath, firstWeekday, seed } = input;
  const paths = daysByPath.length;
  const days = longestOf(daysByPath);
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
  const size = paths * (days + 1);
  const before = input.room?.(size) ?? new Float64Array(size);
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
    before[from] = 0;
    for (let day = 0; day < drawn; day += 1) {
      wanted += drawCount(table, scale * (factors[day] ?? 1), drawAt(pathSeed, day));
      before[from + day + 1] = wanted;
    }
  }
  return { paths, days, before, ends: daysByPath, rate };
}

function longestOf(days: Int32Array): number {
  let longest = 0;
  for (const one of days) if (one > longest) longest = one;
  return longest;
}

/** Whether a path is one of a share that is spread evenly over all. */
function isOwn(path: number, share: number): boolean {
  return Math.floor((path + 1) * share) > Math.floor(path * share);
}
