import { minorDigits } from "../../../money/currency.ts";
import type { Currency } from "../../../money/money.ts";

/** To whole units of the currency where that is less than a twentieth of it: 17.60 becomes 18, 0.36 stays. Never 0. */
export function roundPrice(exactMinor: number, currency: Currency): number {
  const one = 10 ** minorDigits(currency);
  const step = one <= exactMinor / 20 ? one : 1;
  return Math.max(1, Math.round(exactMinor / step) * step);
}
