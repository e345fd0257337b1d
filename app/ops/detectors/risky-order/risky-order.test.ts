import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { OrderTag } from "../../drafts/order-tag/payload.ts";
import { OrderHold } from "../../drafts/order-hold/payload.ts";
import { TODAY } from "../shared/mugs-for-tests.ts";
import type { Cared } from "../shared/order-care-for-tests.ts";
import { dear, type Given, high, look, medium, raised } from "./cases-for-tests.ts";

describe("an order whose payment is marked as risky", () => {
  it("is to be held back while the customer is asked, by one write", () => {
    const alert = raised({ orders: [dear] });
    expect(alert).toMatchObject({
      fingerprint: "risky_order:gid://shopify/Order/1",
      situation: "order:gid://shopify/Order/1",
      title: "Hold #1001 back: Shopify marks its payment as risky",
      catalogueIds: ["ORD-08"],
      bestOptionId: "hold",
      evidenceKey: "high|cancel|paid",
    });
    expect(alert.options.map(({ id }) => id)).toEqual(["hold", "cancel", "nothing"]);
    const draft = alert.options[0]?.draft;
    expect(draft?.kind).toBe("order_hold");
    expect(OrderHold.parse(draft?.payload)).toMatchObject({
      hold: true,
      reason: "HIGH_RISK_OF_FRAUD",
      fulfilmentOrderId: "gid://shopify/FulfillmentOrder/1",
    });
  });

  it("costs what is likely to be lost: P(fraud) × what asking finds out × goods, parcel and fee, less who quits", () => {
    const { stake } = raised({ orders: [dear] });
    // 0.4 × 0.8 × ($78 + $7 + $15) − 0.6 × 0.05 × about $134 − $5 ≈ $23
    expect(stake.p50.minor).toBeGreaterThan(1_800);
    expect(stake.p50.minor).toBeLessThan(3_500);
  });

  it.each<{ because: string; given: Given }>([
    { because: "nothing speaks against it", given: { orders: [{ ...dear, risk: null }] } },
    {
      because: "its risk is low",
      given: { orders: [{ ...dear, risk: { level: "low", advice: "accept" } }] },
    },
    { because: "it was sent", given: { orders: [{ ...dear, sent: true }] } },
    {
      because: "somebody holds it back already",
      given: { orders: [{ ...dear, holds: ["HIGH_RISK_OF_FRAUD"] }] },
    },
    {
      because: "Shopify says so of the whole order",
      given: { orders: [{ ...dear, held: true, parts: null }] },
    },
    { because: "one cheap mug is not worth a minute", given: { orders: [{ risk: high }] } },
    {
      because: "a middling mark on a small order is not either",
      given: { orders: [{ units: 5, risk: medium }] },
    },
  ])("is not raised where $because", ({ given }) => {
    expect(look(given).alerts).toEqual([]);
  });

  it("is raised for a middling mark where much is at stake", () => {
    const mugs = [{ variant: { unitCostMinor: 40_000, priceMinor: 60_000 } }];
    const alert = raised({ orders: [{ units: 5, paidMinor: 300_000, risk: medium }], mugs });
    expect(alert.bestOptionId).toBe("hold");
    expect(alert.reason).toContain("some risk of fraud");
  });

  it.each<{ because: string; parts: Cared["parts"] }>([
    { because: "its parts could not be read", parts: null },
    {
      because: "it goes out in two parts",
      parts: ["a", "b"].map((id) => ({
        ...{ fulfilmentOrderId: id, status: "OPEN", changedDay: TODAY, holds: [] },
      })),
    },
    {
      because: "it is being packed",
      parts: [{ fulfilmentOrderId: "a", status: "IN_PROGRESS", changedDay: TODAY, holds: [] }],
    },
  ])("is held by hand, in Shopify, and tagged for whoever packs, where $because", ({ parts }) => {
    const [hold] = raised({ orders: [{ ...dear, ...(parts !== undefined && { parts }) }] }).options;
    expect(hold?.draft?.kind).toBe("order_tag");
    expect(OrderTag.parse(hold?.draft?.payload)).toMatchObject({
      ...{ tags: ["ops-room: check payment"], add: true },
    });
    expect(hold?.tradeOff).toContain("do it in Shopify");
  });

  it("presses by how soon the shop sends, and is due before it leaves", () => {
    const quick = raised({ orders: [dear], pace: { daysToSend: { p50: 1, p90: 2 } } });
    const slow = raised({ orders: [dear], pace: { daysToSend: { p50: 6, p90: 9 } } });
    expect(quick.waitingPerDay.minor).toBeGreaterThan(3 * slow.waitingPerDay.minor);
    expect([quick.decideBy, slow.decideBy]).toEqual([TODAY, "2026-11-27"]);
    expect(raised({ orders: [dear], pace: null }).waitingPerDay.minor).toBeGreaterThan(0);
  });

  it("says that a unit cost is missing", () => {
    const mugs = [{ variant: { unitCostMinor: null } }];
    expect(raised({ orders: [{ ...dear, units: 30 }], mugs }).missing.map(({ id }) => id)).toEqual([
      "unit_cost",
    ]);
  });

  it("counts all orders that wait as looked at, the marked ones among them", () => {
    expect(look({ orders: [dear, { risk: null }], pace: { waiting: 20 } }).lookedAt).toBe(20);
  });

  it("costs sane figures whatever was paid", () => {
    fc.assert(
      fc.property(
        fc.record({
          units: fc.integer({ min: 1, max: 500 }),
          paidMinor: fc.integer({ min: 0, max: 10_000_000 }),
          risk: fc.constantFrom(high, medium, { level: null, advice: "cancel" as const }),
          daysAgo: fc.integer({ min: -1, max: 59 }),
          cost: fc.option(fc.integer({ min: 0, max: 100_000 })),
          currency: fc.constantFrom("USD", "JPY", "KWD"),
        }),
        ({ cost, currency, ...order }) => {
          const mugs = [{ variant: { unitCostMinor: cost } }];
          for (const { stake, options, bestOptionId, waitingPerDay, decideBy } of look({
            orders: [order],
            mugs,
            currency,
          }).alerts) {
            const { p10, p50, p90 } = stake;
            expect([p10, p50, p90, waitingPerDay].every(({ minor }) => Number.isSafeInteger(minor))).toBe(
              true,
            );
            expect(p10.minor).toBeLessThanOrEqual(p50.minor);
            expect(p50.minor).toBeLessThanOrEqual(p90.minor);
            expect(options.find(({ id }) => id === bestOptionId)?.money.p50).toEqual(p50);
            expect(decideBy >= TODAY).toBe(true);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it("is sent only where asking is not worth it either", () => {
    const alert = raised({ orders: [dear], mugs: [{ variant: { unitCostMinor: 1_900 } }] });
    expect(alert.bestOptionId).toBe("cancel");
    // To cancel it turns where what it leaves is lost as often as its goods: at a share far above that.
    expect(alert.changesMind[0]).toBe("If fewer than 4.6% of orders marked so are fraud, send it.");
  });
});
