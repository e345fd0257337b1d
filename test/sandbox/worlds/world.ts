/**
 * A world in memory: one store with a past, as read from a world folder (`../README.md` documents the files).
 * All moments are already shifted so that the world's last day is yesterday in the store's time zone.
 * Ids are numeric strings; the Shopify stand-in makes gids of them.
 */
export type World = {
  name: string;
  shop: {
    /** `gift-shop.myshopify.com` */
    domain: string;
    name: string;
    currency: string;
    locale: string;
    timeZone: string;
    /** Scopes granted beyond the app's required ones, such as read_all_orders. */
    grants: string[];
    /** GraphQL cost points restored per second. */
    restoreRate: number;
  };
  locations: { id: string; name: string; active: boolean }[];
  variants: WorldVariant[];
  /** What bundles are made of, one row for each part. Left out: there are none. */
  bundles?: WorldBundlePart[];
  stock: WorldStock[];
  orders: WorldOrder[];
  suppliers: WorldSupplier[];
  /** Shopify Payments of the store; left out: it does not use it. */
  payments?: WorldPayments;
  /** Beside those of the codes that orders bear, which are active. Left out: none. */
  discounts?: WorldDiscount[];
  /** Price lists of companies and markets; a folder does not hold them. Left out: none. */
  priceLists?: WorldPriceList[];
  /** What the founder does not see; judges and benchmarks use it. Null: not known (real data). */
  truth: WorldTruth | null;
};

export type WorldVariant = {
  id: string;
  productId: string;
  inventoryItemId: string;
  productTitle: string;
  /** Null: the only variant. */
  variantTitle: string | null;
  sku: string | null;
  vendor: string;
  productType: string;
  status: "ACTIVE" | "DRAFT" | "ARCHIVED";
  /** Decimal text, as Shopify gives money. */
  price: string;
  compareAt: string | null;
  /** The lowest price at which its brand lets it be advertised; null: not recorded. */
  minimumAdvertised: string | null;
  /** Null: not recorded. */
  cost: string | null;
  tracked: boolean;
  policy: "DENY" | "CONTINUE";
  createdAt: Date;
  updatedAt: Date;
};

/** A bundle is a variant without stock of its own: it is sold as its parts. */
export type WorldBundlePart = { bundleId: string; variantId: string; units: number };

export type WorldStock = {
  inventoryItemId: string;
  locationId: string;
  available: number;
  committed: number;
  incoming: number;
  reserved: number;
  damaged: number;
  safetyStock: number;
  qualityControl: number;
};

export type WorldOrder = {
  id: string;
  name: string;
  createdAt: Date;
  updatedAt: Date;
  cancelledAt: Date | null;
  test: boolean;
  /** Shopify's OrderDisplayFinancialStatus and OrderDisplayFulfillmentStatus. */
  financialStatus: string;
  fulfilmentStatus: string;
  lines: WorldLine[];
  refunds: {
    id: string;
    createdAt: Date;
    lines: { lineId: string; quantity: number; restockType: string; subtotal: string }[];
    /** What was paid back; left out: the sum of its lines. */
    amount?: string | null;
    /** Shopify's OrderTransactionStatus; left out: it arrived. */
    status?: "SUCCESS" | "PENDING" | "FAILURE" | "ERROR" | null;
    /** The return that it was made for; left out: none. */
    returnId?: string | null;
  }[];
  fulfilments: WorldParcel[];
  /** Shopify's RiskAssessmentResult: LOW, MEDIUM, HIGH. Left out: not assessed. */
  riskLevel?: string | null;
  /** Shopify's FulfillmentHoldReason: why all of it is held back. Left out: it is not. */
  holdReason?: string | null;
  /** Paid for shipping, after discounts. Left out: nothing is sent, and nothing is paid for it. */
  shipping?: string | null;
  /** Left out: none. */
  tags?: string[];
  /** The discount code that the customer typed. */
  discountCode?: string | null;
  /** Number of the customer who placed it. Left out: bought without an account. */
  customerId?: string | null;
  /** Bought for a company. */
  company?: boolean;
  /** How it is paid, as Shopify's paymentGatewayNames say; left out: shopify_payments. */
  gateway?: string | null;
  /** Shopify's MailingAddressValidationResult of its delivery address. Left out: not checked. */
  addressCheck?: string | null;
  /** Left out: none. */
  returns?: WorldReturn[];
  /** When the authorised payment lapses; of an AUTHORIZED order alone. Left out: Shopify does not tell. */
  authorizedUntil?: Date | null;
  /** By when it was promised to be sent. Left out: by no day. */
  promisedBy?: Date | null;
};

