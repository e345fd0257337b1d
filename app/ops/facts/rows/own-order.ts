import type { Day } from "../day.ts";
import type { Provenance } from "../provenance.ts";

/** An order that we placed, with what became of its units. */
export type OwnOrderRow = {
  id: string;
  /** PO-1004 */
  reference: string;
  /** As the order names them. */
  supplier: string;
  /** See `supplierKey`; null: the order names none. */
  supplierKey: string | null;
  currency: string;
  placedDay: Day;
  expectedDay: Day;
  /** It was to come by a delivery quicker than usual, and tells nothing of the usual one. */
  isQuick: boolean;
  /** `placed` while anything of it is open. */
  state: "placed" | "received" | "cancelled";
  lines: readonly OwnOrderLineRow[];
  source: Provenance;
};

export type OwnOrderLineRow = {
  /** Its place on the order. */
  position: number;
  variantId: string;
  inventoryItemId: string;
  locationId: string;
  /** The location's name, for people. */
  location: string;
  title: string;
  sku: string | null;
  /** Ordered. */
  units: number;
  /** In the order's currency; null: not known when it was placed. */
  unitCostMinor: number | null;
  /** What became of its units, the earliest first. */
  closings: readonly { kind: "received" | "cancelled"; day: Day; units: number }[];
};

/** A product that the store no longer sells, and of which something is still to come on own orders. */
export type DiscontinuedRow = {
  variantId: string;
  productId: string;
  productTitle: string;
  state: "archived" | "deleted";
  source: Provenance;
};

/** Units of a variant that lie there and cannot be sold, as Shopify's stock states say. */
export type UnfitRow = {
  damaged: number;
  /** Set aside to be looked at. */
  inChecking: number;
  source: Provenance;
};

/** Units that have arrived; may be more than were ordered. */
export function receivedUnits({ closings }: Pick<OwnOrderLineRow, "closings">): number {
  return unitsOf(closings, "received");
}

/** Units still to come: ordered − received − cancelled. */
export function openUnits({ units, closings }: Pick<OwnOrderLineRow, "units" | "closings">): number {
  return Math.max(0, units - unitsOf(closings, "received") - unitsOf(closings, "cancelled"));
}

/** Units that came beyond what was ordered and not called off. */
export function extraUnits({ units, closings }: Pick<OwnOrderLineRow, "units" | "closings">): number {
  const ordered = Math.max(0, units - unitsOf(closings, "cancelled"));
  return Math.max(0, unitsOf(closings, "received") - ordered);
}

/** The day on which the last of it came; null: nothing has. */
export function lastReceiptOf({ lines }: Pick<OwnOrderRow, "lines">): Day | null {
  let last: Day | null = null;
  for (const { closings } of lines)
    for (const { kind, day } of closings)
      if (kind === "received" && (last === null || day > last)) last = day;
  return last;
}

function unitsOf(closings: OwnOrderLineRow["closings"], kind: "received" | "cancelled"): number {
  let units = 0;
  for (const closing of closings) if (closing.kind === kind) units += closing.units;
  return units;
}
