import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type EvenStock, evenStockBands, LONGEST_CHART_DAYS } from "./even-stock.ts";

/** Every future sells two a day of ten. */
const even: EvenStock = { start: 10, days: 8, wantedBefore: (_, day) => 2 * day, order: null };

describe("stock ahead where each future sells evenly", () => {
  it.each<{ because: string; over: Partial<EvenStock>; p50: number[] }>([
    { because: "ten last five days at two a day", over: {}, p50: [8, 6, 4, 2, 0, 0, 0, 0] },
    {
      because: "what lands on a day is there that day",
      over: { order: () => ({ units: 5, day: 3 }) },
      p50: [8, 6, 4, 7, 5, 3, 1, 0],
    },
    {
      because: "who came while none was there does not come again",
      over: { order: () => ({ units: 5, day: 6 }) },
      p50: [8, 6, 4, 2, 0, 0, 3, 1],
    },
    {
      because: "what lands after the last day is not seen",
      over: { order: () => ({ units: 5, day: 8 }) },
      p50: [8, 6, 4, 2, 0, 0, 0, 0],
    },
  ])("is $p50: $because", ({ over, p50 }) => {
    expect(evenStockBands({ ...even, ...over })).toEqual({ p10: p50, p50, p90: p50 });
  });

  it("ends after a quarter", () => {
    expect(evenStockBands({ ...even, days: 400 }).p50).toHaveLength(LONGEST_CHART_DAYS);
  });

  it("lies between none and all there is, in order, and is never less with an order than without", () => {
    fc.assert(
      fc.property(
        fc.record({ start: fc.integer({ min: 0, max: 500 }), days: fc.integer({ min: 1, max: 60 }) }),
        fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 64, maxLength: 64 }),
        fc.record({ units: fc.integer({ min: 0, max: 300 }), day: fc.integer({ min: 0, max: 70 }) }),
        ({ start, days }, rates, landing) => {
          const wantedBefore = (path: number, day: number) => (rates[path] ?? 0) * day;
          const without = evenStockBands({ start, days, wantedBefore, order: null });
          const ordered = evenStockBands({ start, days, wantedBefore, order: () => landing });
          ordered.p50.forEach((units, day) => {
            const [low, high] = [ordered.p10[day] ?? NaN, ordered.p90[day] ?? NaN];
            expect(low).toBeLessThanOrEqual(units);
            expect(units).toBeLessThanOrEqual(high);
            expect(low).toBeGreaterThanOrEqual(0);
            expect(high).toBeLessThanOrEqual(start + landing.units);
            expect(units).toBeGreaterThanOrEqual(without.p50[day] ?? NaN);
          });
        },
      ),
      { numRuns: 100 },
    );
  });
});
