import { type Quantiles, shareBelow, valueAt } from "./levels.ts";

/** From `low` to `high`, both included. */
export type Band = { low: number; high: number };

/**
 * The whole numbers that hold `share` of a period's outcomes as nearly as whole numbers can: from where the lower
 * tail ends, up. Quantiles alone hold too much where outcomes are few: with three zeros in four periods, "from the
 * 10% to the 90% quantile" starts at 0 and so leaves nothing out below. Where zero alone holds more than `share`,
 * so does the band, which is then 0 to 0.
 */
export function wholeBand(quantiles: Quantiles, period: number, share: number): Band {
  const tail = (1 - share) / 2;
  const low = Math.max(0, Math.round(valueAt(quantiles, period, tail)));
  const from = bandFrom(low, { quantiles, period, share });
  // The number at which the lower tail ends may as well be left out, where little lies below it.
  if (shareBelow(quantiles, period, low + 0.5) > MOST_OF_A_TAIL * tail) return from.band;
  const next = bandFrom(low + 1, { quantiles, period, share });
  return next.away < from.away ? next.band : from.band;
}

const MOST_OF_A_TAIL = 1.5;

/** The band from a number on whose share is nearest to the wanted one, and how far it is away. */
function bandFrom(
  low: number,
  { quantiles, period, share }: { quantiles: Quantiles; period: number; share: number },
): { band: Band; away: number } {
  const below = low === 0 ? 0 : shareBelow(quantiles, period, low - 0.5);
  const end = valueAt(quantiles, period, Math.min(0.995, below + share));
  const awayAt = (high: number) => Math.abs(shareBelow(quantiles, period, high + 0.5) - below - share);
  let high = Math.max(low, Math.floor(end) - 1);
  while (high <= end && awayAt(high + 1) <= awayAt(high)) high += 1;
  return { band: { low, high }, away: awayAt(high) };
}

/**
 * How much of an outcome lies in the middle `share` of a forecast when outcomes of the same value are spread evenly
 * over the share that the forecast gives them (the randomised probability integral transform: Czado, Gneiting and
 * Held, "Predictive model assessment for count data", 2009). Right on average where a band of whole numbers cannot be.
 */
export function partWithin(
  quantiles: Quantiles,
  period: number,
  { value, share }: { value: number; share: number },
): number {
  const from = value <= 0 ? 0 : shareBelow(quantiles, period, value - 0.5);
  const to = shareBelow(quantiles, period, value + 0.5);
  const tail = (1 - share) / 2;
  if (to - from < 1e-6) return from >= tail && to <= 1 - tail ? 1 : 0;
  return Math.max(0, Math.min(to, 1 - tail) - Math.max(from, tail)) / (to - from);
}
