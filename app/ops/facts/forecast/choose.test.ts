import { describe, expect, it } from "vitest";
import { Chance } from "../chance.ts";
import { bandShareFor } from "./calibrate.ts";
import { chooseMix } from "./choose.ts";
import { emptyQuantiles, LEVELS } from "./levels.ts";
import type { Trial } from "./trials.ts";

const ITEMS = 200;
const HORIZON = 5;

describe("the choice among ways", () => {
  it("is the way that came closest", () => {
    const choice = chooseMix(trialsWith({ right: (level) => 10 * level, low: (level) => 2 * level }), null);
    expect(choice?.mix).toEqual(["right"]);
    expect(choice?.alone.map(({ id }) => id)).toEqual(["right", "low"]);
  });

  it("averages ways that err on opposite sides, as far as each helps", () => {
    const choice = chooseMix(trialsWith({ low: (level) => 8 * level, high: (level) => 12 * level }), null);
    expect(new Set(choice?.mix)).toEqual(new Set(["low", "high"]));
  });

  it("is made on the items asked for alone", () => {
    const trials = trialsWith({
      // Right for the first half of the items, wrong for the others.
      first: (level, item) => (item < ITEMS / 2 ? 10 : 40) * level,
      last: (level, item) => (item < ITEMS / 2 ? 40 : 10) * level,
    });
    const half = (from: number) => new Set(Array.from({ length: ITEMS / 2 }, (_, at) => from + at));
    expect(chooseMix(trials, half(0))?.mix).toEqual(["first"]);
    expect(chooseMix(trials, half(ITEMS / 2))?.mix).toEqual(["last"]);
  });

  it("is none where nothing was tried", () => {
    expect(chooseMix([], null)).toBeNull();
    expect(chooseMix(trialsWith({ right: (level) => 10 * level }), new Set([-1]))).toBeNull();
  });
});

describe("the share to ask of a band", () => {
  it.each([
    { because: "forecasts are right", width: 1, share: [0.79, 0.81] },
    { because: "forecasts are too wide", width: 1.3, share: [0.7, 0.77] },
    { because: "forecasts are too narrow", width: 0.85, share: [0.85, 0.92] },
  ])("lies in $share: $because", ({ width, share: [least = 0, most = 1] }) => {
    const around = (level: number) => Math.max(0, 500 + 1_000 * width * (level - 0.5));
    const share = bandShareFor(trialsWith({ way: around }, 1_000), ["way"], null);
    expect(share).toBeGreaterThanOrEqual(least);
    expect(share).toBeLessThanOrEqual(most);
  });

  it("stays at 80% after a single trial: one time is no rule", () => {
    const [one] = trialsWith({ way: (level) => 3 * level });
    expect(bandShareFor(one ? [one] : [], ["way"], null)).toBe(0.8);
  });
});

/** Three trials in which units came evenly between 0 and `most`, beside what ways said by level and item. */
function trialsWith(ways: Record<string, (level: number, item: number) => number>, most = 10): Trial[] {
  const chance = new Chance(3);
  return [30, 20, 10].map((cut) => {
    const said = new Map(
      Object.entries(ways).map(([id, value]) => {
        const quantiles = emptyQuantiles(ITEMS * HORIZON);
        quantiles.forEach((_, at) => {
          const item = Math.floor(at / LEVELS.length / HORIZON);
          quantiles[at] = value(LEVELS[at % LEVELS.length] ?? 0, item);
        });
        return [id, quantiles] as const;
      }),
    );
    const actual = Float64Array.from({ length: ITEMS * HORIZON }, () => Math.round(most * chance.unit()));
    return { cut, horizon: HORIZON, items: Array.from({ length: ITEMS }, (_, item) => item), actual, said };
  });
}
