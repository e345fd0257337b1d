/** Returns as detectors see them. */
import type { Day } from "../day.ts";
import type { ReturnFact } from "../facts.ts";
import type { Provenance } from "../provenance.ts";

export type ReturnRow = Pick<
  ReturnFact,
  "returnId" | "orderId" | "orderName" | "name" | "status" | "whole"
> & {
  createdDay: Day;
  closedDay: Day | null;
  lines: readonly ReturnedLine[];
  exchanges: readonly ExchangedLine[];
  /** Paid back for it, minor units, and on which day the first of it; null: nothing. */
  refundedMinor: number;
  refundedDay: Day | null;
  source: Provenance;
};

export type ReturnedLine = {
  /** Null: the variant was deleted, or the goods are on no order. */
  variantId: string | null;
  title: string;
  /** Shopify's handle: see `return-reason.ts`. */
  reason: string;
  quantity: number;
  refunded: number;
  /** Paid for all of its units. */
  paidMinor: number;
  /** Units that came back, put into stock or not, and those of them that were put there. */
  received: number;
  restocked: number;
  /** Units that were not in the parcel. */
  missing: number;
  receivedDay: Day | null;
};

export type ExchangedLine = { variantId: string | null; quantity: number; unprocessed: number };

/** Why units of a variant came back, of returns that were asked for within the window. */
export type ReturnReasonsRow = {
  /** By Shopify's handle. `orders`: one customer who sends back five is one. */
  reasons: readonly { handle: string; units: number; orders: number; paidMinor: number }[];
  /** Units that were sold within the window. */
  sold: number;
  source: Provenance;
};

/** What was paid and given back on an order; of it, every payment back, the oldest first. */
export type OrderAccountRow = {
  orderId: string;
  orderName: string;
  receivedMinor: number;
  refundedMinor: number;
  refunds: readonly RefundRow[];
  source: Provenance;
};

export type RefundRow = {
  refundId: string;
  day: Day;
  amountMinor: number;
  failedMinor: number;
  /** Under way when it was last read. */
  pendingMinor: number;
  /** Units of goods that it was made for. */
  units: number;
  isForReturn: boolean;
};
