import { z } from "zod";
import { CLOSING_NOTE_LENGTH, OpenOrder } from "../open-order.ts";

/** What will not come any more of an own order. */
export const CancelOrder = OpenOrder.extend({
  /** In the founder's words, kept with the order; empty: none given. */
  reason: z.string().max(CLOSING_NOTE_LENGTH),
});
export type CancelOrder = z.output<typeof CancelOrder>;
