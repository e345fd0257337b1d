import type { DraftRecord } from "../../adapters/store/contract.ts";
import { cancelOrder } from "../../ops/drafts/cancel-order/cancel-order.ts";
import { customerNotice } from "../../ops/drafts/customer-notice/customer-notice.ts";
import { note } from "../../ops/drafts/note/note.ts";
import { priceChange } from "../../ops/drafts/price-change/price-change.ts";
import { purchaseOrder } from "../../ops/drafts/purchase-order/purchase-order.ts";
import { receiveOrder } from "../../ops/drafts/receive-order/receive-order.ts";
import { vendorMessage } from "../../ops/drafts/vendor-message/vendor-message.ts";
import { Bug } from "../../ops/errors.ts";
import { closingDesk } from "./closing.server.ts";
import type { KindDesk } from "./contract.ts";
import { messageDesk } from "./message.server.ts";
import { priceChangeDesk } from "./price-change.server.ts";
import { purchaseOrderDesk } from "./purchase-order.server.ts";

// One line per kind of draft, as in ops/drafts/index.ts.
const desks: ReadonlyMap<string, KindDesk> = new Map([
  [cancelOrder.id, closingDesk],
  [customerNotice.id, messageDesk],
  [note.id, messageDesk],
  [priceChange.id, priceChangeDesk],
  [purchaseOrder.id, purchaseOrderDesk],
  [receiveOrder.id, closingDesk],
  [vendorMessage.id, messageDesk],
]);

export function deskOf({ kind }: Pick<DraftRecord, "kind">): KindDesk {
  const desk = desks.get(kind);
  if (!desk)
    throw new Bug("draft_kind_unknown", `No desk keeps drafts of the kind ${kind}. Nothing was changed.`);
  return desk;
}
