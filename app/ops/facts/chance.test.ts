import { describe, expect, it } from "vitest";
import { Chance, drawAt, seedFor, shuffled } from "./chance.ts";
import { countTables, drawCount } from "./count-draws.ts";
import { normalQuantile, normalSlices, quantileOf } from "./quantiles.ts";

describe("chance", () => {
  it("repeats itself from the same seed and differs from another", () => {
    const draws = (seed: number) => {
      const chance = new Chance(seed);
      return Array.from({ length: 5 }, () => chance.uint32());
    };
    expect(draws(7)).toEqual(draws(7));
    expect(draws(7)).not.toEqual(draws(8));
    expect(seedFor(1, "a")).not.toBe(seedFor(1, "b"));
    expect(drawAt(5, 3)).toBe(drawAt(5, 3));
  });

  it("spreads evenly", () => {
    const tenths = new Array<number>(10).fill(0);
    for (let at = 0; at < 100_000; at += 1) {
      const tenth = Math.floor((drawAt(42, at) / 2 ** 32) * 10);
      tenths[tenth] = (tenths[tenth] ?? 0) + 1;
    }
    // Four standard deviations of a binomial with 100,000 draws are 380.
    for (const count of tenths) expect(Math.abs(count - 10_000)).toBeLessThan(380);
  });

  it("shuffles without losing anything", () => {
    const order = [...shuffled(50, new Chance(3))];
    expect(order).not.toEqual(order.toSorted((a, b) => a - b));
    expect(order.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, at) => at));
  });
});

describe("quantiles", () => {
  it.each([
    { p: 0.5, z: 0 },
    { p: 0.9, z: 1.2815515655 },
    { p: 0.975, z: 1.9599639845 },
    { p: 0.001, z: -3.0902323062 },
  ])("puts $p of a normal below $z", ({ p, z }) => {
    expect(normalQuantile(p)).toBeCloseTo(z, 6);
  });

  it("cuts a normal into slices whose mean is 0", () => {
    expect(normalSlices(100).reduce((sum, z) => sum + z, 0)).toBeCloseTo(0, 6);
  });

  it("reads between neighbours and survives nothing", () => {
    expect(quantileOf([0, 10], 0.25)).toBe(2.5);
    expect(quantileOf([], 0.5)).toBe(0);
  });
});

describe("daily counts", () => {
  it.each([
    { because: "rarer than the tables", mean: 0.01, dispersion: 1 },
    { because: "slow", mean: 0.3, dispersion: 0.5 },
    { because: "steady", mean: 4, dispersion: 1_000 },
    { because: "lumpy", mean: 4, dispersion: 0.3 },
    { because: "fast", mean: 90, dispersion: 8 },
    { because: "faster than the tables", mean: 900, dispersion: 8 },
  ])("draws a mean of $mean: $because", ({ mean, dispersion }) => {
    const table = countTables(dispersion)(mean);
    const draws = 200_000;
    let sum = 0;
    let squares = 0;
    for (let at = 0; at < draws; at += 1) {
      const units = drawCount(table, mean / table.mean, drawAt(11, at));
      sum += units;
      squares += units * units;
    }
    const variance = squares / draws - (sum / draws) ** 2;
    const expected = mean + mean ** 2 / dispersion;
    expect(sum / draws / mean).toBeGreaterThan(0.95);
    expect(sum / draws / mean).toBeLessThan(1.05);
    // The grid of dispersions and thinning cost some width; never more than a third.
    expect(variance / expected).toBeGreaterThan(0.66);
    expect(variance / expected).toBeLessThan(1.5);
  });
});
