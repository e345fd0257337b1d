import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectSane } from "../shared/sane-for-tests.ts";
import { STUCK_DAYS } from "./refund-failed.ts";
import { each, look, type Refund } from "./cases-for-tests.ts";

describe("a refund that did not arrive", () => {
  it("is to be made again, together with all others, for what it costs that nobody looks", () => {
    const { alerts, lookedAt, notes } = look(each(4, [{ daysAgo: 6, failedMinor: 4_000 }]));
    expect({ lookedAt, notes }).toEqual({ lookedAt: 4, notes: [] });
    expect(alerts).toMatchObject([
      {
        fingerprint: "refund_failed:refunds",
        catalogueIds: ["PAY-08"],
        title: "Pay back 4 refunds again: $160.00 never reached the customers",
        situation: "cash:refunds_failed",
        bestOptionId: "retry",
      },
    ]);
    expect(alerts[0]?.reason).toContain("4 refunds did not go through, made up to 6 days ago");
    // 4 × (0.8 × $6 + 0.2 × $15) = $31; the $160 are owed either way.
    expect(alerts[0]?.stake.p50.minor).toBeGreaterThan(2_400);
    expect(alerts[0]?.stake.p90.minor).toBeLessThan(8_000);
  });

  it.each<{ because: string; refund: Refund; found: boolean }>([
    {
      because: "is under way for a day too long",
      refund: { daysAgo: STUCK_DAYS, pendingMinor: 900 },
      found: true,
    },
    { because: "may still come", refund: { daysAgo: STUCK_DAYS - 1, pendingMinor: 900 }, found: false },
    { because: "arrived", refund: { daysAgo: 40 }, found: false },
    { because: "failed just now", refund: { daysAgo: 0, failedMinor: 1 }, found: true },
  ])("is told: one that $because", ({ refund, found }) => {
    expect(look(each(5, [refund])).alerts).toHaveLength(found ? 1 : 0);
  });

  it.each<{ because: string; refunds: Refund[]; found: boolean }>([
    {
      because: "as much was paid back later",
      refunds: [
        { daysAgo: 6, amountMinor: 4_000, failedMinor: 4_000 },
        { daysAgo: 5, amountMinor: 4_000 },
      ],
      found: false,
    },
    {
      because: "less was paid back later",
      refunds: [
        { daysAgo: 6, amountMinor: 4_000, failedMinor: 4_000 },
        { daysAgo: 5, amountMinor: 3_999 },
      ],
      found: true,
    },
    {
      because: "one payment makes up for one of two",
      refunds: [
        { daysAgo: 7, amountMinor: 4_000, failedMinor: 4_000 },
        { daysAgo: 6, amountMinor: 4_000, failedMinor: 4_000 },
        { daysAgo: 5, amountMinor: 4_000 },
      ],
      found: true,
    },
    {
      because: "the later one failed as well",
      refunds: [
        { daysAgo: 6, amountMinor: 4_000, failedMinor: 4_000 },
        { daysAgo: 5, amountMinor: 4_000, failedMinor: 4_000 },
      ],
      found: true,
    },
  ])("is owed or not where $because", ({ refunds, found }) => {
    expect(look(each(5, refunds)).alerts).toHaveLength(found ? 1 : 0);
  });

  it("alone costs too little to be ranked, which is said", () => {
    expect(look(each(1, [{ failedMinor: 4_000 }]))).toEqual({
      alerts: [],
      lookedAt: 1,
      notes: [
        "Refunds on 1 order failed or got stuck, which costs too little to be ranked by money. Each order’s page in Shopify names its own.",
      ],
    });
  });

  it("has sane figures", () => {
    const amount = fc.integer({ min: 0, max: 90_000_000 });
    const refund = fc.record({
      ...{ daysAgo: fc.integer({ min: 0, max: 90 }), amountMinor: amount },
      ...{ failedMinor: amount, pendingMinor: amount },
    });
    fc.assert(
      fc.property(
        fc.array(fc.array(refund, { maxLength: 4 }), { maxLength: 12 }),
        fc.constantFrom("USD", "JPY", "KWD"),
        (orders, currency) => {
          const accounts = orders.map((refunds) => ({ refunds }));
          for (const alert of look(accounts, currency).alerts) expectSane(alert);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("may wait the fewer days the more they are, and none where a day is worth a look", () => {
    const canWait = (count: number) => {
      const said =
        look(each(count, [{ daysAgo: 6, failedMinor: 4_000 }])).alerts[0]?.changesMind.join() ?? "";
      return Number(/^If somebody pays them again within (\d+) days? in any case/u.exec(said)?.[1] ?? 0);
    };
    expect(canWait(8)).toBeGreaterThan(canWait(16));
    expect(canWait(16)).toBeGreaterThan(0);
    expect(canWait(400)).toBe(0);
  });
});
