import { factsOf } from "../shared/mugs-for-tests.ts";
import { type Paid, payoutRows } from "../shared/payouts-for-tests.ts";
import { reserveHeld } from "./reserve-held.ts";
import type { Alert } from "../contract.ts";

export const look = (payouts: readonly Paid[], currency = "USD") =>
  reserveHeld.detect(factsOf([], { shop: { currency }, facts: { payouts: payoutRows(payouts) } }));
export const reserve = (daysAgo: number, reservedMinor: number): Paid => ({
  daysAgo,
  parts: { chargesMinor: 2_000_000, reservedMinor },
});

/** What it raises, for rules that hold for alerts of every kind. */
export const examples = (): readonly Alert[] =>
  look([reserve(30, 0), reserve(20, -250_000), reserve(10, -250_000)]).alerts;
