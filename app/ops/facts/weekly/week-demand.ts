import { type BoostedTrees, boostTrees, type BoostingSettings } from "./boosted-trees.ts";
import { WEEKS_AHEAD, type WeekFeatures } from "./week-features.ts";
import type { SalesWeeks } from "./sales-weeks.ts";

/** Expected units of each row in each of the next weeks. */
export type WeekDemand = {
  /** One array for each week ahead, one entry a row. */
  expected(features: WeekFeatures): Float64Array[];
};

/** The least that a row is taken to sell in a week: nothing sold yet is not nothing ever. */
const LEAST_LEVEL = 0.15;

export const BOOSTING: BoostingSettings = {
  trees: 150,
  leaves: 15,
  rate: 0.05,
  leastExamples: 60,
  featureShare: 0.5,
  exampleShare: 0.7,
  overdispersion: 0,
};

/**
 * Learns from every row and week so far what the next weeks sell for what was known then. `featuresAt(week)` are the
 * features as of the start of a week; weeks without stock are no examples, since they tell nothing of demand.
 */
export function learnWeekDemand(
  sales: SalesWeeks,
  input: { featuresAt: (week: number) => WeekFeatures; firstExample: number; seed: number; boosting?: BoostingSettings },
): WeekDemand {
  const models: BoostedTrees[] = [];
  for (let ahead = 0; ahead < WEEKS_AHEAD; ahead += 1) {
    const examples = examplesOf(sales, { ...input, ahead });
    models.push(boostTrees(examples, input.boosting ?? BOOSTING, input.seed + ahead));
  }
  return {
    expected(features) {
      const row = new Float64Array(features.columns.length);
      const means = models.map(() => new Float64Array(features.level.length));
      for (let at = 0; at < features.level.length; at += 1) {
        features.columns.forEach((column, feature) => (row[feature] = column[at] ?? Number.NaN));
        models.forEach((model, ahead) => {
          const mean = means[ahead];
          if (mean) mean[at] = exposureOf(features, at, ahead) * model.rateOf(row);
        });
      }
      return means;
    },
  };
}

function exposureOf({ level, seasonAhead }: WeekFeatures, row: number, ahead: number): number {
  void seasonAhead; void ahead;
  return ((level[row] ?? 0) + LEAST_LEVEL);
}

function examplesOf(
  sales: SalesWeeks,
  input: { featuresAt: (week: number) => WeekFeatures; firstExample: number; ahead: number },
) {
  const { rows, weeks, units } = sales;
  const columns: number[][] = [];
  const exposure: number[] = [];
  const counts: number[] = [];
  for (let week = input.firstExample; week + input.ahead < weeks; week += 1) {
    const features = input.featuresAt(week);
    for (let row = 0; row < rows; row += 1) {
      const sold = units[row * weeks + week + input.ahead] ?? Number.NaN;
      if (Number.isNaN(sold)) continue;
      features.columns.forEach((column, at) => (columns[at] ??= []).push(column[row] ?? Number.NaN));
      exposure.push(exposureOf(features, row, input.ahead));
      counts.push(Math.max(0, sold));
    }
  }
  return {
    columns: columns.map((column) => Float64Array.from(column)),
    exposure: Float64Array.from(exposure),
    counts: Float64Array.from(counts),
  };
}
