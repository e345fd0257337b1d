import type { Alert } from "../contract.ts";
import { factsOf, type Mug, steady } from "../shared/mugs-for-tests.ts";
import { unitCostMissing } from "./unit-cost-missing.ts";

type Rest = Parameters<typeof factsOf>[1];

export function look(mugs: readonly Mug[], rest: Rest = {}): readonly Alert[] {
  return unitCostMissing.detect(factsOf(mugs, rest)).alerts;
}

export const noCost: Mug = { units: steady(6), variant: { unitCostMinor: null } };
export const from = (supplierKey: string | null, vendor: string | null, over: Mug = {}): Mug => ({
  ...noCost,
  supplier: null,
  ...over,
  variant: { unitCostMinor: null, supplierKey, vendor, ...over.variant },
});

/** What it raises, for rules that hold for alerts of every kind. */
export const examples = (): readonly Alert[] => look([noCost, noCost, noCost]);
