import type { CompanyPriceRow } from "../../facts/rows/company-prices.ts";
import { factsOf } from "../shared/mugs-for-tests.ts";
import { companyPriceBelowCost } from "./company-price-below-cost.ts";
import type { Alert } from "../contract.ts";

/** A mug of $7.80 that companies get for $7.00, of which they bought two hundred. */
export const price = (over: Partial<CompanyPriceRow> = {}): CompanyPriceRow => ({
  ...{ listId: "L1", listName: "Wholesale", variantId: "V1", productId: "P1", title: "Ceramic Mug" },
  ...{ unitCostMinor: 780, priceMinor: 700, units: 200, days: 90 },
  source: { connector: "shopify", recordId: "V1", observedAt: "2026-11-22T08:00:00Z" },
  ...over,
});
export const look = (prices: readonly CompanyPriceRow[], currency = "USD") =>
  companyPriceBelowCost.detect(
    factsOf([], {
      shop: { currency },
      facts: { companyPrices: new Map(prices.map((row, at) => [String(at), row])) },
    }),
  );

/** What it raises, for rules that hold for alerts of every kind. */
export const examples = (): readonly Alert[] => look([price()]).alerts;
