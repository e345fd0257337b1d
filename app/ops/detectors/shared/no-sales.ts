import type { Day } from "../../facts/day.ts";
import type { SalesRow, VariantRow } from "../../facts/views.ts";

/** Sales of a variant of which there were none, so that what a sale would leave can be worked out. */
export function noSales({ source }: VariantRow, from: Day): SalesRow {
  return { from, units: [], grossMinor: 0, discountMinor: 0, returnedUnits: 0, source };
}
