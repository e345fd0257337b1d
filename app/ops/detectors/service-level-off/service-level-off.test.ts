import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalSlices } from "../../facts/quantiles.ts";
import { type Mug, steady } from "../shared/mugs-for-tests.ts";
import { expectSane } from "../shared/sane-for-tests.ts";
import { meanShortage } from "./plans.ts";
import { levelOf, look, raised, shelf } from "./cases-for-tests.ts";

describe("the chance of not running out that orders are sized for", () => {
  it("is too high where keeping goods costs nearly what they leave, to be changed in Settings", () => {
    const alert = raised(shelf({ variant: { unitCostMinor: 1_900 } }));
    expect(alert.title).toMatch(
      /^Order for a chance of \d\d% of not running out; 95% costs more than it saves$/u,
    );
    expect(levelOf(alert)).toBeLessThan(0.93);
    expect(alert).toMatchObject({
      catalogueIds: ["INV-19"],
      situation: "settings:service-level",
      options: [{ id: "change", draft: null }, { id: "nothing" }],
    });
    expect(alert.assumptions.find(({ id }) => id === "level")?.changeAt).toBe("settings#cover-days");
  });

  it("is too low where missed sales lose far more than keeping goods costs", () => {
    const alert = raised(shelf(), { settings: { serviceLevel: 0.8 } });
    expect(alert.title).toMatch(/^Order for a chance of 9\d% of not running out, not 80%$/u);
    expect(levelOf(alert)).toBeGreaterThan(0.9);
  });

  it("costs least where 1 − chance is what a deviation costs to keep ÷ what it loses", () => {
    const alert = raised(shelf(), { settings: { serviceLevel: 0.8 } });
    const value = (name: string) => alert.evidence.find(({ id }) => id === name)?.value ?? 0;
    expect(levelOf(alert)).toBeCloseTo(1 - value("kept") / value("short"), 2);
  });

  it.each<{ because: string; mugs: readonly Mug[]; level?: number }>([
    { because: "it is right", mugs: shelf(), level: 0.97 },
    { because: "it is nearly right", mugs: shelf(), level: 0.96 },
    { because: "four products are no shop", mugs: shelf({}, 4), level: 0.8 },
    { because: "so little sells that it does not matter", mugs: shelf({ units: 0.02 }), level: 0.9 },
    { because: "nothing is ordered by it", mugs: shelf({ variant: { continueSelling: true } }), level: 0.8 },
  ])("is not raised where $because", ({ mugs, level = 0.95 }) => {
    expect(look(mugs, { settings: { serviceLevel: level } }).alerts).toEqual([]);
  });

  it("is raised from five products on", () => {
    expect(look(shelf({}, 5), { settings: { serviceLevel: 0.6 } }).alerts).toHaveLength(1);
  });

  it("says which products it left out", () => {
    expect(look(shelf({ variant: { unitCostMinor: null } }, 2)).notes).toEqual([
      "2 variants without a unit cost in Shopify: what keeping them costs is not known, so they are left out of it.",
    ]);
  });

  it("has sane figures whatever the shop", () => {
    fc.assert(
      fc.property(
        fc.record({
          perDay: fc.integer({ min: 0, max: 100 }),
          price: fc.integer({ min: 0, max: 1_000_000 }),
          cost: fc.integer({ min: 0, max: 1_000_000 }),
          serviceLevel: fc.double({ min: 0.5, max: 0.999, noNaN: true }),
          holdingRatePerYear: fc.double({ min: 0, max: 2, noNaN: true }),
          currency: fc.constantFrom("USD", "JPY", "KWD"),
        }),
        ({ perDay, price, cost, serviceLevel, holdingRatePerYear, currency }) => {
          const mug = { units: steady(perDay), variant: { priceMinor: price, unitCostMinor: cost } };
          const rest = { settings: { serviceLevel, holdingRatePerYear }, shop: { currency } };
          look(shelf(mug, 6), rest).alerts.forEach(expectSane);
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe("mean shortage of a standard normal", () => {
  it.each([{ z: 0 }, { z: 1 }, { z: 1.645 }, { z: -1 }])("is what slices of it sum to, at $z", ({ z }) => {
    const slices = normalSlices(10_000);
    let sum = 0;
    for (const one of slices) sum += Math.max(0, one - z) / slices.length;
    expect(meanShortage(z)).toBeCloseTo(sum, 3);
  });

  it.each([
    { because: "of dear goods it is nearly nothing", unitCostMinor: 1_900, serviceLevel: 0.95, even: "1.8%" },
    {
      because: "of cheap goods it is many times their cost",
      unitCostMinor: 300,
      serviceLevel: 0.8,
      even: "620%",
    },
  ])(
    "says what keeping goods would have to cost, all of it: $because",
    ({ unitCostMinor, serviceLevel, even }) => {
      const alert = raised(shelf({ variant: { unitCostMinor } }), { settings: { serviceLevel } });
      expect(alert.changesMind[0]).toBe(
        `If keeping goods cost ${even} of their cost a year instead of 25%, ${serviceLevel * 100}% would be right.`,
      );
    },
  );

  it("says nothing of what keeping goods costs where it costs nothing", () => {
    const settings = { holdingRatePerYear: 0, serviceLevel: 0.8 };
    const alert = raised(shelf({ variant: { unitCostMinor: 1_900 } }), { settings });
    expect(alert.changesMind.join()).not.toContain("keeping goods");
  });
});
