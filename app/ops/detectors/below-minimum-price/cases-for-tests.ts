import { factsOf, type Mug } from "../shared/mugs-for-tests.ts";
import { belowMinimumPrice } from "./below-minimum-price.ts";
import type { Alert } from "../contract.ts";

/** Mugs of $22, of which the maker wants $24 at least, or what is given. */
export function look(variants: readonly Mug["variant"][], currency = "USD") {
  const mugs = variants.map((variant) => ({ variant: { minimumAdvertisedMinor: 2_400, ...variant } }));
  return belowMinimumPrice.detect(factsOf(mugs, { shop: { currency } }));
}

/** What it raises, for rules that hold for alerts of every kind. */
export const examples = (): readonly Alert[] => look([{}]).alerts;
