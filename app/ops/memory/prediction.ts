import { z } from "zod";

/** What an alert said would come, with the range that was to hold it eight times in ten. */
export const Prediction = z.strictObject({
  /**
   * `sales`: units a day, on average over `days` from the approval; `stock`: units at the close of the day that is `days`
   * after it; `delivery`: days from the approval until the first of the order arrives.
   */
  what: z.enum(["sales", "stock", "delivery"]),
  variantId: z.string(),
  days: z.int().min(0),
  low: z.number(),
  likely: z.number(),
  high: z.number(),
});
export type Prediction = z.output<typeof Prediction>;

/** All that was predicted when an option was approved; kept with the record of the approval, which only grows. */
export const Predicted = z.strictObject({
  /** What the approved option was to bring, minor units. */
  stakeMinor: z.number(),
  /** The shop's then: it may have another one since. */
  currency: z.string(),
  of: z.array(Prediction).min(1),
});
export type Predicted = z.output<typeof Predicted>;
