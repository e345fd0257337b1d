import { z } from "zod";
import { Day } from "../../facts/day.ts";
import { CLOSING_NOTE_LENGTH, OpenOrder } from "../open-order.ts";

/** What has arrived of an own order, and whether the shop has counted it into stock already. */
export const ReceiveOrder = OpenOrder.extend({
  placedDay: Day,
  /** The shop's day on which it arrived: what lead times are learnt from. */
  receivedDay: Day,
  /**
   * `move`: its units turn from incoming to available. `counted_in`: somebody raised available in Shopify already,
   * so that only incoming falls.
   */
  stock: z.enum(["move", "counted_in"]),
  note: z.string().max(CLOSING_NOTE_LENGTH),
});
export type ReceiveOrder = z.output<typeof ReceiveOrder>;
