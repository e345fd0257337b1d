import type { Day } from "../day.ts";
import type { Provenance } from "../provenance.ts";

/** Closing stock of a variant by our own log, and what is known to have moved it; one entry a day, ending yesterday. */
export type StockLogRow = {
  from: Day;
  /** All active locations together, units; null: not noted on that day. */
  closing: readonly (number | null)[];
  /** Units ordered by customers, those that were cancelled later included. */
  ordered: readonly number[];
  /** Units that refunds and cancellations put back. */
  restocked: readonly number[];
  /** Units that our own receipts wrote to Shopify. */
  received: readonly number[];
  source: Provenance;
};
