import { binFeatures, boostTrees, type BoostingSettings } from "./boosted-trees.ts";
import type { SalesWeeks } from "./sales-weeks.ts";
import { WEEKS_AHEAD, type WeekFeatures } from "./week-features.ts";

/** What was learnt of how rows sell. */
export type WeekDemand = {
  /** Expected units of each of the next weeks: one array a week, one entry a row. */
  expected(features: WeekFeatures): Float64Array[];
};

/** Units a week that a row is taken to sell beside its level: nothing sold yet is not nothing ever. */
const LEAST_LEVEL = 0.15;
/** Before it, even the pooled season is hardly known. */
const FIRST_EXAMPLE_WEEK = 30;

/** Chosen on windows of the history of the challenge (test/bench/README.md). */
const BOOSTING: BoostingSettings = {
  trees: 100,
  leaves: 12,
  rate: 0.06,
  leastExamples: 100,
  featureShare: 0.3,
  exampleShare: 0.7,
  overdispersion: 0.05,
};

/**
 * Learns from every row and week so far what the weeks after sold, for what was known then. `featuresAt(week)` are the
 * features as of the start of a week. Weeks without stock are no examples, since they tell nothing of demand.
 */
export function learnWeekDemand(
  sales: SalesWeeks,
  input: { featuresAt: (week: number) => WeekFeatures; seed: number },
): WeekDemand {
  const { rows, weeks, units } = sales;
  const first = Math.min(FIRST_EXAMPLE_WEEK, Math.floor(weeks / 2));
  const past = Array.from({ length: Math.max(0, weeks - first) }, (_, at) => input.featuresAt(first + at));
  const columns = (past[0]?.columns ?? []).map((_, column) =>
    joined(past.map((then) => then.columns[column])),
  );
  const exposure = joined(past.map(({ level }) => level)).map((level) => level + LEAST_LEVEL);
  const binned = binFeatures(columns);
  const models = Array.from({ length: WEEKS_AHEAD }, (_, ahead) => {
    const counts = exposure.map((__, example) => {
      const week = first + Math.floor(example / rows) + ahead;
      const sold = week < weeks ? (units[(example % rows) * weeks + week] ?? Number.NaN) : Number.NaN;
      return Math.max(0, sold);
    });
    return boostTrees(binned, { exposure, counts }, { settings: BOOSTING, seed: input.seed + ahead });
  });
  return {
    expected({ columns: now, level }) {
      const own = Array.from(level, (_, row) => now.map((column) => column[row] ?? Number.NaN));
      return models.map((model) =>
        level.map((units_, row) => (units_ + LEAST_LEVEL) * model.rateOf(own[row] ?? [])),
      );
    },
  };
}

function joined(parts: readonly (Float64Array | undefined)[]): Float64Array {
  const whole = new Float64Array(parts.reduce((sum, part) => sum + (part?.length ?? 0), 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part ?? [], at);
    at += part?.length ?? 0;
  }
  return whole;
}
