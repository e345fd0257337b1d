import { contributionOf } from "../../facts/contribution.ts";
import { Z90 } from "../../facts/quantiles.ts";
import { minorDigits } from "../../money/currency.ts";
import { ELASTICITY } from "../shared/elasticity.ts";
import { drawsOf, type Gain, gainOf, NO_GAIN } from "../shared/gains.ts";
import { floorOf } from "../shared/sale/price-seed.ts";
import type { Case } from "./case.ts";

/** One choice: the lowest price that leaves something, the price that leaves what is usual, or the price as it is. */
export type Plan = { id: "floor" | "usual" | "nothing"; newPriceMinor: number; money: Gain };

/** Nobody raises a price to more than twice: that is another product. */
const MOST_RISE = 2;

/**
 * Every choice on the same futures of sales and of what a higher price costs in them, over four weeks. `usualShare`: what
 * a sale usually leaves, of its price; null: not known.
 */
export function plansFor(found: Case, usualShare: number | null): { plans: Plan[]; best: Plan } {
  const { variant, units, shop } = found;
  const of = (name: string) => ({ seed: shop.seed, name: `${variant.variantId} loss ${name}` });
  // As many as in the last four weeks, give or take chance (Poisson).
  const spread = Z90 * Math.sqrt(units);
  const sold = drawsOf(
    { low: Math.max(0, units - spread), likely: units, high: units + spread },
    of("units"),
  );
  const elasticity = drawsOf(ELASTICITY, of("elasticity"));
  const lucks = drawsOf({ low: 0.1, likely: 0.5, high: 0.9 }, { ...of("luck"), most: 1 });
  const leavesAt = (priceMinor: number) => {
    const { perUnitMinor } = contributionOf({
      ...found,
      variant: { ...variant, priceMinor },
      currency: shop.currency,
    });
    return (path: number) => perUnitMinor.low + (perUnitMinor.high - perUnitMinor.low) * (lucks[path] ?? 0.5);
  };
  const leavesNow = leavesAt(variant.priceMinor);
  const plan = (id: Plan["id"], newPriceMinor: number): Plan => {
    const leaves = leavesAt(newPriceMinor);
    const fewer = newPriceMinor / variant.priceMinor;
    const money = gainOf(
      (path) => (sold[path] ?? 0) * (fewer ** -(elasticity[path] ?? 1) * leaves(path) - leavesNow(path)),
    );
    return { id, newPriceMinor, money };
  };
  const nothing: Plan = { id: "nothing", newPriceMinor: variant.priceMinor, money: NO_GAIN };
  const plans = [...pricesFor(found, usualShare).map(({ id, priceMinor }) => plan(id, priceMinor)), nothing];
  const best = plans.reduce((leader, one) => (one.money.mean > leader.money.mean ? one : leader), nothing);
  return { plans, best };
}

function pricesFor(found: Case, usualShare: number | null): { id: "floor" | "usual"; priceMinor: number }[] {
  const { variant, shop } = found;
  const most = variant.priceMinor * MOST_RISE;
  const prices: { id: "floor" | "usual"; priceMinor: number }[] = [];
  const add = (id: "floor" | "usual", exact: number | null) => {
    if (exact === null || exact > most) return;
    const priceMinor = roundedUp(exact, shop.currency);
    if (priceMinor > variant.priceMinor && priceMinor !== prices[0]?.priceMinor)
      prices.push({ id, priceMinor });
  };
  add("floor", floorOf(found));
  if (usualShare !== null) add("usual", floorOf(found, usualShare));
  return prices;
}

/** To whole units of the currency where that is less than a twentieth of it: 17.60 becomes 18, 0.36 stays. */
function roundedUp(minor: number, currency: string): number {
  const one = 10 ** minorDigits(currency);
  const step = one <= minor / 20 ? one : 1;
  return Math.ceil(minor / step) * step;
}
