const STEP = 0x9e3779b9;

/**
 * Chance that repeats: the same seed gives the same stream, so the same facts give the same figures.
 * splitmix32: a counter put through a mixer, because simulations draw by the ten million.
 * Good enough to play futures with, and no more: never for keys or tokens.
 */
export class Chance {
  private state: number;

  constructor(seed: number) {
    this.state = mix(seed);
  }

  /** A whole number from 0 to 2³² − 1. */
  uint32(): number {
    this.state = (this.state + STEP) | 0;
    return mix(this.state);
  }

  /** From 0 up to, and without, 1. */
  unit(): number {
    return this.uint32() / 0x1_0000_0000;
  }
}

/** A seed for a named thing, so that each thing has its own stream whatever the order they come in. */
export function seedFor(seed: number, name: string): number {
  // FNV-1a over UTF-16 units, then mixed.
  let hash = 0x811c9dc5 ^ mix(seed);
  for (let at = 0; at < name.length; at += 1) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  return mix(hash);
}

/** 0 … count − 1 in an order of chance (Fisher and Yates). */
export function shuffled(count: number, chance: Chance): Int32Array {
  const order = new Int32Array(count);
  for (let at = 0; at < count; at += 1) order[at] = at;
  for (let at = count - 1; at > 0; at -= 1) {
    const other = Math.floor(chance.unit() * (at + 1));
    const kept = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = kept;
  }
  return order;
}

/** The draw at a place of the stream that `seed` names, without a generator: for the innermost loops. */
export function drawAt(seed: number, at: number): number {
  return mix((seed + Math.imul(at + 1, STEP)) | 0);
}

/** The finaliser of murmur3: every input bit touches every output bit. */
function mix(value: number): number {
  let z = value | 0;
  z = Math.imul(z ^ (z >>> 16), 0x85ebca6b);
  z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
  return (z ^ (z >>> 16)) >>> 0;
}
