import { z } from "zod";

/** Shopify's own limit for what is set. */
export const MOST_UNITS = 1_000_000;

/** Units free to sell of one item at one location, as read and as they are. A line that stays is not written. */
export const CorrectionLine = z.strictObject({
  variantId: z.string().min(1),
  inventoryItemId: z.string().min(1),
  locationId: z.string().min(1),
  locationName: z.string().min(1),
  title: z.string().min(1),
  sku: z.string().nullable(),
  /** May be below zero: oversold. The write sets out from exactly this. */
  availableAtShow: z.int(),
  newAvailable: z.int().min(0).max(MOST_UNITS),
});
export type CorrectionLine = z.output<typeof CorrectionLine>;

export const StockCorrection = z.strictObject({
  lines: z
    .array(CorrectionLine)
    .min(1)
    .max(250)
    .refine(
      (lines) => new Set(lines.map(placeOf)).size === lines.length,
      "the same item twice at one location",
    ),
});
export type StockCorrection = z.output<typeof StockCorrection>;

/** What tells a line from the others: an item at a location. */
export function placeOf({
  inventoryItemId,
  locationId,
}: Pick<CorrectionLine, "inventoryItemId" | "locationId">) {
  return `${inventoryItemId}@${locationId}`;
}

export function correctedLines({ lines }: StockCorrection): CorrectionLine[] {
  return lines.filter(({ availableAtShow, newAvailable }) => availableAtShow !== newAvailable);
}
