import { describe, expect, it } from "vitest";
import { Chance } from "../chance.ts";
import { normalQuantile } from "../quantiles.ts";
import { partInMiddle } from "./dependence.ts";
import { type Forecast, forecastPanel } from "./forecast.ts";
import { emptyQuantiles, writeShares } from "./levels.ts";
import { type Panel, panelBefore, panelOf } from "./panel.ts";
import { pathsFromQuantiles } from "./paths.ts";

const ITEMS = 100;
const DAYS = 196;
const SHOPS = [1, 2, 3];
const AHEAD = 28;

describe("paths drawn from quantiles", () => {
  const quantiles = emptyQuantiles(7);
  for (let day = 0; day < 7; day += 1)
    writeShares(quantiles, day, { values: [0, 1, 2, 5], shares: [0.5, 0.25, 0.15, 0.1], scale: 1 });

  it("have each day's own distribution, however days belong together", () => {
    for (const dependence of [0, 0.5, 1]) {
      const { before } = drawn(quantiles, { dependence, days: 1, paths: 4_000 });
      const zeros = Array.from({ length: 4_000 }, (_, path) => before[path * 2 + 1]).filter(
        (units) => units === 0,
      );
      expect(zeros.length / 4_000).toBeCloseTo(0.5, 1);
    }
  });

  it("have sums that vary more, the more days belong together", () => {
    const spreads = [0, 0.3, 1].map((dependence) => {
      const { before } = drawn(quantiles, { dependence, days: 7, paths: 2_000 });
      return spreadOf(Array.from({ length: 2_000 }, (_, path) => before[path * 8 + 7] ?? 0));
    });
    expect(spreads[1]).toBeGreaterThan((spreads[0] ?? 0) * 1.2);
    expect(spreads[2]).toBeGreaterThan((spreads[1] ?? 0) * 1.2);
  });

  it("begin alike however far they are drawn, and want nothing after their own end", () => {
    const short = drawn(quantiles, { dependence: 0.3, days: 5, paths: 3 });
    const long = pathsFromQuantiles(quantiles, {
      daysByPath: new Int32Array([30, 5, 30]),
      seed: 1,
      dependence: 0.3,
      season: 7,
    });
    for (let path = 0; path < 3; path += 1)
      expect([...long.before.subarray(path * 31, path * 31 + 6)]).toEqual([
        ...short.before.subarray(path * 6, path * 6 + 6),
      ]);
    expect(long.before[31 + 30]).toBe(long.before[31 + 5]);
    expect(long.before[30]).toBeGreaterThan(long.before[5] ?? 0);
  });
});

describe("sums over a lead time, in a simulated shop", () => {
  it.each([
    { because: "items hold their level", drift: 0 },
    { because: "each item's level wanders", drift: 0.03 },
  ])(
    "lie within the middle 80% of the drawn ones about four times in five: $because",
    ({ drift }) => {
      const held = new Map([
        [14, 0],
        [28, 0],
      ]);
      for (const seed of SHOPS) {
        const whole = panelOf({ units: wanderingShop(drift, seed), season: 7 });
        const forecast = forecastPanel(panelBefore(whole, DAYS - AHEAD), {
          horizon: AHEAD,
          seed: 5,
          windows: 2,
        });
        for (const [days, before] of held)
          held.set(days, before + sumsHeld({ whole, forecast, days }) / (ITEMS * SHOPS.length));
      }
      // Shops of 100 items differ by some 6%, so that the mean of three is off by 3 or 4%.
      for (const share of held.values()) {
        expect(share).toBeGreaterThan(0.72);
        expect(share).toBeLessThan(0.88);
      }
    },
    120_000,
  );
});

function sumsHeld({ whole, forecast, days }: { whole: Panel; forecast: Forecast; days: number }): number {
  let within = 0;
  whole.tracks.forEach(({ units }, item) => {
    const paths = forecast.paths(item, { daysByPath: new Int32Array(100).fill(days), seed: item });
    const sum = units.subarray(DAYS - AHEAD, DAYS - AHEAD + days).reduce((total, value) => total + value, 0);
    if (paths) within += heldAt(paths.before, { days, sum });
  });
  return within;
}

function drawn(
  quantiles: Float32Array,
  { dependence, days, paths }: { dependence: number; days: number; paths: number },
) {
  return pathsFromQuantiles(quantiles, {
    daysByPath: new Int32Array(paths).fill(days),
    seed: 1,
    dependence,
    season: 7,
  });
}

function heldAt(before: Float64Array, { days, sum }: { days: number; sum: number }): number {
  const paths = before.length / (days + 1);
  let lower = 0;
  let same = 0;
  for (let path = 0; path < paths; path += 1) {
    const one = before[path * (days + 1) + days] ?? 0;
    if (one < sum) lower += 1;
    else if (one === sum) same += 1;
  }
  return partInMiddle(lower / paths, (lower + same) / paths);
}

/** Poisson sales around a level of each item's own that moves by `drift` (in logarithms) a day. */
function wanderingShop(drift: number, seed: number): number[][] {
  const chance = new Chance(seed);
  return Array.from({ length: ITEMS }, () => {
    let log = Math.log(0.3) + 2.5 * chance.unit();
    return Array.from({ length: DAYS }, () => {
      log += drift * normalQuantile(0.001 + 0.998 * chance.unit());
      let count = 0;
      for (let left = chance.unit(); left > Math.exp(-Math.exp(log)); left *= chance.unit()) count += 1;
      return count;
    });
  });
}

function spreadOf(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}
