import { wholeBand } from "./band.ts";
import { LEVELS, type Quantiles } from "./levels.ts";
import type { Trial } from "./trials.ts";

const WANTED = 0.8;
const SHARES = Array.from({ length: 25 }, (_, at) => 0.68 + at * 0.01);
/** However alike the trials, chance alone moves what a band holds by so much. */
const LEAST_DOUBT = 0.01;

/**
 * The share to ask of a band so that it holds four in five: what the trials say, as far as they agree. A window of
 * time in which everything sold more is one accident, not a thousand: so the doubt is what windows differ by.
 */
export function bandShareFor(
  trials: readonly Trial[],
  mix: readonly string[],
  items: ReadonlySet<number> | null,
): number {
  const held = trials.map((trial) => heldBy(trial, mix, items)).filter((shares) => shares !== null);
  if (held.length < 2) return WANTED;
  const asked = SHARES.findIndex((share) => Math.abs(share - WANTED) < 1e-9);
  const atWanted = held.map((shares) => shares[asked] ?? WANTED);
  const mean = meanOf(atWanted);
  const spread = atWanted.reduce((sum, share) => sum + (share - mean) ** 2, 0) / (held.length - 1);
  const doubt = Math.max(LEAST_DOUBT ** 2, spread / held.length);
  const trust = (mean - WANTED) ** 2 / ((mean - WANTED) ** 2 + doubt);
  let nearest = WANTED;
  let distance = Infinity;
  SHARES.forEach((share, at) => {
    const away = Math.abs(meanOf(held.map((shares) => shares[at] ?? 0)) - WANTED);
    if (away < distance) [nearest, distance] = [share, away];
  });
  return WANTED + trust * (nearest - WANTED);
}

/** What bands of each share held in one trial; null where nothing was tried. */
function heldBy(
  { actual, horizon, items, said }: Trial,
  mix: readonly string[],
  among: ReadonlySet<number> | null,
): number[] | null {
  const within = SHARES.map(() => 0);
  let count = 0;
  const quantiles = new Float32Array(LEVELS.length);
  for (let cell = 0; cell < actual.length; cell += 1) {
    const value = actual[cell] ?? Number.NaN;
    const item = items[Math.floor(cell / horizon)] ?? -1;
    if (Number.isNaN(value) || (among && !among.has(item))) continue;
    mixInto(quantiles, said, { mix, from: cell * LEVELS.length });
    count += 1;
    SHARES.forEach((share, at) => {
      const { low, high } = wholeBand(quantiles, 0, share);
      if (value >= low && value <= high) within[at] = (within[at] ?? 0) + 1;
    });
  }
  return count > 0 ? within.map((inside) => inside / count) : null;
}

/** Averages the ways' quantiles. */
function mixInto(
  into: Quantiles,
  said: ReadonlyMap<string, Quantiles>,
  { mix, from }: { mix: readonly string[]; from: number },
): void {
  into.fill(0);
  for (const id of mix) {
    const own = said.get(id);
    if (own)
      for (let at = 0; at < into.length; at += 1)
        into[at] = (into[at] ?? 0) + (own[from + at] ?? 0) / mix.length;
  }
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
