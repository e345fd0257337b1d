import { minorDigits } from "./currency.ts";
import type { Currency } from "./money.ts";

const DECIMAL = /^([+-]?)(\d*)(?:\.(\d*))?$/;

/**
 * Minor units of a decimal text such as "12.50". Digits beyond the currency's own are rounded half away from zero.
 * Null when it is not a plain decimal number, or is too large to count exactly. Never NaN.
 */
export function parseMinor(text: string, currency: Currency): number | null {
  const [, sign, whole = "", fraction = ""] = DECIMAL.exec(text.trim()) ?? [];
  if (sign === undefined || whole + fraction === "") return null;
  const digits = minorDigits(currency);
  const kept = fraction.slice(0, digits).padEnd(digits, "0");
  const up = (fraction[digits] ?? "0") >= "5" ? 1 : 0;
  const minor = Number(`${whole}${kept}` || "0") + up;
  if (!Number.isSafeInteger(minor)) return null;
  return sign === "-" && minor !== 0 ? -minor : minor;
}

/** Digits written after the point that the currency has no room for, zeros aside. */
export function tooPrecise(text: string, currency: Currency): boolean {
  const fraction = text.trim().split(".")[1] ?? "";
  return /[1-9]/.test(fraction.slice(minorDigits(currency)));
}

/** The plain decimal text of minor units, for inputs and outside systems: 780 USD is "7.80". */
export function decimalText(minor: number, currency: Currency): string {
  const digits = minorDigits(currency);
  const all = String(Math.abs(minor)).padStart(digits + 1, "0");
  const sign = minor < 0 ? "-" : "";
  if (digits === 0) return sign + all;
  return `${sign}${all.slice(0, -digits)}.${all.slice(-digits)}`;
}
