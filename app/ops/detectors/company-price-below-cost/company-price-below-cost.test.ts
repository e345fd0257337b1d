import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CompanyPriceRow } from "../../facts/rows/company-prices.ts";
import { expectSane } from "../shared/sane-for-tests.ts";
import { look, price } from "./cases-for-tests.ts";

describe("a price for companies below what the goods cost", () => {
  it("is to be renegotiated, list by list, by what was sold at it", () => {
    const { alerts, lookedAt } = look([
      price(),
      price({ variantId: "V2", title: "Bowl", priceMinor: 280, units: 60 }),
      price({ variantId: "V3", listId: "L2", listName: "Hotels", priceMinor: 600 }),
    ]);
    expect(lookedAt).toBe(3);
    expect(alerts).toMatchObject([
      {
        fingerprint: "company_price_below_cost:L1",
        catalogueIds: ["MAR-13"],
        situation: "price_list:L1",
        // 200 × 0.80 + 60 × 5.00
        title: "Renegotiate Wholesale: 2 variants sold below cost, $460 lost in 90 days",
      },
      { fingerprint: "company_price_below_cost:L2" },
    ]);
    expect(alerts[0]?.reason).toContain("Bowl loses most: at $2.80 each one costs $5.00 more");
    // $460 × 91 / 90 × 0.9 − $15 ≈ $404
    expect(alerts[0]?.stake.p50.minor).toBeGreaterThan(33_000);
    expect(alerts[0]?.stake.p50.minor).toBeLessThan(48_000);
  });

  it.each<{ because: string; over: Partial<CompanyPriceRow> }>([
    { because: "it is what the goods cost", over: { priceMinor: 780 } },
    { because: "nobody bought at it", over: { units: 0 } },
    { because: "it loses a few cents", over: { priceMinor: 779 } },
  ])("is no matter where $because", ({ over }) => {
    expect(look([price(over)])).toMatchObject({ alerts: [], lookedAt: 1, notes: [] });
  });

  it("cannot be told where no unit cost is known, which is said", () => {
    expect(look([price({ unitCostMinor: null })])).toMatchObject({
      ...{ alerts: [], lookedAt: 0 },
      notes: [expect.stringContaining("1 variant with a price for companies has no unit cost")],
    });
  });

  it("has sane figures", () => {
    const amount = fc.integer({ min: 0, max: 9_000_000 });
    const row = fc.record({
      ...{ unitCostMinor: fc.option(amount), priceMinor: amount, units: fc.integer({ min: -9, max: 9_000 }) },
      ...{ days: fc.integer({ min: 1, max: 90 }), listId: fc.constantFrom("L1", "L2") },
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), fc.constantFrom("USD", "JPY", "KWD"), (rows, currency) => {
        for (const alert of look(rows.map(price), currency).alerts) expectSane(alert);
      }),
      { numRuns: 80 },
    );
  });
});
