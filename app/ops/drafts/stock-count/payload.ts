import { z } from "zod";
import { DOCUMENT_NOTE_LENGTH } from "../document.ts";

/** What is to be counted, at one location or at all of them together, with what Shopify showed when it was made. */
export const StockCount = z.strictObject({
  locationId: z.string().min(1).nullable(),
  locationName: z.string().min(1).nullable(),
  lines: z
    .array(
      z.strictObject({
        variantId: z.string().min(1),
        title: z.string().min(1),
        sku: z.string().nullable(),
        availableAtShow: z.int(),
      }),
    )
    .min(1)
    .max(1_000),
  note: z.string().max(DOCUMENT_NOTE_LENGTH),
});
export type StockCount = z.output<typeof StockCount>;
