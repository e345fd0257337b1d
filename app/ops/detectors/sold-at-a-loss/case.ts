import { contributionOf } from "../../facts/contribution.ts";
import type { OrderMarginRow } from "../../facts/rows/orders.ts";
import type { VariantRow } from "../../facts/views.ts";
import type { DetectInput, LookInput } from "../contract.ts";
import type { Sold } from "../shared/sale/sold.ts";
import { shopOf } from "../shared/shop-of.ts";
import { WINDOW_DAYS } from "../shared/variant-demand.ts";

/** What sold in the last four weeks, and is taken to sell in the next. */
export const WEEKS = 4;

export const asks = {
  variants: true,
  stock: true,
  sales: { lastDays: WINDOW_DAYS },
  orderMargins: { lastDays: WEEKS * 7 },
} as const;
export type Input = DetectInput<typeof asks>;

/** A variant of which every sale loses money at its own price. */
export type Case = Omit<Sold, "shop"> & {
  margins: OrderMarginRow;
  /** Sold in the last four weeks. */
  units: number;
  /** What these lost, minor units, by what was really paid for them; at least and at most. */
  lost: { low: number; high: number };
  shop: Pick<LookInput, "currency" | "locale" | "today" | "seed">;
};

/** Why a variant raises nothing, where that is worth saying. */
export type Skip = "fine" | "no_cost" | "clearing";

/** Marked down with so much of it on the shelf, it is being cleared: the money for the goods is spent either way. */
const CLEARING_DAYS = 60;

/** Look-ups only: nearly all end here. `usual` costs are those that are known: what is not known makes nobody lose. */
export function caseFor(input: Input, variant: VariantRow, margins: OrderMarginRow): Case | Skip {
  const { facts, settings, currency } = input;
  if (variant.priceMinor <= 0) return "fine";
  if (variant.unitCostMinor === null) return "no_cost";
  const sales = facts.sales.get(variant.variantId);
  if (!sales) return "fine";
  // At the full price: what discounts take is another trouble, see discount_too_deep.
  const undiscounted = { ...sales, discountMinor: 0 };
  if (contributionOf({ variant, sales: undiscounted, settings, currency }).perUnitMinor.high >= 0)
    return "fine";

  let units = 0;
  const lost = { low: 0, high: 0 };
  for (const price of margins.prices) {
    const paidMinor = price.unitPriceMinor - price.discountMinor / price.units;
    // A gift is a decision, no price.
    if (paidMinor <= 0) continue;
    const { perUnitMinor } = contributionOf({
      variant: { ...variant, priceMinor: paidMinor },
      sales: undiscounted,
      settings,
      currency,
    });
    units += price.units;
    lost.low += price.units * Math.max(0, -perUnitMinor.high);
    lost.high += price.units * Math.max(0, -perUnitMinor.low);
  }
  if (units === 0) return "fine";
  if (isClearing(input, variant, units)) return "clearing";
  const contribution = contributionOf({ variant, sales, settings, currency });
  return { variant, sales, contribution, settings, margins, units, lost, shop: shopOf(input) };
}

function isClearing(
  { facts }: Input,
  { variantId, priceMinor, compareAtMinor }: VariantRow,
  units: number,
): boolean {
  const available = facts.stock.get(variantId)?.available ?? 0;
  return (compareAtMinor ?? 0) > priceMinor && available > (units / (WEEKS * 7)) * CLEARING_DAYS;
}
