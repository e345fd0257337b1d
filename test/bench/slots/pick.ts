import type { Chance } from "../../../app/ops/facts/chance.ts";

/** One of them by chance. Throws where there is none to pick. */
export function pick<T>(chance: Chance, items: readonly T[]): T {
  const item = items[Math.floor(chance.unit() * items.length)];
  if (item === undefined) throw new Error("There is nothing to pick from.");
  return item;
}

/** `least` to `most`, both of them possible. */
export function whole(chance: Chance, least: number, most: number): number {
  return least + Math.floor(chance.unit() * (most - least + 1));
}
