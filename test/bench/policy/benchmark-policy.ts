import { addDays } from "../../../app/ops/facts/day.ts";
import { firstWeeks, type SalesWeeks } from "../../../app/ops/facts/weekly/sales-weeks.ts";
import { isoWeek } from "../../../app/ops/facts/weekly/week-season.ts";
import type { Policy } from "./play.ts";

/** Weeks of the base, and weeks that an order covers. */
const BASE_WEEKS = 13;
const COVER_WEEKS = 4;

/** The challenge's own policy: orders up to four weeks of the mean of the last quarter, by a season of all rows. */
export function benchmarkPolicy(sales: SalesWeeks): Policy {
  const made = new Map<number, Float64Array>();
  return (week, { onHand, landing }) => {
    const levels = made.get(week) ?? levelsOf(firstWeeks(sales, week));
    made.set(week, levels);
    return levels.map((level, row) => {
      const position = (onHand[row] ?? 0) + (landing[0][row] ?? 0) + (landing[1][row] ?? 0);
      return Number.isNaN(level) ? 0 : roundHalfToEven(Math.max(0, level - position));
    });
  };
}

/** The level of each row; NaN where its base is undefined. */
function levelsOf({ rows, weeks, units, firstWeek }: SalesWeeks): Float64Array {
  const isoOf = (week: number) => isoWeek(addDays(firstWeek, 7 * week));
  const sold = (row: number, week: number) => units[row * weeks + week] ?? Number.NaN;
  const byIso = new Map<number, number[]>();
  for (let week = 0; week < weeks; week += 1) {
    const all = knownMean(Array.from({ length: rows }, (_, row) => sold(row, week)));
    if (!Number.isNaN(all)) byIso.set(isoOf(week), [...(byIso.get(isoOf(week)) ?? []), all]);
  }
  const season = new Map([...byIso].map(([iso, means]) => [iso, knownMean(means)]));
  const whole = knownMean([...season.values()]);
  const index = (week: number) => (season.get(isoOf(week)) ?? 0) / whole;
  const past = Array.from({ length: Math.min(BASE_WEEKS, weeks) }, (_, back) => weeks - 1 - back);
  const factors = past.map(index);
  let cover = 0;
  for (let ahead = 0; ahead < COVER_WEEKS; ahead += 1) cover += index(weeks + ahead);
  return Float64Array.from(
    { length: rows },
    (_, row) => knownMean(past.map((week, at) => sold(row, week) / (factors[at] ?? 1))) * cover,
  );
}

function roundHalfToEven(value: number): number {
  const floor = Math.floor(value);
  if (value - floor !== 0.5) return Math.round(value);
  return floor % 2 === 0 ? floor : floor + 1;
}

/** Mean of what is no NaN; NaN of nothing. */
function knownMean(values: readonly number[]): number {
  let sum = 0;
  let count = 0;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    sum += value;
    count += 1;
  }
  return sum / count;
}
