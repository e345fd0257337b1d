import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PaymentsRow, PayoutRow } from "../../facts/rows/payments.ts";
import { LATE_DAYS } from "./case.ts";
import { account, look, payout } from "./cases-for-tests.ts";

describe("a payout that did not arrive", () => {
  it("is to be looked into where the bank declined it and none has come since", () => {
    const { alerts, lookedAt } = look([payout(2, { status: "failed" }), payout(3)]);
    expect(lookedAt).toBe(2);
    expect(alerts).toHaveLength(1);
    expect(alerts[0]).toMatchObject({
      fingerprint: "payout_missing:P2",
      catalogueIds: ["PAY-04"],
      situation: "cash:payout P2",
      title: "Find out why the payout of $8,000.00 failed",
      bestOptionId: "ask",
    });
  });

  it("is to be asked for where it is on its way for longer than a week", () => {
    const late = payout(LATE_DAYS + 1, { status: "in_transit" });
    expect(look([late, payout(1)]).alerts[0]?.title).toMatch(
      /^Ask where the payout of \$8,000\.00 is: it left /u,
    );
  });

  it("is missed where the schedule asks for one, money is held, and none was made", () => {
    const [alert] = look([payout(7)]).alerts;
    expect(alert).toMatchObject({ fingerprint: "payout_missing:schedule" });
    expect(alert?.title).toContain("$9,000.00 are held");
    expect(alert?.reason).toContain("Shopify pays out on each business day, and for 7 days it has not");
  });

  it.each<{ because: string; payouts: PayoutRow[]; payments?: PaymentsRow | null }>([
    { because: "all arrived", payouts: [payout(1), payout(2)] },
    {
      because: "a later one arrived with the money of the declined one",
      payouts: [payout(1), payout(2, { status: "failed" })],
    },
    {
      because: "it failed longer ago than anybody would not have seen",
      payouts: [payout(31, { status: "failed" }), payout(32)],
      payments: account({ payoutInterval: "monthly" }),
    },
    {
      because: "it is on its way for a week and not longer",
      payouts: [payout(LATE_DAYS, { status: "in_transit" }), payout(1)],
    },
    { because: "a long weekend explains the gap", payouts: [payout(6)] },
    {
      because: "a week is no gap in a weekly schedule",
      payouts: [payout(7)],
      payments: account({ payoutInterval: "weekly" }),
    },
    { because: "nothing is held", payouts: [payout(9)], payments: account({ balanceMinor: 0 }) },
    {
      because: "payouts are made by hand",
      payouts: [payout(30)],
      payments: account({ payoutInterval: "manual" }),
    },
    { because: "none was ever made", payouts: [] },
    {
      because: "money that Shopify took back is no payout",
      payouts: [payout(2, { status: "failed", direction: "withdrawal" }), payout(1)],
    },
    {
      because: "it is too little to matter",
      payouts: [payout(2, { status: "failed", netMinor: 100_000 })],
      payments: account({ balanceMinor: 0 }),
    },
    {
      because: "nothing is known of the account",
      payouts: [payout(2, { status: "failed" })],
      payments: null,
    },
  ])("is no matter where $because", ({ payouts, payments }) => {
    expect(look(payouts, payments === undefined ? account() : payments).alerts).toEqual([]);
  });

  it("says that payouts by hand cannot be missed", () => {
    expect(look([], account({ payoutInterval: "manual" })).notes).toHaveLength(1);
  });

  it("costs more the more is missing, and a small part of it at most", () => {
    const stake = (netMinor: number) =>
      look([payout(2, { status: "failed", netMinor })]).alerts[0]?.stake.p90.minor ?? 0;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000_000 }), (netMinor) => {
        return stake(netMinor) <= 0.08 * netMinor && stake(netMinor) <= stake(2 * netMinor);
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    // A year of money costs some 16% of it.
    { because: "$20 are what $4,000 cost in so long", netMinor: 400_000, days: "10 days" },
    { because: "a larger one costs it sooner", netMinor: 3_000_000, days: "1 day" },
  ])("may be waited for where it comes soon: $because", ({ netMinor, days }) => {
    const [alert] = look([payout(2, { status: "failed", netMinor }), payout(3)]).alerts;
    expect(alert?.changesMind[0]).toBe(`If you know that it comes within ${days}, wait for it.`);
  });

  it("is not waited for a day where a day costs more than a founder's minute", () => {
    const [alert] = look([payout(2, { status: "failed", netMinor: 9_000_000 }), payout(3)]).alerts;
    expect(alert?.changesMind.join()).not.toContain("within");
  });
});
