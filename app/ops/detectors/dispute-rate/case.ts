import type { DisputeRow, PaymentsRow } from "../../facts/rows/payments.ts";
import type { DetectInput } from "../contract.ts";
import type { Gain, Span } from "../shared/gains.ts";

/** Buyers contest weeks after they bought; two months hold most of what an order will bring. */
export const RECENT_DAYS = 60;
const WINDOW_DAYS = 240;
export const AHEAD_DAYS = 90;
/** Fewer tell no trend. */
export const LEAST_DISPUTES = 3;
/** Of what has been added, the share that can be stopped. A judgement, stated as such. */
export const AVOIDABLE: Span = { low: 0.1, likely: 0.3, high: 0.6 };
/** Of what is contested, the share that is lost in the end: see the chances in `dispute-open`. A judgement. */
export const LOST: Span = { low: 0.5, likely: 0.7, high: 0.9 };

export const asks = { disputes: { lastDays: WINDOW_DAYS }, payments: { lastDays: WINDOW_DAYS } } as const;
export type Input = DetectInput<typeof asks>;

export type Case = {
  recent: readonly DisputeRow[];
  recentOrders: number;
  now: Span;
  before: Span;
  /** Of those that came lately. */
  meanMinor: number;
  /** Shopify's word for why, the most frequent of them. */
  reason: string;
  /** More chargebacks than before within `AHEAD_DAYS`, at the pace of orders of now. */
  added: number;
  worth: Gain;
  source: PaymentsRow["source"];
};
