/** What is known of whose orders are. A customer is a digest: nothing here says who they are. */
import type { Day } from "../day.ts";
import type { Provenance } from "../provenance.ts";
import type { OrderPart } from "./order-care.ts";
import type { OpenOrderRow } from "./orders.ts";

/** An order that is not cancelled and not sent, in full or in part, whether or not it is paid. */
export type CustomerOrderRow = OpenOrderRow & {
  paid: boolean;
  /** Shopify says of the whole order that it is held back. */
  held: boolean;
  /** What it is still to be sent in; null: not read. */
  parts: readonly OrderPart[] | null;
  company: boolean;
  cashOnDelivery: boolean;
  /** Shopify's own check of the delivery address; null: not checked, or not told. */
  address: "fine" | "doubtful" | "wrong" | null;
  /** Of the same customer before it; null: bought without an account. */
  past: CustomerPast | null;
  /** An order of the same customer for the very same items, placed shortly before it and not cancelled. */
  twin: TwinOrder | null;
};

export type TwinOrder = {
  orderId: string;
  name: string;
  /** Between the two. */
  minutes: number;
  /** All of it was sent. */
  sent: boolean;
};

/** Orders within the window, cancelled ones and tests left out unless said otherwise. */
export type CustomerPast = {
  orders: number;
  /** As Shopify counts them, since ever, this order included; null: not told. */
  ordersEver: number | null;
  /** For what they kept, minor units. */
  paidMinor: number;
  firstDay: Day | null;
  /** Cash on delivery: taken at the door, and refused or never delivered. */
  taken: number;
  refused: number;
};

/** What one customer bought and sent back, by the customer's digest; of the whole shop under "". */
export type CustomerReturnsRow = {
  /** Orders that were sent, and those of them that something came back of. */
  orders: number;
  returnedOrders: number;
  units: number;
  returnedUnits: number;
  /** Paid for all of these units, and given back for those that returned, minor units. */
  paidMinor: number;
  returnedMinor: number;
  /** Of their first order within the window. */
  firstDay: Day;
  /** Their newest order; of the shop, the newest of all. */
  newest: { orderId: string; name: string; day: Day };
  /** Customers that these figures are of: one, or all of the shop. */
  customers: number;
  source: Provenance;
};

/** How orders with cash on delivery went that were sent long enough ago, the shop under "". */
export type CashOnDeliveryRow = { sent: number; refused: number; source: Provenance };
