/** What is known of orders that somebody should look at, and of parcels on their way. */
import type { Day } from "../day.ts";
import type { OrderRiskFact } from "../facts.ts";
import type { Provenance } from "../provenance.ts";
import type { OpenOrderRow } from "./orders.ts";

/** An order that is not done with, and is risky, held back, or whose payment was promised and not taken. */
export type OrderCareRow = Omit<OpenOrderRow, "source"> & {
  /** All of it was sent: only its payment is open. */
  sent: boolean;
  /** Paid in full or in part; else the money is authorised, or awaited. */
  paid: boolean;
  risk: OrderRiskFact | null;
  /** Shopify says of the whole order that it is held back. */
  held: boolean;
  /** What it is still to be sent in; null: not read. */
  parts: readonly OrderPart[] | null;
  authorization: OpenAuthorization | null;
  source: Provenance;
};

export type OrderPart = {
  fulfilmentOrderId: string;
  /** Shopify's word, such as OPEN or ON_HOLD. */
  status: string;
  /** When it last changed: its holds stand since then at least. */
  changedDay: Day;
  holds: readonly { holdId: string; reason: string }[];
};

export type OpenAuthorization = {
  openMinor: number;
  authorizedDay: Day;
  /** Null: Shopify does not tell. */
  lapsesDay: Day | null;
  gateway: string | null;
};

/** A parcel that left and is not known to have arrived. */
export type ParcelRow = {
  fulfilmentId: string;
  orderId: string;
  /** Of the order: #1042 */
  name: string;
  sentDay: Day;
  /** As the shop named it. */
  carrier: string;
  /** Shopify's word, such as IN_TRANSIT. */
  status: string;
  /** First scan; null: none yet. */
  scannedDay: Day | null;
  /** When the carrier expected to deliver it; null: not said. */
  expectedDay: Day | null;
  /** Last news of it. */
  newsDay: Day;
  /** What is still wanted of its order; of an order in several parcels, all of it. */
  lines: OpenOrderRow["lines"];
  /** Parcels that its order went out in. */
  parcels: number;
  source: Provenance;
};

/** How one carrier, or all under "", moved parcels that left two weeks to twelve weeks ago. */
export type ParcelPaceRow = {
  carrier: string;
  sent: number;
  /** Of them, with a first scan, and with a delivery. */
  scanned: number;
  delivered: number;
  /** From leaving to the first scan, and from there to the door. Null: none was. */
  daysToScan: { p50: number; p90: number } | null;
  daysInTransit: { p50: number; p90: number } | null;
  source: Provenance;
};

/** How often a discount code was typed. Orders that were cancelled, and tests, are left out. */
export type CodeUseRow = {
  code: string;
  /** Of the last seven whole days. */
  recent: { orders: number; discountMinor: number; paidMinor: number };
  /** Orders of each week before that, oldest first. */
  weeks: readonly number[];
  /** First use within these weeks or the last seven days. */
  firstDay: Day;
  source: Provenance;
};
