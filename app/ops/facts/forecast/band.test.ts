import { describe, expect, it } from "vitest";
import { partWithin, wholeBand } from "./band.ts";
import { emptyQuantiles, LEVELS, shareBelow, valueAt, writeShares } from "./levels.ts";

describe("the band that holds four in five", () => {
  it.each([
    { because: "zero alone holds more than that", shares: [0.95, 0.03, 0.02], band: { low: 0, high: 0 } },
    { because: "zero alone comes nearest", shares: [0.77, 0.13, 0.1], band: { low: 0, high: 0 } },
    {
      because: "zero and one come nearer than zero alone",
      shares: [0.6, 0.21, 0.19],
      band: { low: 0, high: 1 },
    },
    {
      because: "one in ten lies below 2 and one in ten above 4",
      shares: [0, 0.1, 0.3, 0.2, 0.3, 0.1],
      band: { low: 2, high: 4 },
    },
  ])("$band: $because", ({ shares, band }) => {
    expect(wholeBand(quantilesOf(shares), 0, 0.8)).toEqual(band);
  });

  it("counts an outcome in part where it stands for more than the band may hold", () => {
    // Zero has three in four, all of it below the upper tenth, a tenth of it in the lower tail.
    const quantiles = quantilesOf([0.75, 0.25]);
    const zero = partWithin(quantiles, 0, { value: 0, share: 0.8 });
    const one = partWithin(quantiles, 0, { value: 1, share: 0.8 });
    expect(0.75 * zero + 0.25 * one).toBeCloseTo(0.8, 1);
    expect(partWithin(quantiles, 0, { value: 7, share: 0.8 })).toBe(0);
  });
});

describe("quantiles", () => {
  it("are read back as shares and values", () => {
    const quantiles = quantilesOf(Array.from({ length: 100 }, () => 0.01));
    for (const share of [0.05, 0.1, 0.5, 0.9, 0.97])
      expect(shareBelow(quantiles, 0, valueAt(quantiles, 0, share))).toBeCloseTo(share, 2);
  });

  it("go on beyond the last level, rising, and never far", () => {
    const quantiles = quantilesOf(Array.from({ length: 100 }, () => 0.01));
    const far = [0.99, 0.995, 0.999, 0.99999, 1].map((share) => valueAt(quantiles, 0, share));
    expect(far).toEqual([...far].sort((a, b) => a - b));
    expect(far.at(-1)).toBeLessThan(200);
  });
});

/** Of whole numbers from 0 on, with these shares. */
function quantilesOf(shares: number[]) {
  const quantiles = emptyQuantiles(1);
  writeShares(quantiles, 0, { values: shares.map((_, value) => value), shares, scale: 1 });
  expect(quantiles).toHaveLength(LEVELS.length);
  return quantiles;
}
