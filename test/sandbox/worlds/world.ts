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
  stock: WorldStock[];
  orders: WorldOrder[];
  suppliers: WorldSupplier[];
  /** Shopify Payments of the store; left out: it does not use it. */
  payments?: WorldPayments;
  /** Beside those of the codes that orders bear, which are active. Left out: none. */
  discounts?: WorldDiscount[];
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
  /** Null: not recorded. */
  cost: string | null;
  tracked: boolean;
  policy: "DENY" | "CONTINUE";
  createdAt: Date;
  updatedAt: Date;
};

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
    /** The return that it was made for; left out: none. */
    returnId?: string | null;
  }[];
  fulfilments: WorldParcel[];
  /** Shopify's RiskAssessmentResult: LOW, MEDIUM, HIGH. Left out: not assessed. */
  riskLevel?: string | null;
  /** Shopify's FulfillmentHoldReason: why all of it is held back. Left out: it is not. */
  holdReason?: string | null;
  /** Left out: none. */
  tags?: string[];
  /** The discount code that the customer typed. */
  discountCode?: string | null;
  /** Left out: none. */
  returns?: WorldReturn[];
  /** When the authorised payment lapses; of an AUTHORIZED order alone. Left out: Shopify does not tell. */
  authorizedUntil?: Date | null;
};

export type WorldDiscount = {
  id: string;
  title: string;
  /** What customers type; none: it applies by itself. */
  codes: string[];
  startsAt: Date;
  /** Null: without an end. */
  endsAt: Date | null;
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
