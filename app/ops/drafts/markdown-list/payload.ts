import { z } from "zod";
import { Currency } from "../../money/money.ts";
import { DOCUMENT_NOTE_LENGTH } from "../document.ts";
import { HIGHEST_PRICE_MINOR } from "../price-lines.ts";

const Price = z.int().min(0).max(HIGHEST_PRICE_MINOR);

/** Products to mark down, of any number of products: Shopify takes the prices of one product at a time. */
export const MarkdownList = z.strictObject({
  currency: Currency,
  lines: z
    .array(
      z.strictObject({
        variantId: z.string().min(1),
        title: z.string().min(1),
        sku: z.string().nullable(),
        available: z.int(),
        priceMinor: Price,
        newPriceMinor: Price,
        /** Null: not known. Never 0 for unknown. */
        unitCostMinor: z.int().min(0).nullable(),
      }),
    )
    .min(1)
    .max(1_000)
    .refine(
      (lines) => new Set(lines.map(({ variantId }) => variantId)).size === lines.length,
      "a variant twice",
    ),
  note: z.string().max(DOCUMENT_NOTE_LENGTH),
});
export type MarkdownList = z.output<typeof MarkdownList>;
