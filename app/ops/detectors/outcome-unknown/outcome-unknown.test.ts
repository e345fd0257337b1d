import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { OwnEffectRow } from "../../facts/rows/own-records.ts";
import { effect, given, look } from "./cases-for-tests.ts";

describe("a write of which nobody can tell whether it arrived", () => {
  it("leads to its receipt, and is worth what may not have happened", () => {
    const [alert] = look(given()).alerts;
    expect(alert).toMatchObject({
      fingerprint: "outcome_unknown:A1",
      catalogueIds: ["AGT-02"],
      subject: { kind: "effect", id: "A1" },
      situation: "stock:V1",
      title: "Say whether “Reorder Ceramic Mug, White” arrived: nobody else can tell",
      bestOptionId: "look",
      waitingPerDay: { minor: 4_000 },
      missing: [{ id: "exposure", cure: { href: "history/A1" } }],
    });
    // Half of the time it arrived, and the decision is worth $900.
    expect(alert?.stake.p50.minor).toBeGreaterThan(30_000);
    expect(alert?.stake.p50.minor).toBeLessThan(60_000);
    expect(alert?.options.map(({ id }) => id)).toEqual(["look", "nothing"]);
  });

  it("says what doing it twice would cost, where the goods are known", () => {
    const [alert] = look(given({ goodsMinor: 187_200 })).alerts;
    expect(alert?.missing).toEqual([]);
    expect(alert?.reason).toContain("goods of $1,872.00");
    const [lookFirst, again] = alert?.options ?? [];
    expect(again).toMatchObject({ id: "again", reversible: false });
    expect(again?.money.p50.minor).toBeLessThan(lookFirst?.money.p50.minor ?? 0);
    expect(again?.money.p10.minor).toBeLessThan(lookFirst?.money.p10.minor ?? 0);
  });

  it.each<{ because: string; row: OwnEffectRow; lookedAt: number }>([
    {
      because: "it is still looked for",
      row: given({ effect: { ...effect, awaitsFounder: false } }),
      lookedAt: 1,
    },
    { because: "the trouble is solved", row: given({ alert: { state: "solved" } }), lookedAt: 1 },
    { because: "it was never begun", row: given({ effect: null }), lookedAt: 0 },
    {
      because: "too little is at stake",
      row: given({ alert: { p10Minor: 1_000, p50Minor: 3_000, p90Minor: 3_500 } }),
      lookedAt: 1,
    },
  ])("is no matter of money where $because", ({ row, lookedAt }) => {
    expect(look(row)).toMatchObject({ alerts: [], lookedAt });
  });

  it("is never worth more than its decision, and never more by doing it blindly", () => {
    const amount = fc.integer({ min: 0, max: 50_000_000 });
    fc.assert(
      fc.property(amount, amount, (likely, goodsMinor) => {
        const alert = { p10Minor: likely * 0.5, p50Minor: likely, p90Minor: likely * 2 };
        const [raised] = look(given({ alert, goodsMinor })).alerts;
        if (!raised) return likely < 10_000;
        const [first, again] = raised.options;
        return (
          raised.stake.p90.minor <= alert.p90Minor &&
          (again?.money.p50.minor ?? 0) <= (first?.money.p50.minor ?? 0)
        );
      }),
    );
  });
});
