import type { Day } from "./day.ts";

/** The kinds that are read and said apart. */
export const SHOPIFY_KINDS = ["products", "inventory", "orders"] as const;
export type ShopifyKind = (typeof SHOPIFY_KINDS)[number];

/**
 * Disputes, payouts and balance of Shopify Payments: read where the store allows it and uses Shopify Payments. Nothing
 * waits for it, so it stands beside the kinds that a look needs.
 */
export const PAYMENTS_KIND = "payments";

/** The scopes that all of it takes, which the store may give or not. */
export const PAYMENTS_SCOPES = [
  "read_shopify_payments_accounts",
  "read_shopify_payments_disputes",
  "read_shopify_payments_payouts",
] as const;

/** Returns and what was given back: read where the store allows it, and nothing waits for it. */
export const RETURNS_KIND = "returns";
export const RETURNS_SCOPES = ["read_returns"] as const;

/** Which orders are of one customer, how they are paid and whether their address holds: read where the store allows it. */
export const CUSTOMERS_KIND = "customers";
export const CUSTOMERS_SCOPES = ["read_customers"] as const;

/** Discounts that are on: read where the store allows it, and nothing waits for it. */
export const DISCOUNTS_KIND = "discounts";
export const DISCOUNTS_SCOPES = ["read_discounts"] as const;

/** Price lists of companies that buy (B2B): they come with the catalogue's scope, and nothing waits for them. */
export const PRICE_LISTS_KIND = "price_lists";

/** Kinds that a store may allow, or have, or not. */
export const OPTIONAL_KINDS = [
  PAYMENTS_KIND,
  RETURNS_KIND,
  CUSTOMERS_KIND,
  DISCOUNTS_KIND,
  PRICE_LISTS_KIND,
] as const;
export type OptionalKind = (typeof OPTIONAL_KINDS)[number];

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
