import { seedFor } from "../chance.ts";
import { mixInto } from "./mix.ts";
import { emptyQuantiles, LEVELS } from "./levels.ts";
import { pathsFromQuantiles } from "./paths.ts";
import type { Trial } from "./trials.ts";

const CHOICES = [0, 0.03, 0.07, 0.12, 0.2, 0.3, 0.45, 0.65] as const;
const PATHS = 60;
const MOST_ITEMS = 150;
const WANTED = 0.8;

/**
 * How much of a period's luck stays with a path, so that four in five sums over the trials' horizon lay within the
 * middle 80% of the drawn ones: read from what came, since the days of a forecast do not say how they belong
 * together. Sums of one value are spread evenly over the share that was drawn for them.
 */
export function dependenceFrom(
  trials: readonly Trial[],
  mix: readonly string[],
  { items, seed }: { items: ReadonlySet<number> | null; seed: number },
): number {
  let nearest = 0;
  let distance = Infinity;
  for (const dependence of CHOICES) {
    let within = 0;
    let count = 0;
    for (const trial of trials) {
      const held = sumsWithin(trial, mix, { items, seed, dependence });
      within += held.within;
      count += held.count;
    }
    if (count === 0) return 0;
    const away = Math.abs(within / count - WANTED);
    if (away < distance) [nearest, distance] = [dependence, away];
  }
  return nearest;
}

type Asked = { items: ReadonlySet<number> | null; seed: number; dependence: number };

function sumsWithin(trial: Trial, mix: readonly string[], { items, seed, dependence }: Asked) {
  const { actual, horizon, said } = trial;
  const quantiles = emptyQuantiles(horizon);
  const daysByPath = new Int32Array(PATHS).fill(horizon);
  const chosen = trial.items.flatMap((item, at) => (!items || items.has(item) ? [{ item, at }] : []));
  const stride = Math.max(1, Math.ceil(chosen.length / MOST_ITEMS));
  let within = 0;
  let count = 0;
  for (let n = 0; n < chosen.length; n += stride) {
    const { item = 0, at = 0 } = chosen[n] ?? {};
    const sum = actual.subarray(at * horizon, (at + 1) * horizon).reduce((total, value) => total + value, 0);
    // A stretch with an unknown period has no sum.
    if (Number.isNaN(sum)) continue;
    mixInto(quantiles, said, { mix, from: at * horizon * LEVELS.length });
    const { before } = pathsFromQuantiles(quantiles, {
      daysByPath,
      seed: seedFor(seed, `${trial.cut} ${item}`),
      dependence,
      season: 1,
    });
    let lower = 0;
    let same = 0;
    for (let path = 0; path < PATHS; path += 1) {
      const drawn = before[path * (horizon + 1) + horizon] ?? 0;
      if (drawn < sum) lower += 1;
      else if (drawn === sum) same += 1;
    }
    within += partInMiddle(lower / PATHS, (lower + same) / PATHS);
    count += 1;
  }
  return { within, count };
}

/** Part of the stretch between two shares that lies in the middle 80%. */
export function partInMiddle(from: number, to: number): number {
  const tail = (1 - WANTED) / 2;
  if (to <= from) return from >= tail && from <= 1 - tail ? 1 : 0;
  return Math.max(0, Math.min(to, 1 - tail) - Math.max(from, tail)) / (to - from);
}
