import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Chance } from "../chance.ts";
import { forecastPanel } from "./forecast.ts";
import { levelAt, LEVELS, valueAt } from "./levels.ts";
import { panelBefore, panelOf } from "./panel.ts";

const MEDIAN = levelAt(0.5);

describe("a forecast of many items", () => {
  it("knows weekdays where they matter", () => {
    const units = shopOf({ items: 30, days: 140, mean: (day) => (day % 7 === 2 ? 20 : 4) });
    const forecast = forecastPanel(panelOf({ units, season: 7 }), { horizon: 14, seed: 1, windows: 2 });
    const medians = mediansOf(forecast.quantiles(0));
    // 140 days are whole weeks: day 2 ahead is such a day.
    expect(medians[2]).toBeGreaterThan(14);
    expect(medians[9]).toBeGreaterThan(14);
    expect(medians[3]).toBeLessThan(8);
  });

  it("says how it was chosen, in one sentence", () => {
    const units = shopOf({ items: 30, days: 140, mean: () => 3 });
    const forecast = forecastPanel(panelOf({ units, season: 7 }), {
      horizon: 14,
      seed: 1,
      windows: 2,
      period: "day",
    });
    expect(forecast.why(0)).toMatch(/^Of \d ways tried on 2 past stretches of 14 days, .+ came closest.*\.$/);
  });

  it("says so where nothing could be tried", () => {
    const forecast = forecastPanel(panelOf({ units: [[3]], season: 7 }), {
      horizon: 14,
      seed: 1,
      windows: 2,
    });
    expect(forecast.why(0)).toMatch(/^Too little is known/);
    expect(mediansOf(forecast.quantiles(0))).toEqual(new Array(14).fill(3));
  });

  it("cannot tell of an item that never sold, or of which nothing is known", () => {
    const units = [...shopOf({ items: 12, days: 100, mean: () => 2 }), new Array<number>(100).fill(0), []];
    const forecast = forecastPanel(panelOf({ units, season: 7 }), { horizon: 7, seed: 1, windows: 2 });
    expect(forecast.quantiles(12)).toBeNull();
    expect(forecast.quantiles(13)).toBeNull();
    expect(forecast.paths(12, { daysByPath: new Int32Array([7]), seed: 1 })).toBeNull();
    expect(forecast.quantiles(0)).not.toBeNull();
  });

  it("is the same for the same input, whatever lies after it", () => {
    const whole = panelOf({ units: shopOf({ items: 12, days: 120, mean: () => 2 }), season: 7 });
    const settings = { horizon: 7, seed: 3, windows: 2 };
    const early = panelOf({ units: whole.tracks.map(({ units }) => units.subarray(0, 100)), season: 7 });
    const cut = forecastPanel(panelBefore(whole, 100), settings).quantiles(5);
    expect(cut).toEqual(forecastPanel(early, settings).quantiles(5));
  });

  it("never crosses, never falls below 0, is never NaN, whatever was sold", () => {
    const odd = fc.oneof(
      { weight: 6, arbitrary: fc.integer({ min: 0, max: 4 }) },
      { weight: 1, arbitrary: fc.constant(Number.NaN) },
      { weight: 1, arbitrary: fc.integer({ min: -50, max: -1 }) },
      { weight: 1, arbitrary: fc.constant(1_000_000) },
    );
    const series = fc.oneof(
      fc.array(odd, { maxLength: 70 }),
      fc.constant(new Array<number>(60).fill(0)),
      fc.constant([...new Array<number>(40).fill(0), 1, ...new Array<number>(19).fill(0)]),
      fc.constant(new Array<number>(60).fill(Number.NaN)),
      fc.constant([5]),
    );
    fc.assert(
      fc.property(
        fc.array(series, { minLength: 1, maxLength: 5 }),
        fc.constantFrom(1, 7, 12),
        (units, season) => {
          const forecast = forecastPanel(panelOf({ units, season }), { horizon: 8, seed: 1, windows: 2 });
          units.forEach((_, item) => {
            const quantiles = forecast.quantiles(item);
            if (quantiles === null) return;
            for (let period = 0; period < 8; period += 1) {
              const own = quantiles.subarray(period * LEVELS.length, (period + 1) * LEVELS.length);
              expect([...own].every((value) => Number.isFinite(value) && value >= 0)).toBe(true);
              own.forEach((value, at) => expect(value).toBeGreaterThanOrEqual(own[at - 1] ?? 0));
              const { low, high } = forecast.band(quantiles, item, period);
              expect(low).toBeGreaterThanOrEqual(0);
              expect(high).toBeGreaterThanOrEqual(low);
              expect(Number.isFinite(valueAt(quantiles, period, 0.9999))).toBe(true);
            }
            const paths = forecast.paths(item, { daysByPath: new Int32Array(20).fill(12), seed: 1 });
            expect(paths?.before.every((units) => Number.isFinite(units) && units >= 0)).toBe(true);
          });
        },
      ),
      { numRuns: 25 },
    );
  });
});

/** Units of items that sell alike, as chance has it: Poisson by day. */
function shopOf({
  items,
  days,
  mean,
}: {
  items: number;
  days: number;
  mean: (day: number) => number;
}): number[][] {
  const chance = new Chance(11);
  return Array.from({ length: items }, () =>
    Array.from({ length: days }, (_, day) => poisson(mean(day), chance)),
  );
}

function poisson(mean: number, chance: Chance): number {
  let count = 0;
  for (let left = chance.unit(); left > Math.exp(-mean); left *= chance.unit()) count += 1;
  return count;
}

function mediansOf(quantiles: Float32Array | null): number[] {
  if (!quantiles) return [];
  return Array.from(
    { length: quantiles.length / LEVELS.length },
    (_, at) => quantiles[at * LEVELS.length + MEDIAN] ?? 0,
  );
}
