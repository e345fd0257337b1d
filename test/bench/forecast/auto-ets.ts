import fs from "node:fs";
import { createRequire } from "node:module";
import { AutoETS, type Forecast, initSync as startEts } from "@bsull/augurs/ets";
import { initSync as startMstl, MSTL } from "@bsull/augurs/mstl";
import { normalQuantile } from "../../../app/ops/facts/quantiles.ts";
import { empirical, type Baseline } from "./baselines.ts";
import { JUDGED } from "./measures.ts";

const WITHIN = 0.8;
const Z90 = normalQuantile(0.9);

/**
 * AutoETS of augurs, season taken out before by its MSTL, since its AutoETS finds none by itself. A series that is too
 * short for MSTL gets plain AutoETS, one too short for that its own values. Intervals are normal: cut off at 0.
 */
export function autoEts(): Baseline {
  const { resolve } = createRequire(import.meta.url);
  // The package's own loading fetches a file address, which Node refuses.
  startEts({ module: fs.readFileSync(resolve("@bsull/augurs/ets").replace("ets.js", "ets_bg.wasm")) });
  startMstl({ module: fs.readFileSync(resolve("@bsull/augurs/mstl").replace("mstl.js", "mstl_bg.wasm")) });
  return (train, ahead) => {
    const values = filled(train);
    const forecast = bySeason(values, ahead) ?? plain(values, ahead);
    if (!forecast) return empirical(train, ahead);
    return (step) => {
      const mean = forecast.point[step] ?? 0;
      const sigma = ((forecast.intervals?.upper[step] ?? mean) - mean) / Z90;
      const quantiles = JUDGED.map((level) => Math.max(0, mean + sigma * normalQuantile(level)));
      return {
        quantiles,
        mean: Math.max(0, mean),
        band: { low: quantiles[0] ?? 0, high: quantiles[8] ?? 0 },
      };
    };
  };
}

type Ahead = { horizon: number; season: number };

function bySeason(values: Float64Array, { horizon, season }: Ahead): Forecast | null {
  if (season < 2 || values.length < 2 * season + 1) return null;
  return attempt(() => {
    const model = MSTL.ets([season]);
    model.fit(values);
    return model.predict(horizon, WITHIN);
  });
}

function plain(values: Float64Array, { horizon, season }: Ahead): Forecast | null {
  return attempt(() => {
    const model = new AutoETS(season, "ZZN");
    model.fit(values);
    return model.predict(horizon, WITHIN);
  });
}

/** Null where it throws, or gives what is no number. */
function attempt(work: () => Forecast): Forecast | null {
  try {
    const forecast = work();
    return forecast.point.every(Number.isFinite) ? forecast : null;
  } catch {
    return null;
  }
}

/** From the first known value on, gaps taking the value before. */
function filled(train: Float64Array): Float64Array {
  const first = train.findIndex((value) => !Number.isNaN(value));
  const values = first < 0 ? new Float64Array(0) : train.slice(first);
  values.forEach((value, at) => {
    if (Number.isNaN(value)) values[at] = values[at - 1] ?? 0;
  });
  return values;
}
