/**
 * What connectors hand to the store, in our words. Money is in minor units of the shop's currency;
 * a day is the shop's own calendar day; `observedAt` is when we read it.
 * Ids are the outside system's own (Shopify gids), unique within a shop.
 */
import type { Currency } from "../money/money.ts";
import type { Day } from "./day.ts";

export type ShopProfile = {
  name: string;
  currency: Currency;
  /** IANA name. */
  timeZone: string;
  /** BCP 47, for formats on screens and documents; the shop's primary locale. */
  locale: string;
};

export type LocationFact = { locationId: string; name: string; active: boolean };

export type VariantFact = {
  variantId: string;
  productId: string;
  inventoryItemId: string;
  /** Product title alone. */
  productTitle: string;
  /** Null where the product has one variant only (Shopify's "Default Title"). */
  variantTitle: string | null;
  sku: string | null;
  /** Shopify's free-text vendor; the key by which the founder's suppliers are matched. Null when blank. */
  vendor: string | null;
  productType: string | null;
  status: "active" | "draft" | "archived" | "unlisted";
  priceMinor: number;
  compareAtMinor: number | null;
  /** Null: not recorded in Shopify. Never 0 for unknown. */
  unitCostMinor: number | null;
  /** The lowest price at which its brand lets it be advertised, as the shop wrote it down; null: none. */
  minimumAdvertisedMinor: number | null;
  tracked: boolean;
  /** Sells below zero when out of stock (inventoryPolicy CONTINUE). */
  continueSelling: boolean;
  createdAt: Date;
  updatedAt: Date;
  /** What a bundle is made of; none: it is no bundle. Left out: not read, and what is known of it stays. */
  parts?: readonly BundlePart[];
};

/** A variant of which so many are in each bundle. */
export type BundlePart = { variantId: string; units: number };

/** All quantity names of Shopify at one location. Units; may be negative when oversold. */
export type StockLevelFact = {
  inventoryItemId: string;
  locationId: string;
  available: number;
  committed: number;
  incoming: number;
  onHand: number;
  reserved: number;
  damaged: number;
  safetyStock: number;
  qualityControl: number;
  updatedAt: Date;
};

export type OrderFact = {
  orderId: string;
  name: string;
  createdAt: Date;
  /** `createdAt` on the shop's calendar. */
  day: Day;
  updatedAt: Date;
  cancelledAt: Date | null;
  test: boolean;
  financialStatus: string | null;
  fulfilmentStatus: string | null;
  lines: readonly OrderLineFact[];
  refunds: readonly RefundFact[];
  fulfilments: readonly FulfilmentFact[];
  /** What the check of the payment says of it; null: nothing yet, or nothing at all. */
  risk: OrderRiskFact | null;
  /** As the customer typed them, in capitals. */
  discountCodes: readonly string[];
  /** Paid for shipping after discounts, minor units; null: there is nothing to send. */
  shippingMinor: number | null;
  /** The payment that was promised and not taken; null: none. */
  authorization: AuthorizationFact | null;
  /** The parts it is still to be sent in; none of an order that was sent. Null: not read. */
  fulfilmentOrders: readonly FulfilmentOrderFact[] | null;
};

export const RISK_LEVELS = ["low", "medium", "high"] as const;
export type RiskLevel = (typeof RISK_LEVELS)[number];
export type OrderRiskFact = {
  /** The highest of its assessments; null: none of them names one. */
  level: RiskLevel | null;
  /** Shopify's advice. */
  advice: "accept" | "investigate" | "cancel" | null;
};

export type AuthorizationFact = {
  /** Not taken yet, all authorisations together, minor units. */
  openMinor: number;
  /** The earliest of them. */
  authorizedAt: Date;
  /** The earliest of them, where Shopify tells it. */
  expiresAt: Date | null;
  gateway: string | null;
};

