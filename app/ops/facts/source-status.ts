import type { Day } from "./day.ts";

/** The kinds that are read and said apart. */
export const SHOPIFY_KINDS = ["products", "inventory", "orders"] as const;
export type ShopifyKind = (typeof SHOPIFY_KINDS)[number];

/** Kinds that a store may allow, or have, or not. No look needs them all, so nothing waits for them. */
export const OPTIONAL_KINDS = ["payments", "returns", "customers", "discounts", "price_lists"] as const;
export type OptionalKind = (typeof OPTIONAL_KINDS)[number];

/** The scopes that reading each takes, which the store may give or not. */
export const OPTIONAL_SCOPES = {
  /** Disputes, payouts and balance of Shopify Payments. */
  payments: [
    "read_shopify_payments_accounts",
    "read_shopify_payments_disputes",
    "read_shopify_payments_payouts",
  ],
  /** Returns and what was given back. */
  returns: ["read_returns"],
  /** Which orders are of one customer, how they are paid and whether their address holds. */
  customers: ["read_customers"],
  /** Discounts that are on. */
  discounts: ["read_discounts"],
  /** Price lists of companies that buy (B2B): they come with the catalogue's scope. */
  price_lists: [],
} as const satisfies Record<OptionalKind, readonly string[]>;

/** Without it the parts that an order is to be sent in are hidden, with what holds them back and by when they are due. */
export const PARTS_SCOPE = "read_merchant_managed_fulfillment_orders";

/** Of the scopes that a kind takes, those that the store has not given; empty: it may be read. */
export function scopesMissing(kind: OptionalKind, given: readonly string[]): string[] {
  return OPTIONAL_SCOPES[kind].filter((scope) => !given.includes(scope));
}

/**
 * What is known about one kind of fact of one connector. "Never looked" is not "found none":
 * `never_read` and `reading` keep detectors from concluding anything.
 */
export type SourceStatus = {
  connector: string;
  kind: string;
  /** `absent`: the store has nothing of the kind, such as no Shopify Payments. */
  state: "never_read" | "reading" | "complete" | "failed" | "absent";
  /** End of the last complete read, full or incremental. */
  lastCompleteAt: Date | null;
  /** How far back the facts reach; null: all there is. */
  since: Day | null;
  /** Why it reaches no further back, and what that costs, in a sentence. Null: no limit known. */
  limit: string | null;
  /** Rows read so far in the read under way, or in the last one. */
  rowsRead: number;
  /** About how many there are, when the other side says so. */
  rowsExpected: number | null;
  /** What failed, for people. Null unless `failed`. */
  problem: string | null;
};
