import { contributionOf, middle } from "../../../facts/contribution.ts";
import { paymentFeeOf } from "../../../facts/payment-fee.ts";
import { roundMinor } from "../../../money/money.ts";
import type { DraftSeed } from "../../contract.ts";
import type { Sold } from "./sold.ts";

/** Prices tried on the way to the floor; each halves what is left to search. */
const HALVINGS = 24;

/** A draft of new prices holds no more variants: more, nobody reads before approving. */
export const MOST_PRICES = 250;

type WhyPrice =
  "markdown" | "below_cost" | "cost_rose" | "price_error" | "margin" | "minimum" | "stock_short";

type NewPrice = { found: Sold; newPriceMinor: number };

/** A change of one variant's price, with what a unit leaves before and after it. Of a markdown the old price stays shown. */
export function priceSeed(found: Sold, newPriceMinor: number, why: WhyPrice): DraftSeed {
  return pricesSeed([{ found, newPriceMinor }], why, found);
}

/** The same for several variants of one product, which Shopify changes together. */
export function pricesSeed(
  prices: readonly NewPrice[],
  why: WhyPrice,
  { variant, shop }: Pick<Sold, "variant" | "shop">,
): DraftSeed {
  const { productId } = variant;
  const lines = prices.map((price) => lineOf(price, why));
  return { kind: "price_change", payload: { productId, currency: shop.currency, why, lines } };
}

function lineOf({ found, newPriceMinor }: NewPrice, why: WhyPrice) {
  const { variantId, title, sku, priceMinor, compareAtMinor, unitCostMinor } = found.variant;
  // A price before the markdown that is no higher than the new price would be none.
  const stillBefore = compareAtMinor !== null && compareAtMinor > newPriceMinor ? compareAtMinor : null;
  const newCompareAtMinor = why === "markdown" ? Math.max(priceMinor, compareAtMinor ?? 0) : stillBefore;
  return {
    ...{ variantId, title, sku, priceMinor, newPriceMinor, compareAtMinor, newCompareAtMinor, unitCostMinor },
    ...leaving(found, newPriceMinor),
  };
}

/** Null where the cost is not known. */
function leaving(found: Sold, newPriceMinor: number) {
  if (found.variant.unitCostMinor === null)
    return { leavesMinor: null, newLeavesMinor: null, floorMinor: null };
  return {
    leavesMinor: roundMinor(leavesAt(found, found.variant.priceMinor)),
    newLeavesMinor: roundMinor(leavesAt(found, newPriceMinor)),
    floorMinor: floorOf(found),
  };
}

/** Of one more on the price, what reaches the shop: after the usual discount, tax, returns, and fees that are shares of it. */
export function keptOfPrice({ contribution, settings, shop }: Sold): number {
  const { discountShare, returnShare, saleCosts } = contribution;
  const fees = paymentFeeOf(settings, shop.currency).share + (saleCosts.otherFeesShare ?? 0);
  return (1 - discountShare) * ((1 - (saleCosts.taxShare ?? 0)) * (1 - returnShare) - fees);
}

/** The middle of what a unit leaves at a price, minor units. */
export function leavesAt({ variant, sales, settings, shop }: Sold, priceMinor: number): number {
  const { perUnitMinor } = contributionOf({
    variant: { ...variant, priceMinor },
    sales,
    settings,
    currency: shop.currency,
  });
  return middle(perUnitMinor);
}

/**
 * The lowest price at which a unit leaves something, or more than a share of that price, by halving, since what it leaves
 * rises with its price. Null where even ten times the price leaves less.
 */
export function floorOf(found: Sold, share = 0): number | null {
  let low = 0;
  let high = found.variant.priceMinor * 10;
  const leavesEnough = (price: number) => leavesAt(found, price) > share * price;
  if (!leavesEnough(high)) return null;
  for (let step = 0; step < HALVINGS; step += 1) {
    const price = (low + high) / 2;
    if (leavesEnough(price)) high = price;
    else low = price;
  }
  return Math.ceil(high);
}
