import type { StockRow, VariantRow } from "../../facts/views.ts";
import type { DraftSeed } from "../contract.ts";
import type { Span } from "./gains.ts";

/** What counting one thing on the shelf costs, minor units: some minutes of somebody's time. A judgement, stated as such. */
export const COUNT_MINOR: Span = { low: 200, likely: 500, high: 1_500 };

/** A count sheet for one variant; where it lies at one location alone, for that one. */
export function countSeed({ variantId, title, sku }: VariantRow, stock: StockRow): DraftSeed {
  const there = stock.byLocation.filter(({ available }) => available !== 0);
  const place = there.length === 1 ? there[0] : undefined;
  return {
    kind: "stock_count",
    payload: {
      locationId: place?.locationId ?? null,
      locationName: place?.name ?? null,
      lines: [{ variantId, title, sku, availableAtShow: stock.available }],
      note: "",
    },
  };
}
