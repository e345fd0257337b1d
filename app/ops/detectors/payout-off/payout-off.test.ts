import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Paid } from "../shared/payouts-for-tests.ts";
import { expectSane } from "../shared/sane-for-tests.ts";
import { TAKEN_WITHIN_DAYS } from "./payout-off.ts";
import { type Disputes, look } from "./cases-for-tests.ts";

describe("a payout that differs from what it is made of", () => {
  it("is to be traced, all of them together", () => {
    const { alerts, lookedAt } = look([
      { daysAgo: 3, netMinor: 57_000 },
      { daysAgo: 9, netMinor: 87_000 },
      { daysAgo: 10 },
    ]);
    expect(lookedAt).toBe(3);
    expect(alerts).toMatchObject([
      {
        fingerprint: "payout_off:payouts",
        catalogueIds: ["PAY-05"],
        title: "Trace $500.00 that payouts lack and nothing explains",
        situation: "cash:payouts_off",
        bestOptionId: "trace",
      },
    ]);
    expect(alerts[0]?.reason).toContain("In 2 payouts, $500.00 less was paid out");
    expect(alerts[0]?.reason).toContain("$570.00, of which $400.00 is not explained");
    // $500 × 0.15 − $15
    expect(alerts[0]?.stake.p50.minor).toBeGreaterThan(4_000);
    expect(alerts[0]?.stake.p50.minor).toBeLessThan(8_500);
  });

  const taken = (daysAgo: number): Paid => ({ daysAgo, parts: { adjustmentsMinor: -50_000 } });
  it.each<{ because: string; payouts: Paid[]; disputes?: Disputes; title: string | null }>([
    {
      because: "no chargeback explains what was taken",
      payouts: [taken(3)],
      title: "Trace $500.00 that payouts lack and nothing explains",
    },
    {
      because: "a chargeback and its fee explain all of it",
      payouts: [taken(3)],
      disputes: [{ daysAgo: 5, amountMinor: 48_500 }],
      title: null,
    },
    {
      because: "the chargeback was opened as early as it may",
      payouts: [taken(3)],
      disputes: [{ daysAgo: 3 + TAKEN_WITHIN_DAYS, amountMinor: 48_500 }],
      title: null,
    },
    {
      because: "the chargeback is a day too old",
      payouts: [taken(3)],
      disputes: [{ daysAgo: 4 + TAKEN_WITHIN_DAYS, amountMinor: 48_500 }],
      title: "Trace $500.00 that payouts lack and nothing explains",
    },
    {
      because: "one chargeback explains one payout, not two",
      payouts: [taken(3), taken(4)],
      disputes: [{ daysAgo: 5, amountMinor: 48_500 }],
      title: "Trace $500.00 that payouts lack and nothing explains",
    },
    {
      because: "an inquiry takes nothing",
      payouts: [taken(3)],
      disputes: [{ daysAgo: 5, amountMinor: 48_500, kind: "inquiry" }],
      title: "Trace $500.00 that payouts lack and nothing explains",
    },
    { because: "more was paid than was expected", payouts: [{ daysAgo: 3, netMinor: 300_000 }], title: null },
    {
      because: "reserves are no riddle",
      payouts: [{ daysAgo: 3, parts: { reservedMinor: -60_000 } }],
      title: null,
    },
    {
      because: "what is missing is not worth tracing",
      payouts: [{ daysAgo: 3, netMinor: 90_000 }],
      title: null,
    },
    {
      because: "a withdrawal is made the other way",
      payouts: [{ daysAgo: 3, netMinor: 1, direction: "withdrawal" }],
      title: null,
    },
  ])("is raised or not where $because", ({ payouts, disputes, title }) => {
    expect(look(payouts, disputes).alerts.map((alert) => alert.title)).toEqual(title === null ? [] : [title]);
  });

  it("cannot be told of payouts whose parts were never read, which is said", () => {
    const parts = null;
    expect(look([{ daysAgo: 50, parts, netMinor: 1 }, { daysAgo: 2 }])).toMatchObject({
      ...{ alerts: [], lookedAt: 1 },
      notes: [expect.stringContaining("1 payout was read before")],
    });
  });

  it("has sane figures", () => {
    const amount = fc.integer({ min: -90_000_000, max: 90_000_000 });
    const payout = fc.record({
      ...{ daysAgo: fc.integer({ min: 0, max: 60 }), netMinor: amount },
      parts: fc.record({ chargesMinor: amount, adjustmentsMinor: amount, reservedMinor: amount }),
    });
    const dispute = fc.record({ daysAgo: fc.integer({ min: 0, max: 120 }), amountMinor: fc.nat() });
    fc.assert(
      fc.property(
        fc.array(payout, { maxLength: 8 }),
        fc.array(dispute, { maxLength: 4 }),
        fc.constantFrom("USD", "JPY", "KWD"),
        (payouts, disputes, currency) => {
          for (const alert of look(payouts, disputes, currency).alerts) expectSane(alert);
        },
      ),
      { numRuns: 80 },
    );
  });
});
