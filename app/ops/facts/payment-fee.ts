import type { Currency } from "../money/money.ts";
import type { Settings } from "./settings.ts";

/** What card payments usually cost besides a share of the price, per order, in minor units. */
const USUAL_FIXED_MINOR: Readonly<Record<string, number>> = {
  // Stripe's published prices of a domestic card online, July 2026: 30 cents in the US, 25 in the euro zone, and so on.
  ...{ USD: 30, CAD: 30, AUD: 30, EUR: 25, GBP: 20, SGD: 50, BRL: 39 },
  // In Japan the share of the price is all of it.
  JPY: 0,
};

/** What the settings say of payment fees, for the currency that the shop counts in now. */
export type PaymentFee = {
  /** Of the price. */
  share: number;
  /** Per order, minor units; null: not known for this currency, so none is counted. */
  fixedMinor: number | null;
  /** Whether the founder set any of it. */
  isSet: boolean;
};

/** The usual share of the price; what the founder's own provider takes may be more or less. */
export const USUAL_SHARE = 0.029;

/** A fixed part that was set in another currency is no amount of this one: the usual one stands in. */
export function paymentFeeOf(
  { paymentFeeShare, paymentFeeFixed }: Pick<Settings, "paymentFeeShare" | "paymentFeeFixed">,
  currency: Currency,
): PaymentFee {
  const own = paymentFeeFixed?.currency === currency ? paymentFeeFixed.minor : null;
  return {
    share: paymentFeeShare,
    fixedMinor: own ?? USUAL_FIXED_MINOR[currency] ?? null,
    isSet: own !== null || paymentFeeShare !== USUAL_SHARE,
  };
}
