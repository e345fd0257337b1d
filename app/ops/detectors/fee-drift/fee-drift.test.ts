import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Paid } from "../shared/payouts-for-tests.ts";
import { expectSane } from "../shared/sane-for-tests.ts";
import { LEAST_PAYOUTS, RECENT_DAYS } from "./fee-drift.ts";
import { days, look, paid } from "./cases-for-tests.ts";

describe("payment fees that rose", () => {
  it("are worth asking about, for what half a year of the rise costs", () => {
    const { alerts, lookedAt } = look(paid(3_900));
    expect(lookedAt).toBe(56);
    expect(alerts).toMatchObject([
      {
        fingerprint: "fee_drift:fees",
        catalogueIds: ["MAR-11"],
        title: "Find out why card payments cost 3.9% instead of 3%",
        situation: "fees:payments",
        bestOptionId: "ask",
      },
    ]);
    // 0.9% × $500 a day × 182 × 0.3 − $25 ≈ $220
    expect(alerts[0]?.stake.p50.minor).toBeGreaterThan(15_000);
    expect(alerts[0]?.stake.p50.minor).toBeLessThan(30_000);
  });

  it.each<{ because: string; payouts: Paid[]; orders?: number[] }>([
    { because: "they are as before", payouts: paid(3_000) },
    { because: "they fell", payouts: paid(2_000) },
    { because: "the rise is within chance", payouts: paid(3_030) },
    // Thirty cents on 60 orders a day of $500 instead of 15: 2.7 points.
    { because: "orders became smaller", payouts: paid(3_900), orders: days(60, 15) },
  ])("are no matter where $because", ({ payouts, orders }) => {
    expect(look(payouts, orders)).toMatchObject({ alerts: [], lookedAt: 56, notes: [] });
  });

  it.each([
    { recent: LEAST_PAYOUTS, found: true },
    { recent: LEAST_PAYOUTS - 1, found: false },
  ])("are compared from enough payouts on: $recent", ({ recent, found }) => {
    const steady = paid(9_000).filter(({ daysAgo }) => daysAgo > RECENT_DAYS || daysAgo < 2 * recent);
    const { alerts, notes } = look(steady);
    expect(alerts).toHaveLength(found ? 1 : 0);
    expect(notes).toEqual(
      found
        ? []
        : ["Fees are compared from 4 payouts within 28 days, and as many before, on; there are fewer."],
    );
  });

  it("have sane figures", () => {
    const payout = fc.record({
      daysAgo: fc.integer({ min: 0, max: 120 }),
      parts: fc.record({
        chargesMinor: fc.integer({ min: -1_000, max: 90_000_000 }),
        chargesFeeMinor: fc.integer({ min: -1_000, max: 9_000_000 }),
      }),
    });
    fc.assert(
      fc.property(
        fc.array(payout, { maxLength: 30 }),
        fc.array(fc.nat({ max: 900 }), { maxLength: 120 }),
        fc.constantFrom("USD", "JPY", "KWD"),
        (payouts, orders, currency) => {
          for (const alert of look(payouts, orders, currency).alerts) expectSane(alert);
        },
      ),
      { numRuns: 80 },
    );
  });

  it("turns at money, however small a share of the charges that is", () => {
    const large = paid(3_900).map(({ parts, ...payout }) => ({
      ...payout,
      parts: { chargesMinor: 7_000_000, chargesFeeMinor: (parts?.chargesFeeMinor ?? 0) + 207_000 },
    }));
    const [alert] = look(large).alerts;
    expect(alert?.changesMind[0]).toBe(
      "If the rise comes to less than $14 in 4 weeks, asking is not worth the time.",
    );
  });
});
