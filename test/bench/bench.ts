/** Figure name → value, or a value of each kind of it. Names are stable: `test/bench/README.md` lists them. */
export type Figures = Record<string, number | string | Readonly<Record<string, number>>>;

export type Bench = {
  title: string;
  run(inputs: Readonly<Record<string, string>>): Promise<Figures>;
};

/** The value below which `share` of the numbers lie (nearest rank). */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

export function round(value: number, digits = 1): number {
  return Number(value.toFixed(digits));
}
