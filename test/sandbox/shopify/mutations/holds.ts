/** fulfillmentOrderHold and fulfillmentOrderReleaseHold, of a whole part of an order. Neither takes a key. */
import { partOf } from "../readers/orders.ts";
import { gid, type Hold, idOf, type Order, partStatus } from "../state/model.ts";
import { type Done, type Mutation, type MutationContext, userError } from "./mutation.ts";

type HoldInput = {
  reason: string;
  reasonNotes?: string | null;
  handle?: string | null;
  notifyMerchant?: boolean | null;
  externalId?: string | null;
  fulfillmentOrderLineItems?: readonly unknown[] | null;
};

/** An app may hold one part so many times at once, each under a handle of its own. */
const MOST_HOLDS = 10;
const LONGEST_HANDLE = 64;

export const holdFulfilment: Mutation = (args, context) => {
  const input = args["fulfillmentHold"] as HoldInput;
  if (input.fulfillmentOrderLineItems?.length)
    throw new Error("The stand-in holds whole fulfilment orders alone.");
  const order = openOrder(args["id"], context);
  if (!order)
    return refused(
      "fulfillmentHold",
      "FULFILLMENT_ORDER_NOT_FOUND",
      ["id"],
      "Fulfillment order does not exist.",
    );
  const handle = input.handle ?? "";
  const ours = order.holds.filter((hold) => hold.handle !== null);
  if (handle.length > LONGEST_HANDLE) throw new Error("A hold's handle has at most 64 characters.");
  if (ours.some((hold) => hold.handle === handle))
    return refused(
      "fulfillmentHold",
      "DUPLICATE_FULFILLMENT_HOLD_HANDLE",
      ["fulfillmentHold", "handle"],
      "The handle provided for the fulfillment hold is already in use by this app for another hold on this fulfillment order.",
    );
  if (ours.length >= MOST_HOLDS)
    return refused(
      "fulfillmentHold",
      "FULFILLMENT_ORDER_HOLD_LIMIT_REACHED",
      ["id"],
      "The maximum number of fulfillment holds for this fulfillment order has been reached for this app.",
    );
  const hold: Hold = {
    id: context.state.nextId(),
    reason: input.reason,
    notes: input.reasonNotes ?? null,
    handle,
  };
  const before = partStatus(order);
  if (order.holds.length === 0) order.heldFrom = order.fulfilmentStatus;
  order.holds.push(hold);
  order.fulfilmentStatus = "ON_HOLD";
  touched(order, context);
  return {
    payload: {
      fulfillmentHold: hold,
      fulfillmentOrder: partOf(order),
      remainingFulfillmentOrder: null,
      userErrors: [],
    },
    applied: [`fulfilment of ${order.name}: ${before} → ${partStatus(order)} (${hold.reason})`],
  };
};

/** Without ids, every hold goes. */
export const releaseHold: Mutation = (args, context) => {
  const order = openOrder(args["id"], context);
  if (!order)
    return refused(
      "fulfillmentOrder",
      "FULFILLMENT_ORDER_NOT_FOUND",
      ["id"],
      "Fulfillment order does not exist.",
    );
  const ids = (args["holdIds"] as readonly string[] | null | undefined) ?? null;
  const going = order.holds.filter((hold) => ids === null || ids.includes(gid("FulfillmentHold", hold.id)));
  if (going.length > 0) {
    order.holds = order.holds.filter((hold) => !going.includes(hold));
    if (order.holds.length === 0) {
      order.fulfilmentStatus = order.heldFrom ?? "UNFULFILLED";
      order.heldFrom = null;
    }
    touched(order, context);
  }
  return {
    payload: { fulfillmentOrder: partOf(order), userErrors: [] },
    applied: going.map(({ reason }) => `hold of ${order.name} (${reason}): released, ${partStatus(order)}`),
  };
};

function openOrder(id: unknown, { state }: MutationContext): Order | null {
  const order = state.orders.get(idOf("FulfillmentOrder", String(id)) ?? "");
  return order && !["CANCELLED", "CLOSED"].includes(partStatus(order)) ? order : null;
}

function touched(order: Order, { state, orderChanged }: MutationContext): void {
  order.updatedAt = state.now();
  state.changed(state.orders);
  orderChanged(order);
}

function refused(record: string, code: string, field: readonly string[], message: string): Done {
  return { payload: { [record]: null, userErrors: [userError(code, field, message)] }, applied: [] };
}
