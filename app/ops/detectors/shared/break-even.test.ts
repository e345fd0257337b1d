import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sayRate } from "../../words/say-rate.ts";
import { breakEven, evenDays, isPaceSaid, twoFigures } from "./break-even.ts";
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

  it("is never above what is likely, however far the longer side pulls", () => {
    // On average 0.4: a figure of 0.38 would say that it is not worth it as it is.
    const skewed = { low: 0.2, likely: 0.3, high: 0.9 };
    expect(breakEven({ at: skewed, worthMinor: LEAST_STAKE_MINOR + 100 })).toBe(0.3);
  });

  it.each([
    { because: "three dollars a day for six days", perDayMinor: 300, days: 6 },
    { because: "a day and a half is one whole day", perDayMinor: 1_300, days: 1 },
    { because: "not one day", perDayMinor: 2_100, days: null },
    { because: "nothing is lost by waiting, so that no day is the last", perDayMinor: 0, days: null },
  ])("lets wait for so long as costs less than a founder's minute: $because", ({ perDayMinor, days }) => {
    expect(evenDays(perDayMinor)).toBe(days);
  });

  it("is a pace only where one is said by a figure", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 20, noNaN: true }), (perDay) => {
        expect(isPaceSaid(perDay)).toBe(/\d/u.test(sayRate(perDay, "en-US")));
      }),
    );
    expect([isPaceSaid(1 / 30), isPaceSaid(0.03)]).toEqual([true, false]);
  });
});
