import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { OrderHold } from "../../drafts/order-hold/payload.ts";
import type { Mug } from "../shared/mugs-for-tests.ts";
import type { Cared } from "../shared/order-care-for-tests.ts";
import { type Given, held, look, raised } from "./cases-for-tests.ts";

describe("an order that is held back too long", () => {
  it("can go where what was out of stock is there, by the end of exactly that hold", () => {
    const alert = raised({ orders: [held("INVENTORY_OUT_OF_STOCK")] });
    expect(alert).toMatchObject({
      fingerprint: "held_order:gid://shopify/Order/1",
      situation: "order:gid://shopify/Order/1",
      title: "Let #1001 go: what it was held for seems to be over",
      catalogueIds: ["ORD-02"],
      bestOptionId: "release",
      evidenceKey: "INVENTORY_OUT_OF_STOCK|over",
    });
    expect(alert.reason).toBe(
      "#1001, worth $440, waits for 10 days, and has been held back for 9 days at least, because goods of it were out of stock. Everything for it is in stock now.",
    );
    const [release] = alert.options;
    expect(OrderHold.parse(release?.draft?.payload)).toMatchObject({
      hold: false,
      holds: [{ holdId: "gid://shopify/FulfillmentHold/10", reason: "INVENTORY_OUT_OF_STOCK" }],
    });
  });

  it.each<{ because: string; order: Cared; mugs?: readonly Mug[]; best: string; offered: string[] }>([
    {
      because: "what it waits for is still missing",
      order: held("INVENTORY_OUT_OF_STOCK"),
      mugs: [{ available: -5 }],
      best: "settle",
      offered: ["settle", "nothing"],
    },
    {
      because: "it is not paid",
      order: held("AWAITING_PAYMENT", { paid: false }),
      best: "settle",
      offered: ["settle", "nothing"],
    },
    {
      because: "it is paid by now",
      order: held("AWAITING_PAYMENT"),
      best: "release",
      offered: ["release", "settle", "nothing"],
    },
    {
      because: "goods of its customer are to come first",
      order: held("AWAITING_RETURN_ITEMS"),
      best: "settle",
      offered: ["settle", "nothing"],
    },
    {
      because: "sending fraud costs more than waiting",
      order: held("HIGH_RISK_OF_FRAUD", { risk: { level: "high", advice: "cancel" } }),
      best: "settle",
      offered: ["release", "settle", "nothing"],
    },
    {
      because: "a wrong address brings it back",
      order: held("INCORRECT_ADDRESS"),
      best: "settle",
      offered: ["release", "settle", "nothing"],
    },
    {
      because: "Shopify has a reason that is new to us",
      order: held("SOMETHING_NEW"),
      best: "settle",
      offered: ["release", "settle", "nothing"],
    },
  ])("is advised as “$best” where $because", ({ order, mugs, best, offered }) => {
    const alert = raised({ orders: [order], ...(mugs && { mugs }) });
    expect(alert.bestOptionId).toBe(best);
    expect(alert.options.map(({ id }) => id)).toEqual(offered);
  });

  it("is let go by hand where several parts are held", () => {
    const part = (id: string) => ({
      ...{ fulfilmentOrderId: id, status: "ON_HOLD", changedDay: "2026-11-13" },
      holds: [{ holdId: `hold of ${id}`, reason: "AWAITING_PAYMENT" }],
    });
    const [release] = raised({ orders: [held("OTHER", { parts: [part("a"), part("b")] })] }).options;
    expect(release?.draft).toBeNull();
    expect(release?.tradeOff).toContain("in Shopify");
  });

  it.each<{ because: string; given: Given }>([
    {
      because: "it is as old as the slowest usually are",
      given: { orders: [held("OTHER", { daysAgo: 5 })] },
    },
    {
      because: "it is within what is promised",
      given: { orders: [held("OTHER")], settings: { shipWithinDays: 10 } },
    },
    { because: "it is not held", given: { orders: [held("OTHER", { holds: [] })] } },
    { because: "a cheap one is not worth a minute", given: { orders: [held("OTHER", { units: 1 })] } },
    {
      because: "the pace is not known, and five days are nothing",
      given: { orders: [held("OTHER", { daysAgo: 5 })], paced: false },
    },
  ])("is not raised where $because", ({ given }) => {
    expect(look(given).alerts).toEqual([]);
  });

  it.each<{ because: string; given: Given }>([
    { because: "a day beyond the slowest", given: { orders: [held("OTHER", { daysAgo: 6 })] } },
    {
      because: "a day beyond the promise",
      given: { orders: [held("OTHER")], settings: { shipWithinDays: 9 } },
    },
    {
      because: "six days where the pace is not known",
      given: { orders: [held("OTHER", { daysAgo: 6 })], paced: false },
    },
  ])("is raised where it is $because", ({ given }) => {
    expect(look(given).alerts).toHaveLength(1);
  });

  it("is named where its hold could not be read", () => {
    const orders = [held("OTHER", { held: true, holds: [], parts: null }), held("OTHER", { daysAgo: 2 })];
    expect(look({ orders })).toEqual({
      alerts: [],
      lookedAt: 1,
      notes: [
        "1 order is held back for reasons that Ops Room could not read: open it in Shopify and accept the access that it asks for.",
      ],
    });
  });

  it("costs sane figures whatever was paid", () => {
    fc.assert(
      fc.property(
        fc.record({
          units: fc.integer({ min: 1, max: 500 }),
          paidMinor: fc.integer({ min: 0, max: 10_000_000 }),
          daysAgo: fc.integer({ min: -1, max: 119 }),
          heldDays: fc.integer({ min: -1, max: 119 }),
          holds: fc.array(fc.constantFrom("OTHER", "AWAITING_PAYMENT", "HIGH_RISK_OF_FRAUD"), {
            maxLength: 3,
          }),
          paid: fc.boolean(),
        }),
        (order) => {
          for (const { stake, options, bestOptionId, waitingPerDay } of look({ orders: [order] }).alerts) {
            const { p10, p50, p90 } = stake;
            expect([p10, p50, p90, waitingPerDay].every(({ minor }) => Number.isSafeInteger(minor))).toBe(
              true,
            );
            expect(p10.minor).toBeLessThanOrEqual(p50.minor);
            expect(p50.minor).toBeLessThanOrEqual(p90.minor);
            expect(options.find(({ id }) => id === bestOptionId)?.money.p50).toEqual(p50);
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});
