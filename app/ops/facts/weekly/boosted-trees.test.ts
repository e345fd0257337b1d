import { describe, expect, it } from "vitest";
import { binFeatures, boostTrees, type BoostingSettings } from "./boosted-trees.ts";

const settings: BoostingSettings = {
  trees: 60,
  leaves: 4,
  rate: 0.2,
  leastExamples: 10,
  featureShare: 1,
  exampleShare: 0.8,
  overdispersion: 0.05,
};
const EXAMPLES = 400;
const side = Float64Array.from({ length: EXAMPLES }, (_, at) => (at % 2 === 0 ? 1 : 0));
const even = new Float64Array(EXAMPLES).fill(1);

describe("boosted trees", () => {
  it("learn what a feature makes of a count", () => {
    const trees = learn(side, (at) => (at % 2 === 0 ? 6 : 2));
    expect(trees.rateOf([1])).toBeCloseTo(6, 0);
    expect(trees.rateOf([0])).toBeCloseTo(2, 0);
  });

  it("learn from a missing feature as from any other", () => {
    const sometimes = side.map((value) => (value === 1 ? Number.NaN : 0));
    const trees = learn(sometimes, (at) => (at % 2 === 0 ? 6 : 2));
    expect(trees.rateOf([Number.NaN])).toBeCloseTo(6, 0);
  });

  it("leave out counts that are not known", () => {
    const trees = learn(side, (at) => (at % 4 === 0 ? Number.NaN : 3));
    expect(trees.rateOf([1])).toBeCloseTo(3, 1);
  });

  it("multiply the exposure, whatever its size", () => {
    const exposure = Float64Array.from(even, (_, at) => 1 + (at % 50));
    const counts = exposure.map((size) => 2 * size);
    const trees = boostTrees(binFeatures([side]), { exposure, counts }, { settings, seed: 1 });
    expect(trees.rateOf([1])).toBeCloseTo(2, 2);
  });

  it.each([
    { because: "nothing was sold", count: () => 0, most: 1e-3 },
    { because: "nothing is known", count: () => Number.NaN, most: 1 },
  ])("stay finite where $because", ({ count, most }) => {
    const rate = learn(side, count).rateOf([1]);
    expect(rate).toBeGreaterThan(0);
    expect(rate).toBeLessThanOrEqual(most);
  });

  it("are the same for the same seed", () => {
    const count = (at: number) => (at * 7) % 5;
    expect(learn(side, count).rateOf([1])).toBe(learn(side, count).rateOf([1]));
  });
});

function learn(column: Float64Array, count: (at: number) => number) {
  const counts = Float64Array.from({ length: EXAMPLES }, (_, at) => count(at));
  return boostTrees(binFeatures([column]), { exposure: even, counts }, { settings, seed: 1 });
}
