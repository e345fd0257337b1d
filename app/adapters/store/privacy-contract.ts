/** What the store can do about data of persons. */
import type { Kept, Retention } from "../../ops/facts/retention.ts";

/** `order`: a customer's; `message`: a text to a person; `supplier_contact`; `staff`: who approved or decided. */
export type PersonalKind = "order" | "message" | "supplier_contact" | "staff";

export type Access = {
  at: Date;
  /** `user 101`, `job` or `shopify`. */
  who: string;
  kind: PersonalKind;
  /** Which: our own id, or how it was asked for. Never a name. */
  record: string;
  /** The screen, job or export. */
  why: string;
};

export type CustomerRequest = {
  id: string;
  kind: "data_request" | "redact";
  /** Gids of the customer's orders. Null: forgotten, since it is done. */
  orderIds: string[] | null;
  /** Shopify's id of the customer; null: not told, or forgotten. */
  customerId: string | null;
  orderCount: number;
  askedAt: Date;
  doneAt: Date | null;
  /** Rows found or erased, by table. */
  counts: Readonly<Record<string, number>> | null;
  /** An export can be downloaded until then; null: there is none, or not any more. */
  expiresAt: Date | null;
};

/** Everything that is held about a customer's orders: rows by table, texts opened. */
export type CustomerRecords = Readonly<Record<string, readonly Record<string, unknown>[]>>;

export type PrivacyStore = {
  retention(): Promise<Retention>;
  saveRetention(retention: Retention): Promise<void>;
  /** Removes what is older than the shop keeps it. Returns rows removed by kind. */
  forgetOld(now: Date): Promise<Record<Kept | "exports", number>>;
  /** Rows held, by what they are. */
  held(): Promise<{ orders: number; disputes: number; messages: number; supplierContacts: number }>;
  /** Ids of the keys that texts of the shop are sealed with, and how many with each. */
  keysInUse(): Promise<{ id: string; texts: number }[]>;
  /** Latest first. */
  accesses(limit: number): Promise<Access[]>;
  /** Notes what Shopify asks for a customer. The same delivery again: nothing happens. */
  ask(
    request: {
      id: string;
      kind: CustomerRequest["kind"];
      orderIds: readonly string[];
      customerId?: string | null;
    },
    now: Date,
  ): Promise<void>;
  request(id: string): Promise<CustomerRequest | null>;
  /** Latest first. */
  requests(limit: number): Promise<CustomerRequest[]>;
  /** Asked for before `before` and not done: their job may be lost. */
  undone(before: Date): Promise<string[]>;
  /** All that is held about these orders. */
  collect(of: { orderIds: readonly string[]; customerId: string | null }): Promise<CustomerRecords>;
  /** Keeps what was collected for a download, sealed, and notes the request as done. */
  keepExport(id: string, records: CustomerRecords, when: { now: Date; expiresAt: Date }): Promise<void>;
  /** The export of a request; null: there is none, or it has expired. */
  export(id: string, now: Date): Promise<CustomerRecords | null>;
  /**
   * Erases what is tied to the orders of an open request, in every table; of the orders stay sums without anybody.
   * Throws Unavailable while something that was approved about one of them is under way. Returns the rows of all times
   * it was called, by table.
   */
  erase(id: string, now: Date): Promise<Record<string, number>>;
  /** The request is done, and forgets whose orders it was about. */
  finish(id: string, now: Date): Promise<void>;
};
