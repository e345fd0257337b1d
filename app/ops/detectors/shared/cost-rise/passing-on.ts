import type { DraftSeed } from "../../contract.ts";
import { ELASTICITY } from "../elasticity.ts";
import { drawsOf, type Gain, gainOf } from "../gains.ts";
import { leavesOf, LUCK } from "../sale/cash.ts";
import { keptOfPrice, priceSeed } from "../sale/price-seed.ts";
import { roundPrice } from "../sale/round-price.ts";
import { type CostRise, isRepriced } from "./rise.ts";

export type PricePlan = { id: "reprice" | "reprice_part"; newPriceMinor: number; money: Gain };

/** Part of the rise that is passed on where all of it would cost too many sales. A judgement, stated as such. */
const PART = 0.5;

/**
 * The break-even price: at which a unit leaves what it left before the rise, minor units, not rounded.
 *
 * price + rise × (1 − returns) ÷ what reaches the shop of one more on the price.
 */
export function breakEvenPrice(found: CostRise): number {
  const { variant, old, newCostMinor, contribution } = found;
  const kept = Math.max(0.05, keptOfPrice(found));
  return variant.priceMinor + ((newCostMinor - old.unitCostMinor) * (1 - contribution.returnShare)) / kept;
}

/** Raising the price by all of the rise, or by a part of it; none where it was raised already, or rounding leaves none. */
export function pricePlans(found: CostRise): PricePlan[] {
  const { variant, shop } = found;
  if (isRepriced(found)) return [];
  const rise = breakEvenPrice(found) - variant.priceMinor;
  const plans: PricePlan[] = [];
  for (const [id, share] of [
    ["reprice", 1],
    ["reprice_part", PART],
  ] as const) {
    const newPriceMinor = roundPrice(variant.priceMinor + share * rise, shop.currency);
    const isNew = newPriceMinor > variant.priceMinor && newPriceMinor !== plans[0]?.newPriceMinor;
    if (isNew) plans.push({ id, newPriceMinor, money: gainAt(found, newPriceMinor) });
  }
  return plans;
}

/** Over a year: units × ((new price ÷ price) ^ −elasticity × what that leaves − what a unit leaves now). */
function gainAt(found: CostRise, newPriceMinor: number): Gain {
  const { variant, contribution, yearUnits, shop } = found;
  const of = (name: string) => ({ seed: shop.seed, name: `${variant.variantId} rise ${name}` });
  const units = drawsOf(yearUnits, of("units"));
  const elasticity = drawsOf(ELASTICITY, of("elasticity"));
  const lucks = drawsOf(LUCK, { ...of("luck"), most: 1 });
  const leaves = leavesOf(contribution);
  const dearer = newPriceMinor / variant.priceMinor;
  const more = (newPriceMinor - variant.priceMinor) * keptOfPrice(found);
  return gainOf((path) => {
    const now = leaves(lucks[path] ?? 0.5);
    return (units[path] ?? 0) * (dearer ** -(elasticity[path] ?? 1) * (now + more) - now);
  });
}

/** The change of price, reckoned at the new cost and read against the one that Shopify has. */
export function riseSeed(found: CostRise, newPriceMinor: number): DraftSeed {
  const seed = priceSeed(found, newPriceMinor, "cost_rose");
  const lines = (seed.payload["lines"] as Record<string, never>[]).map((line) => ({
    ...line,
    unitCostMinor: found.recordedCostMinor,
  }));
  return { ...seed, payload: { ...seed.payload, lines } };
}
