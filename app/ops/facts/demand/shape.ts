import { type CountTable, countTables, quantileIn } from "../count-draws.ts";
import type { FactoredDays } from "../demand-moments.ts";
import { quantileOf } from "../quantiles.ts";

/** Shares of a day's distribution taken from its own past days; the rest is a negative binomial. */
export const SHAPES = [0, 0.5, 1] as const;
/** On how many days before the end the shapes are tried; each on the four weeks that follow. */
const TRIED_BEFORE_END = [56, 28] as const;
const TRIED_DAYS = 28;
/** Quantiles of a day that matter to who orders: the middle and above. */
const LEVELS = [0.3, 0.5, 0.7, 0.8, 0.9, 0.95] as const;
/** A weekday that sells less than this share of the average tells nothing about the size of a day. */
const LEAST_FACTOR = 0.2;
/** Fewer days than this have no shape of their own. */
const LEAST_DAYS = 42;
const BLOCK_DAYS = 28;

/**
 * Days as multiples of what was to be expected of them, smallest first, averaging 1: how unevenly it sells. Each is held
 * against its own four weeks, so that a level that moved does not pass for uneven days. Null: too few.
 */
export function unevenness(
  { units, counts, factors }: FactoredDays,
  until = units.length,
): Float64Array | null {
  const values = new Float64Array(until);
  let filled = 0;
  let sum = 0;
  for (let end = until; end > 0; end -= BLOCK_DAYS) {
    const from = Math.max(0, end - BLOCK_DAYS);
    let sold = 0;
    let expected = 0;
    for (let at = from; at < end; at += 1) {
      if (counts[at] === 0) continue;
      sold += units[at] ?? 0;
      expected += factors[at] ?? 1;
    }
    if (!(sold > 0)) continue;
    for (let at = from; at < end; at += 1) {
      const factor = factors[at] ?? 1;
      if (counts[at] === 0 || factor < LEAST_FACTOR) continue;
      const value = ((units[at] ?? 0) * expected) / sold / factor;
      values[filled] = value;
      filled += 1;
      sum += value;
    }
  }
  if (filled < LEAST_DAYS) return null;
  const mean = sum / filled;
  if (!(mean > 0)) return null;
  for (let at = 0; at < filled; at += 1) values[at] = (values[at] ?? 0) / mean;
  return values.subarray(0, filled).sort();
}

/**
 * Loss of each shape on days that were to be foretold, as a share of the mean loss of all; null where nothing could be
 * tried. `levelAt`: units a day as they were foretold so many days before the end.
 */
export function tryShapes(
  days: FactoredDays,
  { overdispersion, levelAt }: { overdispersion: number; levelAt: (daysBeforeEnd: number) => number },
): Float64Array | null {
  const losses = new Float64Array(SHAPES.length);
  const tableFor = countTables(1 / Math.max(overdispersion, 1e-3));
  const { units, counts, factors } = days;
  for (const before of TRIED_BEFORE_END) {
    const from = units.length - before;
    const own = from > 0 ? unevenness(days, from) : null;
    const level = levelAt(before);
    if (!own || !(level > 0)) continue;
    const tables = tablesOf({ counts, factors }, { from, level, tableFor });
    for (const share of LEVELS) {
      const ownQuantile = quantileOf(own, share);
      for (let day = 0; day < TRIED_DAYS; day += 1) {
        const table = tables[day];
        if (!table) continue;
        const at = from + day;
        const mean = level * (factors[at] ?? 1);
        const ours = mean * ownQuantile;
        const counted = quantileIn(table, { mean, share });
        for (let shape = 0; shape < SHAPES.length; shape += 1) {
          const part = SHAPES[shape] ?? 0;
          const off = (units[at] ?? 0) - (part * ours + (1 - part) * counted);
          losses[shape] = (losses[shape] ?? 0) + (off >= 0 ? share * off : (share - 1) * off);
        }
      }
    }
  }
  let sum = 0;
  for (const loss of losses) sum += loss;
  return sum > 0 ? losses.map((loss) => (loss * SHAPES.length) / sum) : null;
}

/** The distribution of each day that is tried; null: the day does not tell. */
function tablesOf(
  { counts, factors }: Pick<FactoredDays, "counts" | "factors">,
  of: { from: number; level: number; tableFor: (mean: number) => CountTable },
): (CountTable | null)[] {
  return Array.from({ length: TRIED_DAYS }, (_, day) =>
    counts[of.from + day] === 0 ? null : of.tableFor(of.level * (factors[of.from + day] ?? 1)),
  );
}
