import { minorDigits } from "./currency.ts";
import { usableLocale } from "./locale.ts";
import type { Currency, Money, MoneyRange } from "./money.ts";

/** "$1,872.00": every digit, for documents, drafts and effects. */
export function exactMoney({ minor, currency }: Money, locale: string): string {
  const digits = minorDigits(currency);
  return formatter(locale, currency, digits).format(minor / 10 ** digits);
}

/** "$1,200": two significant figures, for lists. Below ten it keeps the minor digits: "$3.40". */
export function roughMoney(amount: Money, locale: string): string {
  const { value, digits } = rough(amount);
  return formatter(locale, amount.currency, digits).format(value);
}

/** "$700–$1,900", "−$32 to $250", or one amount where both ends look alike. */
export function roughRange({ p10, p90 }: MoneyRange, locale: string): string {
  const low = roughMoney(p10, locale);
  const high = roughMoney(p90, locale);
  if (low === high) return low;
  // A minus sign beside a dash cannot be read.
  return p10.minor < 0 ? `${low.replace("-", "−")} to ${high.replace("-", "−")}` : `${low}–${high}`;
}

/** "+$1,200", "−$620", "$0": against doing nothing. */
export function signedMoney(amount: Money, locale: string): string {
  const { value, digits } = rough(amount);
  const text = formatter(locale, amount.currency, digits).format(Math.abs(value));
  if (value === 0) return text;
  return `${value < 0 ? "−" : "+"}${text}`;
}

/** A plain number as people of the locale write it, with at most `digits` behind the point. */
export function plainNumber(value: number, locale: string, digits = 0): string {
  const key = `${locale} ${digits}`;
  let format = numbers.get(key);
  if (!format) {
    format = new Intl.NumberFormat(usableLocale(locale), { maximumFractionDigits: digits });
    numbers.set(key, format);
  }
  const text = format.format(value);
  return text === "-0" ? "0" : text;
}

function rough({ minor, currency }: Money): { value: number; digits: number } {
  const digits = minorDigits(currency);
  const value = Number((minor / 10 ** digits).toPrecision(2));
  return {
    value: value === 0 ? 0 : value,
    digits: Math.abs(value) < 10 && !Number.isInteger(value) ? digits : 0,
  };
}

/** Formatters are dear to make, and lists have thousands of amounts. */
const formatters = new Map<string, Intl.NumberFormat>();
const numbers = new Map<string, Intl.NumberFormat>();

function formatter(locale: string, currency: Currency, digits: number): Intl.NumberFormat {
  const key = `${locale} ${currency} ${digits}`;
  let format = formatters.get(key);
  if (!format) {
    format = new Intl.NumberFormat(usableLocale(locale), {
      style: "currency",
      currency,
      currencyDisplay: "narrowSymbol",
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
    formatters.set(key, format);
  }
  return format;
}
