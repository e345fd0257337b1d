/** Sales of many items over the same periods: what a forecast learns from. */
export type Panel = {
  tracks: readonly Track[];
  /** Known periods of every item. */
  length: number;
  /** Periods after which the pattern repeats: 7 for days, 12 for months; 1 for none. */
  season: number;
  /** Periods in a year of whole seasons, where a year holds many: 364 for days. */
  year: number | null;
  /** All items together: what one item is too small to show. */
  all: Track;
};

/** One item's units by period, with running sums, so that the mean of any stretch is two look-ups. */
export type Track = {
  /** Never below 0; NaN where not known. */
  units: Float64Array;
  /** Entry `n`: over the first `n` periods, unknown ones left out. */
  sum: Float64Array;
  squares: Float64Array;
  known: Float64Array;
  sold: Float64Array;
  /** Entry `n`: the last period with a sale among the first `n`; −1: none. */
  lastSale: Int32Array;
  /** First period with a sale; the length where there is none. */
  firstSale: number;
};

const DAYS_OF_A_WEEK = 7;
const YEAR_DAYS = 364;

/**
 * Takes units per period, oldest first. Shorter items are taken to start later; what is no number is not known, and
 * a period in which more came back than was sold counts as 0.
 */
export function panelOf(input: { units: readonly ArrayLike<number>[]; season: number }): Panel {
  const length = input.units.reduce((longest, { length }) => Math.max(longest, length), 0);
  const units = input.units.map((given) => cleaned(given, length));
  const season = Math.max(1, Math.floor(input.season) || 1);
  return {
    tracks: units.map(trackOf),
    length,
    season,
    year: season === DAYS_OF_A_WEEK ? YEAR_DAYS : null,
    all: trackOf(summed(units, length)),
  };
}

/** The same panel as it was known after `length` periods. Nothing later can be reached through it. */
export function panelBefore(panel: Panel, length: number): Panel {
  return {
    ...panel,
    tracks: panel.tracks.map((track) => trackBefore(track, length)),
    length,
    all: trackBefore(panel.all, length),
  };
}

/** Mean of the known periods from `from` up to `to`; NaN where none is known. */
export function meanOf(track: Track, from: number, to: number): number {
  const start = Math.max(0, from);
  const known = countIn(track.known, start, to);
  return known > 0 ? countIn(track.sum, start, to) / known : Number.NaN;
}

/** What a running sum gained from `from` up to `to`. */
export function countIn(running: Float64Array, from: number, to: number): number {
  const start = Math.max(0, from);
  return to > start ? (running[to] ?? 0) - (running[start] ?? 0) : 0;
}

function cleaned(given: ArrayLike<number>, length: number): Float64Array {
  const units = new Float64Array(length).fill(Number.NaN);
  const offset = length - given.length;
  for (let at = 0; at < given.length; at += 1) {
    const value = given[at] ?? Number.NaN;
    if (Number.isFinite(value)) units[offset + at] = Math.max(0, value);
  }
  return units;
}

function summed(units: readonly Float64Array[], length: number): Float64Array {
  const all = new Float64Array(length).fill(Number.NaN);
  for (const one of units)
    for (let at = 0; at < length; at += 1) {
      const value = one[at] ?? Number.NaN;
      if (!Number.isNaN(value)) all[at] = (Number.isNaN(all[at] ?? 0) ? 0 : (all[at] ?? 0)) + value;
    }
  return all;
}

export function trackOf(units: Float64Array): Track {
  const length = units.length;
  const sum = new Float64Array(length + 1);
  const squares = new Float64Array(length + 1);
  const known = new Float64Array(length + 1);
  const sold = new Float64Array(length + 1);
  const lastSale = new Int32Array(length + 1).fill(-1);
  let firstSale = length;
  for (let at = 0; at < length; at += 1) {
    const value = units[at] ?? Number.NaN;
    const isKnown = !Number.isNaN(value);
    const amount = isKnown ? value : 0;
    sum[at + 1] = (sum[at] ?? 0) + amount;
    squares[at + 1] = (squares[at] ?? 0) + amount * amount;
    known[at + 1] = (known[at] ?? 0) + (isKnown ? 1 : 0);
    sold[at + 1] = (sold[at] ?? 0) + (amount > 0 ? 1 : 0);
    lastSale[at + 1] = amount > 0 ? at : (lastSale[at] ?? -1);
    if (amount > 0 && firstSale === length) firstSale = at;
  }
  return { units, sum, squares, known, sold, lastSale, firstSale };
}

function trackBefore(track: Track, length: number): Track {
  return {
    units: track.units.subarray(0, length),
    sum: track.sum.subarray(0, length + 1),
    squares: track.squares.subarray(0, length + 1),
    known: track.known.subarray(0, length + 1),
    sold: track.sold.subarray(0, length + 1),
    lastSale: track.lastSale.subarray(0, length + 1),
    firstSale: Math.min(track.firstSale, length),
  };
}
