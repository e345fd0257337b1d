import type { DemandPaths } from "../../../app/ops/facts/demand-paths.ts";
import { partWithin } from "../../../app/ops/facts/forecast/band.ts";
import { partInMiddle } from "../../../app/ops/facts/forecast/dependence.ts";
import { forecastPanel } from "../../../app/ops/facts/forecast/forecast.ts";
import { levelAt, LEVELS } from "../../../app/ops/facts/forecast/levels.ts";
import { panelOf } from "../../../app/ops/facts/forecast/panel.ts";
import { type Figures, round } from "../bench.ts";
import { onCalendar, placesOf } from "./calendar.ts";
import { JUDGED, measuring } from "./measures.ts";
import type { Series } from "./read-series.ts";

const DIGITS = 5;
const PLACES = JUDGED.map(levelAt);
const PERIODS: Readonly<Record<number, string>> = { 7: "day", 12: "month", 52: "week" };

type Run = { series: Series; horizon: number; season: number; windows: number; seed: number };

/**
 * Measures of the product's own forecast. `coverage80`: of the whole numbers that it names as its 80% band;
 * `coverage80_closed`: from the 10% to the 90% quantile, both included; `coverage80_split`: outcomes of one value
 * spread evenly over their share; `coverage80_sums`: of sums over all steps, within the middle 80% of drawn paths,
 * ties spread likewise. It learns on the calendar, where closed days are unknown, and is judged on the file's own
 * periods.
 */
export function ours(run: Run): Figures {
  const measured = measuring(run.season);
  const started = process.cpuUsage();
  const held = { cells: 0, closed: 0, split: 0, sums: 0, within: 0 };
  let why = "";
  for (let window = run.windows; window >= 1; window -= 1) why = judgeWindow(run, window, { measured, held });
  const used = process.cpuUsage(started);
  const seconds = (used.user + used.system) / 1e6 / run.windows;
  const rounded = Object.entries(measured.done()).map(([key, value]) => [key, round(value, DIGITS)] as const);
  return {
    ...Object.fromEntries(rounded),
    coverage80_closed: round(held.closed / held.cells, DIGITS),
    coverage80_split: round(held.split / held.cells, DIGITS),
    ...(held.sums > 0 ? { coverage80_sums: round(held.within / held.sums, DIGITS) } : {}),
    seconds_per_1000: round((1000 * seconds) / run.series.values.length, 2),
    why,
  };
}

type Held = { cells: number; closed: number; split: number; sums: number; within: number };

/** Forecasts one window from what was known before it, and measures; gives the reason for the first series. */
function judgeWindow(
  { series, horizon, season, seed }: Run,
  window: number,
  { measured, held }: { measured: ReturnType<typeof measuring>; held: Held },
): string {
  const places = placesOf(series);
  const cut = series.periods.length - window * horizon;
  const start = (places[cut - 1] ?? 0) + 1;
  const ahead = (places[cut + horizon - 1] ?? 0) + 1 - start;
  const known = series.values.map((values) => onCalendar(values.subarray(0, cut), places.slice(0, cut)));
  const period = PERIODS[season] ?? "period";
  const forecast = forecastPanel(panelOf({ units: known, season }), { horizon: ahead, seed, period });
  const nothing = new Float32Array(ahead * LEVELS.length);
  series.values.forEach((values, item) => {
    const quantiles = forecast.quantiles(item) ?? nothing;
    const actual = values.subarray(cut, cut + horizon);
    measured.series(values.subarray(0, cut), actual, (at) => {
      const step = (places[cut + at] ?? 0) - start;
      const own = quantiles.subarray(step * LEVELS.length, (step + 1) * LEVELS.length);
      const value = actual[at] ?? 0;
      const judged = PLACES.map((place) => own[place] ?? 0);
      held.cells += 1;
      if (value >= (judged[0] ?? 0) && value <= (judged[8] ?? 0)) held.closed += 1;
      held.split += partWithin(own, 0, { value, share: 0.8 });
      return { quantiles: judged, mean: meanOf(own), band: forecast.band(quantiles, item, step) };
    });
    const sum = actual.reduce((total, value) => total + value, 0);
    // With closed days between, a path has more days than the file has periods: their sums are not the same thing.
    const paths =
      ahead === horizon ? forecast.paths(item, { daysByPath: samplesOf(ahead), seed: item }) : null;
    if (!paths || Number.isNaN(sum)) return;
    held.sums += 1;
    held.within += sumWithin(paths, sum);
  });
  return forecast.why(0);
}

function samplesOf(days: number): Int32Array {
  return new Int32Array(100).fill(days);
}

function sumWithin({ before, paths, days }: DemandPaths, sum: number): number {
  let lower = 0;
  let same = 0;
  for (let path = 0; path < paths; path += 1) {
    const drawn = before[path * (days + 1) + days] ?? 0;
    if (drawn < sum) lower += 1;
    else if (drawn === sum) same += 1;
  }
  return partInMiddle(lower / paths, (lower + same) / paths);
}

/** Mean of the distribution that goes through the quantiles: what each level's neighbourhood weighs. */
function meanOf(quantiles: ArrayLike<number>): number {
  let mean = 0;
  for (let at = 0; at < LEVELS.length; at += 1) {
    const low = at === 0 ? 0 : ((LEVELS[at - 1] ?? 0) + (LEVELS[at] ?? 0)) / 2;
    const high = at === LEVELS.length - 1 ? 1 : ((LEVELS[at] ?? 1) + (LEVELS[at + 1] ?? 1)) / 2;
    mean += (high - low) * (quantiles[at] ?? 0);
  }
  return mean;
}
