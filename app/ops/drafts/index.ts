import { cancelOrder } from "./cancel-order/cancel-order.ts";
import type { DraftKind } from "./contract.ts";
import { customerNotice } from "./customer-notice/customer-notice.ts";
import { note } from "./note/note.ts";
import { priceChange } from "./price-change/price-change.ts";
import { purchaseOrder } from "./purchase-order/purchase-order.ts";
import { receiveOrder } from "./receive-order/receive-order.ts";
import { vendorMessage } from "./vendor-message/vendor-message.ts";

// One line per kind, in alphabetical order. Nothing else to register.
export const draftKinds: ReadonlyMap<string, DraftKind> = new Map<string, DraftKind>([
  [cancelOrder.id, cancelOrder],
  [customerNotice.id, customerNotice],
  [note.id, note],
  [priceChange.id, priceChange],
  [purchaseOrder.id, purchaseOrder],
  [receiveOrder.id, receiveOrder],
  [vendorMessage.id, vendorMessage],
]);
