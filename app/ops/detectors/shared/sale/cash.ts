import type { Contribution } from "../../../facts/contribution.ts";
import type { Span } from "../gains.ts";
import { keptOfPrice } from "./price-seed.ts";
import type { Sold } from "./sold.ts";

/** Luck with what is not known exactly of a sale. */
export const LUCK: Span = { low: 0.1, likely: 0.5, high: 0.9 };

/** Minor units on a path of luck between 0 and 1: the higher, the better for the shop. */
export type ByLuck = (luck: number) => number;

/**
 * What a sale of a unit that lies on the shelf brings in, at a price: all but the cost of the goods, which is spent. Another
 * price moves it by what reaches the shop of the difference, whatever is not known of the rest.
 */
export function cashAt(found: Sold, priceMinor: number): ByLuck {
  const { perUnitMinor, costMinor } = found.contribution;
  const off = (found.variant.priceMinor - priceMinor) * keptOfPrice(found);
  return (luck) => {
    const left = perUnitMinor.low + (perUnitMinor.high - perUnitMinor.low) * luck;
    return left + costMinor.high - (costMinor.high - costMinor.low) * luck - off;
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
