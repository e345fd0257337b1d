import type { HoldReason } from "../../../facts/hold-reason.ts";
import type { OrderCareRow, OrderPart } from "../../../facts/rows/order-care.ts";
import type { DraftSeed } from "../../contract.ts";

/** Parts that nobody is sending yet. */
const HOLDABLE: ReadonlySet<string> = new Set(["OPEN", "SCHEDULED"]);
/** Parts that are done with. */
const DONE: ReadonlySet<string> = new Set(["CLOSED", "CANCELLED"]);

/** Holding it back is one write where it goes out in one part; null: by hand, in Shopify. */
export function holdSeed(
  { orderId, name, parts }: Pick<OrderCareRow, "orderId" | "name" | "parts">,
  { reason, notes }: { reason: HoldReason; notes: string },
): DraftSeed | null {
  const [part, more] = (parts ?? []).filter(({ status }) => !DONE.has(status));
  if (!part || more || !HOLDABLE.has(part.status)) return null;
  const { fulfilmentOrderId, status } = part;
  return {
    kind: "order_hold",
    payload: { orderId, name, fulfilmentOrderId, hold: true, reason, notes, status, holds: [] },
  };
}

/** Ending the holds of one part; null: several parts are held, so by hand. */
export function releaseSeed({
  orderId,
  name,
  parts,
}: Pick<OrderCareRow, "orderId" | "name" | "parts">): DraftSeed | null {
  const [part, more] = heldParts(parts);
  if (!part || more) return null;
  const { fulfilmentOrderId, status } = part;
  const holds = part.holds.map(({ holdId, reason }) => ({ holdId, reason }));
  return {
    kind: "order_hold",
    payload: { orderId, name, fulfilmentOrderId, hold: false, reason: "OTHER", notes: "", status, holds },
  };
}

export function heldParts(parts: OrderCareRow["parts"]): OrderPart[] {
  return (parts ?? []).filter(({ status, holds }) => holds.length > 0 && !DONE.has(status));
}
