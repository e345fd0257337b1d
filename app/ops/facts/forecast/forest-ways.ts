import { Chance, seedFor } from "../chance.ts";
import { featuresFor, type Features } from "./features.ts";
import { addShares, type Examples, type Forest, type ForestSettings, growForest } from "./forest.ts";
import { bestSmoothing, leveled } from "./level.ts";
import { writeShares } from "./levels.ts";
import { type Panel, panelBefore, type Track } from "./panel.ts";
import { profileOf } from "./profile.ts";
import type { Ahead, Way } from "./way.ts";

/** How an item's past is put before it is compared with others: as it is, or by its own measure. */
type Lens = (panel: Panel, horizon: number, smoothing: number) => (track: Track) => Sight;
type Sight = {
  track: Track;
  /** Units that stand for 1; 0: the item cannot be seen so. */
  unit: number;
  /** By period; null: 1 throughout. */
  factors: Float64Array | null;
};

const EXAMPLES = 200_000;
/** A known period is the target of about so many examples at most: more only repeat it. */
const EXAMPLES_A_PERIOD = 4;
const TREES: ForestSettings = { trees: 40, perTree: 60_000, leastInLeaf: 60, tried: 6 };
/** Origins are so many that few items see many, and few enough that many items share the work of each. */
const LEAST_ORIGINS = 24;
const MOST_ORIGINS = 250;
const STEPS_AN_ORIGIN = 5;
/** Only so many years back: how it sold before then says little. */
const YEARS_LEARNED = 2.5;
/** The factor of the target period and the level, beside the features. */
const EXTRA = 2;

/** What followed similar states of all items, in units. */
export const forestInUnits = forestWay({
  id: "forest",
  bySeason: false,
  says: "what followed similar recent sales of all items",
  lens: () => (track) => ({ track, unit: 1, factors: null }),
});

/** The same, each item measured by its own recent mean. */
export const forestByMean = forestWay({
  id: "forest_by_mean",
  bySeason: false,
  says: "what followed similar recent ups and downs of all items",
  lens: (panel) => {
    const features = featuresFor(panel);
    return (track) => ({ track, unit: features.scale(track), factors: null });
  },
});

/** The same, each item measured by its smoothed level, with weekday, month and year taken out and put back. */
export const forestBySeason = forestWay({
  id: "forest_by_season",
  bySeason: true,
  says: "each item's level and season, with the surprises that all items had",
  lens: (panel, horizon, smoothing) => {
    const profile = profileOf(panel);
    return (track) => {
      const { flat, level, factors } = leveled(track, profile, { until: panel.length + horizon, smoothing });
      return { track: flat, unit: level, factors };
    };
  },
});

type ForestWay = Pick<Way, "id" | "says"> & {
  /** Seasons must have been seen before an item can be measured by them. */
  bySeason: boolean;
  lens: Lens;
};

function forestWay({ id, says, bySeason, lens }: ForestWay): Way {
  return {
    id,
    says,
    learn(panel, ahead) {
      const chance = new Chance(seedFor(ahead.seed, id));
      const smoothing = bySeason ? bestSmoothing(panel, ahead.horizon) : 0;
      const examples = examplesOf(panel, { ...ahead, lens, bySeason, smoothing, chance });
      if (examples.targets.length < 4 * TREES.leastInLeaf) return null;
      const trees = Math.max(8, Math.round(TREES.trees * ahead.effort));
      const perTree = Math.max(5_000, Math.round(TREES.perTree * Math.sqrt(ahead.effort)));
      const forest = growForest(examples, { ...TREES, trees, perTree }, chance);
      return forecaster(panel, {
        forest,
        sight: lens(panel, ahead.horizon, smoothing),
        horizon: ahead.horizon,
      });
    },
  };
}

