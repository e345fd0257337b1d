/** Receipts and cancellations of an own order from our own books: what is open of it, and incoming as it is now. */
import type { DraftRecord, OwnOrder, OwnOrderLine, Unit } from "../adapters/store/contract.ts";
import { CancelOrder } from "../ops/drafts/cancel-order/payload.ts";
import type { OpenLine } from "../ops/drafts/open-order.ts";
import { ReceiveOrder } from "../ops/drafts/receive-order/payload.ts";
import { linesBeyondIncoming } from "../ops/drafts/receive-order/receive-order.ts";
import { type Day, dayIn } from "../ops/facts/day.ts";
import { subjectOf } from "./draft-subject.ts";
import type { Desk } from "./scene.server.ts";

type Payload = DraftRecord["payload"];

/** Units of a line that are still to come. */
export function openUnits({ units, receivedUnits, cancelledUnits }: OwnOrderLine): number {
  return Math.max(0, units - receivedUnits - cancelledUnits);
}

export function openLines({ lines }: OwnOrder): OwnOrderLine[] {
  return lines.filter((line) => openUnits(line) > 0);
}

export function closedText({ reference }: OwnOrder): string {
  return `Nothing of ${reference} is open any more, so there is nothing to close. Purchase orders shows what became of it.`;
}

/** Everything that is open, arrived today. Moved into stock, unless Shopify shows too few of them incoming for that. */
export async function startReceipt(desk: Desk, order: OwnOrder): Promise<ReceiveOrder> {
  const today = todayOf(desk);
  const placedDay = dayIn(desk.profile.timeZone, order.placedAt);
  const receipt: ReceiveOrder = {
    ...(await headOf(desk.unit, order)),
    placedDay,
    receivedDay: today < placedDay ? placedDay : today,
    stock: "move",
    note: "",
  };
  return linesBeyondIncoming(receipt).length > 0 ? { ...receipt, stock: "counted_in" } : receipt;
}

/** Everything that is open will not come. */
export async function startCancellation(desk: Desk, order: OwnOrder): Promise<CancelOrder> {
  return { ...(await headOf(desk.unit, order)), reason: "" };
}

/**
 * The draft's payload with what is open and incoming now; one that nobody edited starts afresh. Unchanged where
 * nothing of the order is open any more, since then there is nothing to show but what was.
 */
export async function refreshClosing(
  desk: Desk,
  draft: Pick<DraftRecord, "alertId" | "optionId" | "payload" | "editedBy">,
): Promise<Payload> {
  const order = await orderToClose(desk.unit, draft);
  if (!order || openLines(order).length === 0) return draft.payload;
  const receipt = ReceiveOrder.safeParse(draft.payload).data;
  if (receipt) {
    if (draft.editedBy === null) return startReceipt(desk, order);
    return { ...receipt, lines: await edited(desk.unit, order, receipt.lines) };
  }
  const cancellation = CancelOrder.safeParse(draft.payload).data;
  if (!cancellation) return draft.payload;
  if (draft.editedBy !== null)
    return { ...cancellation, lines: await edited(desk.unit, order, cancellation.lines) };
  const advised = await advisedLines(desk.unit, draft);
  if (!advised) return startCancellation(desk, order);
  return { ...(await headOf(desk.unit, order)), reason: "", lines: await edited(desk.unit, order, advised) };
}

/** The order that a draft closes, whether it was prepared from the order itself or from an alert about it. */
export async function orderToClose(
  unit: Unit,
  draft: Pick<DraftRecord, "alertId" | "payload">,
): Promise<OwnOrder | null> {
  const subject = subjectOf(draft);
  const { orderId } = draft.payload;
  if (subject.of === "order") return unit.purchaseOrders.get(subject.id);
  return typeof orderId === "string" ? unit.purchaseOrders.get(orderId) : null;
}

/** What the alert behind a draft advises to call off now. Null: no alert does. */
async function advisedLines(
  unit: Unit,
  draft: Pick<DraftRecord, "alertId" | "optionId">,
): Promise<OpenLine[] | null> {
  const subject = subjectOf(draft);
  if (subject.of === "order") return null;
  const record = await unit.alerts.get(subject.id);
  const seed = record?.alert.options.find(({ id }) => id === draft.optionId)?.draft;
  return CancelOrder.safeParse(seed?.payload).data?.lines ?? null;
}

async function headOf(unit: Unit, order: OwnOrder) {
  const { id, reference, supplier, expectedDay } = order;
  return { orderId: id, reference, supplier, expectedDay, lines: await linesOf(unit, order) };
}

/** The founder's units, as far as they are still open. */
async function edited(unit: Unit, order: OwnOrder, lines: readonly OpenLine[]): Promise<OpenLine[]> {
  const wanted = new Map(lines.map(({ position, units }) => [position, units]));
  const fresh = await linesOf(unit, order);
  const kept = fresh.map((line) => ({
    ...line,
    units: Math.min(wanted.get(line.position) ?? 0, line.openUnits),
  }));
  return kept.some(({ units }) => units > 0) ? kept : fresh;
}

async function linesOf(unit: Unit, order: OwnOrder): Promise<OpenLine[]> {
  const open = openLines(order);
  const names = new Map((await unit.facts.locations()).map(({ locationId, name }) => [locationId, name]));
  const incoming = new Map<string, number>();
  for (const level of await unit.facts.stockAt(open.map(({ inventoryItemId }) => inventoryItemId)))
    incoming.set(`${level.inventoryItemId}@${level.locationId}`, level.incoming);
  const lines: OpenLine[] = [];
  for (const line of open) {
    const { position, inventoryItemId, locationId, title, sku, units } = line;
    const variant = await unit.facts.variant(line.variantId);
    lines.push({
      position,
      inventoryItemId,
      locationId,
      location: names.get(locationId) ?? "a location that is gone",
      title,
      sku,
      orderedUnits: units,
      openUnits: openUnits(line),
      units: openUnits(line),
      // Shopify deletes the stock of a deleted product with it, whatever was read of it last.
      incomingAtShow:
        variant && !variant.deleted ? (incoming.get(`${inventoryItemId}@${locationId}`) ?? null) : null,
    });
  }
  return lines;
}

function todayOf({ profile, now }: Desk): Day {
  return dayIn(profile.timeZone, now);
}
