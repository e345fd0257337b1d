import type { Unit } from "../adapters/store/contract.ts";
import { SHELVES } from "../ops/ranking/contract.ts";
import { OrderLine, PurchaseOrder } from "../ops/drafts/purchase-order/payload.ts";

/** Alerts looked through for products of the same supplier; those beyond can wait anyway. */
const LOOK_THROUGH = 40;

export type DueLine = { alertId: string; line: OrderLine };

/** Other products of an order's supplier that have an alert of their own, as lines that could join the order. */
export async function dueWith(
  { unit }: { unit: Unit },
  order: Pick<PurchaseOrder, "supplier" | "lines" | "currency">,
  ownAlertId: string,
): Promise<DueLine[]> {
  const { shelves } = await unit.alerts.open({ limitPerShelf: LOOK_THROUGH });
  const taken = new Set(order.lines.map(({ variantId }) => variantId));
  const due: DueLine[] = [];
  for (const { id } of SHELVES.flatMap((shelf) => shelves[shelf].lines)) {
    if (id === ownAlertId) continue;
    const alert = (await unit.alerts.get(id))?.alert;
    const seed = alert?.options.find((option) => option.id === alert.bestOptionId)?.draft?.payload;
    if (!seed || seed["currency"] !== order.currency) continue;
    const supplier = PurchaseOrder.shape.supplier.safeParse(seed["supplier"]).data;
    if (!supplier || supplier.key === null || supplier.key !== order.supplier.key) continue;
    for (const line of OrderLine.array().safeParse(seed["lines"]).data ?? []) {
      if (!taken.has(line.variantId)) due.push({ alertId: id, line });
    }
  }
  return due;
}
