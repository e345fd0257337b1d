import { z } from "zod";

/** ISO 4217 code in capitals, such as USD, JPY (no minor unit) or KWD (three digits). */
export const Currency = z.string().regex(/^[A-Z]{3}$/);
export type Currency = z.output<typeof Currency>;

/** An amount in the smallest unit of its currency: 1250 USD is twelve dollars and fifty cents. */
export const Money = z.strictObject({ minor: z.int(), currency: Currency });
export type Money = z.output<typeof Money>;

/**
 * An uncertain amount: one time in ten it is below p10, one time in ten above p90.
 * p50 is what lists show first; the span is what we admit.
 */
export const MoneyRange = z.strictObject({ p10: Money, p50: Money, p90: Money });
export type MoneyRange = z.output<typeof MoneyRange>;

/** Throws RangeError unless `minor` is a safe whole number. */
export function money(minor: number, currency: Currency): Money {
  if (!Number.isSafeInteger(minor)) throw new RangeError(`money needs whole minor units, got ${minor}`);
  return { minor: minor === 0 ? 0 : minor, currency };
}

/** Rounds half away from zero, so 0.5 cents never vanishes. */
export function roundMinor(exact: number): number {
  const rounded = Math.sign(exact) * Math.round(Math.abs(exact));
  return rounded === 0 ? 0 : rounded;
}

/** Money from a calculation: rounded, and held to what can be counted exactly. Throws RangeError on NaN. */
export function estimated(exactMinor: number, currency: Currency): Money {
  const most = Number.MAX_SAFE_INTEGER;
  return money(Math.min(most, Math.max(-most, roundMinor(exactMinor))), currency);
}

/** Throws RangeError on unlike currencies: exchange rates are facts, never assumed. */
export function plus(a: Money, b: Money): Money {
  if (a.currency !== b.currency) throw new RangeError(`cannot add ${a.currency} and ${b.currency}`);
  return estimated(a.minor + b.minor, a.currency);
}
