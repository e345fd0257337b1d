import type { Currency } from "../money/money.ts";

/**
 * What a dispute costs and how long it may be answered, as configuration with its date. Secondary sources, and rates of a
 * bank may differ: https://www.chargemate.tech/articles/shopify-dispute-resolution,
 * https://chargebackwiz.com/blog/how-shopify-chargebacks-work/. Checked on 26 November 2026.
 */
export const DISPUTE_TERMS = {
  checkedDay: "2026-11-26",
  /** Taken when a chargeback is opened, given back when it is won; minor units. Other currencies: not known. */
  feeMinor: { USD: 1_500 } as Readonly<Record<Currency, number>>,
  /** From when it was opened to the last day of evidence where Shopify names none: the shortest of the card networks (American Express); Visa gives about 30. */
  responseDays: 20,
} as const;

/** Null: not known in this currency. */
export function disputeFee(currency: Currency): number | null {
  return DISPUTE_TERMS.feeMinor[currency] ?? null;
}
