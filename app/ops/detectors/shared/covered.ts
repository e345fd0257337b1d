import { type Day, daysBetween } from "../../facts/day.ts";
import type { LeadTime } from "../../facts/lead-time.ts";
import type { OnOrderRow, StockRow } from "../../facts/views.ts";

/**
 * Days until what is on the way covers so many units: by our own orders on their days, else by what Shopify shows as
 * incoming without a day, within a usual delivery. Null: nothing does.
 */
export function coveredIn(
  units: number,
  of: { onOrder: OnOrderRow | null; stock: StockRow; lead: LeadTime; today: Day },
): number | null {
  let coming = 0;
  const arrivals = of.onOrder?.arrivals ?? [];
  for (const arrival of arrivals.toSorted((a, b) => a.expectedDay.localeCompare(b.expectedDay))) {
    coming += arrival.units;
    if (coming >= units) return Math.max(1, daysBetween(of.today, arrival.expectedDay));
  }
  return of.stock.incoming >= units ? Math.max(1, of.lead.typicalDays) : null;
}

/** Days without an order under "do nothing": a month, as a stock-out is compared over. */
export const PUT_OFF_DAYS = 30;
