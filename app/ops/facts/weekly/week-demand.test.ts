import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstWeeks, type SalesWeeks } from "./sales-weeks.ts";
import { learnWeekDemand } from "./week-demand.ts";
import { weekFeatures } from "./week-features.ts";
import { isoWeek, weekSeason } from "./week-season.ts";

const WEEKS = 110;
const ROWS = 12;
/** A little up and down that is no chance: 0 on the mean of four weeks. */
const WAVE = [0, 1, 0, -1];

describe("what the next weeks sell", () => {
  it.each([
    { because: "it always sold so", units: (row: number, week: number) => level(row) + wave(week), of: 1 },
    { because: "nothing was ever sold", units: () => 0, of: 0 },
    {
      because: "weeks without stock tell nothing of demand",
      units: (row: number, week: number) => ((week + row) % 3 === 0 ? Number.NaN : level(row) + wave(week)),
      of: 1,
    },
  ])("is near the level where $because", ({ units, of }) => {
    const means = expectedOf(salesOf(units));
    expect(means).toHaveLength(3);
    for (const mean of means)
      mean.forEach((ahead, row) => {
        expect(ahead).toBeGreaterThan(of * level(row) * 0.75 - 1e-9);
        expect(ahead).toBeLessThan(of * level(row) * 1.25 + 0.01);
      });
  });

  it("follows the season of all rows", () => {
    // Every fifty-second week and the two after sell three times as much; the next three are such.
    const high = (week: number) => (week + 52 * 3 - WEEKS) % 52 < 3;
    const sales = salesOf((row, week) => (high(week) ? 3 : 1) * level(row));
    expect(weekSeason(sales).at(WEEKS) / weekSeason(sales).at(WEEKS - 1)).toBeCloseTo(3, 0);
    const [next] = expectedOf(sales);
    next?.forEach((ahead, row) => expect(ahead).toBeGreaterThan(1.5 * level(row)));
  });

  it("is told from the weeks before alone", () => {
    const sales = salesOf((row, week) => level(row) + wave(week));
    const later = salesOf((row, week) => (week >= 90 ? 1_000 : level(row) + wave(week)));
    expect(weekFeatures(firstWeeks(later, 90))).toEqual(weekFeatures(firstWeeks(sales, 90)));
  });

  it("is a number of none or more, whatever was sold", () => {
    const cell = fc.oneof(fc.constant(Number.NaN), fc.constant(0), fc.integer({ min: -5, max: 5_000 }));
    const panel = fc.tuple(fc.integer({ min: 1, max: 40 }), fc.array(cell, { minLength: 3, maxLength: 60 }));
    fc.assert(
      fc.property(panel, ([weeks, cells]) => {
        const units = Float64Array.from({ length: 3 * weeks }, (_, at) => cells[at % cells.length] ?? 0);
        const sales = { rows: 3, weeks, firstWeek: "2024-12-30", units, groupings: [Int32Array.of(0, 0, 1)] };
        for (const mean of expectedOf(sales))
          for (const ahead of mean) {
            expect(Number.isFinite(ahead)).toBe(true);
            expect(ahead).toBeGreaterThanOrEqual(0);
          }
      }),
      { numRuns: 25 },
    );
  });
});

describe("the ISO week of a day", () => {
  it.each([
    { because: "the year begins on a Monday", day: "2024-01-01", week: 1 },
    { because: "its Thursday lies in the next year", day: "2024-12-30", week: 1 },
    { because: "its Thursday lies in the year before", day: "2021-01-03", week: 53 },
    { because: "a leap day is a day", day: "2024-02-29", week: 9 },
  ])("is $week for $day, since $because", ({ day, week }) => {
    expect(isoWeek(day)).toBe(week);
  });
});

function level(row: number): number {
  return 2 + row;
}

function wave(week: number): number {
  return WAVE[week % WAVE.length] ?? 0;
}

function salesOf(units: (row: number, week: number) => number): SalesWeeks {
  return {
    rows: ROWS,
    weeks: WEEKS,
    firstWeek: "2022-01-03",
    units: Float64Array.from({ length: ROWS * WEEKS }, (_, at) => units(Math.floor(at / WEEKS), at % WEEKS)),
    groupings: [Int32Array.from({ length: ROWS }, (_, row) => row % 3)],
  };
}

function expectedOf(sales: SalesWeeks): Float64Array[] {
  const featuresAt = (week: number) => weekFeatures(firstWeeks(sales, week));
  return learnWeekDemand(sales, { featuresAt, seed: 7 }).expected(weekFeatures(sales));
}
