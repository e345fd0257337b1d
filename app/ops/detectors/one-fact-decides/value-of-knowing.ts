import type { OpenAlertRow, StoredStake } from "../../facts/rows/own-records.ts";
import { normalSlices, Z90 } from "../../facts/quantiles.ts";
import { LEAST_STAKE_MINOR } from "../shared/deciding.ts";
import type { Gain, Span } from "../shared/gains.ts";

/** Of how far an alert's figures spread, the part that one missing fact makes. A judgement, stated as such. */
export const FACT_SHARE: Span = { low: 0.1, likely: 0.3, high: 0.6 };

/** Futures of one alert, the middles of equal slices: its figures are three points, more would add nothing. */
const SLICES = 64;

/**
 * What knowing a fact that makes `share` of the spread is worth for one alert, minor units, never below 0:
 * E[best choice once it is known] − E[best choice now], the expected value of (partial) information (Raiffa and
 * Schlaifer, "Applied Statistical Decision Theory", 1961). What helps one choice helps the others: all share one luck, so
 * a choice is worth its mean + √share × (what it is worth in that future − its mean).
 */
export function valueOfKnowing({ options }: Pick<OpenAlertRow, "options">, share: number): number {
  const slices = normalSlices(SLICES);
  const worths = options.map((option) => Float64Array.from(slices, (z) => bent(option, z)));
  const means = worths.map((worth) => worth.reduce((sum, one) => sum + one, 0) / SLICES);
  const part = Math.sqrt(share);
  let known = 0;
  for (let at = 0; at < SLICES; at += 1) {
    let best = -Infinity;
    for (const [option, worth] of worths.entries()) {
      const mean = means[option] ?? 0;
      best = Math.max(best, mean + part * ((worth[at] ?? 0) - mean));
    }
    known += best / SLICES;
  }
  return options.length === 0 ? 0 : Math.max(0, known - Math.max(...means));
}

/** A normal bent in the middle, so that the three known points hold. */
function bent({ p10Minor, p50Minor, p90Minor }: StoredStake, z: number): number {
  return p50Minor + (z / Z90) * (z < 0 ? p50Minor - p10Minor : p90Minor - p50Minor);
}

/** What it is worth for all alerts together; of those that share units or cash, the one for which it is worth most counts. */
export function worthTogether(alerts: readonly OpenAlertRow[]): Gain {
  const at = (share: number) => sumAt(alerts, share);
  const [p10, p50, p90] = [at(FACT_SHARE.low), at(FACT_SHARE.likely), at(FACT_SHARE.high)];
  // Swanson's rule for the mean of a figure known by these three points.
  return { p10, p50, p90, mean: 0.3 * p10 + 0.4 * p50 + 0.3 * p90 };
}

function sumAt(alerts: readonly OpenAlertRow[], share: number): number {
  const bySituation = new Map<string, number>();
  for (const alert of alerts) {
    const worth = valueOfKnowing(alert, share);
    bySituation.set(alert.situation, Math.max(worth, bySituation.get(alert.situation) ?? 0));
  }
  let sum = 0;
  for (const worth of bySituation.values()) sum += worth;
  return sum;
}

/** Halvings of the share until it is known well enough to be said. */
const HALVINGS = 10;

/** The share of the spread below which knowing the fact is not worth a founder's minute: the more it makes, the more it is worth. */
export function evenFactShare(alerts: readonly OpenAlertRow[]): number {
  let low = 0;
  let high: number = FACT_SHARE.likely;
  for (let step = 0; step < HALVINGS; step += 1) {
    const share = (low + high) / 2;
    if (sumAt(alerts, share) >= LEAST_STAKE_MINOR) high = share;
    else low = share;
  }
  return high;
}
