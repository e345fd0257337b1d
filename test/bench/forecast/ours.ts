import { partWithin } from "../../../app/ops/facts/forecast/band.ts";
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

/**
 * Measures of the product's own forecast. `coverage80`: of the whole numbers that it names as its 80% band;
 * `coverage80_closed`: from the 10% to the 90% quantile, both included; `coverage80_split`: outcomes of one value
 * spread evenly over their share. It learns on the calendar, where closed days are unknown, and is judged on the
 * file's own periods.
 */
export function ours(run: {
  series: Series;
  horizon: number;
  season: number;
  windows: number;
  seed: number;
}): Figures {
  const { series, horizon, season, windows, seed } = run;
  const measured = measuring(season);
  const places = placesOf(series);
  const started = process.cpuUsage();
  let closed = 0;
  let split = 0;
  let count = 0;
  let why = "";
  for (let window = windows; window >= 1; window -= 1) {
    const cut = series.periods.length - window * horizon;
    const start = (places[cut - 1] ?? 0) + 1;
    const ahead = (places[cut + horizon - 1] ?? 0) + 1 - start;
    const known = series.values.map((values) => onCalendar(values.subarray(0, cut), places.slice(0, cut)));
    const period = PERIODS[season] ?? "period";
    const forecast = forecastPanel(panelOf({ units: known, season }), { horizon: ahead, seed, period });
    why = forecast.why(0);
    const nothing = new Float32Array(ahead * LEVELS.length);
    series.values.forEach((values, item) => {
      const quantiles = forecast.quantiles(item) ?? nothing;
      const stepOf = (at: number) => (places[cut + at] ?? 0) - start;
      measured.series(values.subarray(0, cut), values.subarray(cut, cut + horizon), (at) => {
        const step = stepOf(at);
        const own = quantiles.subarray(step * LEVELS.length, (step + 1) * LEVELS.length);
        const value = values[cut + at] ?? 0;
        const judged = PLACES.map((place) => own[place] ?? 0);
        count += 1;
        if (value >= (judged[0] ?? 0) && value <= (judged[8] ?? 0)) closed += 1;
        split += partWithin(own, 0, { value, share: 0.8 });
        return { quantiles: judged, mean: meanOf(own), band: forecast.band(quantiles, item, step) };
      });
    });
  }
  const used = process.cpuUsage(started);
  const seconds = (used.user + used.system) / 1e6 / windows;
  const rounded = Object.entries(measured.done()).map(([key, value]) => [key, round(value, DIGITS)] as const);
  return {
    ...Object.fromEntries(rounded),
    coverage80_closed: round(closed / count, DIGITS),
    coverage80_split: round(split / count, DIGITS),
    seconds_per_1000: round((1000 * seconds) / series.values.length, 2),
    why,
  };
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
