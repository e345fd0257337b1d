import type { Settings } from "../../facts/settings.ts";

/**
 * The share of customers who would buy without a discount at which it brings in as much as it gives away:
 * share × given away = (1 − share) × margin × paid, by the middle of the plausible margins.
 */
export function evenAnyway(
  { takenMinor, paidMinor }: { takenMinor: number; paidMinor: number },
  { plausibleMargin: { low, high } }: Pick<Settings, "plausibleMargin">,
): number {
  const leftMinor = ((low + high) / 2) * paidMinor;
  return leftMinor / Math.max(1, takenMinor + leftMinor);
}
