import { contributionOf, middle, type Span } from "../../../facts/contribution.ts";
import type { OpenOrderRow } from "../../../facts/rows/orders.ts";
import type { DetectInput } from "../../contract.ts";
import { NOTHING_SOLD } from "../sale/nothing-sold.ts";
import { WINDOW_DAYS } from "../variant-demand.ts";

/** The views that the worth of an order is worked out from. */
export const worthAsks = { variants: true, sales: { lastDays: WINDOW_DAYS } } as const;
type WorthAsks = typeof worthAsks;

/** What is lost with an order that is cancelled, minor units. `unknownCost`: lines whose unit cost is not recorded. */
export type OrderWorth = Span & { unknownCost: number };

type Line = OpenOrderRow["lines"][number];

/** Of an order that was partly sent, this much is still to be sent: which lines is not known. A judgement, stated as such. */
export const UNSENT_PART: Span = { low: 0.1, high: 0.9 };

/**
 * What an order leaves by what was paid for it, and the payment fee with it, which providers keep where an order is
 * refunded. Without a unit cost: the settings' plausible share of what was paid.
 */
export function worthReader({
  facts,
  settings,
  currency,
}: Pick<DetectInput<WorthAsks>, "facts" | "settings" | "currency">) {
  const { plausibleMargin } = settings;
  const line = ({ variantId, units, paidMinor }: Line): OrderWorth => {
    const variant = variantId === null ? undefined : facts.variants.get(variantId);
    if (!variant || variant.unitCostMinor === null || units <= 0) {
      const { low, high } = plausibleMargin;
      return {
        low: paidMinor * Math.min(low, high),
        high: paidMinor * Math.max(low, high),
        unknownCost: 1,
      };
    }
    const { perUnitMinor, feeMinor } = contributionOf({
      variant: { ...variant, priceMinor: paidMinor / units },
      // The discount is off already.
      sales: { ...(facts.sales.get(variant.variantId) ?? NOTHING_SOLD), discountMinor: 0 },
      settings,
      currency,
    });
    const fee = middle(feeMinor);
    return { low: (perUnitMinor.low + fee) * units, high: (perUnitMinor.high + fee) * units, unknownCost: 0 };
  };
  return (order: Pick<OpenOrderRow, "partlySent">, lines: readonly Line[]): OrderWorth => {
    const whole = addUp(lines.map(line));
    if (!order.partlySent) return whole;
    const ends = [whole.low * UNSENT_PART.low, whole.low * UNSENT_PART.high, whole.high * UNSENT_PART.high];
    return { low: Math.min(...ends), high: Math.max(...ends), unknownCost: whole.unknownCost };
  };
}

export function addUp(worths: readonly OrderWorth[]): OrderWorth {
  const sum = { low: 0, high: 0, unknownCost: 0 };
  for (const { low, high, unknownCost } of worths) {
    sum.low += low;
    sum.high += high;
    sum.unknownCost += unknownCost;
  }
  return sum;
}
