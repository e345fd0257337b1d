import type { Chance } from "../chance.ts";

/** Examples to learn from: a row of features each, and what followed. */
export type Examples = {
  /** Row by row: `features[row * width + column]`. */
  features: Float32Array;
  width: number;
  targets: Float64Array;
};

export type ForestSettings = {
  trees: number;
  /** Examples drawn, with replacement, for each tree. */
  perTree: number;
  leastInLeaf: number;
  /** Features tried at each split. */
  tried: number;
};

/** Trees whose leaves hold what followed. */
export type Forest = {
  width: number;
  /** Where each feature is cut into bins, feature by feature. */
  edges: readonly Float32Array[];
  trees: readonly Tree[];
  /** What each target bin stands for, rising. */
  values: Float64Array;
};

type Tree = {
  /** −1 at a leaf. */
  feature: Int16Array;
  /** Bins up to this go left. */
  cut: Uint8Array;
  /** The left child, the right one being next; at a leaf, its number. */
  child: Int32Array;
  /** Where each leaf's entries start in `bins` and `weights`. */
  starts: Int32Array;
  bins: Uint8Array;
  /** Shares of the leaf, adding up to 1. */
  weights: Float32Array;
};

const FEATURE_BINS = 64;
const TARGET_BINS = 256;
const DEEPEST = 18;

/**
 * A quantile regression forest (Meinshausen, "Quantile Regression Forests", JMLR 7, 2006): each tree splits a
 * bootstrap of the examples to part unlike targets, and the leaves keep the targets themselves, so that a new case
 * gets the whole distribution of what followed alike cases. Features are cut into bins beforehand, so that a split
 * is found in one pass over counts.
 */
export function growForest(examples: Examples, settings: ForestSettings, chance: Chance): Forest {
  const { features, width, targets } = examples;
  const count = targets.length;
  const edges = Array.from({ length: width }, (_, column) => {
    const sample = new Float32Array(Math.min(count, 20_000));
    for (let at = 0; at < sample.length; at += 1) {
      const row = sample.length === count ? at : Math.floor(chance.unit() * count);
      sample[at] = features[row * width + column] ?? 0;
    }
    return distinctQuantiles(sample.sort(), FEATURE_BINS - 1);
  });
  const codes = edges.map((cuts, column) => {
    const coded = new Uint8Array(count);
    for (let row = 0; row < count; row += 1) coded[row] = binOf(cuts, features[row * width + column] ?? 0);
    return coded;
  });
  const { values, targetBins } = binTargets(targets);
  // Splitting on square roots keeps one huge order from deciding every split; for counts it evens the variance.
  const roots = targets.map(Math.sqrt);
  const ground: Ground = { codes, roots, targetBins, settings, chance, count };
  const trees = Array.from({ length: settings.trees }, () => growTree(ground));
  return { width, edges, trees, values };
}

/** Adds the forest's distribution for one row of features to `shares`, one entry for each of `forest.values`. */
export function addShares(forest: Forest, row: Float32Array, coded: Uint8Array, shares: Float64Array): void {
  const { edges, trees, width } = forest;
  for (let column = 0; column < width; column += 1)
    coded[column] = binOf(edges[column] ?? NO_EDGES, row[column] ?? 0);
  const part = 1 / trees.length;
  for (const tree of trees) {
    let node = 0;
    let feature = tree.feature[0] ?? -1;
    while (feature >= 0) {
      const right = (coded[feature] ?? 0) > (tree.cut[node] ?? 0) ? 1 : 0;
      node = (tree.child[node] ?? 0) + right;
      feature = tree.feature[node] ?? -1;
    }
    const leaf = tree.child[node] ?? 0;
    const end = tree.starts[leaf + 1] ?? 0;
    for (let at = tree.starts[leaf] ?? 0; at < end; at += 1) {
      const bin = tree.bins[at] ?? 0;
      shares[bin] = (shares[bin] ?? 0) + part * (tree.weights[at] ?? 0);
    }
  }
}

const NO_EDGES = new Float32Array(0);

type Ground = {
  codes: readonly Uint8Array[];
  roots: Float64Array;
  targetBins: Uint8Array;
  settings: ForestSettings;
  chance: Chance;
  count: number;
};

type Branch = { node: number; from: number; to: number; depth: number };

function growTree(ground: Ground): Tree {
  const { settings, chance, count } = ground;
  const rows = new Int32Array(Math.min(settings.perTree, count));
  for (let at = 0; at < rows.length; at += 1) rows[at] = Math.floor(chance.unit() * count);
  const feature = [-1];
  const cut = [0];
  const child = [0];
  const leaves = leafStore();
  const open: Branch[] = [{ node: 0, from: 0, to: rows.length, depth: 0 }];
  for (let branch = open.pop(); branch; branch = open.pop()) {
    const { node, from, to, depth } = branch;
    const best = depth < DEEPEST ? bestSplit(ground, rows, from, to) : null;
    if (!best) {
      child[node] = leaves.add(ground.targetBins, rows, from, to);
      continue;
    }
    const middle = partition(rows, ground.codes[best.feature] ?? NO_CODES, { from, to, cut: best.cut });
    const left = feature.length;
    feature[node] = best.feature;
    cut[node] = best.cut;
    child[node] = left;
    feature.push(-1, -1);
    cut.push(0, 0);
    child.push(0, 0);
    open.push({ node: left + 1, from: middle, to, depth: depth + 1 });
    open.push({ node: left, from, to: middle, depth: depth + 1 });
  }
  return {
    feature: Int16Array.from(feature),
    cut: Uint8Array.from(cut),
    child: Int32Array.from(child),
    ...leaves.done(),
  };
}

