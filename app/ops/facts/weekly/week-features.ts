import { addDays } from "../day.ts";
import type { SalesWeeks } from "./sales-weeks.ts";
import { isoWeek, weekSeason } from "./week-season.ts";

/** What the weeks so far say about each row: one column a feature, one entry a row. NaN: not known. */
export type WeekFeatures = {
  columns: Float64Array[];
  /** Units a week at present by simple means, without the season; 0 where nothing is known. */
  level: Float64Array;
  /** Season of each of the weeks ahead, the first being the next. */
  seasonAhead: number[];
};

/** Weeks ahead whose season is told. */
export const WEEKS_AHEAD = 3;
/** Weights of the past fall by these shares a week; the middle one is the level. */
const MEMORIES = [0.97, 0.9, 0.75] as const;
const SPANS = [4, 8, 13, 26, 52] as const;
const YEAR = 52;
/** Added to both sides of a ratio of levels, in units a week: none sold is not infinitely less. */
const SOFT = 0.15;

/** Reads all of `sales`; the next week is the one after its last. Returned goods (below 0) count as nothing sold. */
export function weekFeatures(sales: SalesWeeks): WeekFeatures {
  const { rows, weeks } = sales;
  const season = weekSeason(sales);
  const factors = Float64Array.from({ length: weeks }, (_, week) => season.at(week));
  const units = sales.units.map((sold) => Math.max(0, sold));
  const even = units.map((sold, at) => sold / (factors[at % weeks] ?? 1));
  const own = Array.from({ length: rows }, (_, row) => even.subarray(row * weeks, (row + 1) * weeks));
  const raw = Array.from({ length: rows }, (_, row) => units.subarray(row * weeks, (row + 1) * weeks));
  const level = Float64Array.from(own, (row) => fading(row, MEMORIES[1]));
  const seasonAhead = Array.from({ length: WEEKS_AHEAD }, (_, ahead) => season.at(weeks + ahead));

  const columns: Float64Array[] = [level];
  const add = (of: (row: number) => number) =>
    columns.push(Float64Array.from({ length: rows }, (_, row) => of(row)));
  const relative = (value: number, row: number) => (value + SOFT) / ((level[row] ?? 0) + SOFT);
  const addRelative = (of: (row: number) => number) => add((row) => relative(of(row), row));
  const recent = (row: number, span: number) => own[row]?.subarray(Math.max(0, weeks - span)) ?? NOTHING;
  const stretch = (row: number, from: number, to: number) =>
    raw[row]?.subarray(Math.max(0, weeks + from), Math.max(0, weeks + to)) ?? NOTHING;

  for (const span of SPANS) addRelative((row) => meanOf(recent(row, span)));
  for (const memory of [MEMORIES[0], MEMORIES[2]]) addRelative((row) => fading(own[row] ?? NOTHING, memory));
  for (let back = 1; back <= 4; back += 1) addRelative((row) => own[row]?.[weeks - back] ?? Number.NaN);
  addRelative((row) => spreadOf(recent(row, 26)));
  addRelative((row) => Math.max(0, ...known(recent(row, 26))));
  addRelative((row) => medianOf(recent(row, 26)));
  for (const span of [26, 8]) add((row) => shareOf(recent(row, span), (sold) => sold === 0));
  add((row) => shareOf(recent(row, 8), Number.isNaN, true));
  for (const factor of seasonAhead) add(() => factor);
  for (const [from, to] of [
    [0, 3],
    [-2, 5],
    [-13, 0],
  ] as const)
    addRelative((row) => (weeks + from < YEAR ? Number.NaN : meanOf(stretch(row, from - YEAR, to - YEAR))));
  for (const grouping of sales.groupings) {
    const group = groupLevels({ even, units, rows, weeks, grouping });
    addRelative((row) => group.level[grouping[row] ?? 0] ?? Number.NaN);
    for (const trend of [group.lastFour, group.last, group.yearAgo])
      add((row) => trend[grouping[row] ?? 0] ?? Number.NaN);
  }
  const target = isoWeek(addDays(sales.firstWeek, 7 * (weeks + WEEKS_AHEAD - 1)));
  add(() => target);
  return { columns, level, seasonAhead };
}

