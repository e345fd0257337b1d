/** Prices at which companies buy, as detectors see them. */
import type { VariantRow } from "../views.ts";
import type { Provenance } from "../provenance.ts";

/** A price that is set on a list, or that follows the shop's to below what the unit costs. */
export type CompanyPriceRow = Pick<VariantRow, "variantId" | "productId" | "title" | "unitCostMinor"> & {
  listId: string;
  listName: string;
  priceMinor: number;
  /** Sold at exactly this price within the window; nothing says for certain that a company bought them. */
  units: number;
  days: number;
  source: Provenance;
};
