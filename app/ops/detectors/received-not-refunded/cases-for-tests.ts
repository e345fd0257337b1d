import { factsOf } from "../shared/mugs-for-tests.ts";
import { type Returned, returnRows, usualReturns } from "../shared/returns-for-tests.ts";
import { receivedNotRefunded } from "./received-not-refunded.ts";
import type { Alert } from "../contract.ts";

export const look = (returns: readonly Returned[], usual = 20, currency = "USD") =>
  receivedNotRefunded.detect(
    factsOf([{}], {
      shop: { currency },
      facts: { returns: returnRows([...returns, ...usualReturns(usual)]) },
    }),
  );

export const back: Returned = { daysAgo: 20, lines: [{ receivedDaysAgo: 12 }] };
export const six = (one: Returned) => Array.from({ length: 6 }, () => one);

/** What it raises, for rules that hold for alerts of every kind. */
export const examples = (): readonly Alert[] => look(six(back)).alerts;
