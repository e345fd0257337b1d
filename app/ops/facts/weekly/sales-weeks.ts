import type { Day } from "../day.ts";

/** Weekly sales of many rows (a product at a place), oldest week first. */
export type SalesWeeks = {
  rows: number;
  weeks: number;
  /** Monday of the first week. */
  firstWeek: Day;
  /**
   * Units sold, row by row: `units[row * weeks + week]`. NaN where the row was not in stock, or not sold yet: such a
   * week says nothing of what was wanted.
   */
  units: Float64Array;
  /** Ways to put rows together (product, place, product type …): for each, the group of each row, from 0. */
  groupings: readonly Int32Array[];
};

/** The same with only the first `weeks` weeks, so that what decides cannot see the later ones. */
export function firstWeeks(sales: SalesWeeks, weeks: number): SalesWeeks {
  const units = new Float64Array(sales.rows * weeks);
  for (let row = 0; row < sales.rows; row += 1)
    units.set(sales.units.subarray(row * sales.weeks, row * sales.weeks + weeks), row * weeks);
  return { ...sales, weeks, units };
}
