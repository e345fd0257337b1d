import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Spread, weekFutures, weekOrder } from "./week-order.ts";

const SPREAD: Spread = { variancePerUnit: 1.2, overdispersion: 0.1, levelDoubt: 0.1, weeksHeld: 1.5 };
const COSTS = { holdingPerWeek: 0.2, shortage: 1 };
const futures = weekFutures({ weeks: 3, count: 400, seed: 7 });

describe("an order that lands in the third week", () => {
  it.each([
    { because: "nothing sells", expected: [0, 0, 0], onHand: 0, landing: [0, 0, 0], order: [0, 0] },
    { because: "what is there lasts", expected: [10, 10, 10], onHand: 90, landing: [0, 0, 0], order: [0, 0] },
    { because: "the shelf is bare", expected: [10, 10, 10], onHand: 0, landing: [0, 0, 0], order: [11, 16] },
    {
      because: "sales lost meanwhile are not made up for",
      expected: [40, 40, 10],
      onHand: 0,
      landing: [0, 0, 0],
      order: [11, 16],
    },
    {
      because: "what lands before is used up",
      expected: [10, 10, 10],
      onHand: 10,
      landing: [10, 0, 0],
      order: [8, 16],
    },
    {
      because: "something lands beside it",
      expected: [10, 10, 10],
      onHand: 0,
      landing: [0, 0, 20],
      order: [0, 0],
    },
    {
      because: "stock below nothing is owed, not lost",
      expected: [10, 10, 10],
      onHand: -50,
      landing: [0, 0, 0],
      order: [11, 16],
    },
  ])("is right where $because", ({ expected, onHand, landing, order: [least = 0, most = 0] }) => {
    const units = weekOrder({ expected, onHand, landing, costs: COSTS, spread: SPREAD, futures });
    expect(units).toBeGreaterThanOrEqual(least);
    expect(units).toBeLessThanOrEqual(most);
  });

  it("is the quantile of a Poisson where that is what sells", () => {
    // Shortage 1 against holding 0.25: share 0.8; 80% of a Poisson of 5 lie at 7 or below (0.867; 0.762 at 6).
    const spread = { variancePerUnit: 1, overdispersion: 0, levelDoubt: 0, weeksHeld: 1 };
    const costs = { holdingPerWeek: 0.25, shortage: 1 };
    const order = weekOrder({ expected: [0, 0, 5], onHand: 0, landing: [0, 0, 0], costs, spread, futures });
    expect(order).toBe(7);
  });

  const means = fc.array(fc.double({ min: 0, max: 300, noNaN: true }), { minLength: 3, maxLength: 3 });
  const landing = fc.array(fc.nat(200), { minLength: 3, maxLength: 3 });
  const onHand = fc.nat(500);

  it("never rises with the stock on hand or under way", () => {
    fc.assert(
      fc.property(means, landing, onHand, fc.nat(50), fc.nat(2), (expected, under, held, more, week) => {
        const given = { expected, costs: COSTS, spread: SPREAD, futures };
        const order = weekOrder({ ...given, onHand: held, landing: under });
        const fuller = under.map((units, at) => (at === week ? units + more : units));
        expect(weekOrder({ ...given, onHand: held + more, landing: under })).toBeLessThanOrEqual(order);
        expect(weekOrder({ ...given, onHand: held, landing: fuller })).toBeLessThanOrEqual(order);
      }),
    );
  });

  it("never falls as a shortage costs more, nor rises as holding does", () => {
    fc.assert(
      fc.property(means, onHand, fc.double({ min: 0.01, max: 9, noNaN: true }), (expected, held, extra) => {
        const given = { expected, onHand: held, landing: [0, 0, 0], spread: SPREAD, futures };
        const order = weekOrder({ ...given, costs: COSTS });
        const dearer = { ...COSTS, shortage: COSTS.shortage + extra };
        const heavier = { ...COSTS, holdingPerWeek: COSTS.holdingPerWeek + extra };
        expect(weekOrder({ ...given, costs: dearer })).toBeGreaterThanOrEqual(order);
        expect(weekOrder({ ...given, costs: heavier })).toBeLessThanOrEqual(order);
      }),
    );
  });

  it("is a whole number of none or more, whatever is expected", () => {
    const wild = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(wild, fc.integer({ min: -1_000, max: 1_000 }), (expected, held) => {
        const given = { landing: [0, 0, 0], costs: COSTS, spread: SPREAD, futures };
        const order = weekOrder({ ...given, expected, onHand: held });
        expect(Number.isInteger(order)).toBe(true);
        expect(order).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
