import { contributionOf, middle } from "../../../facts/contribution.ts";
import { quantileOf } from "../../../facts/quantiles.ts";
import type { Facts } from "../../../facts/views.ts";
import type { LookInput } from "../../contract.ts";

type Asks = { variants: true; sales: { lastDays: number } };

/** Fewer products of a type tell no habit: the shop's stands in. */
const LEAST_PRODUCTS = 5;

/**
 * What a sale usually leaves, as a share of the price: the middle one among the products of a type that sold at no loss and
 * whose cost is recorded, else among all of these; gathered page by page.
 */
export function usualShares({ settings, currency }: Pick<LookInput, "settings" | "currency">) {
  const byType = new Map<string, number[]>();
  const all: number[] = [];
  return {
    take({ sales: sold, variants }: Facts<Asks>): void {
      for (const [variantId, sales] of sold) {
        const variant = variants.get(variantId);
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
    },
    /** By product type. Null: too few. */
    shares(): (productType: string | null) => number | null {
      const medians = new Map<string, number>();
      for (const [type, shares] of byType)
        if (type !== "" && shares.length >= LEAST_PRODUCTS)
          medians.set(type, quantileOf(shares.sort(ascending), 0.5));
      const whole = all.length >= LEAST_PRODUCTS ? quantileOf(all.sort(ascending), 0.5) : null;
      return (productType) => medians.get(productType ?? "") ?? whole;
    },
  };
}

function ascending(a: number, b: number): number {
  return a - b;
}
