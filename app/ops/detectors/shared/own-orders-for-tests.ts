import { addDays } from "../../facts/day.ts";
import {
  openUnits,
  type OwnOrderLineRow,
  type OwnOrderRow,
  receivedUnits,
} from "../../facts/rows/own-order.ts";
import { supplierKey } from "../../facts/views.ts";
import type { DetectInput } from "../contract.ts";
import { factsOf, type Mug, type MugAsks, TODAY } from "./mugs-for-tests.ts";

/** One order with its days counted from today; whatever is not said is 200 mugs, placed 20 days ago and due in a week. */
export type Ordered = {
  id?: string;
  supplier?: string;
  currency?: string;
  placedAgo?: number;
  /** Below 0: overdue. */
  expectedIn?: number;
  isQuick?: boolean;
  lines?: readonly OrderedLine[];
};

export type OrderedLine = {
  /** Which of the mugs, from 1. */
  mug?: number;
  units?: number;
  unitCostMinor?: number | null;
  received?: readonly { ago: number; units: number }[];
  cancelled?: number;
};

export function orderRow(ordered: Ordered = {}): OwnOrderRow {
  const { id = "1004", supplier = "Kiln & Co", placedAgo = 20, expectedIn = 7, lines = [{}] } = ordered;
  const rows = lines.map(lineRow);
  return {
    id: `order-${id}`,
    reference: `PO-${id}`,
    supplier,
    supplierKey: supplierKey(supplier),
    currency: ordered.currency ?? "USD",
    placedDay: addDays(TODAY, -placedAgo),
    expectedDay: addDays(TODAY, expectedIn),
    isQuick: ordered.isQuick ?? false,
    state: stateOf(rows),
    lines: rows,
    source: {
      connector: "ops_room",
      recordId: `PO-${id}`,
      observedAt: `${addDays(TODAY, -placedAgo)}T15:00:00Z`,
    },
  };
}

function stateOf(lines: readonly OwnOrderLineRow[]): OwnOrderRow["state"] {
  if (lines.some((line) => openUnits(line) > 0)) return "placed";
  return lines.some((line) => receivedUnits(line) > 0) ? "received" : "cancelled";
}

function lineRow(line: OrderedLine, position: number): OwnOrderLineRow {
  const { mug = position + 1, units = 200, unitCostMinor = 780, received = [], cancelled = 0 } = line;
  return {
    position,
    variantId: `gid://shopify/ProductVariant/${mug}`,
    inventoryItemId: `gid://shopify/InventoryItem/${mug}`,
    locationId: "gid://shopify/Location/1",
    location: "Warehouse",
    title: "Ceramic Mug, White",
    sku: "MUG-W",
    units,
    unitCostMinor,
    closings: [
      ...received.map(({ ago, units: arrived }) => ({
        ...{ kind: "received" as const, day: addDays(TODAY, -ago), units: arrived },
      })),
      ...(cancelled > 0 ? [{ kind: "cancelled" as const, day: TODAY, units: cancelled }] : []),
    ],
  };
}

/** A shop with these mugs and orders; what is open of an order is on its way, and Shopify shows it as incoming. */
export function shopWith(
  mugs: readonly Mug[],
  orders: readonly Ordered[],
  rest: Parameters<typeof factsOf>[1] = {},
): DetectInput<MugAsks> {
  const rows = orders.map(orderRow);
  const stocked = mugs.map((mug, at) => {
    const arrivals = rows.flatMap(({ id, expectedDay, lines }) =>
      lines
        .filter((line) => line.variantId.endsWith(`/${at + 1}`) && openUnits(line) > 0)
        .map((line) => ({ purchaseOrderId: id, units: openUnits(line), expectedDay })),
    );
    if (arrivals.length === 0) return mug;
    return { incoming: arrivals.reduce((sum, { units }) => sum + units, 0), arrivals, ...mug };
  });
  return factsOf(stocked, { ...rest, orders: rows });
}
