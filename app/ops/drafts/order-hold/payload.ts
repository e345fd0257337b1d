import { z } from "zod";
import { HoldReason } from "../../facts/hold-reason.ts";

/** Longer notes are cut off in Shopify Admin. A judgement, stated as such. */
export const HOLD_NOTE_LENGTH = 255;

/** A part that is not being sent yet can be held: FulfillmentOrderStatus, Admin API 2026-07. */
export const HOLDABLE: readonly string[] = ["OPEN", "SCHEDULED"];

/** One part of an order, held back or let go. An order in several parts needs a draft for each: Shopify writes them singly. */
export const OrderHold = z
  .strictObject({
    orderId: z.string().min(1),
    /** #1042 */
    name: z.string().min(1),
    fulfilmentOrderId: z.string().min(1),
    /** Hold it back, or let it go. */
    hold: z.boolean(),
    /** Of the new hold. Let go, it is not sent. */
    reason: HoldReason,
    /** For whoever packs, beside the new hold. Let go, it is not sent. */
    notes: z.string().max(HOLD_NOTE_LENGTH),
    /** Shopify's status of the part, as shown. */
    status: z.string().min(1),
    /** The holds that end. */
    holds: z.array(z.strictObject({ holdId: z.string().min(1), reason: z.string().min(1) })).max(25),
  })
  .refine(({ hold, holds }) => hold === (holds.length === 0), "a new hold ends none, letting go ends some")
  .refine(({ hold, status }) => !hold || HOLDABLE.includes(status), "it is not there to be held");
export type OrderHold = z.output<typeof OrderHold>;