export type FulfilmentOrderFact = {
  fulfilmentOrderId: string;
  /** Shopify's word, such as OPEN or ON_HOLD. */
  status: string;
  /** When it last changed: a hold stands since then at least. */
  updatedAt: Date;
  holds: readonly { holdId: string; reason: string }[];
  /** By when its customer was promised that it is sent, else from when, on a day that was chosen; null or left out: no day. */
  promisedAt?: Date | null;
};

export type OrderLineFact = {
  lineId: string;
  /** Null: the variant was deleted, or the line is a custom item. */
  variantId: string | null;
  sku: string | null;
  title: string;
  /** Units ordered, before refunds and edits. */
  quantity: number;
  /** Units after refunds and edits. */
  currentQuantity: number;
  unitPriceMinor: number;
  /** All discounts of the line together, order-level shares included. */
  discountMinor: number;
  /** The bundle that it was bought in, as a part of it; null or left out: bought by itself. */
  bundle?: LineBundle | null;
};

/** All lines of one bundle on an order name the same group. */
export type LineBundle = {
  groupId: string;
  /** Of the bundle; null: deleted since. */
  variantId: string | null;
  /** Bundles, not parts. */
  units: number;
};

export type RefundFact = {
  refundId: string;
  createdAt: Date;
  day: Day;
  lines: readonly { lineId: string; quantity: number; restockType: string; subtotalMinor: number }[];
};

type FulfilmentFact = {
  fulfilmentId: string;
  status: string;
  createdAt: Date;
  updatedAt: Date;
  /** Shopify's word for where the parcel is, such as IN_TRANSIT. */
  displayStatus: string | null;
  /** As the shop named it; null: no tracking. */
  carrier: string | null;
  /** First scan by the carrier. */
  inTransitAt: Date | null;
  deliveredAt: Date | null;
  /** When the carrier expected to deliver it. */
  estimatedAt: Date | null;
};

/** A buyer's question to their bank about a charge. Amounts are in its own currency. */
export type DisputeFact = {
  disputeId: string;
  order: { orderId: string; name: string } | null;
  /** `inquiry`: the bank asks first; it may become a chargeback. */
  kind: "chargeback" | "inquiry";
  status: "needs_response" | "under_review" | "won" | "lost" | "accepted" | "prevented" | "other";
  /** Shopify's word in small letters: `fraudulent`, `product_not_received` … */
  reason: string;
  amountMinor: number;
  currency: Currency;
  initiatedAt: Date;
  evidenceDueAt: Date | null;
  evidenceSentAt: Date | null;
  finalizedAt: Date | null;
};

export type PayoutFact = {
  payoutId: string;
  status: "scheduled" | "in_transit" | "paid" | "failed" | "canceled" | "other";
  direction: "deposit" | "withdrawal";
  netMinor: number;
  currency: Currency;
  issuedAt: Date;
  parts: PayoutParts;
};

/**
 * What went into a payout, minor units of its currency; what was taken is negative. All of it together, less the fee of
 * charges, is what was paid out.
 */
export type PayoutParts = {
  /** What customers paid, and what Shopify Payments kept of it (not negative). */
  chargesMinor: number;
  chargesFeeMinor: number;
  refundsMinor: number;
  /** Disputes, and whatever else Shopify booked. */
  adjustmentsMinor: number;
  /** Held back as a security: negative when it is put aside, positive when it is let go. */
  reservedMinor: number;
  /** Of payouts that failed before. */
  retriedMinor: number;
  advancesMinor: number;
};

/** What is held for the shop in one currency; negative: owed. */
export type BalanceFact = {
  currency: Currency;
  balanceMinor: number;
  payoutInterval: "daily" | "weekly" | "monthly" | "manual" | "other";
};

/** A discount that is on. */
export type DiscountFact = {
  discountId: string;
  title: string;
  kind: "automatic" | "code";
  /** In capitals, as orders name it; of a discount with many codes one of them. Null: it is automatic, or has none. */
  code: string | null;
  /** Taken off the price, 0…1; null: it takes something else off, such as an amount or the shipping. */
  share: number | null;
  startsAt: Date;
  /** Null: until somebody ends it. */
  endsAt: Date | null;
  /** Since it was made; Shopify counts some minutes behind. */
  uses: number;
};

