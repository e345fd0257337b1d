import { countIn, meanOf, type Panel, type Track } from "./panel.ts";

/** What is known of an item before a period, in numbers that say how such items go on. */
export type Features = {
  width: number;
  /** Units that stand for 1 in scaled features and targets; 0: nothing to scale by. */
  scale(track: Track): number;
  /** The numbers that are the same for all periods ahead. Unit figures are divided by `scale`. */
  state(track: Track, scale: number): Float32Array;
  /** Writes a state and what is special about the period `step` ahead, from `offset` on. */
  write(
    into: Float32Array,
    offset: number,
    at: { track: Track; state: Float32Array; step: number; scale: number },
  ): void;
};

const LONGEST_SINCE = 400;
/** Same times of earlier seasons that are averaged. */
const SEASONS_BACK = [4, 13, 52] as const;
const YEARS_BACK = 3;
/** Quantiles of an item's own year: half, one in ten above. */
const OWN_QUANTILES = [0.5, 0.9] as const;
const MOST_FEATURES = 64;

/** Features seen from the panel's end. */
export function featuresFor(panel: Panel): Features {
  const { season, length, all } = panel;
  const span = season >= 12 ? season : 8 * season;
  const writeState = (track: Track, scale: number, put: Put) => {
    for (const window of windowsFor(season)) put(meanOf(track, length - window, length) / scale);
    put(meanOf(track, track.firstSale, length) / scale);
    put(spread(track, length, span) / scale);
    for (const quantile of quantilesOf(track, length, 52 * Math.min(season, 7))) put(quantile / scale);
    put(largest(track, length - Math.max(12, season), length) / scale);
    const last = track.lastSale[length] ?? -1;
    put(last < 0 ? LONGEST_SINCE : Math.min(LONGEST_SINCE, length - 1 - last));
    for (const back of [season >= 12 ? season : 4 * season, 2 * span])
      put(countIn(track.sold, length - back, length) / countIn(track.known, length - back, length));
    put(length - Math.min(track.firstSale, length));
    put(meanOf(all, length - span, length) / meanOf(all, length - 2 * span, length - span));
  };
  const writeStep = (track: Track, step: number, scale: number, put: Put) => {
    const target = length + step;
    put(step);
    put(target % season);
    for (const back of SEASONS_BACK) put(sameTime(track, { length, target, season, back }) / scale);
    // The whole panel at the same time of the season, against all times.
    put(sameTime(all, { length, target, season, back: 8 }) / meanOf(all, length - 8 * season, length));
    yearly(panel, { track, target, scale }, put);
  };
  const scratch = new Float32Array(MOST_FEATURES);
  const written = (offset: number, write: (put: Put) => void, into: Float32Array) => {
    let next = offset;
    write((value) => {
      into[next] = Number.isFinite(value) ? value : -1;
      next += 1;
    });
    return next;
  };
  const stateWidth = written(0, (put) => writeState(all, 1, put), scratch);
  const width = written(stateWidth, (put) => writeStep(all, 0, 1, put), scratch);
  return {
    width,
    scale: (track) => {
      const recent = meanOf(track, length - span, length);
      const whole = meanOf(track, track.firstSale, length);
      if (!(whole > 0)) return 0;
      return recent > 0 ? 0.9 * recent + 0.1 * whole : 0.1 * whole;
    },
    state: (track, scale) => {
      const state = new Float32Array(stateWidth);
      written(0, (put) => writeState(track, scale, put), state);
      return state;
    },
    write: (into, offset, { track, state, step, scale }) => {
      into.set(state, offset);
      written(offset + stateWidth, (put) => writeStep(track, step, scale, put), into);
    },
  };
}

type Put = (value: number) => void;

function windowsFor(season: number): number[] {
  if (season >= 12) return [1, 2, 3, 6, season, 2 * season, 4 * season];
  return [1, 3, season, 2 * season, 4 * season, 8 * season, 16 * season, 52 * season];
}

/** Standard deviation of the recent past. */
function spread(track: Track, length: number, span: number): number {
  const known = countIn(track.known, length - span, length);
  const mean = countIn(track.sum, length - span, length) / known;
  return Math.sqrt(Math.max(0, countIn(track.squares, length - span, length) / known - mean * mean));
}

function quantilesOf(track: Track, length: number, span: number): number[] {
  const from = Math.max(track.firstSale, length - span, 0);
  const known = track.units
    .slice(from, length)
    .filter((value) => !Number.isNaN(value))
    .sort();
  return OWN_QUANTILES.map((level) => known[Math.ceil(level * known.length) - 1] ?? Number.NaN);
}

function largest(track: Track, from: number, to: number): number {
  let most = -1;
  for (let at = Math.max(0, from); at < to; at += 1) {
    const value = track.units[at] ?? 0;
    if (value > most) most = value;
  }
  return most;
}

/** Mean of the last `back` periods that stand at the target's time of the season. */
function sameTime(
  track: Track,
  { length, target, season, back }: { length: number; target: number; season: number; back: number },
): number {
  let sum = 0;
  let count = 0;
  const ahead = Math.ceil((target - length + 1) / season) * season;
  for (let at = target - ahead, n = 0; at >= 0 && n < back; at -= season, n += 1) {
    const value = track.units[at] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    sum += value;
    count += 1;
  }
  return count > 0 ? sum / count : Number.NaN;
}

/** How much the days around the target sold in earlier years, against the four weeks before today in those years. */
function yearly(
  { all, length, year }: Panel,
  { track, target, scale }: { track: Track; target: number; scale: number },
  put: Put,
): void {
  if (year === null) return;
  put(target % year);
  for (const [one, unit] of [
    [track, scale],
    [all, 0],
  ] as const)
    for (const half of [3, 10]) {
      let around = 0;
      let before = 0;
      for (let back = 1; back <= YEARS_BACK; back += 1) {
        const middle = target - back * year;
        if (middle + half >= length || middle - half < 0) continue;
        around += meanOf(one, middle - half, middle + half + 1) || 0;
        before += meanOf(one, length - back * year - 28, length - back * year) || 0;
      }
      put(before > 0 || unit === 0 ? around / before : around / unit);
    }
}
