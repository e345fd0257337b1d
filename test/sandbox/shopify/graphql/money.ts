/** Decimal text to minor units and back, in the two shapes Shopify gives. */

const digitsOf = new Map<string, number>();

function minorDigits(currency: string): number {
  let digits = digitsOf.get(currency);
  if (digits === undefined) {
    digits =
      new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ??
      2;
    digitsOf.set(currency, digits);
  }
  return digits;
}

/** Minor units of a decimal text: "12.50" in USD is 1250. */
export function toMinor(text: string, currency: string): number {
  return Math.round(Number(text) * 10 ** minorDigits(currency));
}

/** The scalar `Money`: "12.50". */
export function moneyText(minor: number, currency: string): string {
  const digits = minorDigits(currency);
  return (minor / 10 ** digits).toFixed(digits);
}

/** The scalar `Decimal` of MoneyV2: "12.5", and "12.0" for a whole number. */
function decimalText(minor: number, currency: string): string {
  const text = String(minor / 10 ** minorDigits(currency));
  return text.includes(".") ? text : `${text}.0`;
}

export type MoneyV2 = { amount: string; currencyCode: string };

export function moneyV2(minor: number, currency: string): MoneyV2 {
  return { amount: decimalText(minor, currency), currencyCode: currency };
}

/** The stand-in's shops sell in one currency: presentment and shop money are the same. */
export function moneyBag(minor: number, currency: string): { shopMoney: MoneyV2; presentmentMoney: MoneyV2 } {
  const money = moneyV2(minor, currency);
  return { shopMoney: money, presentmentMoney: money };
}
