import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Settings } from "../../facts/settings.ts";
import { type Mug, steady } from "../shared/mugs-for-tests.ts";
import { expectSane } from "../shared/sane-for-tests.ts";
import { at, type Breaks, due, look, option, raised, value } from "./cases-for-tests.ts";

describe("a price break", () => {
  it("that saves more than keeping the goods costs is to be ordered, at its price", () => {
    const alert = raised(due, [at(600, 0.08)]);
    expect(alert.title).toMatch(
      /^Order 600 units of Ceramic Mug, White rather than \d+ units: Kiln & Co takes 8% off$/u,
    );
    expect(alert.reason).toMatch(/^It is due for an order, and \d+ units would do, with nothing off\./u);
    expect(alert).toMatchObject({
      catalogueIds: ["PUR-09"],
      situation: "stock:gid://shopify/ProductVariant/1",
      bestOptionId: "break_1",
    });
    // $7.80 less 8%.
    expect(option(alert, "break_1")?.draft?.payload["lines"]).toMatchObject([
      { units: 600, unitCostMinor: 718 },
    ]);
    expect(option(alert, "break_1")?.cash.minor).toBe(600 * 718);
    expect(alert.assumptions.find(({ id }) => id === "breaks")?.changeAt).toBe(
      "settings#supplier-kiln%20%26%20co",
    );
    expectSane(alert);
  });

  it("saves its share of the cost of what sells, less a quarter of a year's keeping", () => {
    const alert = raised(due, [at(600, 0.08)]);
    expect(value(alert, "saving")).toBe(600 * 780 * 0.08);
    // Half of 600 less half of what would do, for 100 days, at a quarter of $7.18 a year: some $65.
    const kept = ((600 - value(alert, "usual_units")) / 2) * 100 * (718 * 0.25) * (1 / 365);
    expect(alert.stake.p50.minor).toBeGreaterThan(0.85 * (600 * 780 * 0.08 - kept));
    expect(alert.stake.p50.minor).toBeLessThan(1.15 * (600 * 780 * 0.08 - kept));
  });

  it("is chosen among several by what it is worth, and the others are shown", () => {
    const alert = raised(due, [at(600, 0.08), at(900, 0.09), at(5_000, 0.12)]);
    expect(alert.options.map(({ id }) => id)).toEqual(["break_1", "break_2", "break_3", "nothing"]);
    // Five thousand last more than two years.
    expect(option(alert, "break_3")?.money.p50.minor).toBeLessThan(0);
    expect(option(alert, "break_2")?.title).toBe("Order 900 units, at 9% off");
  });

  it("is measured against the break that would be had anyway", () => {
    const alone = raised(due, [at(600, 0.1)]);
    const beside = raised(due, [at(100, 0.04), at(600, 0.1)]);
    expect(beside.stake.p50.minor).toBeLessThan(alone.stake.p50.minor);
    expect(beside.reason).toContain("would do, with 4% off");
  });

  it("is rounded up to whole packs", () => {
    const alert = raised({ ...due, supplier: { packUnits: 48 } }, [at(600, 0.08)]);
    expect(option(alert, "break_1")?.draft?.payload["lines"]).toMatchObject([{ units: 624 }]);
  });

  it.each<{ because: string; mug: Mug; breaks: Breaks; settings?: Partial<Settings> }>([
    { because: "it is reached anyway", mug: due, breaks: [at(200, 0.08)] },
    { because: "an order is not due", mug: { available: 600 }, breaks: [at(600, 0.08)] },
    { because: "an order is under way", mug: { ...due, incoming: 600 }, breaks: [at(600, 0.08)] },
    { because: "keeping them costs more", mug: due, breaks: [at(1_000, 0.01)] },
    { because: "most would be left after a year", mug: due, breaks: [at(9_000, 0.1)] },
    {
      because: "it binds more than may be",
      mug: due,
      breaks: [at(600, 0.08)],
      settings: { cashLimitMinor: 430_000 },
    },
    {
      because: "the supplier is another",
      mug: { ...due, variant: { supplierKey: "loom" } },
      breaks: [at(600, 0.08)],
    },
    {
      because: "no supplier is set",
      mug: { ...due, variant: { supplierKey: null } },
      breaks: [at(600, 0.08)],
    },
    {
      because: "the saving is worth no minute",
      mug: { ...due, variant: { unitCostMinor: 40 } },
      breaks: [at(600, 0.08)],
    },
  ])("is not raised where $because", ({ mug, breaks, settings }) => {
    expect(look(mug, breaks, settings).alerts).toEqual([]);
  });

  it("may bind just what it may", () => {
    expect(look(due, [at(600, 0.08)], { cashLimitMinor: 430_560 }).alerts).toHaveLength(1);
  });

  it("says what it could not look at", () => {
    expect(look({ ...due, variant: { unitCostMinor: null } }, [at(600, 0.08)])).toMatchObject({
      alerts: [],
      lookedAt: 0,
      notes: [
        "1 variant of suppliers with price breaks, without a unit cost in Shopify: what is saved has no amount.",
      ],
    });
    expect(look({ ...due, sales: null }, [at(600, 0.08)]).notes).toEqual([
      "1 variant of suppliers with price breaks and without sales that tell how they sell: how many are needed is not known.",
    ]);
  });

  it("has sane figures whatever the shop, and a deeper break is never worth less", () => {
    fc.assert(
      fc.property(
        fc.record({
          available: fc.integer({ min: -50, max: 500 }),
          perDay: fc.integer({ min: 0, max: 40 }),
          cost: fc.option(fc.integer({ min: 0, max: 1_000_000 })),
          from: fc.integer({ min: 2, max: 1_000_000 }),
          off: fc.integer({ min: 1, max: 80 }),
          packUnits: fc.integer({ min: 1, max: 500 }),
          currency: fc.constantFrom("USD", "JPY", "KWD"),
        }),
        ({ available, perDay, cost, from, off, packUnits, currency }) => {
          const mug = {
            available,
            units: steady(perDay),
            supplier: { packUnits },
            variant: { unitCostMinor: cost },
          };
          const worth = (share: number) => {
            const { alerts } = look(mug, [at(from, share)], {}, { shop: { currency } });
            alerts.forEach(expectSane);
            return alerts[0]?.stake.p50.minor ?? 0;
          };
          expect(worth((off + 10) / 100)).toBeGreaterThanOrEqual(worth(off / 100));
        },
      ),
      { numRuns: 100 },
    );
  });

  it.each([
    { because: "six hundred sell in a year at more than one a day", fromUnits: 600, mug: due, says: true },
    {
      because: "ten in a year are less than one a month",
      fromUnits: 10,
      mug: {
        ...{ available: 0, units: steady(0).map((_, at) => Number(at % 30 === 0)) },
        variant: { priceMinor: 90_000, unitCostMinor: 63_000 },
      },
      says: false,
    },
  ])("names a pace below which some is left only by a figure: $because", ({ fromUnits, mug, says }) => {
    const said = raised(mug, [at(fromUnits, 0.1)]).changesMind.join();
    expect(said.includes("If it sells less than")).toBe(says);
  });
});
