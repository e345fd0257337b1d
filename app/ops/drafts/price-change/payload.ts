import { z } from "zod";
import { Currency } from "../../money/money.ts";
import { HIGHEST_PRICE_MINOR } from "../price-lines.ts";

const Price = z.int().min(0).max(HIGHEST_PRICE_MINOR);

/** One variant with its prices as read and as they are to be. A line whose prices stay is shown, and not written. */
export const PriceLine = z.strictObject({
  variantId: z.string().min(1),
  title: z.string().min(1),
  sku: z.string().nullable(),
  priceMinor: Price,
  newPriceMinor: Price,
  /** Null: none. */
  compareAtMinor: Price.nullable(),
  newCompareAtMinor: Price.nullable(),
  /** As recorded in Shopify; null: not known. Never 0 for unknown. */
  unitCostMinor: z.int().min(0).nullable(),
  /** Lowest price at which a unit still leaves something; null: not known. */
  floorMinor: z.int().min(0).nullable(),
  /** Contribution of a unit at the price now, the middle of its range; null: not known. */
  leavesMinor: z.int().nullable(),
  newLeavesMinor: z.int().nullable(),
});
export type PriceLine = z.output<typeof PriceLine>;

const WhyPrice = z.enum([
  "markdown",
  "below_cost",
  "cost_rose",
  "price_error",
  "margin",
  "minimum",
  "stock_short",
  "taken_back",
]);

/** New prices of variants of one product: Shopify changes one product's variants together, all or none. */
export const PriceChange = z.strictObject({
  productId: z.string().min(1),
  currency: Currency,
  lines: z
    .array(PriceLine)
    .min(1)
    .max(250)
    .refine(
      (lines) => new Set(lines.map(({ variantId }) => variantId)).size === lines.length,
      "a variant twice",
    ),
  why: WhyPrice,
});
export type PriceChange = z.output<typeof PriceChange>;

export function changes({
  priceMinor,
  newPriceMinor,
  compareAtMinor,
  newCompareAtMinor,
}: Pick<PriceLine, "priceMinor" | "newPriceMinor" | "compareAtMinor" | "newCompareAtMinor">): boolean {
  return priceMinor !== newPriceMinor || compareAtMinor !== newCompareAtMinor;
}

/** Lines whose price or compare-at price is to change. */
export function changedLines({ lines }: Pick<PriceChange, "lines">): PriceLine[] {
  return lines.filter(changes);
}
