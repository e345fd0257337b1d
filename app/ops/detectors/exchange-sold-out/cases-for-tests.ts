import { factsOf, type Mug } from "../shared/mugs-for-tests.ts";
import { type Returned, returnRows } from "../shared/returns-for-tests.ts";
import { exchangeSoldOut } from "./exchange-sold-out.ts";
import type { Alert } from "../contract.ts";

const MUG = "gid://shopify/ProductVariant/1";
export const wants = (unprocessed: number, over: Returned = {}): Returned => ({
  daysAgo: 6,
  exchanges: [{ variantId: MUG, quantity: unprocessed, unprocessed }],
  ...over,
});
export const look = (returned: Returned, mug: Mug = { available: 0 }, currency = "USD") =>
  exchangeSoldOut.detect(factsOf([mug], { shop: { currency }, facts: { returns: returnRows([returned]) } }));

/** What it raises, for rules that hold for alerts of every kind. */
export const examples = (): readonly Alert[] => look(wants(20)).alerts;
