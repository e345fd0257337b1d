import type { OwnOrderRow } from "../../../facts/rows/own-order.ts";
import type { Currency } from "../../../money/money.ts";

/** What a unit cost on one of our own orders. */
export type PaidCost = { order: OwnOrderRow; unitCostMinor: number };

/**
 * By variant, what it cost on our own orders, the newest first: the only memory of earlier costs that there is, since
 * Shopify keeps the newest alone. What was called off whole, and amounts of another currency, tell nothing.
 */
export function paidCosts(
  ownOrders: ReadonlyMap<string, OwnOrderRow>,
  currency: Currency,
): ReadonlyMap<string, readonly PaidCost[]> {
  const costs = new Map<string, PaidCost[]>();
  const newestFirst = [...ownOrders.values()].sort(
    (a, b) => b.placedDay.localeCompare(a.placedDay) || b.reference.localeCompare(a.reference),
  );
  for (const order of newestFirst) {
    if (order.state === "cancelled" || order.currency !== currency) continue;
    for (const { variantId, unitCostMinor } of order.lines) {
      if (unitCostMinor === null || unitCostMinor <= 0) continue;
      const there = costs.get(variantId);
      // One order speaks once of a product.
      if (there?.at(-1)?.order.id === order.id) continue;
      if (there) there.push({ order, unitCostMinor });
      else costs.set(variantId, [{ order, unitCostMinor }]);
    }
  }
  return costs;
}
