/** What a quantile costs where `value` came: `level` of the shortfall, or the rest of the excess (quantile loss). */
export function pinball(value: number, quantile: number, level: number): number {
  const off = value - quantile;
  return off >= 0 ? level * off : (level - 1) * off;
}