/** Prices at which companies buy, in the shop's currency. */
export type PriceListFact = {
  listId: string;
  name: string;
  /** Of the shop's price, for what has none of its own: 0.8 for a fifth off. */
  share: number;
  prices: readonly { variantId: string; priceMinor: number }[];
};

/** What was paid and given back on an order that has returns or refunds, minor units of the shop's currency. */
export type OrderAccountFact = {
  orderId: string;
  orderName: string;
  updatedAt: Date;
  /** Before anything was given back. */
  receivedMinor: number;
  refundedMinor: number;
  refunds: readonly RefundPaymentFact[];
};

export type RefundPaymentFact = {
  refundId: string;
  /** Null: not made for a return. */
  returnId: string | null;
  createdAt: Date;
  amountMinor: number;
  /** Of payments that the provider refused or that failed: the customer did not get them. */
  failedMinor: number;
  /** Of payments that are under way. */
  pendingMinor: number;
};

/** A return as customer and shop agreed on it. Neither's free text is read. */
export type ReturnFact = {
  returnId: string;
  orderId: string;
  orderName: string;
  /** `#1042-R1` */
  name: string;
  status: "requested" | "open" | "closed" | "declined" | "canceled" | "other";
  createdAt: Date;
  closedAt: Date | null;
  /** False: it has more lines than are read. */
  whole: boolean;
  lines: readonly ReturnLineFact[];
  exchanges: readonly {
    exchangeLineId: string;
    variantId: string | null;
    quantity: number;
    unprocessed: number;
  }[];
};

export type ReturnLineFact = {
  returnLineId: string;
  /** Null: goods that are on no order. */
  lineId: string | null;
  variantId: string | null;
  /** Shopify's handle, such as `too-small`: see `return-reason.ts`. */
  reason: string;
  quantity: number;
  refunded: number;
  /** Paid for these units after all discounts. */
  paidMinor: number;
  /** Came back: put into stock, not put into stock, still being looked at; and what was not in the parcel. */
  restocked: number;
  kept: number;
  checking: number;
  missing: number;
  /** When the first of it was booked as back; null: nothing was. */
  receivedAt: Date | null;
};

/** Whose an order is, how it is paid, and what Shopify finds of its address; no name, street, mail or phone. */
export type OrderCustomerFact = {
  orderId: string;
  updatedAt: Date;
  /** Shopify's id; the store keeps a digest of it alone. Null: bought without an account that Shopify knows. */
  customerId: string | null;
  /** Orders of this customer ever, this one included; null: not known. */
  ordersEver: number | null;
  /** Bought for a company (B2B). */
  company: boolean;
  /** To be paid to whoever delivers it. */
  cashOnDelivery: boolean;
  /** Shopify's own check of the delivery address; null: not checked, or not told. */
  address: "fine" | "doubtful" | "wrong" | null;
};

/** One page of what a connector read. Written in one transaction together with the cursor behind it. */
export type FactBatch = {
  locations?: readonly LocationFact[];
  variants?: readonly VariantFact[];
  stockLevels?: readonly StockLevelFact[];
  orders?: readonly OrderFact[];
  disputes?: readonly DisputeFact[];
  payouts?: readonly PayoutFact[];
  /** All there are: currencies that are not among them hold nothing any more. */
  balances?: readonly BalanceFact[];
  orderAccounts?: readonly OrderAccountFact[];
  returns?: readonly ReturnFact[];
  orderCustomers?: readonly OrderCustomerFact[];
  /** All there are: those not among them are gone. */
  priceLists?: readonly PriceListFact[];
  /** All that are on: those not among them are off. */
  discounts?: readonly DiscountFact[];
  deletedProductIds?: readonly string[];
  deletedOrderIds?: readonly string[];
};
