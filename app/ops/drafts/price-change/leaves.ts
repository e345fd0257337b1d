import { roundMinor } from "../../money/money.ts";
import type { PriceLine } from "./payload.ts";

type Readings = Pick<PriceLine, "priceMinor" | "unitCostMinor">;

/**
 * What a unit leaves at another price. Contribution is a straight line in the price (shares of it go to discounts,
 * payment fees and returns; the rest is a fixed sum), and a line holds two points of it: the price as shown and the
 * new one. Null where one of them is not known, or both are the same price and another is asked for.
 */
export function leavesAt(line: PriceLine, priceMinor: number): number | null {
  const { priceMinor: p0, leavesMinor: l0, newPriceMinor: p1, newLeavesMinor: l1 } = line;
  if (priceMinor === p0) return l0;
  if (priceMinor === p1) return l1;
  if (l0 === null || l1 === null || p0 === p1) return null;
  return roundMinor(l0 + ((l1 - l0) * (priceMinor - p0)) / (p1 - p0));
}

/** The line at another new price, with what a unit leaves there. */
export function atNewPrice(line: PriceLine, newPriceMinor: number): PriceLine {
  return { ...line, newPriceMinor, newLeavesMinor: leavesAt(line, newPriceMinor) };
}

/** The line with what the store says now. A cost that rose takes as much off what a unit leaves, at any price. */
export function withReadings(line: PriceLine, now: Readings & Pick<PriceLine, "compareAtMinor">): PriceLine {
  const shift =
    line.unitCostMinor === now.unitCostMinor
      ? 0
      : line.unitCostMinor === null || now.unitCostMinor === null
        ? null
        : line.unitCostMinor - now.unitCostMinor;
  const leaves = (at: number | null) => (at === null || shift === null ? null : at + shift);
  return {
    ...line,
    ...now,
    floorMinor: shift === 0 ? line.floorMinor : null,
    leavesMinor: leaves(leavesAt(line, now.priceMinor)),
    newLeavesMinor: leaves(line.newLeavesMinor),
  };
}
