import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Customer } from "../shared/customers-for-tests.ts";
import { factsOf } from "../shared/mugs-for-tests.ts";
import { expectSane } from "../shared/sane-for-tests.ts";
import { serialReturner } from "./serial-returner.ts";
import { back, look } from "./cases-for-tests.ts";

describe("a customer who sends back nearly everything", () => {
  it("is told by their newest order, and what to agree with them", () => {
    const { alerts, lookedAt } = look([back]);
    expect(lookedAt).toBe(3_000);
    expect(alerts).toHaveLength(1);
    expect(alerts[0]).toMatchObject({
      fingerprint: "serial_returner:digest-1",
      situation: "returns:customer:digest-1",
      catalogueIds: ["RET-05"],
      bestOptionId: "limit",
      title: "Agree on returns with the customer of #1001: 9 orders of 12 orders came back",
    });
    expect(alerts[0]?.reason).toContain("of all your orders that is so of 3%");
  });

  it("costs 90 days of returns, of which half no longer come", () => {
    const [alert] = look([back]).alerts;
    // 5.4 orders × 0.68 × ($7 + $6 + 0.28 × $60) × about half, less those who leave and what they keep
    expect(alert?.stake.p50.minor).toBeGreaterThan(2_500);
    expect(alert?.stake.p50.minor).toBeLessThan(8_000);
  });

  it.each<{ because: string; customer: Customer; shop?: Customer }>([
    { because: "two orders tell no habit", customer: { ...back, orders: 2, returnedOrders: 2 } },
    { because: "it is usual in this shop", customer: back, shop: { returnedOrders: 2_000 } },
    { because: "most of it stays", customer: { ...back, paidMinor: 1_440_000 } },
    { because: "three of forty are chance", customer: { ...back, orders: 40, returnedOrders: 3 } },
    { because: "they seldom order", customer: { ...back, orders: 4, returnedOrders: 3, sinceDays: 360 } },
  ])("is not raised where $because", ({ customer, shop = {} }) => {
    expect(look([customer], { shop }).alerts).toEqual([]);
  });

  it("is looked for in vain where nobody's orders are known", () => {
    const none = serialReturner.detect(factsOf([{}], { facts: { customerReturns: new Map() } }));
    expect(none).toMatchObject({ alerts: [], lookedAt: 0 });
  });

  it("has sane figures", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 300 }),
        fc.integer({ min: 0, max: 300 }),
        fc.integer({ min: 0, max: 50_000_000 }),
        fc.integer({ min: 0, max: 60_000_000 }),
        fc.integer({ min: 0, max: 365 }),
        fc.constantFrom("USD", "JPY", "KWD"),
        (orders, more, paidMinor, returnedMinor, sinceDays, currency) => {
          const returnedOrders = Math.max(1, Math.min(orders, more));
          const customer = { orders, returnedOrders, paidMinor, returnedMinor, sinceDays };
          for (const alert of look([customer], { currency }).alerts) expectSane(alert);
        },
      ),
      { numRuns: 80 },
    );
  });
});
