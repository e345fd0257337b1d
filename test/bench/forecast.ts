import { type Bench, type Figures, round } from "./bench.ts";
import { autoEts } from "./forecast/auto-ets.ts";
import {
  type Baseline,
  empirical,
  empiricalRecent,
  empiricalSameTime,
  seasonalNaive,
} from "./forecast/baselines.ts";
import { measuring } from "./forecast/measures.ts";
import { ours } from "./forecast/ours.ts";
import { productDemand } from "./forecast/product-demand.ts";
import { readSeries, type Series } from "./forecast/read-series.ts";
import { selfCheck } from "./forecast/self-check.ts";

type Run = { series: Series; horizon: number; season: number; windows: number; seed: number };

const DIGITS = 5;

export const forecast: Bench = {
  title:
    "Sales forecasts against simple methods (--data WIDE.csv --horizon H --season M [--windows 1] [--seed 7])",
  async run({ data, horizon, season, windows = "1", seed = "7", long }) {
    const checked = selfCheck();
    if (data === undefined) return checked;
    const series = readSeries(data, long);
    const run: Run = {
      series,
      horizon: wholeNumber("horizon", horizon),
      season: wholeNumber("season", season),
      windows: wholeNumber("windows", windows),
      seed: Number(seed),
    };
    if (run.horizon * run.windows >= series.periods.length)
      throw new Error(
        `${data} has ${series.periods.length} periods: too few for ${windows} windows of ${run.horizon}.`,
      );
    const demand = productDemand(run);
    return {
      ...checked,
      series: series.ids.length,
      periods: series.periods.length,
      ...ours(run),
      ...(demand && { product_demand: demand }),
      seasonal_naive: simple(run, seasonalNaive),
      empirical: simple(run, empirical),
      empirical_recent: simple(run, empiricalRecent),
      empirical_same_time: simple(run, empiricalSameTime),
      auto_ets: simple(run, autoEts()),
    } satisfies Figures;
  },
};

/** Measures of a simple method over the windows, the last one ending with the file. */
function simple({ series, horizon, season, windows }: Run, baseline: Baseline): Record<string, number> {
  const started = process.cpuUsage();
  const measured = measuring(season);
  for (let window = 1; window <= windows; window += 1) {
    const cut = series.periods.length - window * horizon;
    for (const values of series.values) {
      const train = values.subarray(0, cut);
      measured.series(train, values.subarray(cut, cut + horizon), baseline(train, { horizon, season }));
    }
  }
  const used = process.cpuUsage(started);
  const seconds = (used.user + used.system) / 1e6 / windows;
  const rounded = Object.entries(measured.done()).map(([key, value]) => [key, round(value, DIGITS)] as const);
  return {
    ...Object.fromEntries<number>(rounded),
    seconds_per_1000: round((1000 * seconds) / series.values.length, 2),
  };
}

function wholeNumber(name: string, given: string | undefined): number {
  const value = Number(given);
  if (!Number.isInteger(value) || value < 1)
    throw new Error(`--${name} is needed: a whole number of periods, such as --${name} 12.`);
  return value;
}
