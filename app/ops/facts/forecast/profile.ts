import { meanOf, type Panel, type Track } from "./panel.ts";

/** How the time of the season and of the year moves all items together, and how far items differ in it. */
export type Profile = {
  season: number;
  /** By place in the season, averaging 1. */
  phases: Float64Array;
  /** Variance of items' own phases around the panel's; 0: all alike. */
  ownVariance: number;
  /** By place in the year, averaging about 1; null: fewer than two years are known. */
  year: Float64Array | null;
};

const SEASONS_BACK = 104;
const YEAR_HALF_WINDOW = 7;
const YEARS_NEEDED = 2;
const LEAST_FACTOR = 0.02;
const MOST_FACTOR = 20;

/** Reads the profile from what all items sold before the panel's end. */
export function profileOf(panel: Panel): Profile {
  const { season, all } = panel;
  const year = yearFactors(panel);
  const flatAll = year ? divided(all, (at) => year[at % year.length] ?? 1) : all;
  const phases = phasesOf(flatAll, season)?.factors ?? new Float64Array(season).fill(1);
  return { season, phases, year, ownVariance: season > 1 ? ownVarianceOf(panel, phases, year) : 0 };
}

/** What each period up to `until` sells for every unit of an item's level, its own phases counted as far as they can be told from chance. */
export function factorsOf(track: Track, profile: Profile, until: number): Float64Array {
  const { season, phases, year, ownVariance } = profile;
  const factors = new Float64Array(until);
  const base = (at: number) => (phases[at % season] ?? 1) * (year ? (year[at % year.length] ?? 1) : 1);
  const own = ownVariance > 0 ? phasesOf(divided(track, base), season) : null;
  const mixed = new Float64Array(season).fill(1);
  if (own)
    for (let phase = 0; phase < season; phase += 1)
      mixed[phase] = 1 + ((own.factors[phase] ?? 1) - 1) * (ownVariance / (ownVariance + own.noise));
  for (let at = 0; at < until; at += 1)
    factors[at] = Math.min(MOST_FACTOR, Math.max(LEAST_FACTOR, base(at) * (mixed[at % season] ?? 1)));
  return factors;
}

/**
 * Share of each phase: what was sold in it over what the season around it sold on average. `noise` is the variance
 * that chance alone gives a phase.
 */
function phasesOf(track: Track, season: number): { factors: Float64Array; noise: number } | null {
  if (season < 2) return null;
  const end = track.units.length;
  const half = Math.floor(season / 2);
  const sold = new Float64Array(season);
  const expected = new Float64Array(season);
  const seen = new Float64Array(season);
  const squares = new Float64Array(season);
  for (let at = Math.max(half, track.firstSale, end - SEASONS_BACK * season); at + half < end; at += 1) {
    const value = track.units[at] ?? Number.NaN;
    // An even season reaches half a period further on both sides; the mean of the two stretches is centred.
    const around =
      season % 2 === 1
        ? meanOf(track, at - half, at + half + 1)
        : (meanOf(track, at - half, at + half) + meanOf(track, at - half + 1, at + half + 1)) / 2;
    if (Number.isNaN(value) || !(around > 0)) continue;
    const phase = at % season;
    sold[phase] = (sold[phase] ?? 0) + value;
    expected[phase] = (expected[phase] ?? 0) + around;
    seen[phase] = (seen[phase] ?? 0) + 1;
    squares[phase] = (squares[phase] ?? 0) + value * value;
  }
  return shared({ sold, expected, seen, squares }, season);
}

