/** Completing a purchase order from the store's own records: its number, where it goes, and stock as it is now. */
import type { z } from "zod";
import type { DraftRecord, Unit } from "../adapters/store/contract.ts";
import { canonical } from "../ops/approvals/canonical.ts";
import type { Alert, DraftSeed } from "../ops/detectors/contract.ts";
import type { OrderLine, PurchaseOrder } from "../ops/drafts/purchase-order/payload.ts";
import { PurchaseOrder as Order } from "../ops/drafts/purchase-order/payload.ts";
import { purchaseOrder } from "../ops/drafts/purchase-order/purchase-order.ts";
import { Invalid, Refused } from "../ops/errors.ts";
import { addDays, dayIn } from "../ops/facts/day.ts";
import type { Desk as OrderDesk } from "./scene.server.ts";

type Payload = DraftRecord["payload"];
type Desk = { unit: Unit };
type Stock = {
  /** Units free to sell, all locations together, by inventory item. */
  available: ReadonlyMap<string, number>;
  /** Incoming by `item@location`. */
  incoming: ReadonlyMap<string, number>;
  /** On hand of these items by location. */
  heldAt: ReadonlyMap<string, number>;
  /** Selling price and unit cost by variant, minor units of the shop's currency. */
  prices: ReadonlyMap<string, Pick<OrderLine, "priceMinorAtShow" | "costMinorAtShow">>;
};

/** A seed as a full order: detectors leave number and destination open, which only the store knows. */
export async function startOrder(
  desk: Desk,
  seed: DraftSeed["payload"],
  reference?: string,
): Promise<DraftSeed["payload"]> {
  const seeded = Order.shape.lines.safeParse(seed["lines"]);
  if (!seeded.success) {
    throw new Invalid(
      "payload_malformed",
      "This option's order is incomplete, so it cannot be prepared. Nothing was changed.",
    );
  }
  const stock = await stockOf(desk, seeded.data);
  const destination = await destinationOf(desk, stock);
  return {
    ...seed,
    reference: reference ?? (await desk.unit.purchaseOrders.nextReference()),
    destination,
    lines: withReadings(seeded.data, destination.locationId, stock),
  };
}

/**
 * The order as it would be placed today. One that nobody edited follows its alert where that advises another order by
 * now, and keeps its number; an edited one keeps what the founder chose. The day it is expected is no choice: it counts
 * from today in both.
 */
export async function refreshOrder(desk: OrderDesk, draft: DraftRecord): Promise<Payload> {
  const order = Order.safeParse(draft.payload).data;
  const record = order ? await desk.unit.alerts.get(draft.alertId) : null;
  if (!order || !record) return refreshReadings(desk, draft.payload);
  const { alert } = record;
  const seed = alert.options.find(({ id }) => id === draft.optionId)?.draft?.payload;
  const startsAnew =
    draft.editedBy === null && seed && (advisesAnother(seed, order) || (await isClosed(desk, order)));
  const payload = startsAnew
    ? await startOrder(desk, seed, order.reference)
    : await refreshReadings(desk, draft.payload);
  const days = daysToLand(payload, alert);
  if (days === null) return payload;
  // What the speed costs is no choice of the draft either: the founder's word for it may be newer.
  const speedShare = payload["isQuick"] ? seed?.["speedShare"] : undefined;
  const speed = speedShare === undefined ? {} : { speedShare };
  return {
    ...payload,
    ...speed,
    expectedDay: addDays(dayIn(desk.profile.timeZone, desk.now), Math.round(days)),
  };
}

/** By the alert as it stands now. Null: it no longer says, and the order keeps the day that it was made with. */
function daysToLand(payload: Payload, { evidence }: Pick<Alert, "evidence">): number | null {
  const wanted = payload["isQuick"] ? "quick_days" : "lead_typical";
  return evidence.find(({ id }) => id === wanted)?.value ?? null;
}

/**
 * Whether no edit can make this order one that may be placed, while its alert's `seed` can: the store changed its
 * currency since, or closed the location that it goes to.
 */
export async function isPast(
  desk: OrderDesk,
  payload: Payload,
  seed: DraftSeed["payload"],
): Promise<boolean> {
  const order = Order.safeParse(payload).data;
  const { currency } = desk.profile;
  if (!order || seed["currency"] !== currency) return false;
  return order.currency !== currency || (await isClosed(desk, order));
}

/** Without another location that is open there is none to go to instead. */
async function isClosed({ unit }: Desk, { destination }: PurchaseOrder): Promise<boolean> {
  const open = (await unit.facts.locations()).filter(({ active }) => active);
  return open.length > 0 && !open.some(({ locationId }) => locationId === destination.locationId);
}

const Seed = Order.omit({ reference: true, destination: true });

