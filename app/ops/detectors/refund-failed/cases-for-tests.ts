import { factsOf } from "../shared/mugs-for-tests.ts";
import { accountRows } from "../shared/returns-for-tests.ts";
import { refundFailed } from "./refund-failed.ts";
import type { Alert } from "../contract.ts";

type Account = Parameters<typeof accountRows>[0][number];
export type Refund = Account["refunds"][number];
export const look = (accounts: readonly Account[], currency = "USD") =>
  refundFailed.detect(factsOf([], { shop: { currency }, facts: { orderAccounts: accountRows(accounts) } }));
export const each = (count: number, refunds: readonly Refund[]): Account[] =>
  Array.from({ length: count }, () => ({ refunds }));

/** What it raises, for rules that hold for alerts of every kind. */
export const examples = (): readonly Alert[] => look(each(4, [{ daysAgo: 6, failedMinor: 4_000 }])).alerts;
