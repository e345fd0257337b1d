import fs from "node:fs";
import { describe, expect, it } from "vitest";
import { FORECASTING_DATA, selfCheck } from "./self-check.ts";

const isThere = fs.existsSync(FORECASTING_DATA);
const { self_check: values } = isThere ? selfCheck() : {};
if (!isThere) process.stderr.write(`SKIPPED: ${FORECASTING_DATA} is not there\n`);

describe.runIf(isThere)("the measures of the forecast benchmark", () => {
  // To all printed digits of the published table, and of what was recomputed from the same files.
  it.each([
    { key: "carparts_seasonal_naive_mase", value: 1.2014638390969912, digits: 12 },
    { key: "carparts_seasonal_naive_wql", value: 1.59995, digits: 5 },
    { key: "carparts_naive_mase", value: 1.2125433, digits: 7 },
    { key: "carparts_all_zero_mase", value: 0.7957566, digits: 7 },
    { key: "carparts_last_24_wql", value: 0.9026, digits: 4 },
    { key: "hospital_seasonal_naive_mase", value: 0.9205278266364826, digits: 12 },
    { key: "hospital_seasonal_naive_wql", value: 0.07263, digits: 5 },
    { key: "pasta_all_history_wql", value: 0.55, digits: 3 },
    { key: "pasta_all_history_mase", value: 0.824, digits: 3 },
  ])("give $value for $key", ({ key, value, digits }) => {
    const measured = typeof values === "object" ? values[key] : undefined;
    expect(Math.abs((measured ?? Number.NaN) - value)).toBeLessThan(0.51 * 10 ** -digits);
  });
});
