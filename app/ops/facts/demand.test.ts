import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, weekdayOf } from "./day.ts";
import { type Demand, demandFrom } from "./demand.ts";
import { sampleDemand } from "./demand-paths.ts";
import type { DemandDaysInput } from "./demand-days.ts";

const TODAY = "2026-11-22";

describe("demand from daily units", () => {
  it("is null where nothing was ever sold", () => {
    expect(demandOf(fill(126, 0))).toBeNull();
    expect(demandOf([])).toBeNull();
    expect(demandOf(fill(126, -2))).toBeNull();
  });

  it.each([
    { because: "steady", units: varied(126, 6), low: 5.4, high: 6.6 },
    { because: "recent weeks weigh more", units: [...varied(98, 4), ...varied(28, 8)], low: 5.6, high: 8 },
    { because: "returns do not lower what was wanted", units: mixed(126, 6, -30, 20), low: 5, high: 6.6 },
    {
      because: "one huge order is an exception",
      units: [...varied(100, 2), 900, ...varied(25, 2)],
      low: 1.8,
      high: 2.7,
    },
    {
      because: "two alike are a habit",
      units: [...varied(90, 2), 60, ...varied(20, 2), 60, ...varied(14, 2)],
      low: 2.8,
      high: 4.5,
    },
    { because: "one sale in a season", units: [...fill(125, 0), 1], low: 0.005, high: 0.05 },
  ])("sells between $low and $high a day: $because", ({ units, low, high }) => {
    const demand = demandOf(units);
    expect(demand?.meanPerDay).toBeGreaterThan(low);
    expect(demand?.meanPerDay).toBeLessThan(high);
  });

  it("says which day it counted as less", () => {
    expect(demandOf([...varied(100, 2), 900, ...varied(25, 2)])?.clipped?.units).toBe(900);
    expect(demandOf(varied(126, 6))?.clipped).toBeNull();
  });

  it("leaves out days that our stock log knows to be out of stock", () => {
    const units = [...varied(96, 6), ...fill(30, 0)];
    const days = new Set(Array.from({ length: 30 }, (_, day) => addDays(TODAY, -30 + day)));
    const demand = demandOf(units, { outOfStock: days, available: 40 });
    expect(demand?.daysLeftOut).toEqual({ known: 30, presumed: 0 });
    expect(demand?.meanPerDay).toBeGreaterThan(5.4);
  });

  it.each([
    {
      because: "a steady seller was out for a month",
      units: [...varied(60, 6), ...fill(30, 0), ...varied(36, 6)],
      presumed: 30,
    },
    { because: "it is out right now", units: [...varied(96, 6), ...fill(30, 0)], available: 0, presumed: 30 },
    {
      because: "with stock on the shelf demand may have ended",
      units: [...varied(96, 6), ...fill(30, 0)],
      available: 9,
      presumed: 0,
    },
    { because: "a weekend is no stock-out", units: [...varied(60, 6), 0, 0, ...varied(64, 6)], presumed: 0 },
    { because: "rare sales have long gaps anyway", units: every(126, 14, 1), presumed: 0 },
    {
      because: "it went on sale later than it was made",
      units: [...fill(70, 0), ...varied(56, 6)],
      presumed: 70,
    },
  ])("presumes $presumed days without stock: $because", ({ units, available = 9, presumed }) => {
    expect(demandOf(units, { available })?.daysLeftOut.presumed).toBe(presumed);
  });

  it("presumes nothing where our own stock log would know", () => {
    const units = [...varied(60, 6), ...fill(30, 0), ...varied(36, 6)];
    expect(demandOf(units, { stockLogSince: addDays(TODAY, -126) })?.daysLeftOut.presumed).toBe(0);
  });

  it("does not take unread days for days without sales", () => {
    const units = [...fill(66, 0), ...varied(60, 1)];
    expect(demandOf(units, { salesKnownSince: addDays(TODAY, -60) })?.daysUsed).toBe(60);
    expect(demandOf(units, { createdDay: addDays(TODAY, -60) })?.daysUsed).toBe(60);
  });

  it("is wide for a new product and narrow for a long steady one", () => {
    const spread = (demand: Demand | null) =>
      demand && (demand.p90PerDay - demand.p10PerDay) / demand.meanPerDay;
    const young = demandOf([...fill(122, 0), 5, 7, 4, 6], { createdDay: addDays(TODAY, -4) });
    const old = demandOf(varied(126, 6));
    expect(spread(young)).toBeGreaterThan(2 * (spread(old) ?? 0));
  });

  it("finds weekdays only where the sales support them", () => {
    const saturdays = Array.from({ length: 126 }, (_, day) =>
      weekdayOf(addDays(TODAY, day - 126)) === 6 ? 20 : 4,
    );
    const factors = demandOf(saturdays)?.weekdays;
    expect(factors?.[6]).toBeGreaterThan(2);
    expect(factors?.[2]).toBeLessThan(0.9);
    expect(demandOf(every(126, 3, 1))?.weekdays).toBeNull();
  });

  it("never gives NaN, whatever it is given", () => {
    const units = fc.array(
      fc.oneof(fc.integer({ min: -100, max: 100 }), fc.constantFrom(0, 1_000_000, Number.NaN)),
      {
        maxLength: 126,
      },
    );
    fc.assert(
      fc.property(units, fc.integer({ min: -10, max: 10 }), (days, available) => {
        const demand = demandOf(days, { available });
        if (!demand) return;
        const figures = [
          demand.meanPerDay,
          demand.p10PerDay,
          demand.p90PerDay,
          demand.rateSpread,
          demand.dispersion,
        ];
        for (const figure of figures) expect(Number.isFinite(figure)).toBe(true);
        expect(demand.meanPerDay).toBeGreaterThan(0);
        expect(demand.p10PerDay).toBeLessThanOrEqual(demand.p90PerDay);
      }),
    );
  });
});

