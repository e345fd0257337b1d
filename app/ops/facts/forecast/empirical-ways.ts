import { emptyQuantiles, LEVELS, writeSorted } from "./levels.ts";
import type { Track } from "./panel.ts";
import type { Way } from "./way.ts";

/** Quantiles of an item's own past periods, from its first sale on. */
export function pastPeriods({ id, says, last }: { id: string; says: string; last: number }): Way {
  return {
    id,
    says,
    learn:
      (panel, { horizon }) =>
      (item, into) => {
        const track = panel.tracks[item];
        if (!track) return;
        const values = lastKnown(track, last).sort();
        const once = emptyQuantiles(1);
        writeSorted(once, 0, values);
        for (let step = 0; step < horizon; step += 1) into.set(once, step * LEVELS.length);
      },
  };
}

/** Quantiles of an item's past periods at the same time of the season: Mondays for a Monday. */
export function sameTimePeriods({ id, says, last }: { id: string; says: string; last: number }): Way {
  return {
    id,
    says,
    learn: (panel, { horizon }) => {
      const { season, length } = panel;
      if (season < 2 || length < 4 * season) return null;
      return (item, into) => {
        const track = panel.tracks[item];
        if (!track) return;
        for (let step = 0; step < horizon; step += 1) {
          const values: number[] = [];
          const first = length + step - Math.ceil((step + 1) / season) * season;
          for (let at = first; at >= track.firstSale && values.length < last; at -= season) {
            const value = track.units[at] ?? Number.NaN;
            if (!Number.isNaN(value)) values.push(value);
          }
          writeSorted(
            into,
            step,
            values.sort((a, b) => a - b),
          );
        }
      };
    },
  };
}

function lastKnown(track: Track, most: number): Float64Array {
  const values = new Float64Array(Math.min(most, track.units.length));
  let count = 0;
  for (let at = track.units.length - 1; at >= track.firstSale && count < values.length; at -= 1) {
    const value = track.units[at] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    values[count] = value;
    count += 1;
  }
  return values.subarray(0, count);
}
