import { factsOf, type Mug } from "../shared/mugs-for-tests.ts";
import { type Returned, returnRows, usualReturns } from "../shared/returns-for-tests.ts";
import { refundedNotBack } from "./refunded-not-back.ts";
import type { Alert } from "../contract.ts";

export const look = (
  returns: readonly Returned[],
  { usual = 20, mug = {}, currency = "USD" }: { usual?: number; mug?: Mug; currency?: string } = {},
) =>
  refundedNotBack.detect(
    factsOf([mug], {
      shop: { currency },
      facts: { returns: returnRows([...returns, ...usualReturns(usual)]) },
    }),
  );

/** Forty mugs that were paid back four weeks ago and never came. */
export const paid: Returned = { daysAgo: 30, refundedDaysAgo: 28, lines: [{ quantity: 40, refunded: 40 }] };

/** What it raises, for rules that hold for alerts of every kind. */
export const examples = (): readonly Alert[] => look([paid]).alerts;
