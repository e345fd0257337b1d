import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newsvendorOrders, type NewsvendorSettings, type SalesDay, weightedQuantile } from "./newsvendor.ts";

const settings: NewsvendorSettings = {
  short: 15,
  over: 5,
  memories: [
    { levelDays: 14, weekdayDays: Infinity },
    { levelDays: 40, weekdayDays: 100 },
  ],
  calmDays: 4,
  warmUpDays: 14,
  widths: [1],
  errorHalfLifeDays: 15,
  errorShare: 0.01,
};
const DAYS = 140;

describe("an order for tomorrow", () => {
  it("follows the weekday", () => {
    const days = daysOf((at) => (at % 7 === 6 ? 60 : 20));
    expect(orderFor(days, 132)).toBeGreaterThan(2 * orderFor(days, 133));
  });

  it("follows days that were alike", () => {
    // Sunny days sell twice as much, on no fixed weekday.
    const sunny = (at: number) => (at % 3 === 0 ? 1 : 0);
    const days = daysOf((at) => 20 * (1 + sunny(at)), { condition: (at) => 5 * sunny(at) });
    expect(orderFor(days, 138)).toBeGreaterThan(1.5 * orderFor(days, 139));
  });

  it.each([
    { because: "the place is closed", demand: () => 20, closed: true },
    { because: "nothing ever sold", demand: () => 0, closed: false },
    { because: "no day is known", demand: () => null, closed: false },
  ])("is 0 where $because", ({ demand, closed }) => {
    expect(orderFor(daysOf(demand, { closed: () => closed }), 139)).toBe(0);
  });

  it("learns nothing of a closed day", () => {
    const open = daysOf(() => 20);
    const shut = open.map((day, at) => (at % 10 === 0 ? { ...day, demand: 0, closed: true } : day));
    expect(orderFor(shut, 139)).toBeCloseTo(orderFor(open, 139), 5);
  });

  it("never falls as a unit short costs more, and is never negative or no number", () => {
    const demand = fc.array(fc.option(fc.integer({ min: -3, max: 500 })), {
      minLength: DAYS,
      maxLength: DAYS,
    });
    fc.assert(
      fc.property(demand, fc.double({ min: 0.1, max: 90, noNaN: true }), (units, extra) => {
        const days = daysOf((at) => units[at] ?? null);
        const order = orderFor(days, 139);
        expect(order).toBeGreaterThanOrEqual(0);
        expect(orderFor(days, 139, { ...settings, short: settings.short + extra })).toBeGreaterThanOrEqual(
          order,
        );
      }),
      { numRuns: 50 },
    );
  });

  it("does not know the day it is for", () => {
    const days = daysOf((at) => 20 + (at % 5));
    const other = days.map((day, at) => (at >= 139 ? { ...day, demand: 9_000 } : day));
    expect(orderFor(other, 139)).toBe(orderFor(days, 139));
  });
});

describe("a weighted quantile", () => {
  it.each([
    { because: "equal weights give the plain one", values: [4, 1, 3, 2], weights: [1, 1, 1, 1], quantile: 3 },
    { because: "weight moves it", values: [4, 1, 3, 2], weights: [9, 1, 1, 1], quantile: 4 },
    { because: "what has no weight does not count", values: [1, 99], weights: [1, 0], quantile: 1 },
    { because: "there is nothing", values: [], weights: [], quantile: 0 },
  ])("is $quantile, since $because", ({ values, weights, quantile }) => {
    expect(weightedQuantile(values, weights, 0.75)).toBe(quantile);
  });
});

function daysOf(
  demand: (at: number) => number | null,
  {
    condition = () => 0,
    closed = () => false,
  }: { condition?: (at: number) => number; closed?: (at: number) => boolean } = {},
): SalesDay[] {
  return Array.from({ length: DAYS }, (_, at) => ({
    demand: demand(at),
    weekday: at % 7,
    closed: closed(at),
    conditions: [condition(at)],
  }));
}

function orderFor(days: readonly SalesDay[], at: number, given = settings): number {
  return newsvendorOrders(days, { settings: given })[at] ?? Number.NaN;
}
