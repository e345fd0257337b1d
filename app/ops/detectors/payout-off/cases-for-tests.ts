import { factsOf } from "../shared/mugs-for-tests.ts";
import { disputeRows, type Paid, payoutRows } from "../shared/payouts-for-tests.ts";
import { payoutOff } from "./payout-off.ts";
import type { Alert } from "../contract.ts";

export type Disputes = Parameters<typeof disputeRows>[0];
export const look = (payouts: readonly Paid[], disputes: Disputes = [], currency = "USD") =>
  payoutOff.detect(
    factsOf([], {
      shop: { currency },
      facts: { payouts: payoutRows(payouts), disputes: disputeRows(disputes) },
    }),
  );

/** What it raises, for rules that hold for alerts of every kind. */
export const examples = (): readonly Alert[] =>
  look([{ daysAgo: 3, netMinor: 57_000 }, { daysAgo: 10 }]).alerts;
