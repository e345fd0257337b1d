import { JUDGED, type Said } from "./measures.ts";

/** A simple method: learns from one series, says something of each of the steps ahead. */
export type Baseline = (
  train: Float64Array,
  ahead: { horizon: number; season: number },
) => (step: number) => Said;

const RECENT = 24;
const SAME_TIMES = 13;

/** The last known value at the same time of the season; 0 where none is. */
export const seasonalNaive: Baseline = (train, { season }) => {
  return (step) => certain(sameTimeValues(train, { step, season, most: 1 })[0] ?? 0);
};

/** The last known value. */
export const naive: Baseline = (train) => {
  const said = certain(train.findLast((value) => !Number.isNaN(value)) ?? 0);
  return () => said;
};

export const allZero: Baseline = () => () => certain(0);

/** Quantiles of all known values from the first sale on. */
export const empirical: Baseline = (train) => {
  const said = spread(knownFrom(train));
  return () => said;
};

/** The same of the last 24. */
export const empiricalRecent: Baseline = (train) => {
  const said = spread(knownFrom(train).slice(-RECENT));
  return () => said;
};

/** Quantiles of the last 13 values at the same time of the season. */
export const empiricalSameTime: Baseline = (train, { season }) => {
  return (step) => spread(sameTimeValues(train, { step, season, most: SAME_TIMES }));
};

function certain(value: number): Said {
  return { quantiles: JUDGED.map(() => value), mean: value, band: { low: value, high: value } };
}

/** Inverse of the distribution function of what was observed; zeros where nothing was. */
function spread(values: readonly number[]): Said {
  if (values.length === 0) return certain(0);
  const sorted = [...values].sort((a, b) => a - b);
  const quantiles = JUDGED.map(
    (level) => sorted[Math.max(0, Math.ceil(level * sorted.length - 1e-9) - 1)] ?? 0,
  );
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return { quantiles, mean, band: { low: quantiles[0] ?? 0, high: quantiles[8] ?? 0 } };
}

function knownFrom(train: Float64Array): number[] {
  const first = train.findIndex((value) => value > 0);
  return first < 0 ? [] : [...train.subarray(first)].filter((value) => !Number.isNaN(value));
}

function sameTimeValues(
  train: Float64Array,
  { step, season, most }: { step: number; season: number; most: number },
): number[] {
  const values: number[] = [];
  const first = train.length + step - Math.ceil((step + 1) / season) * season;
  for (let at = first; at >= 0 && values.length < most; at -= season) {
    const value = train[at] ?? Number.NaN;
    if (!Number.isNaN(value)) values.push(value);
  }
  return values;
}
