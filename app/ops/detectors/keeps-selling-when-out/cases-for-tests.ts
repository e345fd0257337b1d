import type { Alert } from "../contract.ts";
import { factsOf, type Mug } from "../shared/mugs-for-tests.ts";
import { keepsSellingWhenOut } from "./keeps-selling-when-out.ts";

type Rest = Parameters<typeof factsOf>[1];

export function look(mugs: readonly Mug[], rest: Rest = {}) {
  return keepsSellingWhenOut.detect(factsOf(mugs, rest));
}

export function raised(mugs: readonly Mug[]): Alert {
  const alert = look(mugs).alerts[0];
  if (!alert) throw new Error("expected an alert");
  return alert;
}

/** Leaves little a unit, so that a cancelled sale costs as much as a kept one brings. */
export const thin = { continueSelling: true, priceMinor: 2_200, unitCostMinor: 1_750 };
export const out: Mug = { available: 0, variant: thin };
/** Of one product; the first is tracked. */
export const siblings = (over: Mug = {}): Mug[] => [
  { variant: { productId: "P" } },
  { ...over, variant: { productId: "P", tracked: false, ...over.variant } },
];

/** What it raises, for rules that hold for alerts of every kind. */
export const examples = (): readonly Alert[] => look([out]).alerts;