function forecaster(
  panel: Panel,
  { forest, sight, horizon }: { forest: Forest; sight: (track: Track) => Sight; horizon: number },
): ReturnType<Way["learn"]> {
  const features = featuresFor(panel);
  const row = new Float32Array(forest.width);
  const coded = new Uint8Array(forest.width);
  const shares = new Float64Array(forest.values.length);
  return (item, into) => {
    const track = panel.tracks[item];
    const seen = track ? sight(track) : null;
    if (!seen || !(seen.unit > 0)) return void into.fill(0);
    const state = features.state(seen.track, seen.unit);
    for (let step = 0; step < horizon; step += 1) {
      writeRow(row, 0, { seen, state, features, origin: panel.length, step });
      shares.fill(0);
      addShares(forest, row, coded, shares);
      const scale = seen.unit * (seen.factors?.[panel.length + step] ?? 1);
      writeShares(into, step, { values: forest.values, shares, scale });
    }
  };
}

type Asked = Ahead & { lens: Lens; bySeason: boolean; smoothing: number; chance: Chance };

/** Past states of items and what followed, each as it was known then. */
function examplesOf(panel: Panel, asked: Asked): Examples {
  const { horizon, lens, smoothing, chance } = asked;
  const items = panel.tracks.length;
  const most = EXAMPLES_A_PERIOD * items * panel.length;
  const wanted = Math.round(Math.min(EXAMPLES * asked.effort, most));
  const origins = originsOf(panel, asked, wanted);
  const eachWanted = wanted / Math.max(1, origins.length * items);
  const steps = Math.min(horizon, Math.max(STEPS_AN_ORIGIN, Math.ceil(eachWanted)));
  const room = Math.min(wanted, origins.length * items * steps);
  const width = featuresFor(panel).width + EXTRA;
  const features = new Float32Array(room * width);
  const targets = new Float64Array(room);
  let count = 0;
  for (const origin of origins) {
    const before = panelBefore(panel, origin);
    const sight = lens(before, horizon, smoothing);
    const known = featuresFor(before);
    for (let item = 0; item < items; item += 1) {
      if (chance.unit() * steps > eachWanted) continue;
      const track = before.tracks[item];
      const actual = panel.tracks[item]?.units;
      if (!track || !actual || (track.known[origin] ?? 0) === 0) continue;
      const seen = sight(track);
      if (!(seen.unit > 0)) continue;
      const state = known.state(seen.track, seen.unit);
      for (let n = 0; n < steps && count < room; n += 1) {
        const step = Math.floor(chance.unit() * horizon);
        const value = actual[origin + step] ?? Number.NaN;
        if (Number.isNaN(value)) continue;
        writeRow(features, count * width, { seen, state, features: known, origin, step });
        targets[count] = value / seen.unit / (seen.factors?.[origin + step] ?? 1);
        count += 1;
      }
    }
  }
  return { features: features.subarray(0, count * width), width, targets: targets.subarray(0, count) };
}

function writeRow(
  into: Float32Array,
  offset: number,
  {
    seen,
    state,
    features,
    origin,
    step,
  }: { seen: Sight; state: Float32Array; features: Features; origin: number; step: number },
): void {
  features.write(into, offset, { track: seen.track, state, step, scale: seen.unit });
  into[offset + features.width] = seen.factors?.[origin + step] ?? 1;
  into[offset + features.width + 1] = seen.unit;
}

/** Moments of the past from which the way ahead was known, in an order of time. */
function originsOf(panel: Panel, { chance, bySeason }: Asked, wanted: number): number[] {
  const { season, year, length } = panel;
  const seasons = (season >= 12 ? 1 : 4) * (bySeason ? 2 : 1);
  const recent = year === null ? 0 : length - Math.round(YEARS_LEARNED * year);
  const first = Math.min(
    length - 1,
    Math.max(1, Math.min(seasons * season, length >> 1), bySeason ? Math.floor(length * 0.3) : 0, recent),
  );
  const many = Math.ceil(wanted / Math.max(1, panel.tracks.length * STEPS_AN_ORIGIN));
  const count = Math.min(length - first, MOST_ORIGINS, Math.max(LEAST_ORIGINS, many));
  const picked = new Set<number>();
  while (picked.size < count) picked.add(first + Math.floor(chance.unit() * (length - first)));
  return [...picked].sort((a, b) => a - b);
}
