import type { DraftRecord } from "../../adapters/store/contract.ts";
import { cancelOrder } from "../../ops/drafts/cancel-order/cancel-order.ts";
import { customerNotice } from "../../ops/drafts/customer-notice/customer-notice.ts";
import { discountEnd } from "../../ops/drafts/discount-end/discount-end.ts";
import { markdownList } from "../../ops/drafts/markdown-list/markdown-list.ts";
import { note } from "../../ops/drafts/note/note.ts";
import { orderHold } from "../../ops/drafts/order-hold/order-hold.ts";
import { orderTag } from "../../ops/drafts/order-tag/order-tag.ts";
import { priceChange } from "../../ops/drafts/price-change/price-change.ts";
import { productStatus } from "../../ops/drafts/product-status/product-status.ts";
import { purchaseOrder } from "../../ops/drafts/purchase-order/purchase-order.ts";
import { receiveOrder } from "../../ops/drafts/receive-order/receive-order.ts";
import { returnDecision } from "../../ops/drafts/return-decision/return-decision.ts";
import { sellingPolicy } from "../../ops/drafts/selling-policy/selling-policy.ts";
import { stockCorrection } from "../../ops/drafts/stock-correction/stock-correction.ts";
import { stockCount } from "../../ops/drafts/stock-count/stock-count.ts";
import { stockTransfer } from "../../ops/drafts/stock-transfer/stock-transfer.ts";
import { vendorMessage } from "../../ops/drafts/vendor-message/vendor-message.ts";
import { Bug } from "../../ops/errors.ts";
import { closingDesk } from "./closing.server.ts";
import type { KindDesk } from "./contract.ts";
import { discountEndDesk } from "./discount-end.server.ts";
import { markdownListDesk, stockCountDesk } from "./documents.server.ts";
import { messageDesk } from "./message.server.ts";
import { orderHoldDesk } from "./order-hold.server.ts";
import { orderTagDesk } from "./order-tag.server.ts";
import { priceChangeDesk } from "./price-change.server.ts";
import { productStatusDesk } from "./product-status.server.ts";
import { purchaseOrderDesk } from "./purchase-order.server.ts";
import { returnDecisionDesk } from "./return-decision.server.ts";
import { sellingPolicyDesk } from "./selling-policy.server.ts";
import { stockCorrectionDesk } from "./stock-correction.server.ts";
import { stockTransferDesk } from "./stock-transfer.server.ts";

// One line per kind of draft, as in ops/drafts/index.ts.
const desks: ReadonlyMap<string, KindDesk> = new Map([
  [cancelOrder.id, closingDesk],
  [customerNotice.id, messageDesk],
  [discountEnd.id, discountEndDesk],
  [markdownList.id, markdownListDesk],
  [note.id, messageDesk],
  [orderHold.id, orderHoldDesk],
  [orderTag.id, orderTagDesk],
  [priceChange.id, priceChangeDesk],
  [productStatus.id, productStatusDesk],
  [purchaseOrder.id, purchaseOrderDesk],
  [receiveOrder.id, closingDesk],
  [returnDecision.id, returnDecisionDesk],
  [sellingPolicy.id, sellingPolicyDesk],
  [stockCorrection.id, stockCorrectionDesk],
  [stockCount.id, stockCountDesk],
  [stockTransfer.id, stockTransferDesk],
  [vendorMessage.id, messageDesk],
]);

export function deskOf({ kind }: Pick<DraftRecord, "kind">): KindDesk {
  const desk = desks.get(kind);
  if (!desk)
    throw new Bug("draft_kind_unknown", `No desk keeps drafts of the kind ${kind}. Nothing was changed.`);
  return desk;
}
