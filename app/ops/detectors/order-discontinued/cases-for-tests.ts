import type { DiscontinuedRow } from "../../facts/rows/own-order.ts";
import { type Ordered, shopWith } from "../shared/own-orders-for-tests.ts";
import { orderDiscontinued } from "./order-discontinued.ts";
import type { Alert } from "../contract.ts";

export const gone = (mug: number, over: Partial<DiscontinuedRow> = {}): [string, DiscontinuedRow] => {
  const variantId = `gid://shopify/ProductVariant/${mug}`;
  return [
    variantId,
    {
      ...{ variantId, productId: "gid://shopify/Product/1", productTitle: "Ceramic Mug", state: "archived" },
      source: { connector: "shopify", recordId: variantId, observedAt: "2026-11-21T09:00:00Z" },
      ...over,
    },
  ];
};
export const look = (ordered: Ordered, rows = [gone(1)], shop = {}) =>
  orderDiscontinued.detect(shopWith([{}, {}], [ordered], { shop, facts: { discontinued: new Map(rows) } }));

/** What it raises, for rules that hold for alerts of every kind. */
export const examples = (): readonly Alert[] => look({}).alerts;
