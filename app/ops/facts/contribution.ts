import type { Currency } from "../money/money.ts";
import { type PaymentFee, paymentFeeOf } from "./payment-fee.ts";
import { type SaleCosts, saleCostsOf } from "./sale-costs.ts";
import type { Settings } from "./settings.ts";
import type { SalesRow, VariantRow } from "./views.ts";

/** What one more unit sold leaves, in minor units, as a span: what is not known widens it, nothing is filled in. */
export type Contribution = {
  /** Price less the usual discount and the sales tax within it. */
  netPriceMinor: number;
  /** Discounts given, as a share of gross sales in the window. */
  discountShare: number;
  /** Units that came back, as a share of units sold. */
  returnShare: number;
  /** Payment fee per unit; how many units share a fixed fee is not known. */
  feeMinor: Span;
  /** Null: not recorded in Shopify. */
  unitCostMinor: number | null;
  /** Cost to hold and to lose value by: the recorded one, or what the plausible margins leave. */
  costMinor: Span;
  /** What the sale costs besides, as far as it is known. */
  saleCosts: SaleCosts;
  /** What costs that are not known may take of a unit: from nothing, to all that it is known to leave at most. */
  notCountedMinor: Span;
  /** After all of these. */
  perUnitMinor: Span;
};

/** Ends between which every value is as likely. */
export type Span = { low: number; high: number };

/** A founder gives things away now and then; more than this in discounts is data, not a habit. */
const MOST_DISCOUNT = 0.95;
const MOST_RETURNS = 0.9;

/**
 * contribution = (net price − unit cost) × (1 − returns) − payment fee − packing and shipping − other fees. A return
 * gives the unit back and the price away; the rest is spent. Costs that are not known lower the low end by the most that
 * they are thought to take, though no further than to nothing: they are no reason to believe that a shop sells at a loss.
 * Without a unit cost: the settings' plausible share of the price, which is what is left after everything.
 */
export function contributionOf(input: {
  variant: VariantRow;
  sales: SalesRow;
  settings: Settings;
  currency: Currency;
}): Contribution {
  const { variant, sales, settings, currency } = input;
  const unitsSold = soldUnits(sales);
  const discountShare = share(sales.discountMinor, sales.grossMinor, MOST_DISCOUNT);
  const returnShare = share(sales.returnedUnits, unitsSold, MOST_RETURNS);
  const paidMinor = Math.max(0, variant.priceMinor) * (1 - discountShare);
  const saleCosts = saleCostsOf(settings, currency);
  const netPriceMinor = paidMinor * (1 - (saleCosts.taxShare ?? 0));
  // Taken of all that the customer pays, tax included.
  const feeMinor = feePerUnit(paidMinor, sales, paymentFeeOf(settings, currency));
  const { plausibleMargin } = settings;
  const marginLow = Math.min(plausibleMargin.low, plausibleMargin.high);
  const marginHigh = Math.max(plausibleMargin.low, plausibleMargin.high);
  const cost = variant.unitCostMinor;
  const costMinor =
    cost === null
      ? { low: paidMinor * (1 - marginHigh), high: paidMinor * (1 - marginLow) }
      : { low: cost, high: cost };
  const knownMinor = () => {
    if (cost === null) return { low: paidMinor * marginLow, high: paidMinor * marginHigh };
    const spent = (saleCosts.fulfilmentMinor ?? 0) + paidMinor * (saleCosts.otherFeesShare ?? 0);
    const left = (netPriceMinor - cost) * (1 - returnShare) - spent;
    return { low: left - feeMinor.high, high: left - feeMinor.low };
  };
  const known = knownMinor();
  const mostShare = cost === null ? 0 : sum(saleCosts.notCounted.map((one) => one.mostShare));
  const notCountedMinor = { low: 0, high: Math.min(paidMinor * mostShare, Math.max(0, known.low)) };
  return {
    netPriceMinor,
    discountShare,
    returnShare,
    feeMinor,
    unitCostMinor: cost,
    costMinor,
    saleCosts,
    notCountedMinor,
    perUnitMinor: { low: known.low - notCountedMinor.high, high: known.high },
  };
}

/** A fixed fee falls on an order, and an order holds between one unit and all that a selling day sells. */
function feePerUnit(paidMinor: number, sales: SalesRow, { share: of, fixedMinor }: PaymentFee): Span {
  let sellingDays = 0;
  for (const units of sales.units) if (units > 0) sellingDays += 1;
  const unitsPerSellingDay = sellingDays === 0 ? 1 : Math.max(1, soldUnits(sales) / sellingDays);
  const byPrice = paidMinor * of;
  const fixed = fixedMinor ?? 0;
  return {
    low: byPrice + fixed / unitsPerSellingDay,
    high: byPrice + fixed,
  };
}

function soldUnits(sales: SalesRow): number {
  let units = 0;
  for (const day of sales.units) if (day > 0) units += day;
  return units;
}

function share(part: number, whole: number, most: number): number {
  if (!(whole > 0) || !(part > 0)) return 0;
  return Math.min(most, part / whole);
}

function sum(values: readonly number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

/** The mean of a span. */
export function middle({ low, high }: Span): number {
  return (low + high) / 2;
}
