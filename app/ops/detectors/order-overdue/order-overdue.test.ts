import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Mug, steady } from "../shared/mugs-for-tests.ts";
import { type Ordered, shopWith } from "../shared/own-orders-for-tests.ts";
import { orderOverdue } from "./order-overdue.ts";
import { late, look, option, raised } from "./cases-for-tests.ts";

describe("an own order that is overdue while stock ends", () => {
  it("is raised with the question to ask, about the order", () => {
    const alert = raised({ available: 12 }, late);
    expect(alert.title).toBe("Ask Kiln & Co where PO-1004 is");
    expect(alert.reason).toMatch(
      /^200 units of Ceramic Mug, White are 6 days overdue\. Of Ceramic Mug, White, which sells 6 a day, 12 left: without them, about \d+ sales are missed\.$/u,
    );
    expect(alert).toMatchObject({
      ...{ catalogueIds: ["PUR-01"], bestOptionId: "ask", situation: "stock:gid://shopify/ProductVariant/1" },
      subject: { kind: "purchase_order", id: "order-1004", title: "PO-1004", productId: null },
    });
    expect(alert.options.map(({ id }) => id)).toEqual(["ask", "elsewhere", "nothing"]);
    expect(option(alert, "nothing")?.money.p50.minor).toBe(0);
    expect(alert.stake.p50.minor).toBe(option(alert, "ask")?.money.p50.minor);
    expect(option(alert, "elsewhere")?.cash.minor).toBeGreaterThan(200 * 780);
  });

  it("states its judgements among the assumptions", () => {
    const stated = raised({ available: 12 }, late).assumptions.map(({ text }) => text);
    expect(stated).toContain(
      "Asking takes 0% to 60% off the wait that is left, and tells within 4 days where an order will not come at all. Both are guesses.",
    );
    expect(stated.join(" ")).toContain("Elsewhere it takes 21 to 35 days, your default");
  });

  it("is worth more the less is left and the more sells", () => {
    const stake = (mug: Mug) => raised(mug, late).stake.p50.minor;
    expect(stake({ available: 0 })).toBeGreaterThan(stake({ available: 40 }));
    expect(stake({ available: 0, units: steady(12) })).toBeGreaterThan(stake({ available: 0 }));
  });

  it("adds up what all products of the order lose, and names the one that loses most", () => {
    const second = { available: 0, units: steady(12), variant: { title: "Teapot" } };
    const both = look([{ available: 12 }, second], { ...late, lines: [{}, {}] }).alerts[0];
    expect(both?.title).toBe("Ask Kiln & Co where PO-1004 is");
    expect(both?.reason).toContain("400 units of Teapot and 1 product more are 6 days overdue");
    expect(both?.situation).toBe("stock:gid://shopify/ProductVariant/2");
    expect(both?.stake.p50.minor).toBeGreaterThan(raised({ available: 12 }, late).stake.p50.minor);
    expect(both?.evidence.find(({ id }) => id === "missed_of_0")?.label).toBe("Of these, Ceramic Mug, White");
  });

  it("is the same trouble while it is the same order, and another matter a week later", () => {
    const [now, later] = [
      raised({ available: 0 }, late),
      raised({ available: 0 }, { ...late, expectedIn: -9 }),
    ];
    expect(now.fingerprint).toBe("order_overdue:order-1004");
    expect(later.fingerprint).toBe(now.fingerprint);
    expect(later.evidenceKey).not.toBe(now.evidenceKey);
  });
});

describe("an own order that comes after stock ends", () => {
  it("is asked for sooner", () => {
    const alert = raised({ available: 6 }, { expectedIn: 12 });
    expect(alert.title).toBe("Ask Kiln & Co to send PO-1004 sooner");
    expect(alert.catalogueIds).toEqual(["INV-03"]);
    expect(alert.reason).toMatch(/come Fri Dec 4, in 12 days\..* until then, about \d+ sales are missed\.$/u);
  });
});

