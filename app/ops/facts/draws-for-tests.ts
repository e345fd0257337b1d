import type { Chance } from "./chance.ts";

/** Box and Muller. */
export function normal(chance: Chance): number {
  return Math.sqrt(-2 * Math.log(1 - chance.unit())) * Math.cos(2 * Math.PI * chance.unit());
}

/** Marsaglia and Tsang, "A simple method for generating gamma variables", 2000. */
export function gamma(shape: number, chance: Chance): number {
  if (shape < 1) return gamma(shape + 1, chance) * chance.unit() ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const z = normal(chance);
    const v = (1 + z / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(1 - chance.unit()) < z ** 2 / 2 + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** Knuth's product of uniforms; rounded normal where the mean is large. */
export function poisson(mean: number, chance: Chance): number {
  if (mean > 200) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal(chance)));
  const limit = Math.exp(-mean);
  let units = 0;
  for (let product = chance.unit(); product > limit; product *= chance.unit()) units += 1;
  return units;
}
