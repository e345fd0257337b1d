import { addDays } from "../../facts/day.ts";
import type { PayoutParts } from "../../facts/facts.ts";
import type { DisputeRow, PaymentsRow, PayoutRow } from "../../facts/rows/payments.ts";
import type { View } from "../../facts/views.ts";
import { TODAY } from "./mugs-for-tests.ts";

const source = { connector: "shopify", recordId: "payments", observedAt: "2026-11-22T08:00:00Z" };

/** One payout; what is not said: a deposit of a thousand of charges less thirty of fees, of `daysAgo`. */
export type Paid = Omit<Partial<PayoutRow>, "parts"> & {
  daysAgo: number;
  parts?: Partial<PayoutParts> | null;
};

export function payoutRows(payouts: readonly Paid[]): View<"payouts"> {
  return new Map(
    payouts.map(({ daysAgo, parts = {}, ...row }, at): [string, PayoutRow] => {
      const whole = parts && {
        ...{ chargesMinor: 100_000, chargesFeeMinor: 3_000, refundsMinor: 0, adjustmentsMinor: 0 },
        ...{ reservedMinor: 0, retriedMinor: 0, advancesMinor: 0 },
        ...parts,
      };
      const payoutId = `gid://shopify/ShopifyPaymentsPayout/${at + 1}`;
      return [
        payoutId,
        {
          ...{ payoutId, status: "paid", direction: "deposit", parts: whole },
          netMinor: whole ? sumOf(whole) : 97_000,
          issuedDay: addDays(TODAY, -daysAgo),
          source: { ...source, recordId: payoutId },
          ...row,
        },
      ];
    }),
  );
}

function sumOf(parts: PayoutParts): number {
  const { chargesMinor, chargesFeeMinor, refundsMinor, adjustmentsMinor } = parts;
  const { reservedMinor, retriedMinor, advancesMinor } = parts;
  const sold = chargesMinor - chargesFeeMinor + refundsMinor;
  return sold + adjustmentsMinor + reservedMinor + retriedMinor + advancesMinor;
}

/** A chargeback of $100.00, opened so many days ago. */
export function disputeRows(
  disputes: readonly (Partial<DisputeRow> & { daysAgo: number })[],
): View<"disputes"> {
  return new Map(
    disputes.map(({ daysAgo, ...row }, at): [string, DisputeRow] => {
      const disputeId = `gid://shopify/ShopifyPaymentsDispute/${at + 1}`;
      return [
        disputeId,
        {
          ...{ disputeId, kind: "chargeback", status: "needs_response", reason: "fraudulent" },
          ...{ amountMinor: 10_000, orderId: null, orderName: null, wasSent: null, dueDay: null },
          ...{ initiatedDay: addDays(TODAY, -daysAgo), isAnswered: false, isFinal: false },
          source: { ...source, recordId: disputeId },
          ...row,
        },
      ];
    }),
  );
}

/** Shopify Payments of a shop that pays out daily, with so many orders on each of the last days. */
export function paymentsOf(over: Partial<PaymentsRow> = {}): View<"payments"> {
  const orders = over.orders ?? [];
  return new Map([
    [
      "",
      {
        ...{ balanceMinor: 0, payoutInterval: "daily", elsewhere: 0 },
        ...{ ordersFrom: addDays(TODAY, -orders.length), orders, source, ...over },
      },
    ],
  ]);
}
