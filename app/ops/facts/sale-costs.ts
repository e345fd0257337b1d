import type { Currency } from "../money/money.ts";
import type { Settings } from "./settings.ts";

/** A cost of selling that the founder has not told, and the most of the price that it is thought to take. */
export type NotCounted = { id: "fulfilment" | "other_fees" | "sales_tax"; mostShare: number };

/** What the settings say of the costs of a sale besides goods and payment, in the currency of now. */
export type SaleCosts = {
  /** Packing and shipping of one unit, minor units; null: not known. */
  fulfilmentMinor: number | null;
  /** Fees of channels and apps, of the price; null: not known. */
  otherFeesShare: number | null;
  /** Sales tax within the price, as a share of that price; null: not known. */
  taxShare: number | null;
  notCounted: NotCounted[];
};

/**
 * Shipping alone is 8 to 15% of revenue in most shops (industry surveys of 2025 and 2026); what customers pay of it
 * themselves is not known here, so it may be nothing.
 */
const MOST_FULFILMENT = 0.15;
/** What Shopify takes of a sale on its Basic plan where payments go through another provider than its own. */
const MOST_OTHER_FEES = 0.02;
/** One part in six of a price is tax at a rate of 20%, about what European countries take. */
const MOST_TAX = 1 / 6;
/** Where shops show prices without tax, as a rule: the United States and Canada. */
const TAX_ON_TOP: ReadonlySet<Currency> = new Set(["USD", "CAD"]);

/** An amount that was set in another currency is no amount of this one: it counts as not known. */
export function saleCostsOf(
  {
    fulfilment,
    otherFeesShare,
    salesTaxRate,
  }: Pick<Settings, "fulfilment" | "otherFeesShare" | "salesTaxRate">,
  currency: Currency,
): SaleCosts {
  const fulfilmentMinor = fulfilment?.currency === currency ? fulfilment.minor : null;
  const usualTax = TAX_ON_TOP.has(currency) ? 0 : null;
  const taxShare = salesTaxRate === null ? usualTax : salesTaxRate / (1 + salesTaxRate);
  return {
    fulfilmentMinor,
    otherFeesShare,
    taxShare,
    notCounted: [
      ...(fulfilmentMinor === null ? [{ id: "fulfilment" as const, mostShare: MOST_FULFILMENT }] : []),
      ...(otherFeesShare === null ? [{ id: "other_fees" as const, mostShare: MOST_OTHER_FEES }] : []),
      ...(taxShare === null ? [{ id: "sales_tax" as const, mostShare: MOST_TAX }] : []),
    ],
  };
}
