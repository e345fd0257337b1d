import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { OrderHold } from "../../drafts/order-hold/payload.ts";
import { TODAY } from "../shared/mugs-for-tests.ts";
import { expectSane } from "../shared/sane-for-tests.ts";
import { again, type Given, look, raised } from "./cases-for-tests.ts";

describe("an order that repeats another of the same customer", () => {
  it("is to be held back by one write while the customer is asked", () => {
    const alert = raised({ orders: [again] });
    expect(alert).toMatchObject({
      fingerprint: "ordered_twice:gid://shopify/Order/1",
      situation: "order:gid://shopify/Order/1",
      title: "Ask before you send #1001: the same customer ordered the same in #1099",
      catalogueIds: ["ORD-09"],
      bestOptionId: "hold",
      evidenceKey: "gid://shopify/Order/99|not sent|at once",
    });
    expect(alert.reason).toContain("4 minutes");
    expect(alert.options.map(({ id }) => id)).toEqual(["hold", "merge", "nothing"]);
    const draft = alert.options[0]?.draft;
    expect(OrderHold.parse(draft?.payload)).toMatchObject({
      ...{ hold: true, reason: "OTHER", fulfilmentOrderId: "gid://shopify/FulfillmentOrder/1" },
      notes: "Same goods and customer as #1099: ask whether both are meant before packing.",
    });
  });

  it("costs P(mistake) × (both parcels, an answer, and what is unfit to be sold), less the asking", () => {
    const { stake } = raised({ orders: [again] });
    // 0.6 × ($7 + $6 + $6 + 0.28 × $156) + 0.4 × $7 − $5 − 0.02 × $280 ≈ $30
    expect(stake.p50.minor).toBeGreaterThan(2_500);
    expect(stake.p50.minor).toBeLessThan(4_500);
  });

  it.each<{ because: string; given: Given }>([
    { because: "no other one is like it", given: { orders: [{ units: 20 }] } },
    { because: "a part of it was sent", given: { orders: [{ ...again, partlySent: true }] } },
    { because: "somebody holds it back already", given: { orders: [{ ...again, holds: ["OTHER"] }] } },
    {
      because: "Shopify says so of the whole order",
      given: { orders: [{ ...again, held: true, parts: null }] },
    },
    { because: "one mug is not worth a minute", given: { orders: [{ ...again, units: 1 }] } },
    { because: "whose it is is not known", given: { orders: [{ ...again, past: null }] } },
  ])("is not raised where $because", ({ given }) => {
    expect(look(given).alerts).toEqual([]);
  });

  it("is likelier a mistake ten minutes after the other than eleven", () => {
    const at = (minutes: number) =>
      raised({ orders: [{ ...again, units: 60, twin: { minutes } }] }).stake.p50;
    expect(at(10)).toEqual(at(0));
    expect(at(11).minor).toBeLessThan(at(10).minor);
    expect(at(11)).toEqual(at(60));
  });

  it("can no longer be packed with the other once that was sent", () => {
    const { options } = raised({ orders: [{ ...again, twin: { sent: true } }] });
    expect(options.map(({ id }) => id)).toEqual(["hold", "nothing"]);
  });

  it("is held by hand where its parts could not be read", () => {
    const [hold] = raised({ orders: [{ ...again, parts: null }] }).options;
    expect(hold?.draft).toBeNull();
    expect(hold?.tradeOff).toContain("do it in Shopify");
  });

  it("says which goods have no unit cost, and which orders it could not judge", () => {
    const mugs = [{ variant: { unitCostMinor: null } }];
    expect(raised({ orders: [{ ...again, units: 40 }], mugs }).missing.map(({ id }) => id)).toEqual([
      "unit_cost",
    ]);
    const { lookedAt, notes } = look({ orders: [{}, { past: null }] });
    expect(lookedAt).toBe(1);
    expect(notes).toEqual(["Whether 1 order repeats another cannot be told: bought without an account."]);
  });

  it("has sane figures whatever was paid", () => {
    fc.assert(
      fc.property(
        fc.record({
          units: fc.integer({ min: 1, max: 500 }),
          paidMinor: fc.integer({ min: 0, max: 10_000_000 }),
          minutes: fc.integer({ min: 0, max: 60 }),
          sent: fc.boolean(),
          daysAgo: fc.integer({ min: -1, max: 59 }),
        }),
        fc.option(fc.integer({ min: 0, max: 100_000 })),
        fc.constantFrom("USD", "JPY", "KWD"),
        ({ minutes, sent, ...order }, unitCostMinor, currency) => {
          const orders = [{ ...order, twin: { minutes, sent } }];
          for (const alert of look({ orders, mugs: [{ variant: { unitCostMinor } }], currency }).alerts) {
            expectSane(alert);
            expect(alert.decideBy >= TODAY).toBe(true);
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  it.each([
    {
      because: "one parcel is saved without asking",
      order: again,
      next: "$30 of your time, pack both into one parcel without.",
    },
    {
      because: "the other is sent",
      order: { ...again, twin: { sent: true } },
      next: "$35 of your time, send both.",
    },
  ])("turns at the effort at which the next best is as good: $because", ({ order, next }) => {
    expect(raised({ orders: [order] }).changesMind[0]).toBe(`If asking takes more than ${next}`);
  });
});
