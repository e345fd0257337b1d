import { addDays, type Day, weekdayOf } from "../day.ts";
import type { SalesWeeks } from "./sales-weeks.ts";

/** How much more or less sells in a calendar week than in the mean one, read from all rows together; 1 unknown. */
export type WeekSeason = {
  /** Week from the first of the sales on, from 0; may lie ahead. */
  at(week: number): number;
};

/** A row that sold less a week than this is weighed as if it sold so much, or one unit would be a season. */
const LEAST_LEVEL = 0.2;

/** Every row counts by its sales over its own mean, so that a few large ones do not make the season of all. */
export function weekSeason(sales: SalesWeeks): WeekSeason {
  const { rows, weeks, firstWeek } = sales;
  const units = sales.units.map((sold) => Math.max(0, sold));
  const sums = new Float64Array(weeks);
  const counts = new Float64Array(weeks);
  for (let row = 0; row < rows; row += 1) {
    const own = units.subarray(row * weeks, (row + 1) * weeks);
    const level = Math.max(LEAST_LEVEL, meanKnown(own));
    for (let week = 0; week < weeks; week += 1) {
      const sold = own[week] ?? Number.NaN;
      if (Number.isNaN(sold)) continue;
      sums[week] = (sums[week] ?? 0) + sold / level;
      counts[week] = (counts[week] ?? 0) + 1;
    }
  }
  const byIsoWeek = new Map<number, number[]>();
  for (let week = 0; week < weeks; week += 1) {
    if (!counts[week]) continue;
    const iso = isoWeek(addDays(firstWeek, 7 * week));
    byIsoWeek.set(iso, [...(byIsoWeek.get(iso) ?? []), (sums[week] ?? 0) / (counts[week] ?? 1)]);
  }
  const levels = new Map([...byIsoWeek].map(([iso, values]) => [iso, mean(values)]));
  const whole = mean([...levels.values()]);
  return {
    at(week) {
      const level = levels.get(isoWeek(addDays(firstWeek, 7 * week)));
      return level !== undefined && whole > 0 ? Math.max(level / whole, 0.05) : 1;
    },
  };
}

/** ISO 8601 number of the week that a day lies in, 1 … 53: the week of its Thursday. */
export function isoWeek(day: Day): number {
  const thursday = addDays(day, 4 - (weekdayOf(day) || 7));
  const newYear = `${thursday.slice(0, 4)}-01-01`;
  return 1 + Math.floor((Date.parse(thursday) - Date.parse(newYear)) / (7 * 86_400_000));
}

/** Mean of the known entries; 0 where none is known. */
function meanKnown(values: Float64Array): number {
  let sum = 0;
  let count = 0;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    sum += value;
    count += 1;
  }
  return count > 0 ? sum / count : 0;
}

function mean(values: readonly number[]): number {
  return values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : 0;
}
