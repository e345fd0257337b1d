import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dear, type Given, halfOff, look, raised, tenthOff } from "./cases-for-tests.ts";

describe("discounts that take more than a sale leaves", () => {
  it("are raised together, with what they lost and what the worst can bear", () => {
    const alert = raised({ sold: [halfOff, tenthOff] });
    expect(alert).toMatchObject({
      title: "Keep 1 product out of deep discounts: $180 lost in 4 weeks",
      fingerprint: "discount_too_deep:shop",
      situation: "discounts",
      bestOptionId: "exclude",
      catalogueIds: ["MAR-02"],
    });
    // 22 − 15 − 2.9% − 0.05 leave 6.31 of 22 in full, less what discounts spare in fees: 29.6%.
    expect(alert.evidence.find(({ id }) => id === "own_cap")?.value).toBeCloseTo(0.296, 2);
    expect(alert.evidence.find(({ id }) => id === "units")?.value).toBe(40);
    expect(alert.options.map(({ id }) => id)).toEqual(["exclude", "cap", "nothing"]);
    expect(alert.options.at(-1)?.money.p50.minor).toBe(0);
    expect(alert.stake).toEqual(alert.options[0]?.money);
  });

  it("are one matter for many products, the dearest named", () => {
    const mugs = [dear, { variant: { ...dear.variant, title: "Teapot" } }];
    const alert = raised({
      mugs,
      sold: [halfOff, { ...halfOff, variant: 2, units: 80, discountMinor: 80 * 1_100 }],
    });
    expect(alert.title).toMatch(/^Keep 2 products out of deep discounts/u);
    expect(alert.reason).toContain("Teapot most of all: 50% off");
  });

  it.each<{ because: string; given: Given }>([
    { because: "the discount is small", given: { sold: [tenthOff] } },
    { because: "there is none", given: { sold: [{}] } },
    { because: "it is given away whole", given: { sold: [{ discountMinor: 40 * 2_200 }] } },
    { because: "a few are not worth a minute", given: { sold: [{ units: 2, discountMinor: 2_200 }] } },
    {
      because: "it loses without a discount too: another trouble",
      given: { mugs: [{ variant: { unitCostMinor: 2_500 } }], sold: [halfOff] },
    },
    { because: "nothing sold", given: { sold: [] } },
  ])("are not raised where $because", ({ given }) => {
    expect(look(given).alerts).toEqual([]);
  });

  it("are not judged without a unit cost, and it says so", () => {
    const mugs = [{ variant: { unitCostMinor: null } }];
    expect(look({ mugs, sold: [halfOff] })).toEqual({
      alerts: [],
      lookedAt: 0,
      notes: [
        "1 variant sold without a unit cost in Shopify: whether a discount takes more than a sale leaves is not known.",
      ],
    });
  });

  it("have sane figures", () => {
    fc.assert(
      fc.property(
        fc.record({
          price: fc.integer({ min: 0, max: 1_000_000 }),
          cost: fc.integer({ min: 0, max: 1_000_000 }),
          units: fc.integer({ min: 1, max: 5_000 }),
          discount: fc.double({ min: 0, max: 1.2, noNaN: true }),
          currency: fc.constantFrom("USD", "JPY", "KWD"),
        }),
        ({ price, cost, units, discount, currency }) => {
          const mugs = [{ variant: { priceMinor: price, unitCostMinor: cost } }];
          const sold = [
            { unitPriceMinor: price, units, discountMinor: Math.round(price * units * discount) },
          ];
          for (const { stake, evidence } of look({ mugs, sold, currency }).alerts) {
            const { p10, p50, p90 } = stake;
            expect([p10, p50, p90].every(({ minor }) => Number.isSafeInteger(minor))).toBe(true);
            expect(p10.minor).toBeLessThanOrEqual(p50.minor);
            expect(p50.minor).toBeLessThanOrEqual(p90.minor);
            expect(p50.minor).toBeGreaterThan(0);
            const share = (id: string) => evidence.find((one) => one.id === id)?.value ?? NaN;
            expect(share("own_cap")).toBeLessThanOrEqual(share("deepest"));
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it("says of which discount a lower cost would make up for the loss", () => {
    const sold = [
      { units: 20, discountMinor: 20 * 880 },
      { units: 2, discountMinor: 2 * 1_320 },
    ];
    const { changesMind } = raised({ sold });
    expect(changesMind.at(-1)).toMatch(
      /less than Shopify says, 40% off loses nothing: correct the cost there\.$/u,
    );
  });
});
