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
