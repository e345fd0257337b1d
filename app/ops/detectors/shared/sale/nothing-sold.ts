import type { SalesRow } from "../../../facts/views.ts";

/** Stands for the sales of what did not sell: no usual discount, nothing that came back. */
export const NOTHING_SOLD: SalesRow = {
  from: "1970-01-01",
  units: [],
  grossMinor: 0,
  discountMinor: 0,
  returnedUnits: 0,
  source: { connector: "shopify", recordId: "none", observedAt: "1970-01-01T00:00:00Z" },
};
