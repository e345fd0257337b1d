import type { FulfilmentPaceRow } from "../../../facts/rows/orders.ts";
import type { Settings } from "../../../facts/settings.ts";

/** Fewer orders than these tell no habit. */
const LEAST_ORDERS = 20;
/** Twelve weeks of orders. */
export const PACE_DAYS = 84;

/** From when on an order is late. `pace`: the habit that it comes from; null: the founder promised it. */
export type Limit = { days: number; pace: { p50: number; p90: number } | null };

/**
 * The promise of the settings; else, of the shop's own habit, as far beyond what nine orders in ten keep as that is
 * beyond the usual one, and a day at least: some 98 of a hundred orders leave within it. Null: too few orders to know.
 */
export function limitOf(
  pace: FulfilmentPaceRow | undefined,
  { shipWithinDays }: Pick<Settings, "shipWithinDays">,
): Limit | null {
  if (shipWithinDays !== null) return { days: shipWithinDays, pace: null };
  if (!pace?.daysToSend || pace.orders < LEAST_ORDERS) return null;
  const { p50, p90 } = pace.daysToSend;
  return { days: Math.ceil(p90 + Math.max(1, p90 - p50)), pace: { p50, p90 } };
}
