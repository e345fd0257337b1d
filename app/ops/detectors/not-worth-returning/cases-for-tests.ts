import { factsOf, type Mug } from "../shared/mugs-for-tests.ts";
import { type Returned, returnRows } from "../shared/returns-for-tests.ts";
import { notWorthReturning } from "./not-worth-returning.ts";
import type { Alert } from "../contract.ts";

export const cheap: Mug = { variant: { priceMinor: 400, unitCostMinor: 100 } };
export const look = (returns: readonly Returned[], mug = cheap, currency = "USD") =>
  notWorthReturning.detect(factsOf([mug], { shop: { currency }, facts: { returns: returnRows(returns) } }));

/** A thing of $4.00 that costs $1.00 anew, asked for yesterday. */
export const asked: Returned = { status: "requested", daysAgo: 1, lines: [{ paidMinor: 400 }] };
export const ten = (one: Returned) => Array.from({ length: 10 }, () => one);

/** What it raises, for rules that hold for alerts of every kind. */
export const examples = (): readonly Alert[] => look(ten(asked)).alerts;
