import type { FactoredDays } from "../demand-moments.ts";

/**
 * Days after which a day counts half: ways to take the present level from the past. From the last fortnight leading
 * to all days alike.
 */
export const HALF_LIVES = [14, 28, 56, Infinity] as const;
export const WAYS = HALF_LIVES.length;
/** Places of one way at one moment: weighted units, weighted factors, and how many even days the weights are worth. */
const PLACES = 3;

/** What each way says of the level at each of some moments, one after another. */
export type Tracks = Float64Array;

/**
 * Walks once through the days, noting at each of `ends` (days from the first; ascending) what all days before it say
 * by each way.
 */
export function tracksOf({ units, counts, factors }: FactoredDays, ends: readonly number[]): Tracks {
  const tracks = new Float64Array(ends.length * WAYS * PLACES);
  for (let way = 0; way < WAYS; way += 1) {
    const keep = 2 ** (-1 / (HALF_LIVES[way] ?? Infinity));
    let sold = 0;
    let expected = 0;
    let weights = 0;
    let squares = 0;
    let next = 0;
    for (let at = 0; at <= units.length; at += 1) {
      while (ends[next] === at) {
        const place = (next * WAYS + way) * PLACES;
        tracks[place] = sold;
        tracks[place + 1] = expected;
        tracks[place + 2] = squares > 0 ? weights ** 2 / squares : 0;
        next += 1;
      }
      sold *= keep;
      expected *= keep;
      weights *= keep;
      squares *= keep * keep;
      if (at === units.length || counts[at] === 0) continue;
      sold += units[at] ?? 0;
      expected += factors[at] ?? 1;
      weights += 1;
      squares += 1;
    }
  }
  return tracks;
}

/** Weighted units, what one unit of level would have sold on the same days, and the even days that they are worth. */
export function trackAt(
  tracks: Tracks,
  { moment, way }: { moment: number; way: number },
): { sold: number; expected: number; daysWorth: number } {
  const place = (moment * WAYS + way) * PLACES;
  return { sold: tracks[place] ?? 0, expected: tracks[place + 1] ?? 0, daysWorth: tracks[place + 2] ?? 0 };
}
