/**
 * Chance that repeats: the same seed gives the same stream, so the same facts give the same figures.
 * xoshiro128** 1.1 (Blackman and Vigna, public domain, https://prng.di.unimi.it/), seeded by splitmix32.
 */
export class Chance {
  #a = 0;
  #b = 0;
  #c = 0;
  #d = 0;

  constructor(seed: number) {
    this.reseed(seed);
  }

  /** Starts another stream in place; cheaper than a new generator per simulated path. */
  reseed(seed: number): void {
    this.#a = mix(seed + 0x9e3779b9);
    this.#b = mix(seed + 0x3c6ef372);
    this.#c = mix(seed + 0xdaa66d2b);
    this.#d = mix(seed + 0x78dde6e4) | 1;
  }

  /** A whole number from 0 to 2³² − 1. */
  uint32(): number {
    const times5 = Math.imul(this.#b, 5);
    const result = Math.imul((times5 << 7) | (times5 >>> 25), 9) >>> 0;
    const t = this.#b << 9;
    this.#c ^= this.#a;
    this.#d ^= this.#b;
    this.#b ^= this.#c;
    this.#a ^= this.#d;
    this.#c ^= t;
    this.#d = (this.#d << 11) | (this.#d >>> 21);
    return result;
  }

  /** From 0 up to, and without, 1. */
  unit(): number {
    return this.uint32() / 0x1_0000_0000;
  }
}

/** A seed for a named thing, so that each thing has its own stream whatever the order they come in. */
export function seedFor(seed: number, name: string): number {
  // FNV-1a over UTF-16 units, then mixed.
  let hash = 0x811c9dc5 ^ (seed >>> 0);
  for (let at = 0; at < name.length; at += 1) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  return mix(hash);
}

/** 0 … count − 1 in an order of chance (Fisher and Yates). */
export function shuffled(count: number, chance: Chance): Int32Array {
  const order = Int32Array.from({ length: count }, (_, at) => at);
  for (let at = count - 1; at > 0; at -= 1) {
    const other = Math.floor(chance.unit() * (at + 1));
    const kept = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = kept;
  }
  return order;
}

/** The finaliser of splitmix32: every input bit touches every output bit. */
function mix(value: number): number {
  let z = value | 0;
  z = Math.imul(z ^ (z >>> 16), 0x85ebca6b);
  z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
  return (z ^ (z >>> 16)) >>> 0;
}
