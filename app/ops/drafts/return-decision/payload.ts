import { z } from "zod";
import { DeclineReason } from "../../facts/decline-reason.ts";

/** The answer to one customer who asks to send something back. */
export const ReturnDecision = z.strictObject({
  returnId: z.string().min(1),
  orderId: z.string().min(1),
  /** #1042-R1 */
  name: z.string().min(1),
  orderName: z.string().min(1),
  /** What is to come back, as on the return. */
  lines: z
    .array(z.strictObject({ title: z.string().min(1), units: z.int().positive() }))
    .min(1)
    .max(100),
  decision: z.enum(["approve", "decline"]),
  /** Of a no. Approved, it is not sent. */
  reason: DeclineReason,
  /** The store has not allowed Ops Room to answer returns: this is a note of what to do in Shopify by hand. */
  byHand: z.boolean(),
});
export type ReturnDecision = z.output<typeof ReturnDecision>;
