import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../facts/day.ts";
import { TODAY } from "../shared/mugs-for-tests.ts";
import { look } from "./cases-for-tests.ts";

describe("a balance below zero", () => {
  it("is to be covered before it is taken, for what a debit without cover would cost", () => {
    const { alerts, lookedAt } = look(-480_000);
    expect(lookedAt).toBe(1);
    expect(alerts[0]).toMatchObject({
      fingerprint: "balance_negative:payments",
      catalogueIds: ["PAY-11"],
      title: "Have $4,800.00 ready at the bank: Shopify Payments will take it",
      decideBy: addDays(TODAY, 1),
      bestOptionId: "fund",
      missing: [{ id: "bank" }],
    });
    expect(alerts[0]?.options[0]?.cash.minor).toBe(480_000);
  });

  it.each<{ because: string; balanceMinor: number | null; lookedAt: number }>([
    { because: "there is nothing owed", balanceMinor: 0, lookedAt: 1 },
    { because: "money is held for the shop", balanceMinor: 900_000, lookedAt: 1 },
    { because: "so little is owed that a debit would hardly cost", balanceMinor: -5_000, lookedAt: 1 },
    { because: "nothing is known of the account", balanceMinor: null, lookedAt: 0 },
  ])("is no matter where $because", ({ balanceMinor, lookedAt }) => {
    expect(look(balanceMinor)).toMatchObject({ alerts: [], lookedAt });
  });

  it("is worth more the more is owed, and never a tenth of it beyond the fees", () => {
    const stake = (due: number) => look(-due).alerts[0]?.stake.p90.minor ?? 0;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000_000 }), (due) => {
        return stake(due) <= stake(2 * due) && stake(due) <= 0.1 * due + 4_000;
      }),
      { numRuns: 50 },
    );
  });
});
