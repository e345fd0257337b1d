import type { Unit } from "../adapters/store/contract.ts";
import { OrderLine, type PurchaseOrder } from "../ops/drafts/purchase-order/payload.ts";

/** More than these no founder adds by hand to one order. */
const MOST = 30;

/**
 * Other products of an order's supplier that have an alert of their own and are stocked where the order goes, as lines
 * that could join it.
 */
export async function dueWith(
  { unit }: { unit: Unit },
  order: Pick<PurchaseOrder, "supplier" | "lines" | "currency" | "destination">,
  ownAlertId: string,
): Promise<OrderLine[]> {
  if (order.supplier.key === null) return [];
  const taken = new Set(order.lines.map(({ variantId }) => variantId));
  const due: OrderLine[] = [];
  for (const { id, alert } of await unit.alerts.ofSupplier(order.supplier.key, MOST)) {
    const seed = alert.options.find((option) => option.id === alert.bestOptionId)?.draft?.payload;
    if (id === ownAlertId || seed?.["currency"] !== order.currency) continue;
    const lines = OrderLine.array().safeParse(seed["lines"]).data ?? [];
    due.push(...lines.filter(({ variantId }) => !taken.has(variantId)));
  }
  return stockedAt(unit, order.destination.locationId, due);
}

/** The lines whose product Shopify stocks at the location. */
export async function stockedAt(
  unit: Unit,
  locationId: string,
  lines: readonly OrderLine[],
): Promise<OrderLine[]> {
  const levels = await unit.facts.stockAt(lines.map(({ inventoryItemId }) => inventoryItemId));
  const stocked = new Set(
    levels.filter((level) => level.locationId === locationId).map(({ inventoryItemId }) => inventoryItemId),
  );
  return lines.filter(({ inventoryItemId }) => stocked.has(inventoryItemId));
}
