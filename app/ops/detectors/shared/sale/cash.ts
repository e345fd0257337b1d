import { type Contribution, contributionOf } from "../../../facts/contribution.ts";
import type { Span } from "../gains.ts";
import type { Sold } from "./sold.ts";

/** Luck with what is not known exactly of a sale. */
export const LUCK: Span = { low: 0.1, likely: 0.5, high: 0.9 };

/** Minor units on a path of luck between 0 and 1: the higher, the better for the shop. */
export type ByLuck = (luck: number) => number;

/**
 * What a sale of a unit that lies on the shelf brings in, at a price: all but the cost of the goods, which is spent. A
 * cost that is not known is guessed from the price as it is, whatever the new one.
 */
export function cashAt(found: Sold, priceMinor: number): ByLuck {
  const { variant, sales, settings, shop, contribution } = found;
  const { perUnitMinor, costMinor } = contributionOf({
    variant: { ...variant, priceMinor },
    sales,
    settings,
    currency: shop.currency,
  });
  const cost = variant.unitCostMinor === null ? contribution.costMinor : costMinor;
  return (luck) => {
    const left = perUnitMinor.low + (perUnitMinor.high - perUnitMinor.low) * luck;
    return left + cost.high - (cost.high - cost.low) * luck;
  };
}

/** The cost of a unit, lower the better the luck. */
export function costOf({ costMinor }: Contribution): ByLuck {
  return (luck) => costMinor.high - (costMinor.high - costMinor.low) * luck;
}

/** What a sale leaves in the end, the cost of the goods taken off. */
export function leavesOf({ perUnitMinor }: Contribution): ByLuck {
  return (luck) => perUnitMinor.low + (perUnitMinor.high - perUnitMinor.low) * luck;
}
