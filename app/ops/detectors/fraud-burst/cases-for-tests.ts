import { addDays } from "../../facts/day.ts";
import { factsOf, TODAY } from "../shared/mugs-for-tests.ts";
import { fraudBurst } from "./fraud-burst.ts";
import type { Alert } from "../contract.ts";

const source = { connector: "shopify", recordId: "orders", observedAt: "2026-11-22T08:00:00Z" };
/** Thirty orders a day, of $80.00 where they are risky. */
export const look = (risky: readonly number[], { eachMinor = 8_000, currency = "USD" } = {}) => {
  const row = {
    ...{ from: addDays(TODAY, 1 - risky.length), placed: risky.map((count) => 30 + count), risky, source },
    riskyMinor: risky.map((count) => count * eachMinor),
  };
  return fraudBurst.detect(factsOf([], { shop: { currency }, facts: { orderRisk: new Map([["", row]]) } }));
};
/** One risky order in every `every` days, and then these. */
export const days = (every: number, last: readonly number[], before = 57) => [
  ...Array.from({ length: before }, (_, at) => (at % every === 0 ? 1 : 0)),
  ...last,
];

/** What it raises, for rules that hold for alerts of every kind. */
export const examples = (): readonly Alert[] => look(days(10, [4, 9, 11])).alerts;
