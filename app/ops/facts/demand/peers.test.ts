import { describe, expect, it } from "vitest";
import { addDays } from "../day.ts";
import type { TypeLevels } from "../views.ts";
import { TODAY, varied } from "./for-tests.ts";
import { priorsOf, swingsOf, weekdaysOf } from "./peers.ts";
import { seasonTrust, swingOf } from "./swings.ts";

const typeSales = (units: readonly number[], levels: TypeLevels | null = null) => ({
  from: addDays(TODAY, -units.length),
  units,
  levels,
});
const levels = (over: Partial<TypeLevels> = {}): TypeLevels => ({
  ...{ variants: 40, meanPerDay: 2, variance: 8, chanceVariance: 1 },
  ...over,
});

describe("how fast a type sells", () => {
  it("is a gamma distribution by mean and variance, chance taken out", () => {
    const priors = priorsOf(new Map([["", typeSales([], levels())]]));
    // 2² ÷ (8 − 1).
    expect(priors("Mugs")?.meanPerDay).toBe(2);
    expect(priors("Mugs")?.shape).toBeCloseTo(4 / 7, 9);
  });

  it.each([
    { because: "a small type leans on the shop", variants: 2, low: 2, high: 4 },
    { because: "a large one speaks for itself", variants: 400, low: 9, high: 10 },
  ])("lies between $low and $high: $because", ({ variants, low, high }) => {
    const mugs = typeSales([], levels({ variants, meanPerDay: 10 }));
    const prior = priorsOf(
      new Map([
        ["", typeSales([], levels())],
        ["Mugs", mugs],
      ]),
    )("Mugs");
    expect(prior?.meanPerDay).toBeGreaterThan(low);
    expect(prior?.meanPerDay).toBeLessThan(high);
  });

  it.each([
    { because: "nothing is known", rows: new Map() },
    { because: "four variants are too few", rows: new Map([["", typeSales([], levels({ variants: 4 }))]]) },
  ])("is not known where $because", ({ rows }) => {
    expect(priorsOf(rows)("Mugs")).toBeNull();
  });
});

describe("the weekdays of a type", () => {
  it("show on which days the shop is closed, to types that sell too little to show it", () => {
    const from = addDays(TODAY, -126);
    const shop = Array.from({ length: 126 }, (_, at) => (at % 7 === 3 ? 0 : 200));
    const weekdays = weekdaysOf(
      new Map([
        ["", { from, units: shop }],
        ["Rare", { from, units: shop.map((_, at) => (at % 9 === 0 ? 1 : 0)) }],
      ]),
    );
    // Both windows begin on a Sunday or not alike: the closed day is the same one.
    const closed = weekdays("")?.findIndex((factor) => factor < 0.1) ?? -1;
    expect(closed).toBeGreaterThanOrEqual(0);
    expect(weekdays("Rare")?.[closed]).toBeLessThan(0.3);
    expect(weekdays("Never heard of")).toEqual(weekdays(""));
  });

  it("are not known without sales of the shop", () => {
    expect(weekdaysOf(new Map())("Mugs")).toBeNull();
  });
});

describe("how far a type's weeks move", () => {
  const still = varied(364, 50);
  const moving = still.map((units, at) => Math.round(units * Math.exp(Math.sin(at / 14))));

  it("is little where they stand still, and much where they do not", () => {
    expect(swingOf(still, null)).toBeLessThan(0.003);
    expect(swingOf(moving, null)).toBeGreaterThan(0.1);
  });

  it("is what is believed where too little sold", () => {
    expect(
      swingOf(
        varied(364, 1).map(() => 0),
        null,
      ),
    ).toBeCloseTo(0.01, 9);
  });

  it("is never less than half of the shop's, however still the type", () => {
    const rows = new Map([
      ["", typeSales(moving)],
      ["Mugs", typeSales(still)],
    ]);
    const swings = swingsOf(rows, () => null);
    expect(swings("Mugs")).toBeGreaterThanOrEqual(swings(null) / 2);
    expect(swingsOf(new Map(), () => null)("Mugs")).toBe(0);
  });
});

describe("the trust in last year's season", () => {
  const wave = (day: number) => Math.exp(Math.sin(day / 14));
  const season = { at: (day: number) => wave(day), pastDays: 126 };

  it("is whole where the past weeks followed it, or do not tell", () => {
    const units = Array.from({ length: 364 }, (_, at) => Math.round(50 * wave(at - 364)));
    expect(seasonTrust([{ units, season }])).toBeGreaterThan(0.95);
    expect(seasonTrust([])).toBe(1);
  });

  it("is little where they did not", () => {
    expect(seasonTrust([{ units: varied(364, 50), season }])).toBeLessThan(0.2);
  });
});