/** What was read of stock is no advice: each sale changes it. */
function advisesAnother(seed: DraftSeed["payload"], order: PurchaseOrder): boolean {
  const advised = Seed.safeParse(seed).data;
  return advised !== undefined && adviceOf(advised) !== adviceOf(order);
}

/** Of a line: what was read in the store for it. */
const READINGS: ReadonlySet<string> = new Set<keyof OrderLine>([
  "incomingAtShow",
  "availableAtShow",
  "priceMinorAtShow",
  "costMinorAtShow",
]);

function adviceOf({ supplier, currency, lines, needByDay, note }: z.output<typeof Seed>): string {
  const wanted = lines.map((line) =>
    Object.fromEntries(Object.entries(line).filter(([name]) => !READINGS.has(name))),
  );
  return canonical({ supplier, currency, lines: wanted, needByDay, note });
}

/**
 * The order with stock and incoming as the store knows them now, if any of them moved further than an approval
 * tolerates; otherwise unchanged, so that each sale does not make another draft of it.
 */
export async function refreshReadings(desk: Desk, payload: Payload): Promise<Payload> {
  const order = Order.safeParse(payload);
  if (!order.success) return payload;
  const stock = await stockOf(desk, order.data.lines);
  const fresh = {
    ...order.data,
    lines: withReadings(order.data.lines, order.data.destination.locationId, stock),
  };
  return hasMoved(order.data, fresh) ? fresh : payload;
}

function hasMoved(shown: PurchaseOrder, fresh: PurchaseOrder): boolean {
  const now = new Map(purchaseOrder.preconditions(fresh).map(({ subject, value }) => [subject, value]));
  const before = purchaseOrder.preconditions(shown);
  // One that was made before prices were noted is shown with them now.
  if (before.length !== now.size) return true;
  return before.some(({ subject, value, tolerance }) => {
    const reading = now.get(subject);
    if (typeof value === "number" && typeof reading === "number")
      return Math.abs(value - reading) > tolerance;
    return value !== reading;
  });
}

function withReadings(lines: readonly OrderLine[], locationId: string, stock: Stock): OrderLine[] {
  return lines.map((line) => ({
    ...line,
    unitCostMinor: costNow(line, stock),
    incomingAtShow: stock.incoming.get(`${line.inventoryItemId}@${locationId}`) ?? 0,
    availableAtShow: stock.available.get(line.inventoryItemId) ?? 0,
    ...stock.prices.get(line.variantId),
  }));
}

/** An order states the recorded cost and follows it, unless the founder named another. */
function costNow({ variantId, unitCostMinor, costMinorAtShow }: OrderLine, { prices }: Stock): number | null {
  const now = prices.get(variantId)?.costMinorAtShow;
  return now !== undefined && unitCostMinor === costMinorAtShow ? now : unitCostMinor;
}

async function stockOf({ unit }: Desk, lines: readonly OrderLine[]): Promise<Stock> {
  const available = new Map<string, number>();
  const incoming = new Map<string, number>();
  const heldAt = new Map<string, number>();
  for (const level of await unit.facts.stockAt(lines.map(({ inventoryItemId }) => inventoryItemId))) {
    const { inventoryItemId, locationId } = level;
    available.set(inventoryItemId, (available.get(inventoryItemId) ?? 0) + level.available);
    incoming.set(`${inventoryItemId}@${locationId}`, level.incoming);
    heldAt.set(locationId, (heldAt.get(locationId) ?? 0) + Math.max(0, level.onHand));
  }
  const prices: Map<string, Pick<OrderLine, "priceMinorAtShow" | "costMinorAtShow">> = new Map();
  for (const { variantId } of lines) {
    const variant = await unit.facts.variant(variantId);
    if (!variant || variant.deleted) continue;
    prices.set(variantId, {
      priceMinorAtShow: variant.priceMinor,
      costMinorAtShow: variant.unitCostMinor,
    });
  }
  return { available, incoming, heldAt, prices };
}

/** Where to deliver: the active location that stocks these products and holds most of them. */
async function destinationOf({ unit }: Desk, { heldAt }: Stock): Promise<PurchaseOrder["destination"]> {
  const active = (await unit.facts.locations()).filter((location) => location.active);
  const stocked = active.filter(({ locationId }) => heldAt.has(locationId));
  const held = (locationId: string) => heldAt.get(locationId) ?? 0;
  const [first] = (stocked.length > 0 ? stocked : active).toSorted(
    (a, b) => held(b.locationId) - held(a.locationId) || (a.locationId < b.locationId ? -1 : 1),
  );
  if (!first) {
    throw new Refused(
      "no_location",
      "The store has no active location to deliver to. Add one in Shopify's settings, then look again.",
    );
  }
  return { locationId: first.locationId, name: first.name };
}
