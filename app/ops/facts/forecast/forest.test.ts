import { describe, expect, it } from "vitest";
import { Chance } from "../chance.ts";
import { addShares, type Examples, growForest } from "./forest.ts";

const SETTINGS = { trees: 20, perTree: 4_000, leastInLeaf: 30, tried: 3 };

describe("a quantile forest", () => {
  it("gives alike cases the distribution of what followed them, not their mean", () => {
    // Above 0.5 of the first feature half sell 10 and half none; below it all sell 2. The second feature says nothing.
    const forest = growForest(
      examplesOf(4_000, ([first = 0], luck) => (first > 0.5 ? (luck < 0.5 ? 0 : 10) : 2)),
      SETTINGS,
      new Chance(1),
    );
    const high = sharesAt(forest, [0.9, 0.3]);
    expect(high.get(0)).toBeCloseTo(0.5, 1);
    expect(high.get(10)).toBeCloseTo(0.5, 1);
    expect(sharesAt(forest, [0.1, 0.3]).get(2)).toBeCloseTo(1, 2);
  });

  it("gives shares that add up to 1, anywhere", () => {
    const forest = growForest(
      examplesOf(4_000, ([first = 0], luck) => Math.exp(3 * first + luck)),
      SETTINGS,
      new Chance(2),
    );
    for (const first of [-5, 0, 0.4, 1, 99]) {
      const sum = [...sharesAt(forest, [first, 0.5]).values()].reduce((total, share) => total + share, 0);
      expect(sum).toBeCloseTo(1, 4);
    }
  });

  it("keeps the tail: one value in two hundred still has its share", () => {
    const forest = growForest(
      examplesOf(8_000, (_, luck) => (luck > 0.995 ? 500 + luck : luck)),
      SETTINGS,
      new Chance(3),
    );
    const tail = [...sharesAt(forest, [0.5, 0.5])].filter(([value]) => value > 400);
    const share = tail.reduce((total, [, part]) => total + part, 0);
    expect(share).toBeGreaterThan(0.001);
    expect(share).toBeLessThan(0.02);
  });

  it("is the same for the same seed, and another for another", () => {
    const examples = examplesOf(2_000, ([first = 0], luck) => Math.floor(5 * first * luck));
    const grown = (seed: number) => sharesAt(growForest(examples, SETTINGS, new Chance(seed)), [0.7, 0.2]);
    expect([...grown(5)]).toEqual([...grown(5)]);
    expect([...grown(5)]).not.toEqual([...grown(6)]);
  });
});

/** Two features of chance, and a target made of them and of luck. */
function examplesOf(count: number, target: (features: number[], luck: number) => number): Examples {
  const chance = new Chance(9);
  const features = new Float32Array(count * 2);
  const targets = new Float64Array(count);
  for (let row = 0; row < count; row += 1) {
    features[2 * row] = chance.unit();
    features[2 * row + 1] = chance.unit();
    targets[row] = target([features[2 * row] ?? 0, features[2 * row + 1] ?? 0], chance.unit());
  }
  return { features, width: 2, targets };
}

function sharesAt(forest: ReturnType<typeof growForest>, row: number[]): Map<number, number> {
  const shares = new Float64Array(forest.values.length);
  addShares(forest, Float32Array.from(row), new Uint8Array(2), shares);
  return new Map([...forest.values].map((value, bin) => [value, shares[bin] ?? 0]));
}