const NOTHING = new Float64Array(0);
/** Weeks of a group's present level. */
const QUARTER = 13;
/** A group's level below this is no level to hold a week against. */
const LEAST_GROUP_LEVEL = 0.05;

/** Level of each group over the last quarter, and what the last weeks and the same weeks a year ago were to theirs. */
function groupLevels(input: {
  even: Float64Array;
  units: Float64Array;
  rows: number;
  weeks: number;
  grouping: Int32Array;
}) {
  const { weeks } = input;
  const groups = 1 + input.grouping.reduce((most, group) => Math.max(most, group), -1);
  const lately = groupWeeks({ ...input, values: input.even, groups, from: weeks - QUARTER, to: weeks });
  const lastYear = weeks - YEAR;
  const before = groupWeeks({
    ...input,
    values: input.units,
    groups,
    from: lastYear - QUARTER,
    to: lastYear,
  });
  const then = groupWeeks({
    ...input,
    values: input.units,
    groups,
    from: lastYear,
    to: lastYear + WEEKS_AHEAD,
  });
  const level = lately.map(meanOf);
  const over = (value: number, base: number) => value / Math.max(base, LEAST_GROUP_LEVEL);
  return {
    level,
    lastFour: lately.map((row, at) =>
      over(meanOf(row.subarray(Math.max(0, row.length - 4))), level[at] ?? 0),
    ),
    last: lately.map((row, at) => over(row.at(-1) ?? Number.NaN, level[at] ?? 0)),
    yearAgo: then.map((row, at) =>
      lastYear < QUARTER ? Number.NaN : over(meanOf(row), meanOf(before[at] ?? NOTHING)),
    ),
  };
}

/** Mean of each group by week; NaN where none of its rows is known. */
function groupWeeks(input: {
  values: Float64Array;
  rows: number;
  weeks: number;
  grouping: Int32Array;
  groups: number;
  from: number;
  to: number;
}): Float64Array[] {
  const { values, rows, weeks, grouping } = input;
  const from = Math.max(0, input.from);
  const length = Math.max(0, input.to - from);
  const sums = Array.from({ length: input.groups }, () => new Float64Array(length));
  const counts = Array.from({ length: input.groups }, () => new Float64Array(length));
  for (let row = 0; row < rows; row += 1) {
    const sum = sums[grouping[row] ?? 0] ?? NOTHING;
    const count = counts[grouping[row] ?? 0] ?? NOTHING;
    for (let at = 0; at < length; at += 1) {
      const value = values[row * weeks + from + at] ?? Number.NaN;
      if (Number.isNaN(value)) continue;
      sum[at] = (sum[at] ?? 0) + value;
      count[at] = (count[at] ?? 0) + 1;
    }
  }
  return sums.map((sum, group) => sum.map((total, at) => total / (counts[group]?.[at] ?? 0)));
}

/** Mean with weights that fall by a share a week into the past; 0 where nothing is known. */
function fading(values: Float64Array, memory: number): number {
  let sum = 0;
  let weights = 0;
  let weight = 1;
  for (let at = values.length - 1; at >= 0; at -= 1) {
    const value = values[at] ?? Number.NaN;
    if (!Number.isNaN(value)) {
      sum += weight * value;
      weights += weight;
    }
    weight *= memory;
  }
  return sum / Math.max(weights, 0.3);
}

function known(values: Float64Array): Float64Array {
  return values.filter((value) => !Number.isNaN(value));
}

/** NaN where nothing is known. */
function meanOf(values: Float64Array): number {
  let sum = 0;
  let count = 0;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    sum += value;
    count += 1;
  }
  return sum / count;
}

function medianOf(values: Float64Array): number {
  const sorted = known(values).sort();
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function spreadOf(values: Float64Array): number {
  const mean = meanOf(values);
  return Math.sqrt(meanOf(values.map((value) => (value - mean) ** 2)));
}

function shareOf(values: Float64Array, is: (value: number) => boolean, ofAll = false): number {
  const among = ofAll ? values : known(values);
  return among.length === 0 ? Number.NaN : among.filter(is).length / among.length;
}
