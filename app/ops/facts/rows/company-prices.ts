/** Prices at which companies buy, as detectors see them. */
import type { Provenance } from "../provenance.ts";

/** A price that is set on a list, or that follows the shop's to below what the unit costs. */
export type CompanyPriceRow = {
  variantId: string;
  productId: string;
  /** As the founder says it: "Ceramic Mug, White". */
  title: string;
  /** Null: not recorded in Shopify. */
  unitCostMinor: number | null;
  listId: string;
  listName: string;
  priceMinor: number;
  /** Sold at exactly this price within the window; nothing says for certain that a company bought them. */
  units: number;
  days: number;
  source: Provenance;
};
