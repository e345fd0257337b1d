import { addDays } from "../../facts/day.ts";
import type { PromiseRow } from "../../facts/rows/promises.ts";
import { factsOf, type Mug, TODAY } from "../shared/mugs-for-tests.ts";
import { openOrders } from "../shared/orders-for-tests.ts";
import { promiseAtRisk } from "./promise-at-risk.ts";
import type { Alert } from "../contract.ts";

export type Promised = { in?: number; units?: number; variant?: number | null };
/** Orders of mugs, each promised in five days where nothing else is said, the first promised first. */
function promises(some: readonly Promised[]): ReadonlyMap<string, PromiseRow> {
  const orders = [
    ...openOrders(some.map(({ units = 20, variant = 1 }) => ({ lines: [{ variant, units }] }))).values(),
  ];
  const rows = orders.map((order, at) => ({ ...order, promisedDay: addDays(TODAY, some[at]?.in ?? 5) }));
  return new Map(
    rows.toSorted((a, b) => a.promisedDay.localeCompare(b.promisedDay)).map((row) => [row.orderId, row]),
  );
}
/** None of it is free, and nothing is set aside. */
export const NONE: Mug = { available: 0 };
export const look = (mug: Mug, some: readonly Promised[], shop: Parameters<typeof factsOf>[1] = {}) =>
  promiseAtRisk.detect(factsOf([mug], { ...shop, facts: { promises: promises(some) } }));
export const stake = (mug: Mug, some: readonly Promised[]) => look(mug, some).alerts[0]?.stake.p50.minor ?? 0;
export const ordered = (units: number, inDays: number): Mug => ({
  ...{ available: 0, incoming: units },
  arrivals: [{ purchaseOrderId: "PO", units, expectedDay: addDays(TODAY, inDays) }],
});

/** What it raises, for rules that hold for alerts of every kind. */
export const examples = (): readonly Alert[] => look(NONE, [{ units: 120 }]).alerts;
