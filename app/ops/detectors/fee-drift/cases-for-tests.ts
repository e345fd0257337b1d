import { factsOf } from "../shared/mugs-for-tests.ts";
import { type Paid, paymentsOf, payoutRows } from "../shared/payouts-for-tests.ts";
import { feeDrift, RECENT_DAYS } from "./fee-drift.ts";
import type { Alert } from "../contract.ts";

export const look = (payouts: readonly Paid[], orders: readonly number[] = days(20, 20), currency = "USD") =>
  feeDrift.detect(
    factsOf([], {
      shop: { currency },
      facts: { payouts: payoutRows(payouts), payments: paymentsOf({ orders }) },
    }),
  );

/** So many orders on each of the last four weeks' days, and on each before. */
export function days(recent: number, earlier: number): number[] {
  return Array.from({ length: 120 }, (_, at) => (at >= 120 - RECENT_DAYS - 3 ? recent : earlier));
}

/** A payout every other day of $1,000 in charges; fees a tenth of a point up and down. */
export function paid(recentFeeMinor: number, earlierFeeMinor = 3_000): Paid[] {
  return Array.from({ length: 56 }, (_, at) => {
    const daysAgo = 1 + 2 * at;
    const fee = daysAgo <= RECENT_DAYS ? recentFeeMinor : earlierFeeMinor;
    return { daysAgo, parts: { chargesFeeMinor: fee + (at % 2 === 0 ? 100 : -100) } };
  });
}

/** What it raises, for rules that hold for alerts of every kind. */
export const examples = (): readonly Alert[] => look(paid(3_900)).alerts;
