import type { OrderValuesRow } from "../../facts/rows/order-values.ts";
import { factsOf } from "../shared/mugs-for-tests.ts";
import { freeShipping } from "./free-shipping.ts";
import type { Alert } from "../contract.ts";

export type Band = OrderValuesRow["bands"][number];
const source = { connector: "shopify", recordId: "orders", observedAt: "2026-11-22T08:00:00Z" };
export const look = (bands: readonly Band[], currency = "USD") =>
  freeShipping.detect(
    factsOf([], {
      shop: { currency },
      facts: { orderValues: new Map([["", { days: 90, bands, unread: 0, source }]]) },
    }),
  );

/** Orders of $20 to $99, so many at each dollar; those from `limit` dollars on are sent free, the others pay $6. */
export function orders(limit: number, { each = 10, payingAbove = 0 } = {}): Band[] {
  return Array.from({ length: 80 }, (_, at) => {
    const dollars = 20 + at;
    const free = dollars >= limit ? each - payingAbove : 0;
    return { fromMinor: dollars * 100, orders: each, free, shippingMinor: (each - free) * 600 };
  });
}

/** What it raises, for rules that hold for alerts of every kind. */
export const examples = (): readonly Alert[] => look(orders(35)).alerts;
