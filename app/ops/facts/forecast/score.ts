import { LEVELS, type Quantiles, TENTHS } from "./levels.ts";

/** What a quantile costs where `value` came: `level` of the shortfall, or the rest of the excess (quantile loss). */
export function pinball(value: number, quantile: number, level: number): number {
  const off = value - quantile;
  return off >= 0 ? level * off : (level - 1) * off;
}

/** Twice the mean quantile loss over the nine tenths: the part of one value in the weighted quantile loss. */
export function tenthsLoss(value: number, quantiles: Quantiles, period: number): number {
  let loss = 0;
  for (const at of TENTHS)
    loss += pinball(value, quantiles[period * LEVELS.length + at] ?? 0, LEVELS[at] ?? 0.5);
  return (2 * loss) / TENTHS.length;
}