function shared(
  { sold, expected, seen, squares }: Record<"sold" | "expected" | "seen" | "squares", Float64Array>,
  season: number,
): { factors: Float64Array; noise: number } | null {
  const factors = new Float64Array(season);
  let noise = 0;
  let average = 0;
  for (let phase = 0; phase < season; phase += 1) {
    const count = seen[phase] ?? 0;
    if (count < 1) return null;
    factors[phase] = (sold[phase] ?? 0) / (expected[phase] ?? 1);
    average += (factors[phase] ?? 0) / season;
    const mean = (sold[phase] ?? 0) / count;
    const variance = Math.max((squares[phase] ?? 0) / count - mean * mean, mean);
    noise += variance / Math.max(1, count - 1) / ((expected[phase] ?? 1) / count) ** 2 / season;
  }
  if (!(average > 0)) return null;
  return { factors: factors.map((factor) => factor / average), noise: noise / average ** 2 };
}

/** What items' phases vary beyond chance, as the items' mean weighted by how surely each tells (Morris 1983). */
function ownVarianceOf(panel: Panel, phases: Float64Array, year: Float64Array | null): number {
  const { season } = panel;
  const base = (at: number) => (phases[at % season] ?? 1) * (year ? (year[at % year.length] ?? 1) : 1);
  let weighted = 0;
  let weights = 0;
  const step = Math.max(1, Math.floor(panel.tracks.length / 400));
  for (let item = 0; item < panel.tracks.length; item += step) {
    const track = panel.tracks[item];
    const own = track ? phasesOf(divided(track, base), season) : null;
    if (!own) continue;
    let spread = 0;
    for (const factor of own.factors) spread += (factor - 1) ** 2 / (season - 1);
    const weight = 1 / (0.01 + own.noise) ** 2;
    weighted += weight * (spread - own.noise);
    weights += weight;
  }
  return weights > 0 ? Math.max(0, weighted / weights) : 0;
}

/**
 * All items' level around each day of the year, over the level of the year around it; counted as far as the years
 * agree with one another (the share of variance that is not chance: Morris 1983), half where there is one alone.
 */
function yearFactors({ all, year, length }: Panel): Float64Array | null {
  if (year === null || length < YEARS_NEEDED * year) return null;
  const half = year / 2;
  const sum = new Float64Array(year);
  const squares = new Float64Array(year);
  const seen = new Float64Array(year);
  for (let at = half; at + half <= length; at += 1) {
    const around = meanOf(all, at - half, at + half);
    const here = meanOf(all, at - YEAR_HALF_WINDOW, Math.min(length, at + YEAR_HALF_WINDOW + 1));
    if (!(around > 0) || Number.isNaN(here)) continue;
    const log = Math.log(Math.min(MOST_FACTOR, Math.max(LEAST_FACTOR, here / around)));
    const place = at % year;
    sum[place] = (sum[place] ?? 0) + log;
    squares[place] = (squares[place] ?? 0) + log * log;
    seen[place] = (seen[place] ?? 0) + 1;
  }
  const weight = agreement({ sum, squares, seen });
  return sum.map((logs, place) => Math.exp(weight * (logs / Math.max(1, seen[place] ?? 0))));
}

function agreement({ sum, squares, seen }: Record<"sum" | "squares" | "seen", Float64Array>): number {
  let within = 0;
  let freedom = 0;
  let between = 0;
  let years = 0;
  for (let place = 0; place < sum.length; place += 1) {
    const count = seen[place] ?? 0;
    if (count < 1) continue;
    const mean = (sum[place] ?? 0) / count;
    within += (squares[place] ?? 0) - count * mean * mean;
    freedom += count - 1;
    between += mean * mean;
    years += count;
  }
  if (freedom < sum.length / 2) return 0.5;
  const noise = within / freedom / (years / sum.length);
  const spread = between / sum.length;
  return spread > 0 ? Math.max(0, 1 - noise / spread) : 0;
}

function divided(track: Track, by: (at: number) => number): Track {
  // Only running means of it are asked for, and its units.
  const units = track.units.map((value, at) => value / by(at));
  const sum = new Float64Array(units.length + 1);
  for (let at = 0; at < units.length; at += 1) {
    const value = units[at] ?? Number.NaN;
    sum[at + 1] = (sum[at] ?? 0) + (Number.isNaN(value) ? 0 : value);
  }
  return { ...track, units, sum };
}
