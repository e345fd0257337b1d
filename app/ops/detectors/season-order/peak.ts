import { seasonMean } from "../../facts/demand.ts";
import type { Season } from "../../facts/season.ts";

/** The next high season of a product type, in days from today; `last` is its last day. */
export type Peak = {
  first: number;
  top: number;
  last: number;
  /** What sells on a day around the top, for every unit that sells today. */
  height: number;
  /** What sells before each day, for every unit that sells on a day like today. */
  before: Float64Array;
};

/** Half a year ahead: nobody orders earlier for a season. */
const LOOK_DAYS = 182;
/** Half of the days that a level is averaged over, as season.ts does. */
const HALF_WINDOW_DAYS = 7;
/** Sells half as much again as today, or more: less is no season to order for. A judgement, stated as such. */
const LEAST_HEIGHT = 1.5;
/** A season knows one year. */
const FURTHEST_DAYS = 350;

/** From where it is half as high as at its top, to where it is so again. Null: nothing such is ahead. */
export function peakOf(season: Season): Peak | null {
  const level = (day: number) =>
    seasonMean(season, { from: day - HALF_WINDOW_DAYS, days: 2 * HALF_WINDOW_DAYS + 1 });
  let top = 0;
  let height = 0;
  for (let day = 1; day <= LOOK_DAYS; day += 1) {
    const here = level(day);
    if (here > height) [top, height] = [day, here];
  }
  if (height < LEAST_HEIGHT) return null;
  const high = 1 + (height - 1) / 2;
  let first = top;
  while (first > 0 && level(first - 1) >= high) first -= 1;
  let last = top;
  while (last < FURTHEST_DAYS && level(last + 1) >= high) last += 1;
  const before = new Float64Array(FURTHEST_DAYS + 2);
  for (let day = 0; day <= FURTHEST_DAYS; day += 1) before[day + 1] = (before[day] ?? 0) + season.at(day);
  return { first, top, last, height, before };
}

/** The same season serves all products of its type. */
export function peakReader(): (season: Season) => Peak | null {
  const known = new Map<Season, Peak | null>();
  return (season) => {
    let peak = known.get(season);
    if (peak === undefined) {
      peak = peakOf(season);
      known.set(season, peak);
    }
    return peak;
  };
}
