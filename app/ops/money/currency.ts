import type { Currency } from "./money.ts";

/**
 * Digits after the point where they are not two. ISO 4217, list one, 2026-01: https://www.six-group.com/en/products-services/financial-information/data-standards.html
 * A table, because the formatting data of browsers and servers differs from ISO for some currencies.
 */
const DIGITS: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF".split(" ").map((code) => [code, 0]),
  ),
  ...Object.fromEntries("BHD IQD JOD KWD LYD OMR TND".split(" ").map((code) => [code, 3])),
};

/** How many digits the minor unit stands behind the point: 2 for USD, 0 for JPY, 3 for KWD. */
export function minorDigits(currency: Currency): number {
  return DIGITS[currency] ?? 2;
}