const NO_CODES = new Uint8Array(0);
const sums = new Float64Array(FEATURE_BINS);
const counts = new Float64Array(FEATURE_BINS);

/** The cut that takes most variance of the roots away, among a few features of chance; null: none does. */
function bestSplit(ground: Ground, rows: Int32Array, from: number, to: number) {
  const { codes, roots, settings, chance } = ground;
  const least = settings.leastInLeaf;
  const size = to - from;
  if (size < 2 * least) return null;
  let best: { gain: number; feature: number; cut: number } | null = null;
  for (let n = 0; n < settings.tried; n += 1) {
    const feature = Math.floor(chance.unit() * codes.length);
    const coded = codes[feature] ?? NO_CODES;
    sums.fill(0);
    counts.fill(0);
    for (let at = from; at < to; at += 1) {
      const row = rows[at] ?? 0;
      const bin = coded[row] ?? 0;
      sums[bin] = (sums[bin] ?? 0) + (roots[row] ?? 0);
      counts[bin] = (counts[bin] ?? 0) + 1;
    }
    let total = 0;
    for (const sum of sums) total += sum;
    const whole = (total * total) / size;
    let left = 0;
    let leftCount = 0;
    for (let bin = 0; bin < FEATURE_BINS - 1; bin += 1) {
      const inBin = counts[bin] ?? 0;
      if (inBin === 0) continue;
      left += sums[bin] ?? 0;
      leftCount += inBin;
      if (leftCount < least) continue;
      if (size - leftCount < least) break;
      const right = total - left;
      const gain = (left * left) / leftCount + (right * right) / (size - leftCount) - whole;
      if (gain > 1e-9 && (!best || gain > best.gain)) best = { gain, feature, cut: bin };
    }
  }
  return best;
}

/** Rows whose bin is at most `cut` come first; gives where the others start. */
function partition(
  rows: Int32Array,
  coded: Uint8Array,
  { from, to, cut }: { from: number; to: number; cut: number },
): number {
  let low = from;
  let high = to - 1;
  while (low <= high) {
    const row = rows[low] ?? 0;
    if ((coded[row] ?? 0) <= cut) low += 1;
    else {
      rows[low] = rows[high] ?? 0;
      rows[high] = row;
      high -= 1;
    }
  }
  return low;
}

function leafStore() {
  const starts = [0];
  const bins: number[] = [];
  const weights: number[] = [];
  const held = new Float64Array(TARGET_BINS);
  return {
    add(targetBins: Uint8Array, rows: Int32Array, from: number, to: number): number {
      held.fill(0);
      for (let at = from; at < to; at += 1) {
        const bin = targetBins[rows[at] ?? 0] ?? 0;
        held[bin] = (held[bin] ?? 0) + 1;
      }
      for (let bin = 0; bin < TARGET_BINS; bin += 1) {
        const inBin = held[bin] ?? 0;
        if (inBin === 0) continue;
        bins.push(bin);
        weights.push(inBin / (to - from));
      }
      return starts.push(bins.length) - 2;
    },
    done: () => ({
      starts: Int32Array.from(starts),
      bins: Uint8Array.from(bins),
      weights: Float32Array.from(weights),
    }),
  };
}

/** Each value its own bin where there are few; else bins of equal share, finer in the upper tail, standing for their mean. */
function binTargets(targets: Float64Array): { values: Float64Array; targetBins: Uint8Array } {
  const sorted = targets.slice().sort();
  const cuts = targetCuts(sorted);
  const targetBins = new Uint8Array(targets.length);
  const total = new Float64Array(cuts.length + 1);
  const held = new Float64Array(cuts.length + 1);
  for (let row = 0; row < targets.length; row += 1) {
    const value = targets[row] ?? 0;
    const bin = binOf(cuts, value);
    targetBins[row] = bin;
    total[bin] = (total[bin] ?? 0) + value;
    held[bin] = (held[bin] ?? 0) + 1;
  }
  const values = total.map((sum, bin) => ((held[bin] ?? 0) > 0 ? sum / (held[bin] ?? 1) : (cuts[bin] ?? 0)));
  return { values, targetBins };
}

const EVEN_BINS = 232;

/** Upper ends of all bins but the last. */
function targetCuts(sorted: Float64Array): Float64Array {
  const distinct: number[] = [];
  for (const value of sorted) {
    if (distinct.length > TARGET_BINS) break;
    if (value !== distinct[distinct.length - 1]) distinct.push(value);
  }
  if (distinct.length <= TARGET_BINS) return Float64Array.from(distinct.slice(0, -1));
  const shares = Array.from({ length: EVEN_BINS - 1 }, (_, at) => (at + 1) / EVEN_BINS);
  for (let tail = 1 / EVEN_BINS / 1.5; shares.length < TARGET_BINS - 1; tail /= 1.5) shares.push(1 - tail);
  const cuts = new Set(shares.map((share) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0));
  return Float64Array.from(cuts).sort();
}

function distinctQuantiles(sorted: Float32Array, most: number): Float32Array {
  const cuts = new Set<number>();
  for (let at = 1; at <= most; at += 1)
    cuts.add(sorted[Math.floor((at * (sorted.length - 1)) / (most + 1))] ?? 0);
  return Float32Array.from(cuts).sort();
}

/** How many of the rising edges lie below the value: by halving. */
function binOf(edges: Float32Array | Float64Array, value: number): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edges[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
