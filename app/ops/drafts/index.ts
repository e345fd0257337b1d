import { cancelOrder } from "./cancel-order/cancel-order.ts";
import type { DraftKind } from "./contract.ts";
import { customerNotice } from "./customer-notice/customer-notice.ts";
import { discountEnd } from "./discount-end/discount-end.ts";
import { markdownList } from "./markdown-list/markdown-list.ts";
import { note } from "./note/note.ts";
import { orderHold } from "./order-hold/order-hold.ts";
import { orderTag } from "./order-tag/order-tag.ts";
import { priceChange } from "./price-change/price-change.ts";
import { productStatus } from "./product-status/product-status.ts";
import { purchaseOrder } from "./purchase-order/purchase-order.ts";
import { receiveOrder } from "./receive-order/receive-order.ts";
import { returnDecision } from "./return-decision/return-decision.ts";
import { sellingPolicy } from "./selling-policy/selling-policy.ts";
import { stockCorrection } from "./stock-correction/stock-correction.ts";
import { stockCount } from "./stock-count/stock-count.ts";
import { stockTransfer } from "./stock-transfer/stock-transfer.ts";
import { vendorMessage } from "./vendor-message/vendor-message.ts";

// One line per kind, in alphabetical order. Nothing else to register.
export const draftKinds: ReadonlyMap<string, DraftKind> = new Map<string, DraftKind>([
  [cancelOrder.id, cancelOrder],
  [customerNotice.id, customerNotice],
  [discountEnd.id, discountEnd],
  [markdownList.id, markdownList],
  [note.id, note],
  [orderHold.id, orderHold],
  [orderTag.id, orderTag],
  [priceChange.id, priceChange],
  [productStatus.id, productStatus],
  [purchaseOrder.id, purchaseOrder],
  [receiveOrder.id, receiveOrder],
  [returnDecision.id, returnDecision],
  [sellingPolicy.id, sellingPolicy],
  [stockCorrection.id, stockCorrection],
  [stockCount.id, stockCount],
  [stockTransfer.id, stockTransfer],
  [vendorMessage.id, vendorMessage],
]);
