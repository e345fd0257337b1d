import { type Ordered, shopWith } from "../shared/own-orders-for-tests.ts";
import { shortReceipt } from "./short-receipt.ts";
import type { Alert } from "../contract.ts";

export const part = (ago: number, units = 150): Ordered => ({
  placedAgo: 30,
  expectedIn: -8,
  lines: [{ units: 200, received: [{ ago, units }] }],
});
export const look = (...orders: Ordered[]) => shortReceipt.detect(shopWith([{}, {}], orders));

/** What it raises, for rules that hold for alerts of every kind. */
export const examples = (): readonly Alert[] => look(part(6)).alerts;
