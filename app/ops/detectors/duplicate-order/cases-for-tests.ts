import type { Mug } from "../shared/mugs-for-tests.ts";
import { type Ordered, shopWith } from "../shared/own-orders-for-tests.ts";
import { duplicateOrder } from "./duplicate-order.ts";
import type { Alert } from "../contract.ts";

/** Half a year's sales, ordered twice. */
export const first: Ordered = { id: "1004", placedAgo: 9, expectedIn: 12, lines: [{ units: 900 }] };
export const second: Ordered = { ...first, id: "1005", placedAgo: 6 };
export const mug: Mug = { available: 400 };

export const look = (mugs: readonly Mug[], ...orders: Ordered[]) =>
  duplicateOrder.detect(shopWith(mugs, orders));

/** What it raises, for rules that hold for alerts of every kind. */
export const examples = (): readonly Alert[] => look([mug], first, second).alerts;
