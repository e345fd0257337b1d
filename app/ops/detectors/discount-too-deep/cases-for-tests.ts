import type { Alert } from "../contract.ts";
import { factsOf, type Mug } from "../shared/mugs-for-tests.ts";
import { orderMargins, type SoldFor } from "../shared/orders-for-tests.ts";
import { discountTooDeep } from "./discount-too-deep.ts";

export type Given = { mugs?: readonly Mug[]; sold: readonly SoldFor[]; currency?: string };

export function look({ mugs = [dear], sold, currency = "USD" }: Given) {
  return discountTooDeep.detect(
    factsOf(mugs, { shop: { currency }, facts: { orderMargins: orderMargins(sold) } }),
  );
}

export function raised(given: Given): Alert {
  const [alert] = look(given).alerts;
  if (!alert) throw new Error("expected an alert");
  return alert;
}

/** Bought for 15, sold for 22: a third off leaves less than nothing. */
export const dear: Mug = { variant: { unitCostMinor: 1_500 } };
export const halfOff: SoldFor = { units: 40, discountMinor: 40 * 1_100 };
export const tenthOff: SoldFor = { units: 100, discountMinor: 100 * 220 };

/** What it raises, for rules that hold for alerts of every kind. */
export const examples = (): readonly Alert[] => look({ sold: [halfOff, tenthOff] }).alerts;
