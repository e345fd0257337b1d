import { describe, expect, it } from "vitest";
import { contributionOf } from "./contribution.ts";
import { Settings } from "./settings.ts";
import type { SalesRow, VariantRow } from "./views.ts";

const source = { connector: "shopify", recordId: "x", observedAt: "2026-11-22T00:00:00Z" };

const TOLD_IN = (currency: string) => ({
  ...{ fulfilment: { minor: 0, currency }, otherFeesShare: 0, salesTaxRate: 0 },
});
const TOLD = TOLD_IN("USD");

describe("contribution of one unit", () => {
  it("is price less discount, cost, returns and fee", () => {
    const { perUnitMinor, ...rest } = of(
      { unitCostMinor: 780 },
      { discountMinor: 22_000, returnedUnits: 10 },
    );
    // 22.00 less 10% = 19.80; (19.80 − 7.80) × 90% = 10.80; fee 2.9% of 19.80 = 0.57, and 0.03 to 0.30 fixed.
    expect(rest.netPriceMinor).toBeCloseTo(1_980);
    expect(rest.returnShare).toBeCloseTo(0.1);
    expect(perUnitMinor.low).toBeCloseTo(1_080 - 57.42 - 30 - 0.17 * 1_980);
    expect(perUnitMinor.high).toBeCloseTo(1_080 - 57.42 - 3);
  });

  it.each([
    { because: "all of them told", settings: TOLD, currency: "USD", most: 0 },
    { because: "packing and shipping, and other fees", settings: {}, currency: "USD", most: 0.17 },
    { because: "tax as well", settings: {}, currency: "EUR", most: 0.17 + 1 / 6 },
    {
      because: "only tax",
      settings: { ...TOLD_IN("EUR"), salesTaxRate: null },
      currency: "EUR",
      most: 1 / 6,
    },
    { because: "packing told in another currency", settings: TOLD, currency: "CAD", most: 0.15 },
  ])("may be less by up to $most of the price where not known: $because", ({ settings, currency, most }) => {
    const told = of({}, {}, { ...TOLD_IN(currency) }, currency);
    const found = of({}, {}, settings, currency);
    expect(found.notCountedMinor.high).toBeCloseTo(2_200 * most);
    expect(found.perUnitMinor.high - found.perUnitMinor.low).toBeCloseTo(
      told.perUnitMinor.high - told.perUnitMinor.low + 2_200 * most,
    );
  });

  it("is never below nothing for costs that are not known alone", () => {
    const thin = of({ unitCostMinor: 2_000 });
    expect(thin.perUnitMinor.low).toBe(0);
    expect(thin.notCountedMinor.high).toBeCloseTo(200 - 63.8 - 30);
    const loss = of({ unitCostMinor: 2_200 });
    expect(loss.perUnitMinor.low).toBeCloseTo(-63.8 - 30);
  });

  it("is less by what the founder says that a sale costs", () => {
    const settings = {
      fulfilment: { minor: 150, currency: "EUR" },
      otherFeesShare: 0.05,
      salesTaxRate: 0.19,
      paymentFeeShare: 0.02,
      paymentFeeFixed: { minor: 0, currency: "EUR" },
    };
    const { perUnitMinor, netPriceMinor } = of({ priceMinor: 2_380 }, {}, settings, "EUR");
    expect(netPriceMinor).toBeCloseTo(2_000);
    // 20.00 without tax, less cost 7.80, shipping 1.50, and 5% and 2% of the 23.80 that are paid.
    expect(perUnitMinor.low).toBeCloseTo(2_000 - 780 - 150 - 119 - 47.6);
    expect(perUnitMinor.high).toBeCloseTo(perUnitMinor.low);
  });

  it("is a plausible share of the price where the cost is not known", () => {
    const { perUnitMinor, costMinor } = of({ unitCostMinor: null });
    expect(perUnitMinor).toEqual({ low: 550, high: 1_430 });
    expect(costMinor.low).toBeCloseTo(770);
    expect(costMinor.high).toBeCloseTo(1_650);
  });

  it("is the same share with any tax told: what is left after everything", () => {
    const told = of({ unitCostMinor: null }, {}, { salesTaxRate: 0.19 }, "EUR");
    expect(told.perUnitMinor).toEqual({ low: 550, high: 1_430 });
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

  function of(
    variant: Partial<VariantRow>,
    sales: Partial<SalesRow> = {},
    settings: object = {},
    currency = "USD",
  ) {
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
        compareAtMinor: null,
        unitCostMinor: 780,
        minimumAdvertisedMinor: null,
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
      settings: Settings.parse(settings),
      currency,
    });
  }
});
