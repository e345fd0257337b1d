import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../facts/day.ts";
import { type Mug, steady, TODAY } from "../shared/mugs-for-tests.ts";
import { look, out, raised, siblings, thin } from "./cases-for-tests.ts";

describe("out of stock and selling on", () => {
  it("is raised where stopping is worth more, with the policy that stops it", () => {
    const alert = raised([out]);
    expect(alert.title).toBe("Stop selling Ceramic Mug, White until it is there");
    expect(alert.reason).toMatch(
      /^None is left, it goes on selling at \d.* a day, and nothing is on the way/u,
    );
    expect(alert.options[0]?.draft).toEqual({
      kind: "selling_policy",
      payload: {
        productId: "gid://shopify/Product/1",
        lines: [
          {
            variantId: "gid://shopify/ProductVariant/1",
            title: "Ceramic Mug, White",
            sku: "MUG-W",
            continueSelling: true,
            newContinueSelling: false,
          },
        ],
      },
    });
  });

  it.each<{ because: string; mug: Mug }>([
    { because: "it is an ordinary mug", mug: {} },
    { because: "one is left", mug: { ...out, available: 1 } },
    { because: "selling stops by itself", mug: { ...out, variant: { ...thin, continueSelling: false } } },
    {
      because: "a sale leaves much, and most who buy will wait",
      mug: { ...out, variant: { continueSelling: true, unitCostMinor: 200 } },
    },
    {
      because: "the next comes tomorrow",
      mug: {
        ...out,
        variant: { continueSelling: true },
        arrivals: [{ purchaseOrderId: "a", units: 50, expectedDay: addDays(TODAY, 1) }],
        incoming: 50,
      },
    },
    { because: "nobody asks for it", mug: { ...out, units: steady(0) } },
    {
      because: "it sells at a loss: that is another trouble",
      mug: { ...out, variant: { ...thin, unitCostMinor: 2_300 } },
    },
    { because: "it has no price", mug: { ...out, variant: { ...thin, priceMinor: 0 } } },
  ])("is not raised where $because", ({ mug }) => {
    expect(look([mug]).alerts).toEqual([]);
  });

  it.each([
    { because: "as many cancel as would have gone elsewhere", lostSaleShare: 0.2 },
    { because: "no sale at its price leaves as much", lostSaleShare: 0.3 },
  ])("says no figure at which to go on where $because", ({ lostSaleShare }) => {
    const mug = { ...out, variant: { ...thin, priceMinor: 3_000, unitCostMinor: 2_500 } };
    const [alert] = look([mug], { settings: { lostSaleShare } }).alerts;
    expect(alert?.changesMind).toEqual([
      "If these are orders ahead, and buyers are told the day, leave it on.",
    ]);
  });

  it("goes on selling where a sale leaves as much as it says", () => {
    const said = /^If a sale of it leaves more than \$([\d.]+), go on selling\.$/u.exec(
      raised([out]).changesMind[0] ?? "",
    );
    const leaves = raised([out]).evidence.find(({ id }) => id === "contribution_per_unit")?.value ?? 0;
    const more = Number(said?.[1]) * 100 - leaves;
    expect(more).toBeGreaterThan(0);
    const dearer = { ...out, variant: { ...thin, unitCostMinor: thin.unitCostMinor - more } };
    expect(look([dearer]).alerts).toEqual([]);
  });
});

describe("not tracked though its siblings are", () => {
  it("is raised, to be done by hand", () => {
    const alert = raised(siblings({ units: steady(12) }));
    expect(alert.title).toBe("Track the stock of Ceramic Mug, White");
    expect(alert.options.map(({ id, draft }) => ({ id, draft }))).toEqual([
      { id: "track", draft: null },
      { id: "nothing", draft: null },
    ]);
    expect(alert.assumptions[0]?.text).toContain("0.5% to 6% are taken not to be there");
  });

  it.each<{ because: string; mugs: Mug[] }>([
    { because: "no variant of the product is tracked", mugs: [{ variant: { tracked: false } }] },
    { because: "it hardly sells", mugs: siblings({ units: [...steady(0).slice(1), 1] }) },
    { because: "it does not sell", mugs: siblings({ sales: null }) },
  ])("is not raised where $because", ({ mugs }) => {
    expect(look(mugs).alerts).toEqual([]);
  });

  it("says of how many products nothing is tracked", () => {
    expect(look([{ variant: { tracked: false } }, {}])).toMatchObject({
      lookedAt: 1,
      notes: ["1 variant of products without any stock tracking in Shopify: taken to be meant so."],
    });
  });
});

it("has sane figures whatever is sold", () => {
  fc.assert(
    fc.property(
      fc.record({
        available: fc.integer({ min: -500, max: 2 }),
        perDay: fc.integer({ min: 0, max: 40 }),
        price: fc.integer({ min: 0, max: 100_000 }),
        cost: fc.option(fc.integer({ min: 0, max: 100_000 })),
        tracked: fc.boolean(),
        currency: fc.constantFrom("USD", "JPY", "KWD"),
      }),
      ({ available, perDay, price, cost, tracked, currency }) => {
        const variant = { continueSelling: true, priceMinor: price, unitCostMinor: cost, tracked };
        const mugs = siblings({ available, units: steady(perDay), variant });
        for (const { stake, waitingPerDay } of look(mugs, { shop: { currency } }).alerts) {
          expect(stake.p10.minor).toBeLessThanOrEqual(stake.p50.minor);
          expect(stake.p50.minor).toBeLessThanOrEqual(stake.p90.minor);
          expect(waitingPerDay.minor).toBeGreaterThanOrEqual(0);
        }
      },
    ),
    { numRuns: 150 },
  );
});
