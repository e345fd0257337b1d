/**
 * Holds of an order's parts. Shopify compares nothing here and takes no key, but every hold of ours bears the effect's
 * key as its handle: by it a hold is found again, and Shopify refuses a second one. Ending holds names them, so that it
 * is the same the second time and touches no hold that was not approved.
 */
import { z } from "zod";
import { HoldReason, holdReasonText } from "../../ops/facts/hold-reason.ts";
import { HOLD_FULFILMENT, RELEASE_HOLDS } from "./mutations.ts";
import { readFulfilments } from "./now-fulfilments.server.ts";
import { answeredBy, type Value, type WriteForm } from "./writes-form.ts";

const PLACED = "placed";
const NOT_PLACED = "not placed";
const ENDED = "ended";
const STANDS = "in force";

/** As the draft kind `order_hold` writes it. */
const HoldRequest = z.strictObject({
  order: z.string(),
  fulfilmentOrderId: z.string(),
  /** Of the part, when it was approved. */
  status: z.string(),
  reason: HoldReason,
  notes: z.string(),
});

export function holdingFulfilment(request: unknown): WriteForm | null {
  const parsed = HoldRequest.safeParse(request);
  if (!parsed.success) return null;
  const { order, fulfilmentOrderId, status, reason, notes } = parsed.data;
  return {
    document: HOLD_FULFILMENT,
    operation: "HoldFulfilment",
    keyed: false,
    lookProves: true,
    recordId: fulfilmentOrderId,
    variables: (key) => ({
      id: fulfilmentOrderId,
      hold: { reason, handle: key, notifyMerchant: false, ...(notes === "" ? {} : { reasonNotes: notes }) },
    }),
    async look(client, key) {
      const part = (await readFulfilments(client, [fulfilmentOrderId])).get(fulfilmentOrderId);
      const ours = part?.fulfillmentHolds.find(
        ({ handle, heldByRequestingApp }) => heldByRequestingApp && handle === key,
      );
      const label = `Hold of ${order} (${holdReasonText(reason)})`;
      const sending = `Sending of ${order}`;
      return {
        standings: [
          {
            ...{ label, brief: label, from: NOT_PLACED, to: PLACED },
            now: part ? (ours ? PLACED : NOT_PLACED) : null,
          },
          { label: sending, brief: sending, from: status, to: "ON_HOLD", now: part?.status ?? null },
        ],
        also: {},
        ...(ours ? { recordId: ours.id } : {}),
      };
    },
    answered: (data) =>
      answeredBy(data, Held, ({ fulfillmentHold, fulfillmentOrder }) =>
        fulfillmentHold && fulfillmentOrder
          ? { id: fulfillmentHold.id, at: fulfillmentOrder.updatedAt }
          : null,
      ),
  };
}

const ReleaseRequest = z.strictObject({
  order: z.string(),
  fulfilmentOrderId: z.string(),
  holdIds: z.array(z.string()).min(1).max(25),
});

export function releasingHolds(request: unknown): WriteForm | null {
  const parsed = ReleaseRequest.safeParse(request);
  if (!parsed.success) return null;
  const { order, fulfilmentOrderId, holdIds } = parsed.data;
  return {
    document: RELEASE_HOLDS,
    operation: "ReleaseHolds",
    keyed: false,
    lookProves: true,
    recordId: fulfilmentOrderId,
    variables: () => ({ id: fulfilmentOrderId, holdIds }),
    async look(client) {
      const part = (await readFulfilments(client, [fulfilmentOrderId])).get(fulfilmentOrderId);
      const now = new Set(part?.fulfillmentHolds.map(({ id }) => id));
      return {
        standings: holdIds.map((id, at) => {
          const label = holdIds.length === 1 ? `Hold of ${order}` : `Hold ${at + 1} of ${order}`;
          const is: Value = part ? (now.has(id) ? STANDS : ENDED) : null;
          return { label, brief: label, from: STANDS, to: ENDED, now: is };
        }),
        also: { [`Sending of ${order}`]: part?.status ?? null },
      };
    },
    answered: (data) =>
      answeredBy(
        data,
        Released,
        ({ fulfillmentOrder }) =>
          fulfillmentOrder && { id: fulfillmentOrder.id, at: fulfillmentOrder.updatedAt },
      ),
  };
}

const Part = z.object({ id: z.string(), updatedAt: z.string() }).nullable();
const Held = z.object({ fulfillmentHold: z.object({ id: z.string() }).nullable(), fulfillmentOrder: Part });
const Released = z.object({ fulfillmentOrder: Part });