export type WorldPriceList = {
  id: string;
  name: string;
  currency: string;
  audience: "companies" | "market";
  active: boolean;
  /** In per cent off the shop's prices; null: none. */
  off: number | null;
  prices: { variantId: string; price: string }[];
};

export type WorldDiscount = {
  id: string;
  title: string;
  /** Null: it is given to everybody. */
  code: string | null;
  /** Taken off, 0…1. */
  share: number;
  status: "ACTIVE" | "SCHEDULED" | "EXPIRED";
  startsAt: Date;
  endsAt: Date | null;
  uses: number;
};

export type WorldReturn = {
  id: string;
  name: string;
  /** Shopify's ReturnStatus. */
  status: "REQUESTED" | "OPEN" | "CLOSED" | "DECLINED" | "CANCELED";
  createdAt: Date;
  closedAt: Date | null;
  /** Shopify's ReturnDeclineReason. Left out: it was not declined. */
  declineReason?: string | null;
  lines: {
    id: string;
    orderLineId: string;
    quantity: number;
    refunded: number;
    /** Handle of Shopify's ReturnReasonDefinition; null: none was named. */
    reason: string | null;
    /** What became of what came back; null: nothing came. */
    takenIn: {
      disposition: "RESTOCKED" | "NOT_RESTOCKED" | "PROCESSING_REQUIRED" | "MISSING";
      quantity: number;
      at: Date;
    } | null;
  }[];
  exchanges: { id: string; variantId: string | null; quantity: number; unprocessed: number }[];
};

export type WorldParcel = {
  id: string;
  status: string;
  createdAt: Date;
  updatedAt: Date;
  /** Shopify's FulfillmentDisplayStatus. Left out: FULFILLED, no tracking. */
  displayStatus?: string | null;
  carrier?: string | null;
  inTransitAt?: Date | null;
  deliveredAt?: Date | null;
  /** When the carrier expected to deliver it. */
  estimatedAt?: Date | null;
};

export type WorldLine = {
  id: string;
  /** Null: a custom item, or a variant that was deleted. */
  variantId: string | null;
  sku: string | null;
  title: string;
  quantity: number;
  currentQuantity: number;
  /** Decimal text. */
  unitPrice: string;
  /** Of the whole line, order-level share included; decimal text. */
  discount: string;
  /** The bundle that it was bought in, as a part of it; all of its lines name the same group. Left out: by itself. */
  bundle?: { groupId: string; variantId: string; units: number };
};

/** Amounts are decimal text in the store's currency. */
export type WorldPayments = {
  /** Held now; negative: owed to Shopify. */
  balance: string;
  /** Shopify's ShopifyPaymentsPayoutInterval. */
  interval: "DAILY" | "WEEKLY" | "MONTHLY" | "MANUAL";
  disputes: {
    id: string;
    /** Null: the charge belongs to no order of the world. */
    orderId: string | null;
    type: "CHARGEBACK" | "INQUIRY";
    /** Shopify's DisputeStatus and ShopifyPaymentsDisputeReason. */
    status: string;
    reason: string;
    amount: string;
    initiatedAt: Date;
    evidenceDueBy: Date | null;
    evidenceSentOn: Date | null;
    finalizedOn: Date | null;
  }[];
  payouts: {
    id: string;
    /** Shopify's ShopifyPaymentsPayoutStatus. */
    status: string;
    transactionType: "DEPOSIT" | "WITHDRAWAL";
    net: string;
    issuedAt: Date;
    /** Before the fee; left out: what makes up the whole. */
    charges?: string | null;
    /** What it is made of besides; what was taken is negative, the fee is not. Left out: nothing. */
    fee?: string | null;
    refunds?: string | null;
    adjustments?: string | null;
    reserved?: string | null;
  }[];
};

export type WorldSupplier = {
  name: string;
  email: string | null;
  leadTypical: number;
  leadSlow: number;
  minimumUnits: number;
  packUnits: number;
  /** Whether the founder has typed it into Ops Room's settings; the demo does so through the app's own route. */
  knownToFounder: boolean;
};

export type WorldTruth = {
  /** Mean demand per day from tomorrow on, by variant id. */
  demandPerDay: ReadonlyMap<string, number>;
  /** True unit cost, decimal text, by variant id. */
  unitCost: ReadonlyMap<string, string>;
  /** True lead time by supplier name: mean and standard deviation in days. */
  leadDays: ReadonlyMap<string, { mean: number; sd: number }>;
};