describe("futures of demand", () => {
  const demand = demandOf(varied(126, 6));

  it("average what the summary says", () => {
    const { before, paths, days } = futures(60);
    let sum = 0;
    for (let path = 0; path < paths; path += 1) sum += before[path * (days + 1) + days] ?? 0;
    expect(sum / paths / days / (demand?.meanPerDay ?? 1)).toBeCloseTo(1, 1);
  });

  it("begin alike however far they reach, so that choices meet the same futures", () => {
    const [short, long] = [futures(10), futures(60)];
    for (let path = 0; path < short.paths; path += 1) {
      expect(short.before[path * 11 + 10]).toBe(long.before[path * 61 + 10]);
    }
  });

  it("repeat from the same seed", () => {
    expect(futures(20).before).toEqual(futures(20).before);
  });

  function futures(days: number) {
    if (!demand) throw new Error("expected demand");
    return sampleDemand(demand, { daysByPath: new Int32Array(256).fill(days), firstWeekday: 0, seed: 9 });
  }
});

function demandOf(
  units: readonly number[],
  rest: Partial<Omit<DemandDaysInput, "sales">> = {},
): Demand | null {
  return demandFrom({
    sales: {
      from: addDays(TODAY, -units.length),
      units,
      grossMinor: 0,
      discountMinor: 0,
      returnedUnits: 0,
      source: { connector: "shopify", recordId: "x", observedAt: "2026-11-22T00:00:00Z" },
    },
    outOfStock: null,
    stockLogSince: null,
    salesKnownSince: "2020-01-01",
    createdDay: "2020-01-01",
    available: 9,
    ...rest,
  });
}

function fill(days: number, units: number): number[] {
  return new Array<number>(days).fill(units);
}

/** About `units` a day, up and down by a half, never 0. */
function varied(days: number, units: number): number[] {
  return Array.from({ length: days }, (_, day) =>
    Math.max(1, Math.round(units * (0.5 + ((day * 29) % 11) / 10))),
  );
}

function every(days: number, step: number, units: number): number[] {
  return Array.from({ length: days }, (_, day) => (day % step === 0 ? units : 0));
}

function mixed(days: number, units: number, back: number, step: number): number[] {
  return varied(days, units).map((sold, day) => (day % step === 3 ? back : sold));
}
