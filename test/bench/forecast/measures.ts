/** The nine tenths, then 0.95. */
export const JUDGED = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95] as const;
const TENTHS = 9;
const MEDIAN = 4;

/** What a method said of one period of one series. */
export type Said = {
  /** By level of `JUDGED`. */
  quantiles: ArrayLike<number>;
  mean: number;
  band: { low: number; high: number };
};

export type Measures = Record<"mase" | "rmsse" | "wql" | "ql90" | "ql95" | "coverage80", number>;

/**
 * Sums up how close a method came, by the definitions that published tables use. MASE: mean over observed cells of
 * the median's error over the mean seasonal step of the training part, cells left out where that is 0 or unknown.
 * RMSSE: root of the mean's squared error over the mean squared step from the first sale on, mean over series. WQL:
 * twice the quantile loss over the sum of values, mean of the nine tenths; `ql90` and `ql95` the same at one level.
 */
export function measuring(season: number) {
  const losses = new Float64Array(JUDGED.length);
  let scaled = 0;
  let scaledCount = 0;
  let rootSum = 0;
  let rootCount = 0;
  let within = 0;
  let count = 0;
  let total = 0;
  return {
    /** `train`: before the window; `actual`: within it; `said(step)`: what was said. */
    series(train: Float64Array, actual: Float64Array, said: (step: number) => Said): void {
      const step = seasonalStep(train, season);
      const square = squaredStep(train);
      let squares = 0;
      let seen = 0;
      actual.forEach((value, at) => {
        if (Number.isNaN(value)) return;
        const { quantiles, mean, band } = said(at);
        JUDGED.forEach((level, n) => {
          const off = value - (quantiles[n] ?? 0);
          losses[n] = (losses[n] ?? 0) + 2 * (off >= 0 ? level * off : (level - 1) * off);
        });
        total += Math.abs(value);
        count += 1;
        seen += 1;
        squares += (value - mean) ** 2;
        if (value >= band.low && value <= band.high) within += 1;
        if (!(step > 0)) return;
        scaled += Math.abs(value - (quantiles[MEDIAN] ?? 0)) / step;
        scaledCount += 1;
      });
      if (!(square > 0) || seen === 0) return;
      rootSum += Math.sqrt(squares / seen / square);
      rootCount += 1;
    },
    done: (): Measures => ({
      mase: scaled / scaledCount,
      rmsse: rootSum / rootCount,
      wql: losses.subarray(0, TENTHS).reduce((sum, loss) => sum + loss, 0) / TENTHS / total,
      ql90: (losses[TENTHS - 1] ?? 0) / total,
      ql95: (losses[TENTHS] ?? 0) / total,
      coverage80: within / count,
    }),
  };
}

function seasonalStep(train: Float64Array, season: number): number {
  let sum = 0;
  let count = 0;
  for (let at = season; at < train.length; at += 1) {
    const step = Math.abs((train[at] ?? Number.NaN) - (train[at - season] ?? Number.NaN));
    if (Number.isNaN(step)) continue;
    sum += step;
    count += 1;
  }
  return sum / count;
}

function squaredStep(train: Float64Array): number {
  let sum = 0;
  let count = 0;
  for (let at = train.findIndex((value) => value > 0) + 1; at > 0 && at < train.length; at += 1) {
    const step = (train[at] ?? Number.NaN) - (train[at - 1] ?? Number.NaN);
    if (Number.isNaN(step)) continue;
    sum += step * step;
    count += 1;
  }
  return sum / count;
}
