import { describe, expect, it } from "vitest";
import { detectOne } from "./facts-for-tests.ts";
import { sayRate } from "./words.ts";

describe("what would change our mind", () => {
  const minds = (units: number, available: number) =>
    detectOne({ available, units: everySoOften(units) })?.changesMind.join(" ") ?? "";

  it("is a rate to watch for", () => {
    expect(minds(9, 31)).toMatch(/^If it sells less than [\d.]+ a (day|week) from here on, wait\./u);
  });

  it("is a sentence at any pace and stock", () => {
    for (const perDay of [0.03, 0.1, 0.5, 1, 3, 12])
      for (const available of [0, 1, 2, 5, 12, 40]) {
        const said = minds(perDay, available);
        expect(said).not.toMatch(/NaN|Infinity|under|than less|\b1 days|\b0 (days|weeks)/u);
        const trade = detectOne({ available, units: everySoOften(perDay) })?.options.map(
          ({ tradeOff }) => tradeOff,
        );
        expect(trade?.join(" ") ?? "").not.toMatch(/NaN|\b1 (days|weeks|sales)\b|\b0 (days|weeks)\b/u);
      }
  });
});

describe("a rate", () => {
  it.each([
    { perDay: 12.4, said: "12 a day" },
    { perDay: 1, said: "1 a day" },
    { perDay: 0.5, said: "3.5 a week" },
    { perDay: 0.05, said: "1.5 a month" },
    { perDay: 0.01, said: "less than one a month" },
  ])("of $perDay a day is $said", ({ perDay, said }) => {
    expect(sayRate(perDay, "en-US")).toBe(said);
  });
});

/** A past that sells so many a day, as whole units on some days where it is less than one. */
function everySoOften(perDay: number): number[] {
  return Array.from({ length: 126 }, (_, day) => Math.floor((day + 1) * perDay) - Math.floor(day * perDay));
}
