import { describe, expect, it } from "vitest";
import type { DemandPaths } from "./demand-paths.ts";
import { runOutDays, stockBands, stockForward } from "./stock-forward.ts";

describe("stock forward", () => {
  // One path that wants 2 units on each of 10 days.
  const demand = evenly(2, 10);
  const order = (placedDay: number, lead: number, units = 100) => ({ units, placedDay, leadDays: [lead] });

  it.each([
    { because: "enough for all", start: 20, order: null, lost: 0, left: 0 },
    { because: "gone after 5 days", start: 10, order: null, lost: 10, left: 0 },
    { because: "an order lands as it runs out", start: 10, order: order(0, 5), lost: 0, left: 90 },
    { because: "an order lands two days late", start: 10, order: order(1, 6), lost: 4, left: 94 },
    { because: "an order lands after the end", start: 10, order: order(0, 10), lost: 10, left: 0 },
    { because: "it lands at once", start: 0, order: order(0, 0), lost: 0, left: 80 },
    { because: "owed units come out of what lands", start: -6, order: order(0, 5), lost: 10, left: 84 },
  ])("loses $lost units and has $left left: $because", ({ start, order: placed, lost, left }) => {
    const result = stockForward({ demand, start, arrivals: [], order: placed, untilDay: [10] });
    expect([result.lostUnits[0], result.leftUnits[0]]).toEqual([lost, left]);
  });

  it("takes arrivals in the order of their days", () => {
    const arrivals = [
      { units: 4, dayByPath: [6] },
      { units: 4, dayByPath: [2] },
    ];
    const result = stockForward({ demand, start: 4, arrivals, order: null, untilDay: [10] });
    // 4 last two days, 4 more two days, two days empty, 4 more two days, two days empty.
    expect(result.lostUnits[0]).toBe(8);
    expect(runOutDays({ demand, start: 4, arrivals })[0]).toBe(4);
  });

  it.each([
    { start: 20, day: 10 },
    { start: 19, day: 9 },
    { start: 10, day: 5 },
    { start: 0, day: 0 },
    { start: -3, day: 0 },
  ])("runs out on day $day with $start units", ({ start, day }) => {
    expect(runOutDays({ demand, start, arrivals: [] })[0]).toBe(day);
  });

  it("counts what lies on the shelf", () => {
    // 20, 18 … 2 at the start of each day, evenly sold: 100 unit-days.
    expect(
      stockForward({ demand, start: 20, arrivals: [], order: null, untilDay: [10] }).heldUnitDays[0],
    ).toBe(100);
    // 10 gone in 5 days: 25 unit-days.
    expect(
      stockForward({ demand, start: 10, arrivals: [], order: null, untilDay: [10] }).heldUnitDays[0],
    ).toBe(25);
  });

  it("draws bands in order", () => {
    const three: DemandPaths = {
      ...evenly(2, 10),
      paths: 3,
      before: rows([1, 2, 3], 10),
      rate: new Float64Array(3),
    };
    const bands = stockBands({ demand: three, start: 12, arrivals: [], order: null, days: 5, paths: 3 });
    expect(bands.p50).toEqual([10, 8, 6, 4, 2]);
    expect(bands.p10).toEqual([9, 6, 3, 0, 0]);
    expect(bands.p90).toEqual([11, 10, 9, 8, 7]);
  });
});

function evenly(units: number, days: number): DemandPaths {
  return { paths: 1, days, before: rows([units], days), rate: Float64Array.of(units) };
}

function rows(perDay: readonly number[], days: number): Float64Array {
  return Float64Array.from(
    perDay.flatMap((units) => Array.from({ length: days + 1 }, (_, day) => units * day)),
  );
}
