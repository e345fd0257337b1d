import { contributionOf } from "../../facts/contribution.ts";
import type { OrderMarginRow } from "../../facts/rows/orders.ts";
import type { StockRow, VariantRow } from "../../facts/views.ts";
import type { DetectInput } from "../contract.ts";
import { NOTHING_SOLD } from "../shared/sale/nothing-sold.ts";
import type { Sold } from "../shared/sale/sold.ts";
import { WINDOW_DAYS } from "../shared/variant-demand.ts";

/** Prices of the last four weeks tell what is usual. */
export const USUAL_DAYS = 28;

export const asks = {
  variants: true,
  stock: true,
  sales: { lastDays: WINDOW_DAYS },
  orderMargins: { lastDays: USUAL_DAYS },
} as const;
export type Input = DetectInput<typeof asks>;

/** A variant whose price today is far from what it sold for. */
export type Case = Omit<Sold, "shop"> & {
  margins: OrderMarginRow;
  /** Null: not counted. */
  stock: StockRow | null;
  /** The price at which most units of the last weeks were sold, before discounts. */
  usualMinor: number;
  units: number;
  tooLow: boolean;
  shop: Pick<Input, "currency" | "locale" | "today" | "seed">;
};

export type Skip = "fine" | "few" | "marked_down" | "in_use";

/** A jump by half or to the double is what a slipped digit or a wrong currency makes; prices are not changed so. A judgement, stated as such. */
export const JUMP = 2;
/** Fewer units tell no usual price. */
const LEAST_UNITS = 5;
/** Compare-at prices about what it usually sold for say that the fall is meant. */
const ABOUT = 0.8;

/**
 * Of the orders of these weeks, so many at a price like today's say that it was in use beside the other: one price for the
 * trade, another for the shop. A slip is seen within hours, before it has sold that much. A judgement, stated as such.
 */
const USED_SHARE = 0.1;
/** Prices within this of each other are alike. */
const ALIKE = 0.1;

/** Look-ups only: nearly all end here. */
export function caseFor(input: Input, variant: VariantRow, margins: OrderMarginRow): Case | Skip {
  const { facts, settings, currency } = input;
  const { usualMinor, units } = usualPrice(margins);
  if (units < LEAST_UNITS || usualMinor <= 0) return "few";
  const { priceMinor, compareAtMinor } = variant;
  const tooLow = priceMinor * JUMP <= usualMinor;
  if (!tooLow && priceMinor < usualMinor * JUMP) return "fine";
  if (tooLow && (compareAtMinor ?? 0) >= usualMinor * ABOUT) return "marked_down";
  if (isInUse(margins, priceMinor)) return "in_use";
  const sales = facts.sales.get(variant.variantId) ?? NOTHING_SOLD;
  const contribution = contributionOf({ variant, sales, settings, currency });
  const stock = variant.tracked ? (facts.stock.get(variant.variantId) ?? null) : null;
  return { variant, sales, contribution, settings, margins, stock, usualMinor, units, tooLow, shop: input };
}

function isInUse({ prices }: OrderMarginRow, priceMinor: number): boolean {
  let all = 0;
  let alike = 0;
  for (const { unitPriceMinor, orders } of prices) {
    if (unitPriceMinor <= 0) continue;
    all += orders;
    if (Math.abs(unitPriceMinor - priceMinor) <= ALIKE * priceMinor) alike += orders;
  }
  return alike > 0 && alike >= USED_SHARE * all;
}

/** The price of the middle unit: what few units sold for does not move it. */
export function usualPrice({ prices }: OrderMarginRow): { usualMinor: number; units: number } {
  const sold = prices.filter(({ unitPriceMinor }) => unitPriceMinor > 0);
  let units = 0;
  for (const price of sold) units += price.units;
  let passed = 0;
  for (const price of sold.toSorted((a, b) => a.unitPriceMinor - b.unitPriceMinor)) {
    passed += price.units;
    if (passed * 2 >= units) return { usualMinor: price.unitPriceMinor, units };
  }
  return { usualMinor: 0, units };
}
