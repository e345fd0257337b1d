import { addDays } from "../../facts/day.ts";
import type { PaymentsRow, PayoutRow } from "../../facts/rows/payments.ts";
import { factsOf, TODAY } from "../shared/mugs-for-tests.ts";
import { payoutMissing } from "./payout-missing.ts";
import type { Alert } from "../contract.ts";

const source = { connector: "shopify", recordId: "payments", observedAt: "2026-11-22T08:00:00Z" };
export const payout = (ago: number, over: Partial<PayoutRow> = {}): PayoutRow => ({
  ...{ payoutId: `P${String(ago)}`, status: "paid", direction: "deposit", netMinor: 800_000 },
  issuedDay: addDays(TODAY, -ago),
  parts: null,
  source,
  ...over,
});
export const account = (over: Partial<PaymentsRow> = {}): PaymentsRow => ({
  ...{ balanceMinor: 900_000, payoutInterval: "daily", elsewhere: 0 },
  ...{ ordersFrom: addDays(TODAY, -60), orders: [], source },
  ...over,
});
export const look = (payouts: readonly PayoutRow[], payments: PaymentsRow | null = account()) =>
  payoutMissing.detect(
    factsOf([], {
      facts: {
        payouts: new Map(payouts.map((row) => [row.payoutId, row])),
        payments: payments ? new Map([["", payments]]) : new Map(),
      },
    }),
  );

/** What it raises, for rules that hold for alerts of every kind. */
export const examples = (): readonly Alert[] => look([payout(2, { status: "failed" }), payout(3)]).alerts;
