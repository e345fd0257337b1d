import { shortDay, wordsLocale } from "../../facts/say-day.ts";
import { plainNumber } from "../../money/format.ts";
import { type Block, defineDraftKind, type OwnRecord, type ShowInput, type Write } from "../contract.ts";
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
import { ReceiveOrder } from "./payload.ts";

/**
 * Units of an own order that have arrived. Approving records the receipt and takes them off Shopify's incoming:
 * into available, or, where the founder has counted them in by hand, off incoming alone.
 */
export const receiveOrder = defineDraftKind({
  id: "receive_order",
  version: 1,
  payload: ReceiveOrder,
  example: example(),
  title: (order) => `Receipt of ${order.reference} from ${order.supplier}`,
  approveLabel: (order, show) => `Approve and receive ${sayUnits(closedUnits(order), show)}`,
  cash: () => null,
  show: showReceipt,
  consequences: (order, show) => [
    ...(order.stock === "move" ? moveSentences(order, show) : incomingSentences(order, show)),
    recordSentence(order, show),
  ],
  notHappening: (order) => [
    ...(order.stock === "counted_in"
      ? ["What is free to sell in Shopify stays as it is: you have counted these units in already."]
      : []),
    `Nothing is paid, and no mail is sent to ${order.supplier}.`,
  ],
  toWrite: (order) => (order.stock === "move" ? moveIn(order) : lowerIncoming(order, "movement_received")),
  preconditions: incomingAsShown,
  toRecord,
  moves: "neither",
  inverse: () => ({
    none: "What arrived has arrived. If it was counted wrongly, correct the stock: a draft for that comes from its alert.",
  }),
});

/**
 * Lines of which Shopify shows fewer incoming than are to be moved: a move would leave incoming below zero. Empty
 * where the units are counted in already, since then only what is there comes off.
 */
export function linesBeyondIncoming(order: ReceiveOrder): ReceiveOrder["lines"] {
  if (order.stock === "counted_in") return [];
  return closedLines(order).filter(({ units, incomingAtShow }) => units > Math.max(0, incomingAtShow ?? 0));
}

/** Only incoming is compared: available moves with every sale, and a second move would find less incoming. */
function moveIn(order: ReceiveOrder): Write {
  return {
    connector: "shopify",
    operation: "inventory_incoming_receive",
    request: {
      reason: "movement_received",
      reference: order.reference,
      changes: closedLines(order).map((line) => ({
        inventoryItemId: line.inventoryItemId,
        locationId: line.locationId,
        units: line.units,
        changeFromQuantity: line.incomingAtShow ?? 0,
      })),
    },
  };
}

function moveSentences(order: ReceiveOrder, { locale }: ShowInput): string[] {
  return closedLines(order).map((line) => {
    const now = plainNumber(line.incomingAtShow ?? 0, locale);
    return `Shopify: ${sayUnits(line.units, { locale })} of ${line.sku ?? line.title} at ${line.location} move from incoming (now ${now}) to available.`;
  });
}

function recordSentence(order: ReceiveOrder, show: ShowInput): string {
  const left = leavesOpen(order);
  const then =
    left === 0
      ? "the order is then closed"
      : `${sayUnits(left, show)} ${left === 1 ? "stays" : "stay"} on their way`;
  const day = shortDay(order.receivedDay, order.expectedDay, wordsLocale(show.locale));
  return `Ops Room records ${sayUnits(closedUnits(order), show)} of ${order.reference} as received on ${day}; ${then}.`;
}

function showReceipt(order: ReceiveOrder, input: ShowInput): Block[] {
  const day = (value: string) =>
    `${shortDay(value, order.expectedDay, wordsLocale(input.locale))} (${value})`;
  const blocks: Block[] = [
    {
      type: "fields",
      fields: [
        { label: "Purchase order", value: order.reference },
        { label: "Supplier", value: order.supplier },
        { label: "Ordered", value: day(order.placedDay) },
        { label: "Expected", value: day(order.expectedDay) },
        { label: "Arrived", value: day(order.receivedDay) },
        {
          label: "Stock in Shopify",
          value: order.stock === "move" ? "Add it to available" : "Already counted in by hand",
        },
      ],
    },
    linesTable(order, "Received", input),
  ];
  if (order.note !== "") blocks.push({ type: "text", text: order.note });
  return [...blocks, ...changes(order, input)];
}

function changes(order: ReceiveOrder, input: ShowInput): Block[] {
  if (order.stock === "counted_in") return incomingChanges(order, input);
  return closedLines(order).flatMap((line) => {
    const incoming = line.incomingAtShow ?? 0;
    return [
      {
        type: "change",
        label: `Shopify: incoming of ${line.title} at ${line.location}`,
        before: plainNumber(incoming, input.locale),
        after: plainNumber(incoming - line.units, input.locale),
      },
      {
        type: "change",
        label: `Shopify: available of ${line.title} at ${line.location}`,
        before: "what it is then",
        after: `${plainNumber(line.units, input.locale)} more`,
      },
    ];
  });
}

function toRecord(order: ReceiveOrder): OwnRecord {
  return {
    type: "order_receipt",
    orderId: order.orderId,
    day: order.receivedDay,
    note: order.note,
    lines: closedLines(order).map(({ position, units }) => ({ position, units })),
  };
}

function example(): ReceiveOrder {
  return {
    orderId: "5b0c1c62-6f0e-4a52-9f25-6f6a3a8d9a01",
    reference: "PO-1001",
    supplier: "Kiln & Co",
    placedDay: "2026-11-22",
    expectedDay: "2026-12-09",
    receivedDay: "2026-12-10",
    stock: "move",
    lines: [
      {
        position: 0,
        inventoryItemId: "gid://shopify/InventoryItem/21",
        locationId: "gid://shopify/Location/1",
        location: "Warehouse",
        title: "Ceramic Mug, White",
        sku: "MUG-W",
        orderedUnits: 240,
        openUnits: 240,
        units: 200,
        incomingAtShow: 240,
      },
    ],
    note: "40 follow next week.",
  };
}
