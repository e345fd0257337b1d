/** What is known of customers' orders on their way out and back, as detectors see it. */
import type { Day } from "../day.ts";
import type { Provenance } from "../provenance.ts";

/** An order that a customer paid for, in full or in part, and that still waits to be sent, in full or in part. */
export type OpenOrderRow = {
  orderId: string;
  /** #1042 */
  name: string;
  day: Day;
  /** A part of it was sent. Which one is not known. */
  partlySent: boolean;
  /** Units still wanted; of an order that was partly sent, those sent are among them. */
  lines: readonly OpenLine[];
  source: Provenance;
};

type OpenLine = {
  /** Null: the variant was deleted, or the line is a custom item. */
  variantId: string | null;
  title: string;
  units: number;
  /** For these units, discounts taken off. */
  paidMinor: number;
};

/**
 * How the shop sends, all of it under "". Orders sent within minutes were handed over at a counter or hold nothing to
 * send: they are left out.
 */
export type FulfilmentPaceRow = {
  from: Day;
  /** Orders placed on each whole day and not cancelled, oldest first, ending yesterday. */
  placed: readonly number[];
  /** Orders whose first parcel left on each of these days. */
  sent: readonly number[];
  /** Orders that the figures below rest on: placed so long ago that nearly all of them were sent. */
  orders: number;
  /** Days from the order to its first parcel; null: none was sent. */
  daysToSend: { p50: number; p90: number } | null;
  /** Orders that were sent, of the last four weeks, and before. */
  parcels: { recent: ParcelCount; earlier: ParcelCount };
  /** Orders that wait now, those beyond the most that `openOrders` holds included. */
  waiting: number;
  /** Orders that are held back or planned for later: not late. */
  held: number;
  source: Provenance;
};

/** `split`: of these orders, those that took more than one parcel; `extra`: parcels beyond one for each order. */
export type ParcelCount = { orders: number; split: number; extra: number };

/** What a variant was sold for lately, by its price at the time and by steps of a twentieth of it in discount. */
export type OrderMarginRow = {
  prices: readonly {
    unitPriceMinor: number;
    units: number;
    orders: number;
    /** On all of these units together. */
    discountMinor: number;
  }[];
  source: Provenance;
};

/** What came back of a variant. */
export type ReturnsRow = {
  /** Of units sold within eight weeks that ended long enough ago for most returns to have come. */
  recent: SoldAndReturned;
  /** Of units sold before these, within the window. */
  earlier: SoldAndReturned;
  /** Units refunded after they were sent: put back into stock, or not. The last eight weeks, and before. */
  restocked: { recent: number; earlier: number };
  notRestocked: { recent: number; earlier: number };
  /** Orders that these units of the last eight weeks came back from: a bulk return is one. */
  refundedOrders: number;
  /** Paid back for those of the last eight weeks, minor units. */
  refundedMinor: number;
  source: Provenance;
};

export type SoldAndReturned = { sold: number; returned: number };
