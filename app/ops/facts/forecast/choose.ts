import { LEVELS, TENTHS } from "./levels.ts";
import { pinball } from "./score.ts";
import type { Trial } from "./trials.ts";

/** Ways whose quantiles are averaged, one that counts twice named twice; and how close each way came. */
export type Choice = {
  mix: readonly string[];
  /** Of the mix, against the best single way in each trial: 1 is as close. */
  error: number;
  /** The same of each way alone, closest first. */
  alone: readonly { id: string; error: number }[];
  /** And of the mix it was held against; NaN where none was. */
  errorAgainst: number;
};

const MOST_PICKS = 8;
/** A further way must take this share of the error away. */
const LEAST_GAIN = 0.0005;

/**
 * Picks the ways whose averaged quantiles came closest in the trials: the best one, then again and again the one
 * that helps most (Caruana et al., "Ensemble selection from libraries of models", ICML 2004). Averaging quantiles
 * keeps the shape of what is averaged (Vincent 1912). Each trial counts alike, whatever the errors of its time.
 * `items`: only these; null where no way was tried on any sale of theirs.
 */
export function chooseMix(
  trials: readonly Trial[],
  items: ReadonlySet<number> | null,
  against: readonly string[] = [],
): Choice | null {
  const grounds = trials.map((trial) => groundOf(trial, items)).filter(({ sold }) => sold > 0);
  const ids = [...(trials[0]?.said.keys() ?? [])];
  if (grounds.length === 0 || ids.length === 0) return null;
  for (const ground of grounds) {
    const least = Math.min(...ids.map((id) => lossOf(ground, id, 1)));
    ground.worth = 1 / (Math.max(least, 1e-9) * grounds.length);
  }
  const errorWith = (id: string, count: number) =>
    grounds.reduce((sum, ground) => sum + ground.worth * lossOf(ground, id, count), 0);
  const errorAgainst = errorOf(grounds, against);
  const alone = ids.map((id) => ({ id, error: errorWith(id, 1) })).sort((a, b) => a.error - b.error);
  const mix: string[] = [];
  let error = Infinity;
  while (mix.length < MOST_PICKS) {
    const [best] = ids
      .map((id) => ({ id, error: errorWith(id, mix.length + 1) }))
      .sort((a, b) => a.error - b.error);
    if (!best || best.error > error * (1 - LEAST_GAIN)) break;
    error = best.error;
    mix.push(best.id);
    for (const ground of grounds) addTo(ground, best.id);
  }
  return { mix, error, alone, errorAgainst };
}

/** One trial's cells that count, and the quantiles picked so far, summed. */
type Ground = {
  values: Float64Array;
  tenths: ReadonlyMap<string, Float32Array>;
  picked: Float32Array;
  sold: number;
  worth: number;
};

function groundOf({ actual, horizon, items, said }: Trial, among: ReadonlySet<number> | null): Ground {
  const cells: number[] = [];
  items.forEach((item, at) => {
    if (among && !among.has(item)) return;
    for (let cell = at * horizon; cell < (at + 1) * horizon; cell += 1)
      if (!Number.isNaN(actual[cell] ?? Number.NaN)) cells.push(cell);
  });
  const values = Float64Array.from(cells, (cell) => actual[cell] ?? 0);
  const tenths = new Map<string, Float32Array>();
  for (const [id, quantiles] of said) {
    const own = new Float32Array(cells.length * TENTHS.length);
    cells.forEach((cell, at) =>
      TENTHS.forEach((level, tenth) => {
        own[at * TENTHS.length + tenth] = quantiles[cell * LEVELS.length + level] ?? 0;
      }),
    );
    tenths.set(id, own);
  }
  const sold = values.reduce((sum, value) => sum + value, 0);
  return { values, tenths, picked: new Float32Array(cells.length * TENTHS.length), sold, worth: 1 };
}

/** The error of a given mix; leaves nothing picked. */
function errorOf(grounds: readonly Ground[], mix: readonly string[]): number {
  const last = mix.at(-1);
  if (last === undefined) return Number.NaN;
  let error = 0;
  for (const ground of grounds) {
    for (const id of mix.slice(0, -1)) addTo(ground, id);
    error += ground.worth * lossOf(ground, last, mix.length);
    ground.picked.fill(0);
  }
  return error;
}

/** Loss of what is picked with one way more, `count` in all. */
function lossOf({ values, tenths, picked }: Ground, id: string, count: number): number {
  const own = tenths.get(id);
  if (!own) return Infinity;
  let loss = 0;
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] ?? 0;
    for (let tenth = 0; tenth < TENTHS.length; tenth += 1) {
      const cell = at * TENTHS.length + tenth;
      loss += pinball(value, ((picked[cell] ?? 0) + (own[cell] ?? 0)) / count, (tenth + 1) / 10);
    }
  }
  return loss;
}

function addTo({ tenths, picked }: Ground, id: string): void {
  const own = tenths.get(id);
  if (own)
    for (let cell = 0; cell < picked.length; cell += 1) picked[cell] = (picked[cell] ?? 0) + (own[cell] ?? 0);
}
