import type { Bands } from "../../facts/stock-forward.ts";
import { PATHS } from "./gains.ts";

/** Longer than a quarter nobody reads from day to day. */
export const LONGEST_CHART_DAYS = 91;
/** Futures behind the bands; enough for a picture. */
const CHART_PATHS = 64;
/** One decimal: a picture shows no more. */
const STEPS = 10;

export type EvenStock = {
  /** Units there this morning; what is on its way is not among them. */
  start: number;
  days: number;
  /** Units wanted before a day, counted from today, on one future. Never falls from day to day. */
  wantedBefore: (path: number, day: number) => number;
  /** What one order brings on one future, and on which day; null: none goes out. */
  order: ((path: number) => { units: number; day: number }) | null;
};

/**
 * Units of stock at the close of each day where each future sells at a pace of its own: what is wanted and not there is
 * gone, and what lands is there in the morning. Bands for a chart: one future in ten below p10, half below p50.
 */
export function evenStockBands({ start, days, wantedBefore, order }: EvenStock): Bands {
  const paths = Math.min(CHART_PATHS, PATHS);
  const landings = Array.from({ length: paths }, (_, path) => order?.(path) ?? null);
  const bands: Bands = { p10: [], p50: [], p90: [] };
  const close = new Float64Array(paths);
  for (let day = 1; day <= Math.min(days, LONGEST_CHART_DAYS); day += 1) {
    for (let path = 0; path < paths; path += 1) {
      const wanted = wantedBefore(path, day);
      const landing = landings[path];
      if (!landing || landing.day >= day) {
        close[path] = Math.max(0, start - wanted);
      } else {
        const early = wantedBefore(path, landing.day);
        close[path] = Math.max(0, Math.max(0, start - early) + landing.units - (wanted - early));
      }
    }
    const sorted = close.toSorted();
    const at = (share: number) => Math.round((sorted[Math.round(share * (paths - 1))] ?? 0) * STEPS) / STEPS;
    bands.p10.push(at(0.1));
    bands.p50.push(at(0.5));
    bands.p90.push(at(0.9));
  }
  return bands;
}
