import { factsOf } from "../shared/mugs-for-tests.ts";
import { type Returned, returnRows, usualReturns } from "../shared/returns-for-tests.ts";
import { returnUnanswered } from "./return-unanswered.ts";
import type { Alert } from "../contract.ts";

export const look = (returns: readonly Returned[], currency = "USD") =>
  returnUnanswered.detect(
    factsOf([{}], {
      shop: { currency },
      facts: { returns: returnRows([...returns, ...usualReturns(20)]) },
    }),
  );

export const asked: Returned = { daysAgo: 5, status: "requested" };
export const eight = (one: Returned) => Array.from({ length: 8 }, () => one);

/** What it raises, for rules that hold for alerts of every kind. */
export const examples = (): readonly Alert[] => look([...eight(asked), { ...asked, daysAgo: 9 }]).alerts;
