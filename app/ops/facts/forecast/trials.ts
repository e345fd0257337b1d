import { LEVELS, type Quantiles } from "./levels.ts";
import { type Panel, panelBefore } from "./panel.ts";
import type { Way } from "./way.ts";

/** What the ways said at one moment of the past, beside what came. */
export type Trial = {
  /** Periods known then. */
  cut: number;
  horizon: number;
  /** The items tried, by their number in the panel. */
  items: readonly number[];
  /** Item by item, `horizon` periods each; NaN where not known. */
  actual: Float64Array;
  /** By way: item by item, as a learned way writes them. */
  said: ReadonlyMap<string, Quantiles>;
};

export type TrialSettings = { horizon: number; windows: number; seed: number };

/** More would take longer and hardly change the choice. */
const MOST_ITEMS = 1_500;
/** Ways must have learned from this share of the history at least. */
const LEAST_HISTORY = 0.6;
/** A trial shows which way is better with fewer trees than its use deserves. */
const EFFORT = 0.25;

/** Ways tried at moments of the past (rolling origin), latest first. Ways that could not learn at all of them are left out. */
export function trialsOf(panel: Panel, ways: readonly Way[], settings: TrialSettings): Trial[] {
  const horizon = Math.min(settings.horizon, Math.floor(panel.length / 3));
  if (horizon < 1 || panel.tracks.length === 0) return [];
  const stride = Math.max(1, Math.ceil(panel.tracks.length / MOST_ITEMS));
  const items = Array.from({ length: Math.ceil(panel.tracks.length / stride) }, (_, at) => at * stride);
  const trials = cutsOf(panel, { ...settings, horizon }).map((cut) =>
    trialAt(panel, ways, { cut, horizon, items, seed: settings.seed }),
  );
  const everywhere = ways.filter(({ id }) => trials.every(({ said }) => said.has(id))).map(({ id }) => id);
  return trials.map((trial) => ({
    ...trial,
    said: new Map([...trial.said].filter(([id]) => everywhere.includes(id))),
  }));
}

/** The last stretches, and the one a year before what is asked: what comes may be unlike the weeks before it. */
function cutsOf({ length, year }: Panel, { horizon, windows }: TrialSettings): number[] {
  const last = length - horizon;
  const first = Math.min(last, Math.ceil(length * LEAST_HISTORY));
  const apart = Math.max(1, Math.min(horizon, Math.floor((last - first) / Math.max(1, windows - 1))));
  const recent = Array.from({ length: windows }, (_, at) => last - at * apart);
  const yearAgo = year === null || year < horizon ? [] : [length - year];
  return [...new Set([...recent, ...yearAgo])].filter((cut) => cut >= first);
}

function trialAt(
  panel: Panel,
  ways: readonly Way[],
  { cut, horizon, items, seed }: { cut: number; horizon: number; items: readonly number[]; seed: number },
): Trial {
  const before = panelBefore(panel, cut);
  const size = horizon * LEVELS.length;
  const said = new Map<string, Quantiles>();
  for (const way of ways) {
    const learned = way.learn(before, { horizon, seed, effort: EFFORT });
    if (!learned) continue;
    const all = new Float32Array(items.length * size);
    items.forEach((item, at) => learned(item, all.subarray(at * size, (at + 1) * size)));
    said.set(way.id, all);
  }
  const actual = new Float64Array(items.length * horizon).fill(Number.NaN);
  items.forEach((item, at) => {
    const units = panel.tracks[item]?.units.subarray(cut, cut + horizon);
    if (units) actual.set(units, at * horizon);
  });
  return { cut, horizon, items, actual, said };
}
