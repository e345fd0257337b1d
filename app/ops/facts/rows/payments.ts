import type { Day } from "../day.ts";
import type { DisputeFact, PayoutFact, PayoutParts } from "../facts.ts";
import type { Provenance } from "../provenance.ts";

/** A dispute in the shop's currency. */
export type DisputeRow = Pick<DisputeFact, "disputeId" | "kind" | "status" | "reason" | "amountMinor"> & {
  orderId: string | null;
  /** `#1042` */
  orderName: string | null;
  /** Whether any parcel of the order was sent; null: no order that is known. */
  wasSent: boolean | null;
  initiatedDay: Day;
  /** The last day on which evidence is taken; null: Shopify names none. */
  dueDay: Day | null;
  /** Evidence cannot be changed once it was sent. */
  isAnswered: boolean;
  isFinal: boolean;
  source: Provenance;
};

/** A payout in the shop's currency. */
export type PayoutRow = Pick<PayoutFact, "payoutId" | "status" | "direction" | "netMinor"> & {
  issuedDay: Day;
  /** Null: last read before its parts were. */
  parts: PayoutParts | null;
  source: Provenance;
};

/** Shopify Payments of the shop as a whole. */
export type PaymentsRow = {
  /** Held in the shop's currency; negative: owed to Shopify. */
  balanceMinor: number;
  payoutInterval: "daily" | "weekly" | "monthly" | "manual" | "other";
  /** Disputes, payouts and balances in other currencies, which are not added up with these. */
  elsewhere: number;
  /** Orders paid for on each of the last days, oldest first, ending yesterday. */
  ordersFrom: Day;
  orders: readonly number[];
  source: Provenance;
};
