import type { RiskLevel } from "../../../facts/facts.ts";
import type { OrderCareRow } from "../../../facts/rows/order-care.ts";
import type { OpenOrderRow } from "../../../facts/rows/orders.ts";
import type { Settings } from "../../../facts/settings.ts";
import type { Facts } from "../../../facts/views.ts";
import type { Span } from "../gains.ts";

/**
 * Chance that an order of this level is fraud, by Shopify's own words for it: "a high likelihood", and a medium one. How
 * often it was so in this shop is not known: a judgement, stated as such.
 */
export const FRAUD: Readonly<Record<Exclude<RiskLevel, "low">, Span>> = {
  medium: { low: 0.02, likely: 0.06, high: 0.15 },
  high: { low: 0.15, likely: 0.4, high: 0.7 },
};

/** What a lost dispute costs besides the money: fifteen dollars at Shopify Payments in the United States. Minor units. A judgement elsewhere, stated as such. */
export const DISPUTE_FEE_MINOR: Span = { low: 1_000, likely: 1_500, high: 2_500 };

/** Null: nothing speaks against it. Shopify's advice counts where no level is named. */
export function suspicionOf({ risk }: Pick<OrderCareRow, "risk">): Exclude<RiskLevel, "low"> | null {
  if (risk?.level === "high" || risk?.advice === "cancel") return "high";
  if (risk?.level === "medium" || risk?.advice === "investigate") return "medium";
  return null;
}

/** What the goods of these lines cost the shop, minor units; where a unit cost is missing, by the plausible margin. */
export function goodsCost(
  lines: OpenOrderRow["lines"],
  { variants }: Pick<Facts<{ variants: true }>, "variants">,
  { plausibleMargin }: Pick<Settings, "plausibleMargin">,
): Pick<Span, "low" | "high"> {
  const sum = { low: 0, high: 0 };
  for (const { variantId, units, paidMinor } of lines) {
    const cost = variantId === null ? null : (variants.get(variantId)?.unitCostMinor ?? null);
    const { low, high } = plausibleMargin;
    sum.low += cost === null ? paidMinor * (1 - Math.max(low, high)) : cost * units;
    sum.high += cost === null ? paidMinor * (1 - Math.min(low, high)) : cost * units;
  }
  return sum;
}
