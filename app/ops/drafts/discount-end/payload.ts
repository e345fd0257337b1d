import { z } from "zod";
import { Currency } from "../../money/money.ts";

/** One discount that ends, or is made active again. Orders tell of codes alone, so a code may be all that is known of it. */
export const DiscountEnd = z
  .strictObject({
    /** Shopify's id; null: it is found by its code, which belongs to one discount only. */
    discountId: z.string().min(1).nullable(),
    /** What customers type; null: the discount applies by itself. */
    code: z.string().min(1).max(255).nullable(),
    /** As the merchant calls it; where only its code is known, that. */
    title: z.string().min(1).max(255),
    /** End it, or make it active again. */
    end: z.boolean(),
    /** What it took off on a day, minor units of `currency`, when this was prepared; null: not known. */
    givesPerDayMinor: z.int().min(0).nullable(),
    currency: Currency,
  })
  .refine(
    ({ discountId, code }) => discountId !== null || code !== null,
    "it is found by its id or its code",
  );
export type DiscountEnd = z.output<typeof DiscountEnd>;
