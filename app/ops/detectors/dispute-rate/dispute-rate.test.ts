import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { look } from "./cases-for-tests.ts";

describe("chargebacks that come more often", () => {
  it("are to be looked into, with both shares and the most frequent reason", () => {
    const { alerts, lookedAt } = look({ recent: 14, earlier: 6 });
    expect(lookedAt).toBe(20);
    expect(alerts[0]).toMatchObject({
      fingerprint: "dispute_rate:payments",
      catalogueIds: ["PAY-03"],
      bestOptionId: "cause",
      missing: [{ id: "programme" }],
    });
    expect(alerts[0]?.title).toMatch(/^Find what buyers contest: 1\.\d+% of orders, 0\.1\d*% before$/u);
    expect(alerts[0]?.reason).toContain("14 disputes came of the last 1,200 orders");
    expect(alerts[0]?.reason).toContain("“fraudulent”");
  });

  it.each<{ because: string; given: Parameters<typeof look>[0] }>([
    { because: "they come as often as before", given: { recent: 6, earlier: 18 } },
    { because: "chance explains it", given: { recent: 3, earlier: 6 } },
    { because: "they are too few to tell", given: { recent: 2, earlier: 0 } },
    {
      because: "questions of banks are none yet",
      given: { recent: 14, earlier: 6, over: { kind: "inquiry" } },
    },
    {
      because: "they are about too little",
      given: { recent: 4, earlier: 3, over: { amountMinor: 100 } },
    },
    { because: "no order is known to count them against", given: { recent: 14, earlier: 6, perDay: 0 } },
  ])("are no trend where $because", ({ given }) => {
    expect(look(given).alerts).toEqual([]);
  });

  it("say that a few tell no trend", () => {
    expect(look({ recent: 1, earlier: 4 }).notes).toEqual([
      "Chargebacks against orders: fewer than 3 disputes in 60 days tell no trend.",
    ]);
  });

  it("are never worth more than all that they would cost in a quarter", () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 60 }), fc.integer({ min: 0, max: 60 }), (recent, earlier) => {
        const [alert] = look({ recent, earlier }).alerts;
        return (alert?.stake.p90.minor ?? 0) <= recent * 1.5 * 2 * (9_000 + 1_500);
      }),
      { numRuns: 60 },
    );
  });
});
