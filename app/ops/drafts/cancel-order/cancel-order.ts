import { shortDay, wordsLocale } from "../../facts/say-day.ts";
import { type Block, defineDraftKind, type OwnRecord, type ShowInput } from "../contract.ts";
import {
  closedLines,
  closedUnits,
  incomingAsShown,
  incomingChanges,
  incomingSentences,
  leavesOpen,
  linesTable,
  lowerIncoming,
  sayUnits,
} from "../open-order.ts";
import { CancelOrder } from "./payload.ts";

/** Units of an own order that will not come. Approving records it and takes them off Shopify's incoming. */
export const cancelOrder = defineDraftKind({
  id: "cancel_order",
  version: 1,
  payload: CancelOrder,
  example: example(),
  title: (order) => `Cancellation of ${order.reference} to ${order.supplier}`,
  approveLabel: (order, show) => `Approve and cancel ${sayUnits(closedUnits(order), show)}`,
  cash: () => null,
  show: showCancellation,
  consequences: (order, show) => [...incomingSentences(order, show), recordSentence(order, show)],
  notHappening: (order) => [
    `No mail is sent to ${order.supplier}: tell them yourself that these units are not wanted any more.`,
    "Nothing is refunded, and what is free to sell in Shopify stays as it is.",
  ],
  toWrite: (order) => lowerIncoming(order, "movement_canceled"),
  preconditions: incomingAsShown,
  toRecord,
  moves: "neither",
  inverse: () => ({
    none: "A cancellation is told to a supplier and is not taken back from here. Prepare a new order instead.",
  }),
});

function recordSentence(order: CancelOrder, show: ShowInput): string {
  const left = leavesOpen(order);
  const then =
    left === 0
      ? "the order is then closed"
      : `${sayUnits(left, show)} ${left === 1 ? "stays" : "stay"} on their way`;
  return `Ops Room records ${sayUnits(closedUnits(order), show)} of ${order.reference} as cancelled; ${then}.`;
}

function showCancellation(order: CancelOrder, input: ShowInput): Block[] {
  const expected = shortDay(order.expectedDay, order.expectedDay, wordsLocale(input.locale));
  return [
    {
      type: "fields",
      fields: [
        { label: "Purchase order", value: order.reference },
        { label: "Supplier", value: order.supplier },
        { label: "Expected", value: `${expected} (${order.expectedDay})` },
        { label: "Reason", value: order.reason === "" ? "none given" : order.reason },
      ],
    },
    linesTable(order, "Cancelled", input),
    ...incomingChanges(order, input),
  ];
}

function toRecord(order: CancelOrder): OwnRecord {
  return {
    type: "order_cancellation",
    orderId: order.orderId,
    reason: order.reason,
    lines: closedLines(order).map(({ position, units }) => ({ position, units })),
  };
}

function example(): CancelOrder {
  return {
    orderId: "5b0c1c62-6f0e-4a52-9f25-6f6a3a8d9a01",
    reference: "PO-1001",
    supplier: "Kiln & Co",
    expectedDay: "2026-12-09",
    reason: "They cannot make the glaze any more.",
    lines: [
      {
        position: 0,
        inventoryItemId: "gid://shopify/InventoryItem/21",
        locationId: "gid://shopify/Location/1",
        location: "Warehouse",
        title: "Ceramic Mug, White",
        sku: "MUG-W",
        orderedUnits: 240,
        openUnits: 40,
        units: 40,
        incomingAtShow: 40,
      },
    ],
  };
}
