import { factsOf } from "../shared/mugs-for-tests.ts";
import { accountRows } from "../shared/returns-for-tests.ts";
import { refundedTwice } from "./refunded-twice.ts";
import type { Alert } from "../contract.ts";

export type Account = Parameters<typeof accountRows>[0][number];
export const look = (account: Account, currency = "USD") =>
  refundedTwice.detect(factsOf([], { shop: { currency }, facts: { orderAccounts: accountRows([account]) } }));

/** What it raises, for rules that hold for alerts of every kind. */
export const examples = (): readonly Alert[] =>
  look({ refunds: [{ amountMinor: 10_000 }, { amountMinor: 7_000 }] }).alerts;
