import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PurchaseOrder } from "../../drafts/purchase-order/payload.ts";
import { type Mug, steady } from "../shared/mugs-for-tests.ts";
import { expectSane } from "../shared/sane-for-tests.ts";
import { look, mugOf, option, raised } from "./cases-for-tests.ts";

describe("a minimum that is more than is needed", () => {
  it("is to be asked about, with an order of what would do prepared", () => {
    const alert = raised(mugOf(2_400));
    expect(alert.title).toBe("Ask Kiln & Co for fewer of Ceramic Mug, White: their minimum lasts 57 weeks");
    expect(alert.reason).toMatch(
      /^They take no order of fewer than 2,400 units, and \d+ units would do: it sells 6 a day, with 31 left\./u,
    );
    expect(alert).toMatchObject({
      catalogueIds: ["PUR-08"],
      situation: "stock:gid://shopify/ProductVariant/1",
      bestOptionId: "ask",
    });
    const lines = (id: string) => option(alert, id)?.draft?.payload["lines"];
    expect(lines("ask")).toMatchObject([{ minimumUnits: 2_400 }]);
    expect(lines("buy")).toMatchObject([{ units: 2_400 }]);
    expect(option(alert, "buy")?.cash.minor).toBe(2_400 * 780);
    expect(alert.assumptions.find(({ id }) => id === "minimum")?.changeAt).toBe("suppliers/kiln%20%26%20co");
  });

  it("asks for whole packs that cover what the founder set", () => {
    const units = (mug: Mug) => {
      const [line] = option(raised(mug), "ask")?.draft?.payload["lines"] as PurchaseOrder["lines"];
      return line?.units ?? 0;
    };
    // 45 days and a fortnight until it lands, at six a day, less what is there.
    expect(units(mugOf(2_400))).toBeGreaterThanOrEqual(310);
    expect(units(mugOf(2_400))).toBeLessThanOrEqual(345);
    expect(units(mugOf(2_400, { supplier: { packUnits: 48 } })) % 48).toBe(0);
  });

  it("is worth the more, the longer it lies", () => {
    const burden = (minimum: number) =>
      raised(mugOf(minimum)).evidence.find(({ id }) => id === "burden")?.value ?? 0;
    expect(burden(4_800)).toBeGreaterThan(burden(2_400));
  });

  it("says that without a cost the range is wide", () => {
    const alert = raised(mugOf(2_400, { variant: { unitCostMinor: null } }));
    expect(alert.missing.map(({ id }) => id)).toEqual(["unit_cost"]);
  });

  it.each<{ because: string; mug: Mug }>([
    { because: "the minimum sells within half a year", mug: mugOf(1_000) },
    { because: "an order is not due yet", mug: mugOf(2_400, { available: 400 }) },
    { because: "enough is under way", mug: mugOf(2_400, { incoming: 400 }) },
    { because: "they take single units", mug: mugOf(1, { units: 0.2 }) },
    { because: "no supplier is set", mug: { supplier: null } },
    {
      because: "what lies there costs next to nothing",
      mug: mugOf(2_400, { variant: { unitCostMinor: 1 } }),
    },
    {
      because: "it sells below zero, so none is missed",
      mug: mugOf(2_400, { variant: { continueSelling: true } }),
    },
    { because: "a sale leaves nothing", mug: mugOf(2_400, { variant: { priceMinor: 780 } }) },
  ])("is not raised where $because", ({ mug }) => {
    expect(look(mug).alerts).toEqual([]);
  });

  it.each([
    { because: "an order is just due", mug: mugOf(2_400, { available: 190 }), raised: 1 },
    { because: "it is due in some days only", mug: mugOf(2_400, { available: 240 }), raised: 0 },
  ])("is decided on where $because", ({ mug, raised: count }) => {
    expect(look(mug).alerts).toHaveLength(count);
  });

  it("says what it could not look at", () => {
    expect(look(mugOf(2_400, { variant: { tracked: false } })).notes).toEqual([
      "1 variant without stock tracking in Shopify: what lies there is not known.",
    ]);
    expect(look(mugOf(2_400, { sales: null })).notes).toEqual([
      "1 variant with a minimum and without sales that tell how they sell: how many are needed is not known.",
    ]);
  });

  it("has sane figures whatever the shop", () => {
    fc.assert(
      fc.property(
        fc.record({
          available: fc.integer({ min: -50, max: 500 }),
          perDay: fc.integer({ min: 0, max: 40 }),
          price: fc.integer({ min: 0, max: 1_000_000 }),
          cost: fc.option(fc.integer({ min: 0, max: 1_000_000 })),
          minimumUnits: fc.integer({ min: 1, max: 1_000_000 }),
          packUnits: fc.integer({ min: 1, max: 500 }),
          currency: fc.constantFrom("USD", "JPY", "KWD"),
        }),
        ({ available, perDay, price, cost, minimumUnits, packUnits, currency }) => {
          const mug = mugOf(minimumUnits, {
            ...{ available, units: steady(perDay), supplier: { packUnits } },
            variant: { priceMinor: price, unitCostMinor: cost },
          });
          look(mug, { shop: { currency } }).alerts.forEach(expectSane);
        },
      ),
      { numRuns: 150 },
    );
  });
});
