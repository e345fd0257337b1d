import { contributionOf, middle } from "../../../facts/contribution.ts";
import { quantileOf } from "../../../facts/quantiles.ts";
import type { DetectInput } from "../../contract.ts";

type Asks = { variants: true; sales: { lastDays: number } };

/** Fewer products of a type tell no habit: the shop's stands in. */
const LEAST_PRODUCTS = 5;

/**
 * What a sale usually leaves, as a share of the price: the middle one among the products of a type that sold at no loss and
 * whose cost is recorded, else among all of these. Null: too few.
 */
export function usualShares({
  facts,
  settings,
  currency,
}: Pick<DetectInput<Asks>, "facts" | "settings" | "currency">): (
  productType: string | null,
) => number | null {
  const byType = new Map<string, number[]>();
  const all: number[] = [];
  for (const [variantId, sales] of facts.sales) {
    const variant = facts.variants.get(variantId);
    if (!variant || variant.unitCostMinor === null || variant.priceMinor <= 0) continue;
    const share =
      middle(contributionOf({ variant, sales, settings, currency }).perUnitMinor) / variant.priceMinor;
    if (!(share > 0)) continue;
    all.push(share);
    const type = variant.productType ?? "";
    const shares = byType.get(type);
    if (shares) shares.push(share);
    else byType.set(type, [share]);
  }
  const medians = new Map<string, number>();
  for (const [type, shares] of byType)
    if (type !== "" && shares.length >= LEAST_PRODUCTS)
      medians.set(type, quantileOf(shares.sort(ascending), 0.5));
  const whole = all.length >= LEAST_PRODUCTS ? quantileOf(all.sort(ascending), 0.5) : null;
  return (productType) => medians.get(productType ?? "") ?? whole;
}

function ascending(a: number, b: number): number {
  return a - b;
}
