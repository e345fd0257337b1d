/** Where a standard normal lies below with probability `p`, 0 < p < 1. Acklam's approximation, error under 1.2e-9 relative. */
export function normalQuantile(p: number): number {
  if (p <= 0) return -Infinity;
  if (p >= 1) return Infinity;
  if (p < 0.02425) return tail(Math.sqrt(-2 * Math.log(p)));
  if (p > 1 - 0.02425) return -tail(Math.sqrt(-2 * Math.log(1 - p)));
  const q = p - 0.5;
  const r = q * q;
  return (
    ((((((A[0] * r + A[1]) * r + A[2]) * r + A[3]) * r + A[4]) * r + A[5]) * q) /
    (((((B[0] * r + B[1]) * r + B[2]) * r + B[3]) * r + B[4]) * r + 1)
  );
}

/** Share of a standard normal above `z`. Abramowitz and Stegun 26.2.17, error under 7.5e-8. */
export function normalShareAbove(z: number): number {
  if (z < 0) return 1 - normalShareAbove(-z);
  const t = 1 / (1 + 0.2316419 * z);
  const series =
    t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * series;
}

/** One in ten lies above this many standard deviations. */
export const Z90 = 1.2815515655446004;

/**
 * The middles of `count` equal slices of a standard normal, smallest first. Drawing each once, in an order of
 * chance, gives far steadier figures than drawing at random.
 */
export function normalSlices(count: number): Float64Array {
  let slices = slicesByCount.get(count);
  if (!slices) {
    slices = Float64Array.from({ length: count }, (_, at) => normalQuantile((at + 0.5) / count));
    slicesByCount.set(count, slices);
  }
  return slices;
}

const slicesByCount = new Map<number, Float64Array>();

/** The value below which a share `p` of sorted values lies, between neighbours by distance. NaN-free: empty gives 0. */
export function quantileOf(sorted: ArrayLike<number>, p: number): number {
  const at = p * (sorted.length - 1);
  const low = sorted[Math.floor(at)] ?? 0;
  const high = sorted[Math.ceil(at)] ?? low;
  return low + (high - low) * (at - Math.floor(at));
}

function tail(q: number): number {
  return (
    (((((C[0] * q + C[1]) * q + C[2]) * q + C[3]) * q + C[4]) * q + C[5]) /
    ((((D[0] * q + D[1]) * q + D[2]) * q + D[3]) * q + 1)
  );
}

// Peter Acklam, "An algorithm for computing the inverse normal cumulative distribution function", 2003.
const A = [
  -3.969683028665376e1, 2.209460984245205e2, -2.759285104469687e2, 1.38357751867269e2, -3.066479806614716e1,
  2.506628277459239,
] as const;
const B = [
  -5.447609879822406e1, 1.615858368580409e2, -1.556989798598866e2, 6.680131188771972e1, -1.328068155288572e1,
] as const;
const C = [
  -7.784894002430293e-3, -3.223964580411365e-1, -2.400758277161838, -2.549732539343734, 4.374664141464968,
  2.938163982698783,
] as const;
const D = [7.784695709041462e-3, 3.224671290700398e-1, 2.445134137142996, 3.754408661907416] as const;
