import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type Day } from "./day.ts";
import { SEASON_WINDOW_DAYS, seasonsFrom } from "./season.ts";

const TODAY = "2026-11-22";

describe("the season of a product type", () => {
  it("is even where a year was even", () => {
    const season = seasonFor({ "": () => 40 });
    for (const day of [-100, -1, 0, 30, 200, 363, 400]) expect(season?.at(day)).toBeCloseTo(1, 5);
  });

  it("rises ahead as it rose a year ago, whatever the growth since", () => {
    // December sold three times as much; this year sells twice last year's.
    const season = seasonFor({
      "": (day) => (day > addDays(TODAY, -180) ? 2 : 1) * (day.slice(5, 7) === "12" ? 120 : 40),
    });
    expect(season?.at(-20)).toBeCloseTo(1, 1);
    expect(season?.at(20)).toBeGreaterThan(2.5);
  });

  it("hears a large type more than the shop, and a small one less", () => {
    const december = (day: Day) => day.slice(5, 7) === "12";
    const typeSales = {
      "": () => 400,
      Candles: (day: Day) => (december(day) ? 300 : 100),
      Soap: (day: Day) => (december(day) ? 12 : 4),
    };
    expect(seasonFor(typeSales, "Candles")?.at(20)).toBeGreaterThan(2.4);
    expect(seasonFor(typeSales, "Soap")?.at(20)).toBeLessThan(1.8);
    expect(seasonFor(typeSales, "Never heard of")?.at(20)).toBeCloseTo(1, 1);
  });

  it.each([
    { because: "sales are known for 60 days", since: addDays(TODAY, -60), perDay: 40 },
    { because: "the shop was too small a year ago", since: "2020-01-01", perDay: 1 },
  ])("is not claimed where $because", ({ since, perDay }) => {
    expect(seasonFor({ "": () => perDay }, null, since)).toBeNull();
  });

  it("is not moved by one wholesale day", () => {
    const season = seasonFor({ "": (day) => (day === addDays(TODAY, -354) ? 50_000 : 40) });
    expect(season?.at(10)).toBeCloseTo(1, 1);
  });

  it("stays within what one year can be believed, whatever it held", () => {
    const wild = fc.array(fc.integer({ min: -50, max: 5_000 }), {
      minLength: SEASON_WINDOW_DAYS,
      maxLength: SEASON_WINDOW_DAYS,
    });
    fc.assert(
      fc.property(wild, fc.integer({ min: -200, max: 800 }), (units, day) => {
        const typeSales = new Map([["", { from: addDays(TODAY, -units.length), units }]]);
        const season = seasonsFrom({ typeSales, today: TODAY, salesKnownSince: "2020-01-01" })(null);
        if (!season) return;
        expect(season.at(day)).toBeGreaterThanOrEqual(0.15);
        expect(season.at(day)).toBeLessThanOrEqual(6);
      }),
      { numRuns: 50 },
    );
  });
});

function seasonFor(
  perDay: Record<string, (day: Day) => number>,
  type: string | null = null,
  salesKnownSince: Day = "2020-01-01",
) {
  const from = addDays(TODAY, -SEASON_WINDOW_DAYS);
  const typeSales = new Map(
    Object.entries(perDay).map(([name, units]) => [
      name,
      { from, units: Array.from({ length: SEASON_WINDOW_DAYS }, (_, at) => units(addDays(from, at))) },
    ]),
  );
  return seasonsFrom({ typeSales, today: TODAY, salesKnownSince })(type);
}
