import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { breakEven, twoFigures } from "./break-even.ts";
import { LEAST_STAKE_MINOR } from "./deciding.ts";
import { drawsOf, gainOf } from "./gains.ts";

describe("the figure at which a decision turns", () => {
  it.each([
    { because: "half of the worth is cost", at: 0.6, worthMinor: 5_000, costMinor: 5_000, even: 0.3 },
    { because: "the cost is small", at: 0.6, worthMinor: 9_900, costMinor: 100, even: 0.006 },
    { because: "acting is free: below a founder's minute", at: 40, worthMinor: 8_000, even: 10 },
    { because: "it is worth nothing", at: 0.5, worthMinor: 0, even: 0.5 },
  ])("lies at $even where $because", ({ even, ...of }) => {
    expect(breakEven(of)).toBeCloseTo(even, 6);
  });

  it("is where draws of it come to what acting costs, on average", () => {
    const share = { low: 0.2, likely: 0.4, high: 0.7 };
    const draws = drawsOf(share, { seed: 7, name: "share", most: 1 });
    const worth = gainOf((path) => (draws[path] ?? 0) * 30_000 - 4_000).mean;
    expect(breakEven({ at: share, worthMinor: worth, costMinor: 4_000 })).toBeCloseTo(4_000 / 30_000, 3);
  });

  it("never lies above a figure at which it is worth acting", () => {
    const minor = fc.integer({ min: LEAST_STAKE_MINOR, max: 9_000_000 });
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 900, noNaN: true }),
        minor,
        minor,
        (at, worthMinor, costMinor) => {
          expect(breakEven({ at, worthMinor, costMinor })).toBeLessThanOrEqual(at);
          expect(breakEven({ at, worthMinor })).toBeLessThanOrEqual(at);
        },
      ),
    );
  });

  it.each([
    [0.123_4, 0.12],
    [48.7, 49],
    [1_234, 1_200],
  ])("is said in two figures: %d as %d", (value, said) => {
    expect(twoFigures(value)).toBe(said);
  });
});
