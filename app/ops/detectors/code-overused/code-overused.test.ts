import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CodeUseRow } from "../../facts/rows/order-care.ts";
import { look, raised, use } from "./cases-for-tests.ts";

describe("a discount code that is used far beyond its norm", () => {
  it("is to be ended, for what goes on being given away", () => {
    const alert = raised();
    expect(alert).toMatchObject({
      fingerprint: "code_overused:STAFF50",
      situation: "code:STAFF50",
      title: "End the code STAFF50: it is used far more than ever",
      reason:
        "40 orders of the last week used STAFF50, where the busiest of the 12 weeks before had 3. It took $1,000 off $2,000; codes that leak do so.",
      catalogueIds: ["MAR-03"],
      bestOptionId: "end",
    });
    expect(alert.options.map(({ id, draft }) => [id, draft])).toEqual([
      [
        "end",
        {
          kind: "discount_end",
          payload: {
            ...{ discountId: null, code: "STAFF50", title: "STAFF50", end: true },
            ...{ givesPerDayMinor: 14_286, currency: "USD" },
          },
        },
      ],
      ["nothing", null],
    ]);
    // 37 a week × (0.8 × $25 − 0.2 × 0.45 × $25) ≈ $660 a week
    expect(alert.waitingPerDay.minor * 7).toBeGreaterThan(45_000);
    expect(alert.waitingPerDay.minor * 7).toBeLessThan(85_000);
  });

  it.each<{ because: string; over: Partial<CodeUseRow> }>([
    {
      because: "a week of twice its busiest one is a good week",
      over: { weeks: [20, 5, 5, 5], recent: { orders: 40, discountMinor: 100_000, paidMinor: 100_000 } },
    },
    {
      because: "fourteen uses are chance",
      over: { recent: { orders: 14, discountMinor: 35_000, paidMinor: 35_000 } },
    },
    {
      because: "a small discount brings more in than it gives away",
      over: { recent: { orders: 40, discountMinor: 4_000, paidMinor: 196_000 } },
    },
  ])("is not raised where $because", ({ over }) => {
    expect(look([use(over)])).toMatchObject({ alerts: [], lookedAt: 1, notes: [] });
  });

  it.each<{ because: string; over: Partial<CodeUseRow> }>([
    { because: "one more than twice its busiest week", over: { weeks: [19, 5, 5, 5] } },
    { because: "fifteen uses", over: { recent: { orders: 15, discountMinor: 37_500, paidMinor: 37_500 } } },
  ])("is raised from $because on", ({ over }) => {
    expect(look([use(over)]).alerts).toHaveLength(1);
  });

  it.each<{ because: string; over: Partial<CodeUseRow> }>([
    { because: "it is new", over: { firstDay: "2026-11-10", weeks: [0, 0, 0, 5] } },
    { because: "orders are known for three weeks only", over: { weeks: [2, 3, 2] } },
  ])("has no norm where $because, which is said", ({ over }) => {
    expect(look([use(over)])).toEqual({
      alerts: [],
      lookedAt: 0,
      notes: ["A new code has no norm yet, so it is not known whether it is used too much."],
    });
  });

  it("costs sane figures whatever was taken off", () => {
    fc.assert(
      fc.property(
        fc.record({
          orders: fc.integer({ min: 1, max: 5_000 }),
          discountMinor: fc.integer({ min: 0, max: 50_000_000 }),
          paidMinor: fc.integer({ min: 0, max: 50_000_000 }),
        }),
        fc.array(fc.integer({ min: 0, max: 500 }), { maxLength: 12 }),
        (recent, weeks) => {
          for (const { stake, options, waitingPerDay } of look([use({ recent, weeks })]).alerts) {
            const { p10, p50, p90 } = stake;
            expect([p10, p50, p90, waitingPerDay].every(({ minor }) => Number.isSafeInteger(minor))).toBe(
              true,
            );
            expect(p10.minor).toBeLessThanOrEqual(p50.minor);
            expect(p50.minor).toBeLessThanOrEqual(p90.minor);
            expect(options[0]?.money.p50).toEqual(p50);
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});
