import { describe, expect, it } from "vitest";
import { contributionOf } from "./contribution.ts";
import { Settings } from "./settings.ts";
import type { SalesRow, VariantRow } from "./views.ts";

const source = { connector: "shopify", recordId: "x", observedAt: "2026-11-22T00:00:00Z" };

describe("contribution of one unit", () => {
  it("is price less discount, cost, returns and fee", () => {
    const { perUnitMinor, ...rest } = of(
      { unitCostMinor: 780 },
      { discountMinor: 22_000, returnedUnits: 10 },
    );
    // 22.00 less 10% = 19.80; (19.80 − 7.80) × 90% = 10.80; fee 2.9% of 19.80 = 0.57, and 0.03 to 0.30 fixed.
    expect(rest.netPriceMinor).toBeCloseTo(1_980);
    expect(rest.returnShare).toBeCloseTo(0.1);
    expect(perUnitMinor.low).toBeCloseTo(1_080 - 57.42 - 30);
    expect(perUnitMinor.high).toBeCloseTo(1_080 - 57.42 - 3);
  });

  it("is a plausible share of the price where the cost is not known", () => {
    const { perUnitMinor, costMinor } = of({ unitCostMinor: null });
    expect(perUnitMinor).toEqual({ low: 550, high: 1_430 });
    expect(costMinor.low).toBeCloseTo(770);
    expect(costMinor.high).toBeCloseTo(1_650);
  });

  it.each([
    { because: "cost above price", variant: { unitCostMinor: 9_000 } },
    { because: "price 0", variant: { priceMinor: 0 } },
    { because: "cost 0 is a cost", variant: { unitCostMinor: 0 } },
  ])("is a number whatever the figures: $because", ({ variant }) => {
    const { perUnitMinor } = of(variant, { discountMinor: 1e9, returnedUnits: 1e9 });
    expect(Number.isFinite(perUnitMinor.low)).toBe(true);
    expect(perUnitMinor.low).toBeLessThanOrEqual(perUnitMinor.high);
  });

  function of(variant: Partial<VariantRow>, sales: Partial<SalesRow> = {}) {
    return contributionOf({
      variant: {
        variantId: "v",
        productId: "p",
        inventoryItemId: "i",
        title: "Mug",
        sku: null,
        vendor: null,
        supplierKey: null,
        productType: null,
        priceMinor: 2_200,
        unitCostMinor: 780,
        tracked: true,
        continueSelling: false,
        createdDay: "2024-01-01",
        source,
        ...variant,
      },
      sales: {
        from: "2026-11-12",
        units: new Array<number>(10).fill(10),
        grossMinor: 220_000,
        discountMinor: 0,
        returnedUnits: 0,
        source,
        ...sales,
      },
      settings: Settings.parse({}),
      currency: "USD",
    });
  }
});
