import { countIn, panelBefore, type Panel, type Track, trackOf } from "./panel.ts";
import { factorsOf, type Profile, profileOf } from "./profile.ts";

/** An item as it would have sold without season, and how it stands at the end. */
export type Leveled = {
  /** Units divided by the factors. */
  flat: Track;
  /** Units of a period of factor 1, at the end; 0: never sold. */
  level: number;
  /** Of each period, known and ahead. */
  factors: Float64Array;
};

const SMOOTHINGS_BY_DAY = [0.01, 0.02, 0.04, 0.07, 0.12, 0.2] as const;
const SMOOTHINGS_BY_MONTH = [0.05, 0.1, 0.2, 0.3, 0.45] as const;
/** Weeks, or quarters of months. */
const RECENT_SEASONS = 4;
const USUAL_SEASONS = 52;
const ITEMS_TRIED = 300;
const WINDOWS_TRIED = 3;

export function leveled(
  track: Track,
  profile: Profile,
  { until, smoothing }: { until: number; smoothing: number },
): Leveled {
  const factors = factorsOf(track, profile, until);
  const flat = trackOf(track.units.map((value, at) => value / (factors[at] ?? 1)));
  return { flat, factors, level: smoothedLevel(flat, smoothing) * believable(track, profile.season) };
}

/**
 * Share of a level that the last seasons leave believable: 1, unless far fewer periods than before had a sale, as when
 * an item was taken off sale. By how often it sold, not how much: one large order a month is no decline.
 */
function believable({ known, sold, firstSale, units }: Track, season: number): number {
  const end = units.length;
  const recent = Math.max(firstSale, end - RECENT_SEASONS * (season >= 12 ? 3 : season));
  const before = Math.max(firstSale, end - USUAL_SEASONS * (season >= 12 ? 3 : season));
  const share = countIn(sold, before, end) / Math.max(1, countIn(known, before, end));
  const expected = share * countIn(known, recent, end);
  const seen = countIn(sold, recent, end);
  return expected > 0 ? Math.min(1, (seen + 2 + 2 * Math.sqrt(seen + 1)) / expected) : 1;
}

/** Simple exponential smoothing from the first sale on, beginning as a plain mean, unknown periods passed over. */
function smoothedLevel({ units, firstSale }: Track, smoothing: number): number {
  let level = 0;
  let count = 0;
  for (let at = firstSale; at < units.length; at += 1) {
    const value = units[at] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    count += 1;
    level += Math.max(smoothing, 1 / count) * (value - level);
  }
  return level;
}

/** The smoothing that came closest over the last windows of the panel, one for all its items: few can tell their own. */
export function bestSmoothing(panel: Panel, horizon: number): number {
  const choices = panel.season >= 12 ? SMOOTHINGS_BY_MONTH : SMOOTHINGS_BY_DAY;
  const errors = new Float64Array(choices.length);
  const stride = Math.max(1, Math.floor(panel.tracks.length / ITEMS_TRIED));
  for (let window = 1; window <= WINDOWS_TRIED; window += 1) {
    const cut = panel.length - window * horizon;
    if (cut < 2 * panel.season) break;
    const before = panelBefore(panel, cut);
    const profile = profileOf(before);
    for (let item = 0; item < panel.tracks.length; item += stride) {
      const track = before.tracks[item];
      const actual = panel.tracks[item]?.units;
      if (!track || !actual) continue;
      const { flat, factors } = leveled(track, profile, { until: cut + horizon, smoothing: 1 });
      choices.forEach((smoothing, choice) => {
        const level = smoothedLevel(flat, smoothing);
        for (let at = cut; at < cut + horizon; at += 1) {
          const off = Math.abs((actual[at] ?? Number.NaN) - level * (factors[at] ?? 1));
          if (!Number.isNaN(off)) errors[choice] = (errors[choice] ?? 0) + off;
        }
      });
    }
  }
  let best = Math.floor(choices.length / 2);
  errors.forEach((error, choice) => {
    if (error < (errors[best] ?? 0)) best = choice;
  });
  return choices[best] ?? 0.1;
}
