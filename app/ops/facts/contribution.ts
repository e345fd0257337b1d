import type { Currency } from "../money/money.ts";
import { type PaymentFee, paymentFeeOf } from "./payment-fee.ts";
import type { Settings } from "./settings.ts";
import type { SalesRow, VariantRow } from "./views.ts";

/** What one more unit sold leaves, in minor units, as a span: what is not known widens it, nothing is filled in. */
export type Contribution = {
  /** Price less the usual discount. */
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
  perUnitMinor: Span;
};

/** Ends between which every value is as likely. */
export type Span = { low: number; high: number };

/** A founder gives things away now and then; more than this in discounts is data, not a habit. */
const MOST_DISCOUNT = 0.95;
const MOST_RETURNS = 0.9;

/**
 * contribution = (net price − unit cost) × (1 − returns) − payment fee. A return gives the unit back and the price
 * away; the fee is kept by the payment provider. Without a unit cost: the settings' plausible share of the price.
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
  const netPriceMinor = Math.max(0, variant.priceMinor) * (1 - discountShare);
  const feeMinor = feePerUnit(netPriceMinor, sales, paymentFeeOf(settings, currency));
  const { plausibleMargin } = settings;
  const marginLow = Math.min(plausibleMargin.low, plausibleMargin.high);
  const marginHigh = Math.max(plausibleMargin.low, plausibleMargin.high);
  const cost = variant.unitCostMinor;
  const costMinor =
    cost === null
      ? { low: netPriceMinor * (1 - marginHigh), high: netPriceMinor * (1 - marginLow) }
      : { low: cost, high: cost };
  const perUnitMinor =
    cost === null
      ? { low: netPriceMinor * marginLow, high: netPriceMinor * marginHigh }
      : {
          low: (netPriceMinor - cost) * (1 - returnShare) - feeMinor.high,
          high: (netPriceMinor - cost) * (1 - returnShare) - feeMinor.low,
        };
  return {
    netPriceMinor,
    discountShare,
    returnShare,
    feeMinor,
    unitCostMinor: cost,
    costMinor,
    perUnitMinor,
  };
}

/** A fixed fee falls on an order, and an order holds between one unit and all that a selling day sells. */
function feePerUnit(netPriceMinor: number, sales: SalesRow, { share: of, fixedMinor }: PaymentFee): Span {
  let sellingDays = 0;
  for (const units of sales.units) if (units > 0) sellingDays += 1;
  const unitsPerSellingDay = sellingDays === 0 ? 1 : Math.max(1, soldUnits(sales) / sellingDays);
  const byPrice = netPriceMinor * of;
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

/** The mean of a span. */
export function middle({ low, high }: Span): number {
  return (low + high) / 2;
}
