import { HoldReason, holdReasonText } from "../../facts/hold-reason.ts";
import {
  type Block,
  type CameBack,
  defineDraftKind,
  type Inverse,
  type Precondition,
  type Write,
} from "../contract.ts";
import { HOLDABLE, OrderHold } from "./payload.ts";

/** Holds an order back, so that nobody sends it, or ends the holds that stand on it. */
export const orderHold = defineDraftKind({
  id: "order_hold",
  version: 1,
  payload: OrderHold,
  example: example(),
  title: ({ hold, name }) => (hold ? `Hold of ${name}` : `End of the hold of ${name}`),
  approveLabel: ({ hold, name }) => (hold ? `Approve and hold ${name} back` : `Approve and let ${name} go`),
  cash: () => null,
  show: (order) => [fields(order), ...changes(order)],
  consequences: ({ hold, name, holds }) => [
    hold
      ? `Shopify: ${name} is on hold, and can be sent only once the hold is ended.`
      : holds.length === 1
        ? `Shopify: the hold of ${name} ends, and whoever packs can send it.`
        : `Shopify: the holds of ${name} named here end. Once no other stands on it, whoever packs can send it.`,
  ],
  notHappening: ({ hold, name }) =>
    hold
      ? [
          "The customer is not told, no money is taken or given back, and nothing is cancelled.",
          `The stock of ${name} stays committed to it.`,
        ]
      : ["Nothing is sent by this: packing and sending stay with you.", "The customer is not told."],
  toWrite,
  preconditions,
  toRecord: () => null,
  moves: "neither",
  inverse,
});

function fields({ name, hold, reason, notes, holds }: OrderHold): Block {
  return {
    type: "fields",
    fields: [
      { label: "Order", value: name },
      ...(hold
        ? [
            { label: "Reason", value: holdReasonText(reason) },
            { label: "Note for whoever packs", value: notes === "" ? "none" : notes },
          ]
        : holds.map((one) => ({ label: "Hold that ends", value: holdReasonText(one.reason) }))),
    ],
  };
}

function changes({ name, hold, status }: OrderHold): Block[] {
  const held = "on hold";
  const before = hold ? statusText(status) : held;
  return [
    {
      type: "change",
      label: `Shopify: sending ${name}`,
      before,
      after: hold ? held : "no longer held by these",
    },
  ];
}

/** "open", "scheduled" */
function statusText(status: string): string {
  return status.toLowerCase().replaceAll("_", " ");
}

function toWrite({ name, fulfilmentOrderId, hold, reason, notes, status, holds }: OrderHold): Write {
  const part = { order: name, fulfilmentOrderId };
  return hold
    ? { connector: "shopify", operation: "fulfilment_hold", request: { ...part, status, reason, notes } }
    : {
        connector: "shopify",
        operation: "fulfilment_release",
        request: { ...part, holdIds: holds.map(({ holdId }) => holdId) },
      };
}

function preconditions({ name, fulfilmentOrderId, hold, status, holds }: OrderHold): Precondition[] {
  if (hold)
    return [
      {
        ...{ subject: `fulfilment:${fulfilmentOrderId}`, label: `Sending of ${name}` },
        ...{ value: status, tolerance: 0 },
      },
    ];
  return holds.map(({ holdId, reason }) => ({
    ...{ subject: `hold:${holdId}@${fulfilmentOrderId}`, label: `Hold of ${name}` },
    ...{ value: reason, tolerance: 0 },
  }));
}

/**
 * A hold is let go by the name that Shopify gave it. Of one that was let go, a new hold for the same reason is placed:
 * its note is not known any more, and only one of several comes back.
 */
function inverse(order: OrderHold, { externalId, readBack }: CameBack): Inverse<OrderHold> {
  if (order.hold) {
    return externalId === ""
      ? { none: `Which hold it was is not known. End it in Shopify Admin, on the page of ${order.name}.` }
      : { payload: { ...order, hold: false, holds: [{ holdId: externalId, reason: order.reason }] } };
  }
  const status = readBack[`Sending of ${order.name}`];
  const reason = HoldReason.safeParse(order.holds[0]?.reason).data;
  if (typeof status !== "string" || !HOLDABLE.includes(status) || order.holds.length !== 1 || !reason)
    return {
      none: `It cannot be placed again from here. In Shopify Admin, on the page of ${order.name}, choose “Hold fulfillment”.`,
    };
  return { payload: { ...order, hold: true, reason, notes: "", status, holds: [] } };
}

function example(): OrderHold {
  return {
    orderId: "gid://shopify/Order/5001",
    name: "#1042",
    fulfilmentOrderId: "gid://shopify/FulfillmentOrder/6001",
    hold: true,
    reason: "HIGH_RISK_OF_FRAUD",
    notes: "Check with the customer before packing.",
    status: "OPEN",
    holds: [],
  };
}
