import fs from "node:fs";
import path from "node:path";
import type { Figures } from "../bench.ts";
import { allZero, type Baseline, empiricalRecent, naive, seasonalNaive } from "./baselines.ts";
import { type Measures, measuring } from "./measures.ts";
import { readSeries } from "./read-series.ts";

export const FORECASTING_DATA = "../shared/data/forecasting";

type Check = { key: string; file: string; baseline: Baseline; measure: keyof Measures };

/** Values that are published or were recomputed from the same files: a harness that misses one measures something else. */
const CHECKS: readonly Check[] = [
  {
    key: "carparts_seasonal_naive_mase",
    file: "carparts_wide.csv",
    baseline: seasonalNaive,
    measure: "mase",
  },
  { key: "carparts_seasonal_naive_wql", file: "carparts_wide.csv", baseline: seasonalNaive, measure: "wql" },
  { key: "carparts_naive_mase", file: "carparts_wide.csv", baseline: naive, measure: "mase" },
  { key: "carparts_all_zero_mase", file: "carparts_wide.csv", baseline: allZero, measure: "mase" },
  { key: "carparts_last_24_wql", file: "carparts_wide.csv", baseline: empiricalRecent, measure: "wql" },
  {
    key: "hospital_seasonal_naive_mase",
    file: "hospital_wide.csv",
    baseline: seasonalNaive,
    measure: "mase",
  },
  { key: "hospital_seasonal_naive_wql", file: "hospital_wide.csv", baseline: seasonalNaive, measure: "wql" },
];

const MONTHS = 12;

/** Each check's value in full, or why it could not be made. */
export function selfCheck(): Figures {
  const values: Record<string, number> = {};
  const skipped = new Set<string>();
  for (const { key, file, baseline, measure } of CHECKS) {
    const full = path.join(FORECASTING_DATA, file);
    if (fs.existsSync(full)) values[key] = measured(full, baseline)[measure];
    else skipped.add(`SKIPPED: ${full} is not there`);
  }
  return {
    ...(Object.keys(values).length > 0 ? { self_check: values } : {}),
    ...(skipped.size > 0 ? { self_check_skipped: [...skipped].join("; ") } : {}),
  };
}

/** Last 12 months, season of 12. */
function measured(file: string, baseline: Baseline): Measures {
  const { values, periods } = readSeries(file);
  const measures = measuring(MONTHS);
  const cut = periods.length - MONTHS;
  for (const one of values) {
    const train = one.subarray(0, cut);
    measures.series(train, one.subarray(cut), baseline(train, { horizon: MONTHS, season: MONTHS }));
  }
  return measures.done();
}
