import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PriceChange } from "../../drafts/price-change/payload.ts";
import type { Mug } from "../shared/mugs-for-tests.ts";
import type { Ordered } from "../shared/own-orders-for-tests.ts";
import { expectSane } from "../shared/sane-for-tests.ts";
import { atFifteen, costs, look } from "./cases-for-tests.ts";

describe("a cost that rose while the price stayed", () => {
  it("is raised with the price that passes it on, prepared", () => {
    const [alert] = look(costs(1_800)).alerts;
    expect(alert?.title).toBe(
      "Raise the price of Ceramic Mug, White: its cost rose by 20%, its price did not",
    );
    expect(alert?.reason).toMatch(
      /^A unit costs \$18\.00 now, on PO-1003 it was \$15\.00, and the price is still \$22\.00\. As it sells, that takes \$6,\d00 in a year\.$/u,
    );
    expect(alert).toMatchObject({
      catalogueIds: ["MAR-05"],
      fingerprint: "cost_rose:gid://shopify/ProductVariant/1",
      // As margin_drift and unit_price_rise: one price, one decision.
      situation: "price:gid://shopify/ProductVariant/1",
    });
    const best = alert?.options.find(({ id }) => id === alert.bestOptionId);
    expect(alert?.stake).toEqual(best?.money);
    expect(PriceChange.parse(best?.draft?.payload)).toMatchObject({
      why: "cost_rose",
      lines: [{ priceMinor: 2_200, unitCostMinor: 1_800 }],
    });
    expect(alert?.options.at(-1)).toMatchObject({ id: "nothing", money: { p50: { minor: 0 } } });
  });

  it.each<{ because: string; mug: Mug; orders?: readonly Ordered[] }>([
    { because: "it costs as much as then", mug: costs(1_500) },
    { because: "it costs hardly more", mug: costs(1_529) },
    { because: "its price was raised as well", mug: costs(1_800, { sales: { grossMinor: 750 * 2_100 } }) },
    {
      because: "it leaves so much that a higher price costs more in sales",
      mug: costs(500),
      orders: [{ ...atFifteen, lines: [{ unitCostMinor: 400, received: [{ ago: 40, units: 200 }] }] }],
    },
    { because: "hardly any sell", mug: costs(1_800, { units: [...Array<number>(125).fill(0), 1] }) },
    { because: "it has no price", mug: costs(1_800, { variant: { priceMinor: 0 } }) },
    { because: "its cost is not recorded", mug: costs(null) },
    { because: "it was ordered too long ago", mug: costs(1_800), orders: [{ ...atFifteen, placedAgo: 366 }] },
  ])("is not raised where $because", ({ mug, orders }) => {
    expect(look(mug, orders).alerts).toEqual([]);
  });

  it.each([
    { because: "a rise is just large enough", mug: costs(1_545), orders: [atFifteen] },
    { because: "the order is a year old", mug: costs(1_800), orders: [{ ...atFifteen, placedAgo: 365 }] },
  ])("is looked at where $because", ({ mug, orders }) => {
    const { lookedAt, notes } = look(mug, orders);
    expect({ lookedAt, notes }).toEqual({ lookedAt: 1, notes: [] });
  });

  it("says of how many it cannot know", () => {
    expect(look(costs(1_800), []).notes).toEqual([
      "1 variant without an own order that holds its cost: Shopify keeps no earlier cost, so whether it rose is not known.",
    ]);
    expect(look(costs(1_800, { sales: null })).notes).toEqual([
      "1 variant that cost more than on your newest order, without sales that tell what that takes.",
    ]);
  });

  it("has sane figures whatever the shop", () => {
    fc.assert(
      fc.property(
        fc.record({
          perDay: fc.integer({ min: 0, max: 40 }),
          priceMinor: fc.integer({ min: 0, max: 1_000_000 }),
          from: fc.integer({ min: 1, max: 1_000_000 }),
          times: fc.double({ min: 0.5, max: 3, noNaN: true }),
          currency: fc.constantFrom("USD", "JPY", "KWD"),
        }),
        ({ perDay, priceMinor, from, times, currency }) => {
          const order = { ...atFifteen, currency, lines: [{ unitCostMinor: from }] };
          const mug = costs(Math.round(from * times), { units: perDay, variant: { priceMinor } });
          look(mug, [order], { shop: { currency } }).alerts.forEach(expectSane);
        },
      ),
      { numRuns: 100 },
    );
  });
});
