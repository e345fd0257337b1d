import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectSane } from "../shared/sane-for-tests.ts";
import { LEAST_RISKY } from "./fraud-burst.ts";
import { days, look } from "./cases-for-tests.ts";

describe("a run of risky orders", () => {
  it("is to be stopped, for what would come until it ends by itself", () => {
    const { alerts, lookedAt } = look(days(10, [4, 9, 11]));
    expect(lookedAt).toBe(1);
    expect(alerts).toMatchObject([
      {
        fingerprint: "fraud_burst:fraud",
        catalogueIds: ["PAY-09"],
        situation: "fraud:burst",
        title: "Stop a run of likely fraud: 24 orders in 3 days, usually 0.3 orders",
        bestOptionId: "block",
      },
    ]);
    // 7.9 a day × 0.4 × 0.7 × ($44 + $15) ≈ $130 a day.
    expect(alerts[0]?.waitingPerDay.minor).toBeGreaterThan(8_000);
    expect(alerts[0]?.waitingPerDay.minor).toBeLessThan(20_000);
  });

  it.each<{ because: string; risky: number[]; found: boolean }>([
    { because: "just enough came for a run", risky: days(30, [1, 2, LEAST_RISKY - 3]), found: true },
    { because: "one too few came", risky: days(30, [1, 1, LEAST_RISKY - 3]), found: false },
    { because: "as many are usual", risky: days(1, [2, 2, 2]), found: false },
    { because: "it is over", risky: days(30, [12, 0, 0, 0]), found: false },
  ])("is told or not where $because", ({ risky, found }) => {
    expect(look(risky, { eachMinor: 60_000 }).alerts).toHaveLength(found ? 1 : 0);
  });

  it("cannot be told where orders are known for days only, which is said", () => {
    expect(look(days(30, [4, 9, 11], 13))).toMatchObject({
      ...{ alerts: [], lookedAt: 0 },
      notes: ["Orders are known for too few days to tell a run of risky ones from what is usual."],
    });
    expect(look(days(30, [4, 9, 11], 14)).alerts).toHaveLength(1);
  });

  it("has sane figures", () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 300 }), { maxLength: 61 }),
        fc.integer({ min: 0, max: 9_000_000 }),
        fc.constantFrom("USD", "JPY", "KWD"),
        (risky, eachMinor, currency) => {
          for (const alert of look(risky, { eachMinor, currency }).alerts) expectSane(alert);
        },
      ),
      { numRuns: 120 },
    );
  });
});
