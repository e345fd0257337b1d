import type { Alert } from "../contract.ts";

/**
 * The alerts with most at stake, where one cause raises many at once and nobody reads them all; the others come up as
 * these are decided.
 */
export function mostWorth(alerts: readonly Alert[], most: number): { alerts: Alert[]; others: number } {
  const sorted = alerts.toSorted((a, b) => b.stake.p50.minor - a.stake.p50.minor);
  return { alerts: sorted.slice(0, most), others: Math.max(0, sorted.length - most) };
}
