/** Bundles with what they are made of and how they sell, as detectors see them. */
import type { Provenance } from "../provenance.ts";
import type { SalesRow } from "../views.ts";

/** A variant that is sold as its parts, and has no stock of its own. */
export type BundleRow = {
  variantId: string;
  /** Its parts; archived and deleted ones are among them. */
  lines: readonly { variantId: string; units: number }[];
  /** Bundles, at what was paid for their parts; null: none was sold. */
  sales: SalesRow | null;
  source: Provenance;
};
