/**
 * Shares below which a forecast names a value: quantile levels. Every 2.5% and both tails, so that bands, the nine
 * tenths that accuracy is judged by, and draws can all be read from the same numbers.
 */
export const LEVELS: readonly number[] = [
  0.01,
  ...Array.from({ length: 39 }, (_, at) => (at + 1) / 40),
  0.99,
];

/** Where each of the nine tenths, 0.1 … 0.9, stands in `LEVELS`. */
export const TENTHS: readonly number[] = Array.from({ length: 9 }, (_, at) => (at + 1) * 4);

export function levelAt(level: number): number {
  return LEVELS.findIndex((one) => Math.abs(one - level) < 1e-9);
}

/** Quantiles of the periods ahead: `LEVELS.length` rising values for each period, one period after another. */
export type Quantiles = Float32Array;

export function emptyQuantiles(periods: number): Quantiles {
  return new Float32Array(periods * LEVELS.length);
}

/**
 * Writes the quantiles of a distribution given by rising values and their shares: the lowest value with at least the
 * level's share at or below it (inverse of the distribution function).
 */
export function writeShares(
  into: Quantiles,
  period: number,
  { values, shares, scale }: { values: ArrayLike<number>; shares: ArrayLike<number>; scale: number },
): void {
  const offset = period * LEVELS.length;
  let below = 0;
  let level = 0;
  let value = 0;
  for (let at = 0; at < values.length && level < LEVELS.length; at += 1) {
    const share = shares[at] ?? 0;
    if (share <= 0) continue;
    below += share;
    value = (values[at] ?? 0) * scale;
    while (level < LEVELS.length && below >= (LEVELS[level] ?? 1) - 1e-6) {
      into[offset + level] = value;
      level += 1;
    }
  }
  for (; level < LEVELS.length; level += 1) into[offset + level] = value;
}

/** Writes the quantiles of observed values, sorted: as `writeShares` with an equal share each. */
export function writeSorted(into: Quantiles, period: number, sorted: ArrayLike<number>): void {
  const offset = period * LEVELS.length;
  for (let level = 0; level < LEVELS.length; level += 1) {
    const at = Math.max(0, Math.ceil((LEVELS[level] ?? 0) * sorted.length - 1e-9) - 1);
    into[offset + level] = sorted[at] ?? 0;
  }
}

/**
 * The value below which a share lies, in a straight line between the named levels. Beyond the last level the tail
 * goes on as steeply as an exponential one would: by the height between the last two, for every time the rest shrinks
 * by their ratio.
 */
export function valueAt(quantiles: Quantiles, period: number, share: number): number {
  const offset = period * LEVELS.length;
  const last = LEVELS.length - 1;
  if (share >= (LEVELS[last] ?? 1)) {
    const top = quantiles[offset + last] ?? 0;
    const height = top - (quantiles[offset + last - 1] ?? 0);
    const shrink = Math.log((1 - (LEVELS[last - 1] ?? 0)) / (1 - (LEVELS[last] ?? 0)));
    const rest = Math.max(1 - share, 1e-4);
    return top + (height * Math.log((1 - (LEVELS[last] ?? 0)) / rest)) / shrink;
  }
  if (share <= (LEVELS[0] ?? 0)) return quantiles[offset] ?? 0;
  // All but the two tails stand a fortieth apart.
  const at = share < (LEVELS[1] ?? 0) ? 0 : Math.min(last - 1, Math.floor(share * 40 + 1e-9));
  const low = LEVELS[at] ?? 0;
  const part = (share - low) / ((LEVELS[at + 1] ?? 1) - low);
  const from = quantiles[offset + at] ?? 0;
  return from + Math.min(1, part) * ((quantiles[offset + at + 1] ?? from) - from);
}

/** Share that lies below a value: the inverse of `valueAt` within the named levels; 0 below them, 1 above. */
export function shareBelow(quantiles: Quantiles, period: number, value: number): number {
  const offset = period * LEVELS.length;
  const last = LEVELS.length - 1;
  if (!(value > (quantiles[offset] ?? 0))) return 0;
  if (value >= (quantiles[offset + last] ?? 0)) return 1;
  let low = 0;
  let high = last;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((quantiles[offset + middle] ?? 0) < value) low = middle;
    else high = middle;
  }
  const from = quantiles[offset + low] ?? 0;
  const part = (value - from) / ((quantiles[offset + high] ?? value) - from);
  return (LEVELS[low] ?? 0) + part * ((LEVELS[high] ?? 1) - (LEVELS[low] ?? 0));
}
