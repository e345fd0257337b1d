import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MUG, orderMargins } from "../shared/orders-for-tests.ts";
import { usualPrice } from "./case.ts";
import { type Given, look, raised } from "./cases-for-tests.ts";

describe("a price far from what it sold for", () => {
  it("is raised where a digit slipped, with the change that puts it back", () => {
    const alert = raised({ now: { priceMinor: 220 } });
    expect(alert).toMatchObject({
      title: "Check the price of Ceramic Mug, White: $2.20, usually $22.00",
      situation: `price:${MUG}`,
      bestOptionId: "restore",
      catalogueIds: ["MAR-04"],
    });
    expect(alert.options[0]?.draft).toMatchObject({
      kind: "price_change",
      payload: { why: "price_error", lines: [{ priceMinor: 220, newPriceMinor: 2_200 }] },
    });
    expect(alert.options.at(-1)).toMatchObject({ id: "nothing", money: { p50: { minor: 0 } } });
    expect(alert.waitingPerDay.minor).toBeGreaterThan(2_000);
  });

  it("offers to ask first, which is worth a day less", () => {
    const [restore, ask, nothing] = raised({ now: { priceMinor: 220 } }).options;
    expect([restore?.id, ask?.id, nothing?.id]).toEqual(["restore", "ask", "nothing"]);
    expect(ask?.draft).toBeNull();
    expect(ask?.money.p50.minor).toBeLessThan(restore?.money.p50.minor ?? 0);
    expect(ask?.money.p50.minor).toBeGreaterThan(0);
  });

  it.each([
    { because: "one order in ten went for it", at: 220, orders: 4, raises: false },
    { because: "for a price like it", at: 240, orders: 4, raises: false },
    { because: "one order did, as before a slip is seen", at: 220, orders: 1, raises: true },
    { because: "for a price unlike it", at: 300, orders: 4, raises: true },
  ])("takes two prices side by side for a habit: $because", ({ at, orders, raises }) => {
    const sold = [{ units: 36 }, { unitPriceMinor: at, units: orders }];
    const { alerts, notes } = look({ now: { priceMinor: 220 }, sold });
    expect(alerts).toHaveLength(raises ? 1 : 0);
    expect(notes).toEqual(
      raises
        ? []
        : [
            "1 variant sold at two prices far apart, the present one among them: taken for a habit, not a mistake.",
          ],
    );
  });

  it("is raised where hardly anybody pays it", () => {
    const alert = raised({ now: { priceMinor: 22_000 } });
    expect(alert.reason).toContain("It costs $220.00, 1,000% of the $22.00");
  });

  it("loses no more units than there are", () => {
    const stakeWith = (available: number) =>
      raised({ now: { priceMinor: 220 }, mug: { available } }).stake.p50.minor;
    expect(stakeWith(10)).toBeLessThan(stakeWith(200));
  });

  it.each<{ because: string; given: Given }>([
    { because: "it is as ever", given: { now: {} } },
    { because: "it fell by less than half", given: { now: { priceMinor: 1_101 } } },
    { because: "it rose to less than double", given: { now: { priceMinor: 4_399 } } },
    {
      because: "it is marked down, and says from what",
      given: { now: { priceMinor: 900, compareAtMinor: 2_200 } },
    },
    { because: "too few sold to know", given: { now: { priceMinor: 220 }, sold: [{ units: 4 }] } },
    {
      because: "none is left to sell too cheaply",
      given: { now: { priceMinor: 220 }, mug: { available: 0 } },
    },
    {
      because: "most of it sold for that already",
      given: { now: { priceMinor: 220 }, sold: [{ units: 9 }, { unitPriceMinor: 220, units: 30 }] },
    },
  ])("is not raised where $because", ({ given }) => {
    expect(look(given).alerts).toEqual([]);
  });

  it("says where it does not know what is usual", () => {
    expect(look({ now: {}, sold: [{ units: 4 }] })).toEqual({
      alerts: [],
      lookedAt: 0,
      notes: ["1 variant sold too little of late to know a usual price."],
    });
  });

  it("guesses a cost that is missing from the usual price, and says so", () => {
    const alert = raised({ now: { priceMinor: 220, unitCostMinor: null } });
    expect(alert.missing.map(({ id }) => id)).toEqual(["unit_cost"]);
    // Some 15 of the 22 are lost on each, cost or not, as the usual cost is the same.
    expect(alert.stake.p50.minor).toBeGreaterThan(0.5 * raised({ now: { priceMinor: 220 } }).stake.p50.minor);
  });

  it("has sane figures", () => {
    fc.assert(
      fc.property(
        fc.record({
          price: fc.integer({ min: 0, max: 1_000_000 }),
          usual: fc.integer({ min: 0, max: 1_000_000 }),
          units: fc.integer({ min: 1, max: 5_000 }),
          available: fc.integer({ min: -10, max: 5_000 }),
          cost: fc.option(fc.integer({ min: 0, max: 500_000 })),
          currency: fc.constantFrom("USD", "JPY", "KWD"),
        }),
        ({ price, usual, units, available, cost, currency }) => {
          const now = { priceMinor: price, unitCostMinor: cost };
          const sold = [{ unitPriceMinor: usual, units }];
          for (const { stake, waitingPerDay } of look({ now, sold, mug: { available }, currency }).alerts) {
            const { p10, p50, p90 } = stake;
            expect([p10, p50, p90, waitingPerDay].every(({ minor }) => Number.isSafeInteger(minor))).toBe(
              true,
            );
            expect(p10.minor).toBeLessThanOrEqual(p50.minor);
            expect(p50.minor).toBeLessThanOrEqual(p90.minor);
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe("the usual price", () => {
  it.each([
    { because: "all sold for it", sold: [{ unitPriceMinor: 900 }], usualMinor: 900 },
    {
      because: "a few at another price do not move it",
      sold: [{ unitPriceMinor: 900 }, { unitPriceMinor: 90, units: 3 }],
      usualMinor: 900,
    },
    {
      because: "gifts tell none",
      sold: [
        { unitPriceMinor: 0, units: 100 },
        { unitPriceMinor: 900, units: 3 },
      ],
      usualMinor: 900,
    },
    { because: "nothing sold", sold: [{ unitPriceMinor: 0 }], usualMinor: 0 },
  ])("$because", ({ sold, usualMinor }) => {
    const row = orderMargins(sold).get(MUG);
    if (!row) throw new Error("the mug sold");
    expect(usualPrice(row).usualMinor).toBe(usualMinor);
  });
});
