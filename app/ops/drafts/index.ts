import type { DraftKind } from "./contract.ts";
import { purchaseOrder } from "./purchase-order/purchase-order.ts";

// One line per kind, in alphabetical order. Nothing else to register.
export const draftKinds: ReadonlyMap<string, DraftKind> = new Map([[purchaseOrder.id, purchaseOrder]]);
