import type { UnfitRow } from "../../facts/rows/own-order.ts";
import { type Ordered, shopWith } from "../shared/own-orders-for-tests.ts";
import { receivedDamaged } from "./received-damaged.ts";
import type { Alert } from "../contract.ts";

export const broken = (damaged: number, mug = 1, inChecking = 0): [string, UnfitRow] => [
  `gid://shopify/ProductVariant/${mug}`,
  {
    ...{ damaged, inChecking },
    source: {
      connector: "shopify",
      recordId: `gid://shopify/InventoryItem/${mug}`,
      observedAt: "2026-11-22T08:00:00Z",
    },
  },
];
export const came = (ago: number, over: Ordered = {}): Ordered => ({
  ...{ placedAgo: 40, expectedIn: -8, lines: [{ received: [{ ago, units: 200 }] }] },
  ...over,
});
export const look = (orders: readonly Ordered[], rows = [broken(40)], shop = {}) =>
  receivedDamaged.detect(shopWith([{}, {}], orders, { shop, facts: { unfit: new Map(rows) } }));

/** What it raises, for rules that hold for alerts of every kind. */
export const examples = (): readonly Alert[] => look([came(3)]).alerts;
