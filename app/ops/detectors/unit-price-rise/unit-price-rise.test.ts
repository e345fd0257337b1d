import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PriceChange } from "../../drafts/price-change/payload.ts";
import type { Mug } from "../shared/mugs-for-tests.ts";
import type { Ordered } from "../shared/own-orders-for-tests.ts";
import { expectSane } from "../shared/sane-for-tests.ts";
import { before, look, now, option, raised } from "./cases-for-tests.ts";

describe("an order that costs more than the one before", () => {
  it("is to be asked about, with what it takes in a year", () => {
    const alert = raised();
    expect(alert.title).toBe("Ask Kiln & Co about the price on PO-1004: Ceramic Mug, White costs 15.4% more");
    expect(alert.reason).toMatch(
      /^On PO-1004 a unit of Ceramic Mug, White costs \$9\.00, on PO-1003 it was \$7\.80\. As it sells, that takes \$2,\d00 in a year\.$/u,
    );
    expect(alert).toMatchObject({
      catalogueIds: ["PUR-06"],
      fingerprint: "unit_price_rise:order-1004",
      situation: "price:gid://shopify/ProductVariant/1",
      subject: { kind: "purchase_order" },
      bestOptionId: "ask",
    });
    expect(alert.stake).toEqual(option(alert, "ask")?.money);
    expect(option(alert, "nothing")?.money.p50.minor).toBe(0);
  });

  it("names the price at which a unit leaves what it did, and prepares it by the cost that Shopify has", () => {
    const { options } = raised();
    const full = options.find(({ id }) => id === "reprice");
    const [line] = PriceChange.parse(full?.draft?.payload).lines;
    expect(full?.draft?.payload).toMatchObject({ why: "cost_rose" });
    // 1.20 more, of which the payment fee takes a little: 22.00 becomes 23.24, rounded.
    expect(line).toMatchObject({ priceMinor: 2_200, newPriceMinor: 2_300, unitCostMinor: 780 });
    expect(line?.newLeavesMinor).toBeGreaterThan(line?.leavesMinor ?? 0);
  });

  it("is to be passed on where a sale leaves little", () => {
    const alert = raised({ from: 1_500, to: 1_800, mug: { variant: { unitCostMinor: 1_800 } } });
    expect(alert.bestOptionId).toMatch(/^reprice/u);
    expect(alert.title).toBe("Raise the price of Ceramic Mug, White: on PO-1004 it costs 20% more");
    expect(alert.missing).toEqual([]);
  });

  it("is raised once for all products of the order, the dearest rise first", () => {
    const orders = [
      before([{ unitCostMinor: 700 }, { unitCostMinor: 700 }]),
      now([{ unitCostMinor: 740 }, { unitCostMinor: 800 }]),
    ];
    const { alerts } = look([{}, { variant: { title: "Bowl" } }], orders);
    expect(alerts.map(({ title }) => title)).toEqual([
      "Ask Kiln & Co about the price on PO-1004: Bowl costs 14.3% more",
    ]);
    expect(alerts[0]?.reason).toMatch(/with 1 product more that rose on it, \$3,\d00\.$/u);
  });

  it("says that Shopify has another cost, and where to enter it", () => {
    expect(raised().missing).toMatchObject([
      { text: "Shopify has $7.80 as the unit cost of Ceramic Mug, White.", cure: { href: /variants/u } },
    ]);
  });

  it("offers no price where it was raised already", () => {
    const { options } = raised({ mug: { sales: { grossMinor: 750 * 2_000 } } });
    expect(options.map(({ id }) => id)).toEqual(["ask", "nothing"]);
  });

  it("is worth the more, the more sell", () => {
    expect(raised({ mug: { units: 20 } }).stake.p50.minor).toBeGreaterThan(raised().stake.p50.minor);
  });
});

describe("nothing is raised", () => {
  const line = { unitCostMinor: 780 };
  it.each<{ because: string; orders: readonly Ordered[]; mug?: Mug }>([
    { because: "it costs the same", orders: [before([line]), now([line])] },
    { because: "it costs hardly more", orders: [before([line]), now([{ unitCostMinor: 795 }])] },
    { because: "it costs less", orders: [before([line]), now([{ unitCostMinor: 700 }])] },
    { because: "there is no order before", orders: [now([{ unitCostMinor: 900 }])] },
    {
      because: "the order before was called off",
      orders: [before([{ ...line, received: [], cancelled: 200 }]), now([{ unitCostMinor: 900 }])],
    },
    {
      because: "it was ordered more than a quarter ago",
      orders: [before([line]), now([{ unitCostMinor: 900 }], { placedAgo: 92 })],
    },
    {
      because: "so few sell that a letter costs as much",
      orders: [before([line]), now([{ unitCostMinor: 900 }])],
      mug: { units: [...Array<number>(125).fill(0), 1] },
    },
    {
      because: "it has no price",
      orders: [before([line]), now([{ unitCostMinor: 900 }])],
      mug: { variant: { priceMinor: 0 } },
    },
  ])("where $because", ({ orders, mug }) => {
    expect(look([mug ?? {}], orders).alerts).toEqual([]);
  });

  it("just inside the quarter it is", () => {
    const orders = [before([line]), now([{ unitCostMinor: 900 }], { placedAgo: 91 })];
    expect(look([{}], orders).alerts).toHaveLength(1);
  });

  it("of what it cannot compare, and says so", () => {
    const orders = [before([line]), now([{ unitCostMinor: 900 }], { currency: "EUR" })];
    const { alerts, notes } = look([{}], orders);
    expect(alerts).toEqual([]);
    expect(notes).toEqual([
      "1 product on own orders in another currency than your store's: their costs are not compared.",
    ]);
    expect(look([{ sales: null }], [before([line]), now([{ unitCostMinor: 900 }])]).notes).toEqual([
      "1 product that cost more on your newest order, without sales that tell what that takes in a year.",
    ]);
  });
});

it("has sane figures whatever the shop", () => {
  fc.assert(
    fc.property(
      fc.record({
        perDay: fc.integer({ min: 0, max: 40 }),
        price: fc.integer({ min: 0, max: 1_000_000 }),
        from: fc.integer({ min: 0, max: 1_000_000 }),
        to: fc.integer({ min: 0, max: 1_000_000 }),
        recorded: fc.option(fc.integer({ min: 0, max: 1_000_000 })),
        currency: fc.constantFrom("USD", "JPY", "KWD"),
      }),
      ({ perDay, price, from, to, recorded, currency }) => {
        const mug = { units: perDay, variant: { priceMinor: price, unitCostMinor: recorded } };
        const orders = [
          before([{ unitCostMinor: from }], { currency }),
          now([{ unitCostMinor: to }], { currency }),
        ];
        const [alert] = look([mug], orders, { shop: { currency } }).alerts;
        if (alert) expectSane(alert);
      },
    ),
    { numRuns: 150 },
  );
});
