import { factsOf, type Mug } from "../shared/mugs-for-tests.ts";
import { skuShared } from "./sku-shared.ts";
import type { Alert } from "../contract.ts";

export const look = (...mugs: readonly Mug[]) => skuShared.detect(factsOf(mugs));
export const mug = (sku: string | null, units: number, title = "Ceramic Mug, White"): Mug => ({
  units,
  variant: { sku, title },
});

/** What it raises, for rules that hold for alerts of every kind. */
export const examples = (): readonly Alert[] =>
  look(mug("MUG-W", 6, "Mug, Blue"), mug(" mug-w ", 9), mug("MUG-B", 6)).alerts;
