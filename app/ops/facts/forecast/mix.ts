import type { Quantiles } from "./levels.ts";

/** Averages the quantiles that the ways of a mix wrote, from `from` on: level by level (Vincent 1912). */
export function mixInto(
  into: Quantiles,
  said: ReadonlyMap<string, Quantiles>,
  { mix, from }: { mix: readonly string[]; from: number },
): void {
  into.fill(0);
  for (const id of mix) {
    const own = said.get(id);
    if (!own) continue;
    for (let at = 0; at < into.length; at += 1)
      into[at] = (into[at] ?? 0) + (own[from + at] ?? 0) / mix.length;
  }
}
