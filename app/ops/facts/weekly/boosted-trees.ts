import { Chance } from "../chance.ts";

/**
 * Gradient boosted trees for counts: Poisson deviance with an exposure (Friedman, "Greedy function approximation",
 * 2001, with Newton steps and histograms of binned features as in LightGBM, Ke and others 2017). It pools what many
 * short series have in common. A missing feature (NaN) has the lowest bin of its own.
 */
export type BoostedTrees = {
  /** Expected count for each unit of exposure. */
  rateOf(features: ArrayLike<number>): number;
};

/** Features by bin: what does not change with what is learnt, made once for several models. */
export type BinnedFeatures = { edges: Float64Array[]; bins: Uint8Array[] };

/** What to learn from: one entry for each example of the features. */
export type Target = {
  /** Expected size by simple means, above 0; trees learn the ratio to it. */
  exposure: Float64Array;
  /** NaN: not known, the example is left out. */
  counts: Float64Array;
};

export type BoostingSettings = {
  trees: number;
  leaves: number;
  /** Share of a tree's advice that is taken. */
  rate: number;
  leastExamples: number;
  /** Share of the features and of the examples that a tree sees. */
  featureShare: number;
  exampleShare: number;
  /** A large count says less than its size: its weight is 1 / (1 + this × expected count), as of a negative binomial. */
  overdispersion: number;
};

const BINS = 64;
/** Added to every curvature: a leaf of few sales moves little. */
const CALM = 1;
/** No leaf multiplies by more than e to this. */
const WIDEST_STEP = 2;

/** Feature and bin of a split, where its children are, or the value of a leaf. */
type Tree = {
  feature: Int32Array;
  bin: Uint8Array;
  left: Int32Array;
  value: Float64Array;
};

type Leaf = { node: number; from: number; to: number; sums: Float64Array; best: Split | null };
type Split = { gain: number; feature: number; bin: number };

/** Puts features (one array each, one entry for each example) in bins that hold about equally many. */
export function binFeatures(columns: readonly Float64Array[]): BinnedFeatures {
  const edges = columns.map(binEdges);
  const none = new Float64Array(0);
  return {
    edges,
    bins: columns.map((column, at) => Uint8Array.from(column, (value) => binOf(edges[at] ?? none, value))),
  };
}

/** Learns from examples; the same seed and examples give the same trees. */
export function boostTrees(
  { edges, bins }: BinnedFeatures,
  target: Target,
  input: { settings: BoostingSettings; seed: number },
): BoostedTrees {
  const { exposure, counts } = target;
  const known = Int32Array.from(counts.keys()).filter((at) => !Number.isNaN(counts[at]));
  const total = (values: Float64Array) => known.reduce((sum, at) => sum + (values[at] ?? 0), 0);
  // With nothing sold at all the rate is next to none, not none: its logarithm must exist.
  const start = Math.log(Math.max(total(counts), 1e-3) / Math.max(total(exposure), 1e-3));
  const score = new Float64Array(counts.length).fill(start);
  const gradients = { bins, slope: new Float64Array(counts.length), curve: new Float64Array(counts.length) };
  const chance = new Chance(input.seed);
  const trees: Tree[] = [];
  for (let n = 0; n < input.settings.trees && known.length > 0; n += 1) {
    for (const at of known) {
      const expected = (exposure[at] ?? 0) * Math.exp(score[at] ?? 0);
      const weight = 1 / (1 + input.settings.overdispersion * expected);
      gradients.slope[at] = weight * ((counts[at] ?? 0) - expected);
      gradients.curve[at] = weight * expected;
    }
    const tree = growTree(gradients, known, { ...input, chance });
    trees.push(tree);
    for (const at of known) score[at] = (score[at] ?? 0) + valueOfExample(tree, bins, at);
  }
  return {
    rateOf(features) {
      const own = edges.map((edge, at) => binOf(edge, features[at] ?? Number.NaN));
      let sum = start;
      for (const tree of trees) sum += valueOfBins(tree, own);
      return Math.exp(sum);
    },
  };
}

type Gradients = { bins: readonly Uint8Array[]; slope: Float64Array; curve: Float64Array };

/** Splits the leaf that gains most until there are enough leaves. */
function growTree(
  gradients: Gradients,
  known: Int32Array,
  { settings, chance }: { settings: BoostingSettings; chance: Chance },
): Tree {
  const size = 2 * settings.leaves;
  const tree: Tree = {
    feature: new Int32Array(size).fill(-1),
    bin: new Uint8Array(size),
    left: new Int32Array(size),
    value: new Float64Array(size),
  };
  const features = gradients.bins.map((_, at) => at).filter(() => chance.unit() < settings.featureShare);
  const members = known.filter(() => chance.unit() < settings.exampleShare);

  const leafFor = (node: number, from: number, to: number, sums: Float64Array): Leaf => ({
    node,
    from,
    to,
    sums,
    best: bestSplit(sums, features, settings.leastExamples),
  });
  const leaves = [leafFor(0, 0, members.length, sumsOf(gradients, features, members))];
  let nodes = 1;
  while (leaves.length < settings.leaves) {
    const widest = leaves.reduce((best, leaf) =>
      (leaf.best?.gain ?? 0) > (best.best?.gain ?? 0) ? leaf : best,
    );
    const split = widest.best;
    if (!split) break;
    const middle = partition(members, widest, gradients.bins[split.feature] ?? new Uint8Array(0), split.bin);
    tree.feature[widest.node] = split.feature;
    tree.bin[widest.node] = split.bin;
    tree.left[widest.node] = nodes;
    const leftIsSmall = middle - widest.from < widest.to - middle;
    const small = leftIsSmall ? members.subarray(widest.from, middle) : members.subarray(middle, widest.to);
    const smallSums = sumsOf(gradients, features, small);
    // The larger child's sums are what its parent has beyond the smaller one.
    const rest = widest.sums;
    for (let at = 0; at < rest.length; at += 1) rest[at] = (rest[at] ?? 0) - (smallSums[at] ?? 0);
    leaves.splice(
      leaves.indexOf(widest),
      1,
      leafFor(nodes, widest.from, middle, leftIsSmall ? smallSums : rest),
      leafFor(nodes + 1, middle, widest.to, leftIsSmall ? rest : smallSums),
    );
    nodes += 2;
  }
  for (const { node, from, to } of leaves)
    tree.value[node] = settings.rate * stepOf(gradients, members.subarray(from, to));
  return tree;
}

