import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { betaQuantile, betaShareBelow } from "./beta.ts";

describe("the beta distribution", () => {
  it.each([
    { because: "it is even", x: 0.3, a: 1, b: 1, share: 0.3 },
    { because: "the larger of two draws", x: 0.5, a: 2, b: 1, share: 0.25 },
    { because: "symmetric", x: 0.5, a: 7.5, b: 7.5, share: 0.5 },
    // 1 − P(no, or one, success in 10 throws at 0.2), its twin in the binomial distribution.
    { because: "as the binomial has it", x: 0.2, a: 2, b: 9, share: 0.6241903616 },
    { because: "below everything", x: 0, a: 2, b: 2, share: 0 },
    { because: "above everything", x: 1, a: 2, b: 2, share: 1 },
  ])("has so much below $x: $because", ({ x, a, b, share }) => {
    expect(betaShareBelow(x, a, b)).toBeCloseTo(share, 9);
  });

  it("has its quantiles where its shares say, small and large", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        fc.double({ min: 0.5, max: 100_000, noNaN: true }),
        fc.double({ min: 0.5, max: 100_000, noNaN: true }),
        (p, a, b) => {
          expect(betaShareBelow(betaQuantile(p, a, b), a, b)).toBeCloseTo(p, 5);
        },
      ),
      { numRuns: 200 },
    );
  });
});
