import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { OwnEffectRow } from "../../facts/rows/own-records.ts";
import { given, look, stopped } from "./cases-for-tests.ts";

describe("an approval that was stopped because the world had moved", () => {
  it("is to be looked at again, for what its decision is worth, and is counted once with it", () => {
    const { alerts, lookedAt } = look(given());
    expect(lookedAt).toBe(1);
    expect(alerts).toHaveLength(1);
    expect(alerts[0]).toMatchObject({
      fingerprint: "approval_stopped:A1",
      catalogueIds: ["AGT-01"],
      situation: "stock:V1",
      lane: "money",
      subject: { kind: "effect", id: "A1" },
      title: "Look again at “Reorder Ceramic Mug, White”: it was stopped, and nothing was sent",
      bestOptionId: "again",
      decideBy: "2026-11-24",
      waitingPerDay: { minor: 8_000 },
    });
    expect(alerts[0]?.reason).toContain("moved from 31 to 12");
    expect(alerts[0]?.stake.p50.minor).toBeCloseTo(90_000, -3);
  });

  it.each<{ because: string; row: OwnEffectRow }>([
    { because: "it was approved anew", row: given({ draftState: "approved" }) },
    { because: "it was carried out since", row: given({ draftState: "done" }) },
    { because: "nothing stopped it", row: given({ stopped: null }) },
    {
      because: "it ran out, which is said elsewhere",
      row: given({ stopped: { ...stopped, code: "expired" } }),
    },
    { because: "the trouble is solved", row: given({ alert: { state: "solved" } }) },
    { because: "the founder dismissed the decision", row: given({ alert: { state: "dismissed" } }) },
    { because: "it was prepared for no decision", row: given({ alert: null }) },
    {
      because: "too little is at stake",
      row: given({ alert: { p10Minor: 500, p50Minor: 1_500, p90Minor: 2_500 } }),
    },
  ])("is no matter where $because", ({ row }) => {
    expect(look(row).alerts).toEqual([]);
  });

  it("says of other stops that the receipt tells why", () => {
    const { alerts, notes } = look(given({ stopped: { ...stopped, code: "no_writer" } }));
    expect(alerts).toEqual([]);
    expect(notes).toEqual([
      "1 approval was stopped for another reason than that the world moved; the receipt in History says which.",
    ]);
  });

  it("never promises more than its decision does", () => {
    const amounts = fc.integer({ min: 0, max: 50_000_000 });
    fc.assert(
      fc.property(fc.tuple(amounts, amounts, amounts), (three) => {
        const [p10Minor = 0, p50Minor = 0, p90Minor = 0] = three.toSorted((a, b) => a - b);
        const [alert] = look(given({ alert: { p10Minor, p50Minor, p90Minor } })).alerts;
        if (!alert) return p50Minor < 2_100;
        const { p10, p50, p90 } = alert.stake;
        return p10.minor <= p50.minor && p50.minor <= p90.minor && p90.minor <= p90Minor * 1.02 + 1;
      }),
    );
  });

  it("turns on how sure it is that the trouble is gone, which is the more the more is at stake", () => {
    const sure = (p50Minor: number) => {
      const { alert } = given();
      if (!alert) throw new Error("expected an open decision");
      const row = given({
        alert: { ...alert, p10Minor: 0.8 * p50Minor, p50Minor, p90Minor: 1.2 * p50Minor },
      });
      return look(row).alerts[0]?.changesMind[0];
    };
    expect(sure(4_000)).toContain("more than 50% sure");
    expect(sure(20_000)).toContain("more than 90% sure");
  });
});