describe("nothing is raised", () => {
  it.each<{ because: string; mug: Mug; order: Ordered }>([
    { because: "it comes long before stock ends", mug: { available: 400 }, order: { expectedIn: 5 } },
    { because: "it is late, but stock lasts for months", mug: { available: 900 }, order: late },
    {
      because: "it has arrived",
      mug: { available: 0, incoming: 0 },
      order: { ...late, lines: [{ received: [{ ago: 1, units: 200 }] }] },
    },
    {
      because: "some of it has arrived: a short delivery is another trouble",
      mug: { available: 0 },
      order: { ...late, lines: [{ received: [{ ago: 1, units: 150 }] }] },
    },
    { because: "it is due in two days", mug: { available: 0 }, order: { expectedIn: 2 } },
    { because: "it was called off", mug: { available: 0 }, order: { ...late, lines: [{ cancelled: 200 }] } },
    { because: "nothing of it sells", mug: { available: 0, units: steady(0) }, order: late },
    {
      because: "it goes on selling without stock",
      mug: { available: 0, variant: { continueSelling: true } },
      order: late,
    },
    {
      because: "it is sold below cost: a missed sale loses nothing",
      mug: { available: 0, variant: { unitCostMinor: 4_000 } },
      order: late,
    },
  ])("where $because", ({ mug, order }) => {
    expect(look(mug, order).alerts).toEqual([]);
  });

  it("where Shopify no longer shows it as incoming, and says so", () => {
    const arrivals = [
      {
        ...{ purchaseOrderId: "order-1004", units: 200, expectedDay: "2026-11-16" },
        shownSince: "2026-10-26T08:00:00Z",
      },
    ];
    const { alerts, notes } = look({ available: 0, incoming: 0, arrivals }, late);
    expect(alerts).toEqual([]);
    expect(notes).toEqual([
      "1 product on your own orders no longer incoming in Shopify: somebody may have taken them in, or off, by hand.",
    ]);
  });
});

describe("its figures", () => {
  it("are sane whatever the shop, and never advise what is worth less than nothing", () => {
    fc.assert(
      fc.property(
        fc.record({
          available: fc.integer({ min: -50, max: 500 }),
          perDay: fc.integer({ min: 0, max: 40 }),
          price: fc.integer({ min: 0, max: 1_000_000 }),
          cost: fc.option(fc.integer({ min: 0, max: 1_000_000 })),
          units: fc.integer({ min: 1, max: 100_000 }),
          expectedIn: fc.integer({ min: -900, max: 900 }),
          currency: fc.constantFrom("USD", "JPY", "KWD"),
        }),
        ({ available, perDay, price, cost, units, expectedIn, currency }) => {
          const mug = {
            available,
            units: steady(perDay),
            variant: { priceMinor: price, unitCostMinor: cost },
          };
          const order = { expectedIn, lines: [{ units }] };
          const [alert] = orderOverdue.detect(shopWith([mug], [order], { shop: { currency } })).alerts;
          if (!alert) return;
          const { p10, p50, p90 } = alert.stake;
          expect([p10, p50, p90].every(({ minor }) => Number.isSafeInteger(minor))).toBe(true);
          expect(p10.minor).toBeLessThanOrEqual(p50.minor);
          expect(p50.minor).toBeLessThanOrEqual(p90.minor);
          expect(p50.minor).toBeGreaterThanOrEqual(0);
          expect(p90.minor).toBeGreaterThan(0);
          expect(alert.waitingPerDay.minor).toBeGreaterThanOrEqual(0);
          expect(JSON.stringify(alert)).not.toMatch(/NaN|Infinity/u);
        },
      ),
      {
        numRuns: 40,
        // A loss in fewer than one future of ten, and a large one.
        examples: [
          [
            {
              ...{ available: 160, perDay: 3, price: 35_468, cost: 0, units: 5 },
              expectedIn: -19,
              currency: "USD",
            },
          ],
        ],
      },
    );
  });
});
