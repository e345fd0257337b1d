import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../facts/day.ts";
import { CancelOrder } from "../../drafts/cancel-order/payload.ts";
import { type Mug, steady, TODAY } from "../shared/mugs-for-tests.ts";
import type { Ordered } from "../shared/own-orders-for-tests.ts";
import { expectSane } from "../shared/sane-for-tests.ts";
import { fallen, look, option, others, raised } from "./cases-for-tests.ts";

describe("an open order of what hardly sells any more", () => {
  it("is to be cut by what is too many if it goes on, with the cancellation prepared", () => {
    const alert = raised(fallen(2));
    expect(alert.title).toMatch(
      /^Cut PO-1004 by \d{2,3} units: Ceramic Mug, White sells 14 a week, it was 4\d$/u,
    );
    expect(alert.reason).toMatch(
      /^550 units of Ceramic Mug, White are to come from Kiln & Co, though over the last 3 weeks it sold 14 a week instead of 4\d\. If 65% of that fall stays, what is there and under way lasts \d\d weeks\.$/u,
    );
    expect(alert).toMatchObject({
      catalogueIds: ["INV-14"],
      situation: "stock:gid://shopify/ProductVariant/1",
      subject: { kind: "purchase_order", id: "order-1004" },
    });
    const [line] = CancelOrder.parse(option(alert, "cut")?.draft?.payload).lines;
    expect(line).toMatchObject({ openUnits: 550, orderedUnits: 550 });
    expect(alert.title).toContain(String(line?.units));
    expect(option(alert, "promote")?.draft).toMatchObject({
      kind: "price_change",
      payload: { why: "markdown", lines: [{ priceMinor: 2_200, newPriceMinor: 1_980 }] },
    });
  });

  it("is cut in whole packs", () => {
    const alert = raised(fallen(2, { supplier: { packUnits: 48 } }));
    const [line] = CancelOrder.parse(option(alert, "cut")?.draft?.payload).lines;
    expect(line?.units).toBeGreaterThan(0);
    expect((line?.units ?? 1) % 48).toBe(0);
  });

  it("is cut by the more, the less it sells", () => {
    const units = (mug: Mug) =>
      CancelOrder.parse(option(raised(mug), "cut")?.draft?.payload).lines[0]?.units ?? 0;
    expect(units(fallen(1))).toBeGreaterThan(units(fallen(2)));
  });

  it("offers no lower price at which a sale would leave nothing", () => {
    const alert = raised(fallen(2, { variant: { unitCostMinor: 1_920 } }));
    expect(alert.options.map(({ id }) => id)).toEqual(["cut", "nothing"]);
  });

  it.each<{ because: string; mug: Mug; order?: Ordered }>([
    { because: "it sells as ever", mug: fallen(6) },
    { because: "it sells more than half of what it did", mug: fallen(4) },
    {
      because: "what comes sells within half a year all the same",
      mug: fallen(2),
      order: { lines: [{ units: 300 }] },
    },
    { because: "order_not_needed tells of it", mug: fallen(2, { available: 3_000 }) },
    { because: "there was none to sell", mug: fallen(2, { available: 0 }) },
    {
      because: "it was out on some of these days",
      mug: fallen(2, { outOfStock: [1, 2, 3, 4].map((ago) => addDays(TODAY, -ago)) }),
    },
    {
      because: "nothing of it is to come",
      mug: fallen(2),
      order: { lines: [{ units: 550, received: [{ ago: 1, units: 550 }] }] },
    },
    { because: "the goods are cheap", mug: fallen(2, { variant: { priceMinor: 60, unitCostMinor: 5 } }) },
  ])("is not raised where $because", ({ mug, order }) => {
    expect(look(mug, order).alerts).toEqual([]);
  });

  it("is raised where it was out on three of these days only", () => {
    const mug = fallen(2, { outOfStock: [1, 2, 3].map((ago) => addDays(TODAY, -ago)) });
    expect(look(mug).alerts).toHaveLength(1);
  });

  it("is not raised where the whole shop sells as little", () => {
    const quiet: Mug = { ...others, units: [...steady(100, 105), ...steady(33, 21)] };
    expect(look(fallen(2), undefined, {}, quiet).alerts).toEqual([]);
  });

  it("says of which it cannot tell", () => {
    expect(look(fallen(2, { variant: { createdDay: "2026-10-01" } })).notes).toEqual([
      "1 product on your own orders sold for too few weeks to tell what is usual.",
    ]);
  });

  it("has sane figures whatever the shop", () => {
    fc.assert(
      fc.property(
        fc.record({
          available: fc.integer({ min: -50, max: 5_000 }),
          last: fc.integer({ min: 0, max: 8 }),
          price: fc.integer({ min: 0, max: 1_000_000 }),
          cost: fc.option(fc.integer({ min: 0, max: 1_000_000 })),
          units: fc.integer({ min: 1, max: 100_000 }),
          expectedIn: fc.integer({ min: -900, max: 900 }),
          currency: fc.constantFrom("USD", "JPY", "KWD"),
        }),
        ({ available, last, price, cost, units, expectedIn, currency }) => {
          const mug = fallen(last, { available, variant: { priceMinor: price, unitCostMinor: cost } });
          look(mug, { expectedIn, lines: [{ units }] }, { shop: { currency } }).alerts.forEach(expectSane);
        },
      ),
      { numRuns: 150 },
    );
  });

  it("turns on what a lower price brings where that is advised, and not on what cutting would", () => {
    const mug = fallen(2, { available: 20, variant: { unitCostMinor: 100 } });
    const alert = raised(mug, { expectedIn: 300, lines: [{ units: 1_800 }] });
    expect(alert.bestOptionId).toBe("promote");
    expect(alert.changesMind[0]).toBe(
      "If, for each percent off its price, fewer than 1.6 percent more sell, leave its price.",
    );
    expect(alert.changesMind.join()).not.toContain("let all of it come");
  });
});
