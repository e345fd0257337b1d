import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Paid } from "../shared/payouts-for-tests.ts";
import { expectSane } from "../shared/sane-for-tests.ts";
import { look, reserve } from "./cases-for-tests.ts";

describe("a reserve", () => {
  it("is told of while it is held, with what supplying the papers is worth", () => {
    const { alerts, lookedAt } = look([reserve(30, 0), reserve(20, -250_000), reserve(10, -250_000)]);
    expect(lookedAt).toBe(3);
    expect(alerts).toMatchObject([
      {
        fingerprint: "reserve_held:reserve",
        catalogueIds: ["PAY-06"],
        title: "Get $5,000.00 out of Shopify’s reserve: send the papers it asks for",
        situation: "cash:reserve",
      },
    ]);
    // 5,000 of 2 × 19,970
    expect(alerts[0]?.reason).toContain("12.5% of what 2 payouts would have brought");
    // $5,000 × 0.15 × 45 / 365 = $92
    expect(alerts[0]?.stake.p50.minor).toBeGreaterThan(7_000);
    expect(alerts[0]?.stake.p50.minor).toBeLessThan(11_500);
  });

  it.each<{ because: string; payouts: Paid[]; held: number | null }>([
    { because: "none was placed", payouts: [reserve(5, 0)], held: null },
    { because: "all of it was let go", payouts: [reserve(20, -500_000), reserve(5, 500_000)], held: null },
    {
      because: "half of it was let go",
      payouts: [reserve(20, -1_000_000), reserve(5, 500_000)],
      held: 500_000,
    },
    {
      because: "an older one was let go before this one was placed",
      payouts: [reserve(20, 900_000), reserve(5, -500_000)],
      held: 500_000,
    },
    { because: "it is small", payouts: [reserve(5, -50_000)], held: null },
  ])("holds $held where $because", ({ payouts, held }) => {
    const found = look(payouts).alerts.map(({ evidence }) => evidence.find(({ id }) => id === "held")?.value);
    expect(found).toEqual(held === null ? [] : [held]);
  });

  it("has sane figures", () => {
    const amount = fc.integer({ min: -90_000_000, max: 90_000_000 });
    const payout = fc.record({
      daysAgo: fc.integer({ min: 0, max: 120 }),
      parts: fc.record({ chargesMinor: amount, reservedMinor: amount }),
    });
    fc.assert(
      fc.property(
        fc.array(payout, { maxLength: 8 }),
        fc.constantFrom("USD", "JPY", "KWD"),
        (payouts, currency) => {
          for (const alert of look(payouts, currency).alerts) expectSane(alert);
        },
      ),
      { numRuns: 80 },
    );
  });
});
