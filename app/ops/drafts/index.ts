import { cancelOrder } from "./cancel-order/cancel-order.ts";
import type { DraftKind } from "./contract.ts";
import { purchaseOrder } from "./purchase-order/purchase-order.ts";
import { receiveOrder } from "./receive-order/receive-order.ts";

// One line per kind, in alphabetical order. Nothing else to register.
export const draftKinds: ReadonlyMap<string, DraftKind> = new Map<string, DraftKind>([
  [cancelOrder.id, cancelOrder],
  [purchaseOrder.id, purchaseOrder],
  [receiveOrder.id, receiveOrder],
]);
