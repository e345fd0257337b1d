/** Our own purchase orders as messages speak of them. */
import { type Day, dayIn } from "../../facts/day.ts";
import type { Provenance } from "../../facts/provenance.ts";
import type { FilledSlot } from "../../words/contract.ts";
import { type From, type Goods, type MissingFact, referenced } from "./facts.ts";

/** One line of an order; open units = `units` − `receivedUnits` − `cancelledUnits`. */
export type OrderLineOnRecord = {
  position: number;
  title: string;
  sku: string | null;
  units: number;
  receivedUnits: number;
  cancelledUnits: number;
};

/** An own order as our books keep it. */
export type OrderOnRecord = {
  id: string;
  reference: string;
  placedAt: Date;
  expectedDay: Day;
  lines: readonly OrderLineOnRecord[];
  /** What became of its units, the latest first. */
  closings: readonly { effectId: string; kind: "received" | "cancelled"; day: Day; at: Date }[];
};

export function openUnitsOf({ units, receivedUnits, cancelledUnits }: OrderLineOnRecord): number {
  return Math.max(0, units - receivedUnits - cancelledUnits);
}

/** Units still to come, of all lines together. */
export function allOpenUnits({ lines }: Pick<OrderOnRecord, "lines">): number {
  let open = 0;
  for (const line of lines) open += openUnitsOf(line);
  return open;
}

/** The lines of which something is still to come, without prices. */
export function openGoods({ lines }: Pick<OrderOnRecord, "lines">): Goods[] {
  return lines.map((line) => ({
    title: line.title,
    sku: line.sku,
    units: openUnitsOf(line),
    unitCostMinor: null,
  }));
}

/** As it was placed. */
export function placedFrom(order: OrderOnRecord, what: string): From {
  return {
    label: `Order ${order.reference}, ${what}`,
    sources: [ownSource(order.id, order.placedAt)],
    href: orderHref(order),
  };
}

/** As it was placed, less what was received and cancelled since. */
export function openFrom(order: OrderOnRecord, what: string): From {
  return {
    ...placedFrom(order, what),
    sources: [
      ownSource(order.id, order.placedAt),
      ...order.closings.map(({ effectId, at }) => ownSource(effectId, at)),
    ],
  };
}

/** Its number; never blank, since we give it ourselves. */
export function orderNumber(order: OrderOnRecord): FilledSlot | null {
  return referenced(order.reference, "purchase_order", placedFrom(order, "its number"));
}

export function placedDayOf({ placedAt }: Pick<OrderOnRecord, "placedAt">, timeZone: string): Day {
  return dayIn(timeZone, placedAt);
}

/** An order of which everything has arrived or was cancelled. */
export function nothingOpen(order: OrderOnRecord): MissingFact {
  return {
    slot: "open_units",
    text: `Nothing of ${order.reference} is open any more: Purchase orders shows what became of it.`,
    href: orderHref(order),
  };
}

/** Where the list of purchase orders shows it. */
export function orderHref({ reference }: Pick<OrderOnRecord, "reference">): string {
  return `/app/orders#order-${reference}`;
}

function ownSource(recordId: string, at: Date): Provenance {
  return { connector: "ops_room", recordId, observedAt: at.toISOString() };
}
