import { quantileOf } from "../../../facts/quantiles.ts";
import type { ReturnRow } from "../../../facts/rows/returns.ts";

/** Fewer tell no habit. */
const LEAST = 10;

/** Days within which nine in ten of these were done, by `days` of each return; `otherwise` where too few tell. */
export function usualDays(
  rows: readonly ReturnRow[],
  otherwise: number,
  days: (row: ReturnRow) => readonly number[],
): number {
  const seen = rows.flatMap((row) => days(row).filter((count) => count >= 0));
  if (seen.length < LEAST) return otherwise;
  return Math.ceil(quantileOf(Float64Array.from(seen).sort(), 0.9));
}
