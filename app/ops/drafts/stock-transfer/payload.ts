import { z } from "zod";

/** Most characters of a note on a transfer. */
export const TRANSFER_NOTE_LENGTH = 500;
export const MOST_TRANSFERRED = 1_000_000;

const Place = z.strictObject({ locationId: z.string().min(1), name: z.string().min(1) });

export const TransferLine = z.strictObject({
  variantId: z.string().min(1),
  inventoryItemId: z.string().min(1),
  title: z.string().min(1),
  sku: z.string().nullable(),
  /** 0: none of it goes; shown, and not written. */
  units: z.int().min(0).max(MOST_TRANSFERRED),
  /** Units free to sell at `from` when the draft was shown. */
  availableAtShow: z.int(),
});
export type TransferLine = z.output<typeof TransferLine>;

/** Units from one location to another. */
export const StockTransfer = z
  .strictObject({
    from: Place,
    to: Place,
    lines: z
      .array(TransferLine)
      .min(1)
      .max(250)
      .refine(
        (lines) => new Set(lines.map(({ inventoryItemId }) => inventoryItemId)).size === lines.length,
        "the same item twice",
      )
      .refine((lines) => lines.some(({ units }) => units > 0), "moves nothing"),
    note: z.string().max(TRANSFER_NOTE_LENGTH),
  })
  .refine(({ from, to }) => from.locationId !== to.locationId, "goes to where it is");
export type StockTransfer = z.output<typeof StockTransfer>;

export function movedLines({ lines }: StockTransfer): TransferLine[] {
  return lines.filter(({ units }) => units > 0);
}

/**
 * How far what is free to sell may have moved: a few days' sales (a fifth of what was shown, and never less than five
 * units), but never so far that fewer are left than are to go.
 */
export function toleranceOf({ availableAtShow, units }: TransferLine): number {
  const sales = Math.max(5, Math.round(Math.abs(availableAtShow) / 5));
  return Math.max(0, Math.min(sales, availableAtShow - units));
}