/** Newton's step of a leaf. */
function stepOf({ slope, curve }: Gradients, members: Int32Array): number {
  let slopes = 0;
  let curves = CALM;
  for (const member of members) {
    slopes += slope[member] ?? 0;
    curves += curve[member] ?? 0;
  }
  return Math.min(WIDEST_STEP, Math.max(-WIDEST_STEP, slopes / curves));
}

/** Slope, curvature and count by feature and bin. */
function sumsOf(
  { bins, slope, curve }: Gradients,
  features: readonly number[],
  members: Int32Array,
): Float64Array {
  const sums = new Float64Array(features.length * BINS * 3);
  for (let place = 0; place < features.length; place += 1) {
    const column = bins[features[place] ?? 0] ?? new Uint8Array(0);
    const base = place * BINS * 3;
    for (const member of members) {
      const cell = base + (column[member] ?? 0) * 3;
      sums[cell] = (sums[cell] ?? 0) + (slope[member] ?? 0);
      sums[cell + 1] = (sums[cell + 1] ?? 0) + (curve[member] ?? 0);
      sums[cell + 2] = (sums[cell + 2] ?? 0) + 1;
    }
  }
  return sums;
}

/** The split of the largest gain in deviance; null where none gains or children would be too small. */
function bestSplit(sums: Float64Array, features: readonly number[], leastExamples: number): Split | null {
  let best: Split | null = null;
  for (let place = 0; place < features.length; place += 1) {
    const base = place * BINS * 3;
    let slopes = 0;
    let curves = 0;
    let count = 0;
    for (let bin = 0; bin < BINS; bin += 1) {
      slopes += sums[base + bin * 3] ?? 0;
      curves += sums[base + bin * 3 + 1] ?? 0;
      count += sums[base + bin * 3 + 2] ?? 0;
    }
    const whole = slopes ** 2 / (curves + CALM);
    let [leftSlopes, leftCurves, leftCount] = [0, 0, 0];
    for (let bin = 0; bin < BINS - 1; bin += 1) {
      leftSlopes += sums[base + bin * 3] ?? 0;
      leftCurves += sums[base + bin * 3 + 1] ?? 0;
      leftCount += sums[base + bin * 3 + 2] ?? 0;
      if (leftCount < leastExamples) continue;
      if (count - leftCount < leastExamples) break;
      const gain =
        leftSlopes ** 2 / (leftCurves + CALM) +
        (slopes - leftSlopes) ** 2 / (curves - leftCurves + CALM) -
        whole;
      if (gain > (best?.gain ?? 1e-9)) best = { gain, feature: features[place] ?? 0, bin };
    }
  }
  return best;
}

/** Moves the members of a leaf that go left to its front; gives where the others begin. */
function partition(members: Int32Array, { from, to }: Leaf, column: Uint8Array, bin: number): number {
  let middle = from;
  for (let at = from; at < to; at += 1) {
    const member = members[at] ?? 0;
    if ((column[member] ?? 0) > bin) continue;
    members[at] = members[middle] ?? 0;
    members[middle] = member;
    middle += 1;
  }
  return middle;
}

function valueOfExample(tree: Tree, bins: readonly Uint8Array[], at: number): number {
  let node = 0;
  for (;;) {
    const feature = tree.feature[node] ?? -1;
    if (feature < 0) return tree.value[node] ?? 0;
    node = (tree.left[node] ?? 0) + ((bins[feature]?.[at] ?? 0) > (tree.bin[node] ?? 0) ? 1 : 0);
  }
}

function valueOfBins(tree: Tree, own: readonly number[]): number {
  let node = 0;
  for (;;) {
    const feature = tree.feature[node] ?? -1;
    if (feature < 0) return tree.value[node] ?? 0;
    node = (tree.left[node] ?? 0) + ((own[feature] ?? 0) > (tree.bin[node] ?? 0) ? 1 : 0);
  }
}

/** Upper ends of bins that hold about equally many of the known values. */
function binEdges(column: Float64Array): Float64Array {
  const known = column.filter((value) => !Number.isNaN(value)).sort();
  const edges = new Set<number>();
  for (let bin = 1; bin < BINS - 1; bin += 1)
    edges.add(known[Math.floor((bin * known.length) / (BINS - 1))] ?? 0);
  return Float64Array.from(edges);
}

/** 0: missing; otherwise one more than the edges below. */
function binOf(edges: Float64Array, value: number): number {
  if (Number.isNaN(value)) return 0;
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edges[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low + 1;
}
