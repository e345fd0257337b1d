import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { factsOf, type Mug, steady, TODAY } from "../shared/mugs-for-tests.ts";
import { overstock } from "./overstock.ts";
import { sellDown } from "./plans.ts";
import { found, heap, raised } from "./cases-for-tests.ts";

describe("more on the shelf than half a year sells", () => {
  it("is raised with a price that is worth more than keeping it, and the price change that does it", () => {
    const alert = raised(heap);
    expect(alert.title).toMatch(/^Mark down Ceramic Mug, White: stock lasts \d(?:\.5)? years$/u);
    expect(alert.bestOptionId).toMatch(/^markdown/u);
    const best = alert.options.find(({ id }) => id === alert.bestOptionId);
    expect(best?.draft).toMatchObject({ kind: "price_change", payload: { why: "markdown" } });
    expect(alert.stake.p50.minor).toBe(best?.money.p50.minor);
    expect(alert.decideBy > TODAY).toBe(true);
  });

  it.each<{ because: string; mug: Mug; settings?: object }>([
    { because: "half a year of sales is no excess", mug: { available: 1_000 } },
    { because: "none is on the shelf", mug: { available: 0 } },
    { because: "oversold", mug: { available: -5 } },
    { because: "it never sold: another trouble", mug: { available: 500, units: steady(0) } },
    { because: "stock is not tracked", mug: { ...heap, variant: { tracked: false } } },
    { because: "it has no price", mug: { ...heap, variant: { priceMinor: 0 } } },
    {
      because: "a few cheap ones are not worth a minute",
      mug: {
        available: 8,
        units: [...Array<number>(125).fill(0), 1],
        variant: { priceMinor: 200, unitCostMinor: 50 },
      },
    },
  ])("is not raised where $because", ({ mug }) => {
    expect(found(mug)).toBeUndefined();
  });

  it("says what it could not look at", () => {
    const { notes, lookedAt } = overstock.detect(factsOf([{ variant: { tracked: false } }, {}]));
    expect(notes).toEqual([
      "1 variant without stock tracking in Shopify: what lies on the shelf is not known.",
    ]);
    expect(lookedAt).toBe(1);
  });

  it("states a range and says so where the cost is not known", () => {
    const unknown = raised({ ...heap, variant: { unitCostMinor: null } });
    expect(unknown.missing.map(({ id }) => id)).toEqual(["unit_cost"]);
    expect(unknown.evidence.find(({ id }) => id === "contribution_per_unit")?.range).toBeDefined();
    const line = unknown.options[0]?.draft?.payload["lines"];
    expect(line).toMatchObject([{ floorMinor: null, newLeavesMinor: null }]);
  });

  it("never advises a choice that is worth less than another", () => {
    fc.assert(
      fc.property(
        fc.record({
          available: fc.integer({ min: -50, max: 100_000 }),
          perDay: fc.integer({ min: 0, max: 40 }),
          price: fc.integer({ min: 0, max: 1_000_000 }),
          cost: fc.option(fc.integer({ min: 0, max: 1_000_000 })),
          currency: fc.constantFrom("USD", "JPY", "KWD"),
        }),
        ({ available, perDay, price, cost, currency }) => {
          const alert = found(
            { available, units: steady(perDay), variant: { priceMinor: price, unitCostMinor: cost } },
            { shop: { currency } },
          );
          if (!alert) return;
          const { p10, p50, p90 } = alert.stake;
          expect([p10, p50, p90].every(({ minor }) => Number.isSafeInteger(minor))).toBe(true);
          expect(p10.minor).toBeLessThanOrEqual(p50.minor);
          expect(p50.minor).toBeLessThanOrEqual(p90.minor);
          expect(p50.minor).toBeGreaterThan(0);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe("a year of selling", () => {
  it.each([
    {
      because: "it sells out at the usual pace",
      of: { units: 100, rate: 1, quicker: 1 },
      sold: 100,
      left: 0,
    },
    {
      because: "more than a year's sales lie there",
      of: { units: 1_000, rate: 1, quicker: 1 },
      sold: 365,
      left: 635,
    },
    { because: "nothing sells", of: { units: 50, rate: 0, quicker: 2 }, sold: 0, left: 50 },
    {
      because: "a lower price doubles it until half a year is left",
      of: { units: 382, rate: 1, quicker: 2 },
      sold: 382,
      left: 0,
    },
  ])("$because", ({ of, sold, left }) => {
    const run = sellDown(of);
    expect(run.marked + run.usual).toBeCloseTo(sold);
    expect(run.left).toBeCloseTo(left);
  });

  it("keeps all units: sold and left are what there was", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1e5, noNaN: true }),
        fc.double({ min: 0, max: 500, noNaN: true }),
        fc.double({ min: 1, max: 5, noNaN: true }),
        (units, rate, quicker) => {
          const { marked, usual, left, unitDays } = sellDown({ units, rate, quicker });
          expect(marked + usual + left).toBeCloseTo(units, 3);
          expect(Math.min(marked, usual, left, unitDays)).toBeGreaterThanOrEqual(-1e-6);
        },
      ),
    );
  });
});
