import type { Settings } from "../../facts/settings.ts";
import type { Alert } from "../contract.ts";
import { factsOf, type Mug } from "../shared/mugs-for-tests.ts";
import { orderMargins, type SoldFor } from "../shared/orders-for-tests.ts";
import { soldAtALoss } from "./sold-at-a-loss.ts";

export type Given = {
  mugs?: readonly Mug[];
  sold?: readonly SoldFor[];
  settings?: Partial<Settings>;
  currency?: string;
};

export function look({ mugs = [below], sold = [{}], settings = {}, currency = "USD" }: Given) {
  return soldAtALoss.detect(
    factsOf(mugs, { settings, shop: { currency }, facts: { orderMargins: orderMargins(sold) } }),
  );
}

export function raised(given: Given): Alert {
  const [alert] = look(given).alerts;
  if (!alert) throw new Error("expected an alert");
  return alert;
}

/** Bought for 25, sold for 22. */
export const below: Mug = { available: 30, variant: { unitCostMinor: 2_500 } };
export const others: Mug[] = Array.from({ length: 5 }, () => ({ variant: { unitCostMinor: 1_600 } }));

/** What it raises, for rules that hold for alerts of every kind. */
export const examples = (): readonly Alert[] => look({}).alerts;
