/** Closing an own order: its drafts are prepared, edited and held back here; approving them is the one door's. */
import type { DraftRecord, OwnOrder } from "../adapters/store/contract.ts";
import { CancelOrder } from "../ops/drafts/cancel-order/payload.ts";
import { cancelOrder } from "../ops/drafts/cancel-order/cancel-order.ts";
import { editCancellation, editReceipt } from "../ops/drafts/edit-closing.ts";
import { closedLines } from "../ops/drafts/open-order.ts";
import { ReceiveOrder } from "../ops/drafts/receive-order/payload.ts";
import { linesBeyondIncoming, receiveOrder } from "../ops/drafts/receive-order/receive-order.ts";
import { Bug, NotFound, Refused } from "../ops/errors.ts";
import type { ClosingForm } from "../ui/models.ts";
import { refreshed, refuseWhileUnderWay } from "./drafts.server.ts";
import { keyed, text } from "./form-fields.ts";
import { InvalidFields } from "./invalid-fields.ts";
import { openLines, startCancellation, startReceipt } from "./order-readings.server.ts";
import { orderIdOf, subjectOfOrder } from "./order-subject.ts";
import type { Say } from "./say.ts";
import type { Scene } from "./scene.server.ts";

type ClosingIntent = "receive" | "cancel";

/** The live receipt or cancellation of an order, made when there is none. Refused where nothing of it is open. */
export async function prepareClosing(
  scene: Scene,
  orderId: string,
  intent: ClosingIntent,
): Promise<{ draftId: string }> {
  const { unit, now } = scene;
  const order = await findOrder(scene, orderId);
  if (openLines(order).length === 0) throw new Refused("order_closed", closedText(order));
  const subject = subjectOfOrder(order.id);
  await refuseWhileUnderWay(scene, subject);
  const live = (await unit.drafts.forAlert(subject)).find(
    ({ optionId, state }) => optionId === intent && state !== "dismissed" && state !== "done",
  );
  if (live) return { draftId: (await refreshed(scene, live)).id };

  const kind = intent === "receive" ? receiveOrder : cancelOrder;
  const payload =
    intent === "receive" ? await startReceipt(scene, order) : await startCancellation(scene, order);
  const made = await unit.drafts.ensure({
    alertId: subject,
    optionId: intent,
    seed: { kind: kind.id, payload },
    kindVersion: kind.version,
    // The hash covers the draft's own id, which the store gives; refreshing sets it.
    contentHash: "",
    now,
  });
  return { draftId: (await refreshed(scene, made)).id };
}

/** Throws NotFound, with the same words for an order of another shop. */
async function findOrder({ unit }: Pick<Scene, "unit">, orderId: string): Promise<OwnOrder> {
  const order = await unit.purchaseOrders.get(orderId);
  if (order) return order;
  throw new NotFound(
    "order_not_found",
    "There is no such order in this store. Open Orders to see those there are.",
  );
}

/** Why a receipt or cancellation cannot be approved now, with what to do; null when it can, or is none. */
export async function closingBlockedBy(
  { unit, say }: Pick<Scene, "unit" | "say">,
  draft: DraftRecord,
): Promise<string | null> {
  const orderId = orderIdOf(draft);
  if (orderId === null) return null;
  const order = await unit.purchaseOrders.get(orderId);
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

function closedText({ reference }: OwnOrder): string {
  return `Nothing of ${reference} is open any more, so there is nothing to close. Orders shows what became of it.`;
}

/** The form that changes a receipt or cancellation; null: this draft is neither. */
export function closingForm({ payload }: Pick<DraftRecord, "payload">): ClosingForm | null {
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

/** Whether a draft closes an own order: then its form is read by `editedClosing`. */
export function closesOrder(draft: Pick<DraftRecord, "kind">): boolean {
  return draft.kind === receiveOrder.id || draft.kind === cancelOrder.id;
}

/** The payload as the founder typed it. Throws InvalidFields. */
export function editedClosing(
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

/** How to take a receipt or cancellation back by hand; null: the payload is neither. */
export function undoClosing(payload: unknown, say: Say): string | null {
  const receipt = ReceiveOrder.safeParse(payload).data;
  const order = receipt ?? CancelOrder.safeParse(payload).data;
  if (!order) return null;
  const lines = closedLines(order)
    .map(({ units, title, location }) => `${say.count(units, "unit")} of ${title} at ${location}`)
    .join(", ");
  if (receipt?.stock === "move")
    return `In Shopify Admin, Inventory, lower available by ${lines}. Ops Room keeps the receipt in its books.`;
  return `In Shopify Admin, Inventory, raise incoming by ${lines}. Ops Room keeps the ${receipt ? "receipt" : "cancellation"} in its books.`;
}
