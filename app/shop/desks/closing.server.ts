/** Receipts and cancellations of an own order at the desk. */
import type { DraftRecord } from "../../adapters/store/contract.ts";
import { CancelOrder } from "../../ops/drafts/cancel-order/payload.ts";
import { editCancellation, editReceipt } from "../../ops/drafts/edit-closing.ts";
import { closedLines } from "../../ops/drafts/open-order.ts";
import { ReceiveOrder } from "../../ops/drafts/receive-order/payload.ts";
import { linesBeyondIncoming } from "../../ops/drafts/receive-order/receive-order.ts";
import { Bug } from "../../ops/errors.ts";
import type { ClosingForm } from "../../ui/models.ts";
import { keyed, text } from "../form-fields.ts";
import { InvalidFields } from "../invalid-fields.ts";
import { closedText, openLines, orderToClose, refreshClosing } from "../order-readings.server.ts";
import type { Say } from "../say.ts";
import type { Scene } from "../scene.server.ts";
import type { KindDesk, Payload } from "./contract.ts";

export const closingDesk: KindDesk = {
  refresh: refreshClosing,
  blockedBy,
  model: async (_, draft) => ({ closing: closingForm(draft) }),
  edited: async (scene, draft, form) => editedClosing(scene, draft, form),
  undo: (payload, _, say) => undo(payload, say),
};

async function blockedBy({ unit, say }: Scene, draft: DraftRecord): Promise<string | null> {
  const order = await orderToClose(unit, draft);
  if (!order || openLines(order).length === 0)
    return order ? closedText(order) : "Its order is no longer in Ops Room's books.";
  const receipt = ReceiveOrder.safeParse(draft.payload).data;
  const [line] = receipt ? linesBeyondIncoming(receipt) : [];
  if (!line) return null;
  const shown =
    line.incomingAtShow === null
      ? `${line.title} is no longer stocked at ${line.location}`
      : `${line.location} shows ${say.number(Math.max(0, line.incomingAtShow))} incoming of ${line.title}, fewer than the ${say.number(line.units)} to be received`;
  return `${shown}: somebody may have changed it by hand. Receive fewer, or choose “I have already counted it in”.`;
}

function closingForm({ payload }: Pick<DraftRecord, "payload">): ClosingForm | null {
  const receipt = ReceiveOrder.safeParse(payload).data;
  const order = receipt ?? CancelOrder.safeParse(payload).data;
  if (!order) return null;
  return {
    kind: receipt ? "receive" : "cancel",
    lines: order.lines.map(({ position, title, sku, units, openUnits, incomingAtShow, location }) => ({
      position: String(position),
      title,
      sku,
      units,
      openUnits,
      incoming: incomingAtShow,
      location,
    })),
    stock: receipt?.stock ?? null,
    receivedDay: receipt?.receivedDay ?? null,
    note: "reason" in order ? order.reason : order.note,
  };
}

function editedClosing(
  { today }: Pick<Scene, "today">,
  { payload }: Pick<DraftRecord, "payload">,
  form: FormData,
): DraftRecord["payload"] {
  const [receivedDay, stock, note] = ["receivedDay", "stock", "note"].map((name) => text(form, name));
  const edits = {
    units: keyed(form, "units"),
    ...(receivedDay === undefined ? {} : { receivedDay }),
    ...(stock === undefined ? {} : { stock }),
    ...(note === undefined ? {} : { note }),
  };
  const receipt = ReceiveOrder.safeParse(payload).data;
  const cancellation = CancelOrder.safeParse(payload).data;
  const result = receipt
    ? editReceipt(receipt, edits, today)
    : cancellation
      ? editCancellation(cancellation, edits)
      : null;
  if (!result) throw new Bug("payload_malformed", "This draft cannot be read, so nothing was changed.");
  if (!result.ok) throw new InvalidFields(result.errors);
  return result.payload;
}

function undo(payload: Payload, say: Say): string {
  const receipt = ReceiveOrder.safeParse(payload).data;
  const order = receipt ?? CancelOrder.safeParse(payload).data;
  if (!order) return "Undo it in Shopify Admin.";
  const lines = closedLines(order)
    .map(({ units, title, location }) => `${say.count(units, "unit")} of ${title} at ${location}`)
    .join(", ");
  if (receipt?.stock === "move")
    return `In Shopify Admin, Inventory, lower available by ${lines}. Ops Room keeps the receipt in its books.`;
  return `In Shopify Admin, Inventory, raise incoming by ${lines}. Ops Room keeps the ${receipt ? "receipt" : "cancellation"} in its books.`;
}
