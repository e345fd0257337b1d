import { z } from "zod";
import { Currency } from "../money/money.ts";
import { USUAL_SHARE } from "./payment-fee.ts";

/** An amount that the founder set, with the currency that it was set in: it means nothing in another. */
const Amount = z.strictObject({ minor: z.int().min(0), currency: Currency });

/** More than anybody's price list has. */
export const MOST_BREAKS = 10;

/** Nobody pays more for speed than four times what the goods cost. */
export const MOST_FOR_SPEED = 4;

/** From so many units of one product on an order, so much is taken off its unit cost. */
const PriceBreak = z.strictObject({
  fromUnits: z.int().min(2).max(1_000_000),
  /** Above the share of the break before it. */
  offShare: z.number().gt(0).max(0.9),
});
export type PriceBreak = z.output<typeof PriceBreak>;

/** A delivery that is quicker than usual: days from order to shelf, and what it costs more, as a share of the goods. */
const QuickDelivery = z.strictObject({
  days: z.int().min(1).max(365),
  costShare: z.number().min(0).max(MOST_FOR_SPEED),
});
export type QuickDelivery = z.output<typeof QuickDelivery>;

const Values = z.strictObject({
  /** Days from order to shelf where a supplier has none of its own: usual, and one in ten is slower than `slow`. */
  defaultLeadDays: z
    .strictObject({ typical: z.int().min(0).max(365), slow: z.int().min(0).max(730) })
    .default({ typical: 21, slow: 35 }),
  /** Chance of not running out before the next order arrives that an order is sized for. */
  serviceLevel: z.number().min(0.5).max(0.999).default(0.95),
  /** Most cash one order may bind, minor units of the shop's currency. Null: no limit. */
  cashLimitMinor: z.int().positive().nullable().default(null),
  /** Most alerts in "Decide now". */
  attentionBudget: z.int().min(1).max(20).default(5),
  /** Days of sales an order should cover after it arrives. */
  coverDays: z.int().min(7).max(365).default(45),
  /** Days within which customers are promised that an order is sent. Null: the shop's own usual pace is the measure. */
  shipWithinDays: z.int().min(0).max(90).nullable().default(null),
  /** Share of unmet demand that is lost for good (lam): not substituted, not waited for. */
  lostSaleShare: z.number().min(0).max(1).default(0.7),
  /** Cost of keeping stock, per year, as a share of its unit cost: capital, storage, shrink, obsolescence. */
  holdingRatePerYear: z.number().min(0).max(2).default(0.25),
  /** Payment fee as a share of the price. */
  paymentFeeShare: z.number().min(0).max(0.2).default(USUAL_SHARE),
  /** Payment fee per order besides that. Null: the usual one of the shop's currency. */
  paymentFeeFixed: Amount.nullable().default(null),
  /** Packing and shipping that the shop pays for one unit. Null: not known, so the range allows for it. */
  fulfilment: Amount.nullable().default(null),
  /** Fees of channels and apps, as a share of the price. Null: not known, so the range allows for them. */
  otherFeesShare: z.number().min(0).max(0.5).nullable().default(null),
  /** Rate of the sales tax that prices hold: 0.19 where 119 are paid for 100. Null: not known. */
  salesTaxRate: z.number().min(0).max(0.5).nullable().default(null),
  /** Where a unit cost is missing: the span of contribution as a share of price that is thought plausible. */
  plausibleMargin: z
    .strictObject({ low: z.number().min(0).max(1), high: z.number().min(0).max(1) })
    .default({ low: 0.25, high: 0.65 }),
  /** Words by a language model. Where the server has no key for one, none are asked for, whatever stands here. */
  model: z
    .strictObject({
      on: z.boolean(),
      /** Most tokens per calendar day of the shop, sent and received together. */
      tokensPerDay: z.int().min(0).max(100_000_000),
      /** Most that its answers may cost per calendar day of the shop: cents of US dollars, in which providers charge. */
      usdCentsPerDay: z.int().min(0).max(1_000_000),
    })
    .default({ on: true, tokensPerDay: 200_000, usdCentsPerDay: 200 }),
  /** Suppliers' price breaks by the supplier's key, the smallest quantity first. */
  priceBreaks: z.record(z.string(), z.array(PriceBreak).min(1).max(MOST_BREAKS)).default({}),
  /** What suppliers ask for a quicker delivery, by the supplier's key. */
  quickDeliveries: z.record(z.string(), QuickDelivery).default({}),
});

/** Stored once, one number for all currencies, which nobody could set. */
const RETIRED = "paymentFeeFixedMinor";

/** What the founder sets for the whole shop. Each default is stated wherever it is used. */
export const Settings = z.preprocess(withoutRetired, Values);
export type Settings = z.output<typeof Settings>;

function withoutRetired(stored: unknown): unknown {
  if (typeof stored !== "object" || stored === null) return stored;
  return Object.fromEntries(Object.entries(stored).filter(([key]) => key !== RETIRED));
}

/** A supplier's price breaks, the smallest quantity first; none where the founder named none. */
export function priceBreaksOf(
  { priceBreaks }: Pick<Settings, "priceBreaks">,
  key: string | null,
): readonly PriceBreak[] {
  return key !== null && Object.hasOwn(priceBreaks, key) ? (priceBreaks[key] ?? []) : [];
}

/** What a supplier asks for a quicker delivery; null where the founder said nothing of one. */
export function quickDeliveryOf(
  { quickDeliveries }: Pick<Settings, "quickDeliveries">,
  key: string | null,
): QuickDelivery | null {
  return key !== null && Object.hasOwn(quickDeliveries, key) ? (quickDeliveries[key] ?? null) : null;
}

/** What the founder knows about a supplier. Matched to products by Shopify's vendor, case and spaces aside. */
export const SupplierTerms = z.strictObject({
  name: z.string().trim().min(1).max(255),
  /** Null: not known; the shop's default is used and said. */
  leadDays: z
    .strictObject({ typical: z.int().min(0).max(365), slow: z.int().min(0).max(730) })
    .nullable()
    .default(null),
  /** Smallest order per line, units. */
  minimumUnits: z.int().min(1).default(1),
  /** Units per pack; orders are whole packs. */
  packUnits: z.int().min(1).default(1),
  email: z.email().nullable().default(null),
  /** Whom to write to there. */
  contact: z.string().trim().min(1).max(255).nullable().default(null),
  /** Language that they are written to in; null: the shop's own. */
  language: z.enum(["en", "de"]).nullable().default(null),
});
export type SupplierTerms = z.output<typeof SupplierTerms>;
