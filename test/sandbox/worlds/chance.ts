/** Chance from a seed: the same seed and name give the same draws on every machine. */
export type Chance = {
  /** Uniform in [0, 1). */
  next(): number;
  between(low: number, high: number): number;
  /** Whole number, both ends included. */
  whole(low: number, high: number): number;
  happens(share: number): boolean;
  pick<T>(items: readonly T[]): T;
  shuffle<T>(items: T[]): T[];
  normal(mean: number, sd: number): number;
  /** Log-normal with this mean and standard deviation (of the value, not of its logarithm). */
  logNormal(mean: number, sd: number): number;
  poisson(mean: number): number;
  /** Counts with the variance `mean × overdispersion`; overdispersion ≤ 1 is Poisson. */
  count(mean: number, overdispersion: number): number;
};

/** `name` separates streams, so that a change in one part of a world leaves the draws of the others alone. */
export function chance(seed: number, name: string): Chance {
  const next = mulberry32(hash(`${seed}:${name}`));
  const between = (low: number, high: number) => low + (high - low) * next();
  const whole = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  const standardNormal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());

  function poisson(mean: number): number {
    if (mean <= 0) return 0;
    if (mean > 40) return Math.max(0, Math.round(mean + Math.sqrt(mean) * standardNormal()));
    const limit = Math.exp(-mean);
    let draws = 0;
    for (let product = next(); product > limit; product *= next()) draws++;
    return draws;
  }

  /** Marsaglia and Tsang, 2000. */
  function gamma(shape: number): number {
    if (shape < 1) return gamma(shape + 1) * (1 - next()) ** (1 / shape);
    const d = shape - 1 / 3;
    for (;;) {
      const x = standardNormal();
      const v = (1 + x / Math.sqrt(9 * d)) ** 3;
      if (v > 0 && Math.log(1 - next()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
    }
  }

  return {
    next,
    between,
    whole,
    poisson,
    happens: (share) => next() < share,
    pick(items) {
      const item = items[Math.floor(next() * items.length)];
      if (item === undefined) throw new RangeError("cannot pick from nothing");
      return item;
    },
    shuffle<T>(items: T[]) {
      for (let last = items.length - 1; last > 0; last--) {
        const other = Math.floor(next() * (last + 1));
        const held = items[last] as T;
        items[last] = items[other] as T;
        items[other] = held;
      }
      return items;
    },
    normal: (mean, sd) => mean + sd * standardNormal(),
    logNormal(mean, sd) {
      const variance = Math.log(1 + (sd / mean) ** 2);
      return Math.exp(Math.log(mean) - variance / 2 + Math.sqrt(variance) * standardNormal());
    },
    count(mean, overdispersion) {
      if (mean <= 0) return 0;
      if (overdispersion <= 1) return poisson(mean);
      const scale = overdispersion - 1;
      return poisson(gamma(mean / scale) * scale);
    },
  };
}

/** 32 bits of FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}

/** Tommy Ettinger's mulberry32: 32 bits of state, good enough for made-up shops. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
