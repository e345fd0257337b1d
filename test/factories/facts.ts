import type {
  DiscountFact,
  DisputeFact,
  OrderFact,
  OrderLineFact,
  OrderAccountFact,
  PayoutFact,
  OrderCustomerFact,
  PriceListFact,
  ReturnFact,
  ReturnLineFact,
  StockLevelFact,
  VariantFact,
} from "../../app/ops/facts/facts.ts";

const AT = new Date("2026-11-20T15:00:00Z");

export function aVariant(n: number, over: Partial<VariantFact> = {}): VariantFact {
  return {
    variantId: `gid://shopify/ProductVariant/${String(n)}`,
    productId: `gid://shopify/Product/${String(n)}`,
    inventoryItemId: `gid://shopify/InventoryItem/${String(n)}`,
    productTitle: `Mug ${String(n)}`,
    variantTitle: null,
    sku: `MUG-${String(n)}`,
    vendor: "Kiln & Co",
    productType: null,
    status: "active",
    priceMinor: 1_000,
    compareAtMinor: null,
    unitCostMinor: 400,
    minimumAdvertisedMinor: null,
    tracked: true,
    continueSelling: false,
    createdAt: AT,
    updatedAt: AT,
    ...over,
  };
}

export function aStockLevel(n: number, over: Partial<StockLevelFact> = {}): StockLevelFact {
  return {
    inventoryItemId: `gid://shopify/InventoryItem/${String(n)}`,
    locationId: "gid://shopify/Location/1",
    available: 10,
    committed: 0,
    incoming: 0,
    onHand: 10,
    reserved: 0,
    damaged: 0,
    safetyStock: 0,
    qualityControl: 0,
    updatedAt: AT,
    ...over,
  };
}

export function anOrder(n: number, over: Partial<OrderFact> = {}): OrderFact {
  return {
    orderId: `gid://shopify/Order/${String(n)}`,
    name: `#${String(n)}`,
    createdAt: AT,
    day: "2026-11-20",
    updatedAt: AT,
    cancelledAt: null,
    test: false,
    financialStatus: "PAID",
    fulfilmentStatus: "UNFULFILLED",
    lines: [aLine(n)],
    refunds: [],
    fulfilments: [],
    risk: null,
    discountCodes: [],
    shippingMinor: null,
    authorization: null,
    fulfilmentOrders: [],
    ...over,
  };
}

/** A parcel that left, with no word from a carrier. */
export function aParcel(
  n: number,
  over: Partial<OrderFact["fulfilments"][number]> = {},
): OrderFact["fulfilments"][number] {
  return {
    fulfilmentId: `gid://shopify/Fulfillment/${String(n)}`,
    status: "SUCCESS",
    createdAt: AT,
    updatedAt: AT,
    displayStatus: "FULFILLED",
    carrier: null,
    inTransitAt: null,
    deliveredAt: null,
    estimatedAt: null,
    ...over,
  };
}

export function aLine(n: number, over: Partial<OrderLineFact> = {}): OrderLineFact {
  return {
    lineId: `gid://shopify/LineItem/${String(n)}`,
    variantId: "gid://shopify/ProductVariant/1",
    sku: "MUG-1",
    title: "Mug 1",
    quantity: 1,
    currentQuantity: 1,
    unitPriceMinor: 1_000,
    discountMinor: 0,
    ...over,
  };
}

/** An open chargeback of order `n`. */
export function aDispute(n: number, over: Partial<DisputeFact> = {}): DisputeFact {
  return {
    disputeId: `gid://shopify/ShopifyPaymentsDispute/${String(n)}`,
    order: { orderId: `gid://shopify/Order/${String(n)}`, name: `#${String(1000 + n)}` },
    kind: "chargeback",
    status: "needs_response",
    reason: "fraudulent",
    amountMinor: 6_400,
    currency: "USD",
    initiatedAt: AT,
    evidenceDueAt: new Date("2026-12-01T23:00:00Z"),
    evidenceSentAt: null,
    finalizedAt: null,
    ...over,
  };
}

export function aPayout(n: number, over: Partial<PayoutFact> = {}): PayoutFact {
  return {
    payoutId: `gid://shopify/ShopifyPaymentsPayout/${String(n)}`,
    status: "paid",
    direction: "deposit",
    netMinor: 120_000,
    currency: "USD",
    issuedAt: AT,
    parts: {
      ...{ chargesMinor: 125_000, chargesFeeMinor: 5_000, refundsMinor: 0, adjustmentsMinor: 0 },
      ...{ reservedMinor: 0, retriedMinor: 0, advancesMinor: 0 },
    },
    ...over,
  };
}

/** A code for a tenth off, on since yesterday and until somebody ends it. */
export function aDiscount(n: number, over: Partial<DiscountFact> = {}): DiscountFact {
  return {
    ...{ discountId: `gid://shopify/DiscountCodeNode/${String(n)}`, title: "WELCOME", kind: "code" },
    ...{ code: "WELCOME", share: 0.1, startsAt: AT, endsAt: null, uses: 3 },
    ...over,
  };
}

/** What companies buy at: one price of its own, and a fifth off all others. */
export function aPriceList(n: number, over: Partial<PriceListFact> = {}): PriceListFact {
  return {
    ...{ listId: `gid://shopify/PriceList/${String(n)}`, name: "Wholesale", share: 0.8 },
    prices: [{ variantId: "gid://shopify/ProductVariant/1", priceMinor: 1_000 }],
    ...over,
  };
}

/** Order `n`, of a customer of the same number, bought on their own account and paid by card. */
export function anOrderCustomer(n: number, over: Partial<OrderCustomerFact> = {}): OrderCustomerFact {
  return {
    ...{ orderId: `gid://shopify/Order/${String(n)}`, customerId: `gid://shopify/Customer/${String(n)}` },
    ...{ updatedAt: new Date("2026-11-20T12:00:00Z"), ordersEver: 1, company: false, cashOnDelivery: false },
    address: null,
    ...over,
  };
}

/** An open return of one unit of order `n`, of which nothing came back yet. */
export function aReturn(n: number, over: Partial<ReturnFact> = {}): ReturnFact {
  return {
    returnId: `gid://shopify/Return/${String(n)}`,
    orderId: `gid://shopify/Order/${String(n)}`,
    orderName: `#${String(1000 + n)}`,
    name: `#${String(1000 + n)}-R1`,
    status: "open",
    createdAt: AT,
    closedAt: null,
    whole: true,
    lines: [aReturnLine(n)],
    exchanges: [],
    ...over,
  };
}

export function aReturnLine(n: number, over: Partial<ReturnLineFact> = {}): ReturnLineFact {
  return {
    returnLineId: `gid://shopify/ReturnLineItem/${String(n)}`,
    lineId: `gid://shopify/LineItem/${String(n)}`,
    variantId: "gid://shopify/ProductVariant/1",
    reason: "changed-my-mind",
    quantity: 1,
    refunded: 0,
    paidMinor: 1_000,
    restocked: 0,
    kept: 0,
    checking: 0,
    missing: 0,
    receivedAt: null,
    ...over,
  };
}

/** An order of 30.00 of which 10.00 were given back. */
export function anOrderAccount(n: number, over: Partial<OrderAccountFact> = {}): OrderAccountFact {
  return {
    orderId: `gid://shopify/Order/${String(n)}`,
    orderName: `#${String(1000 + n)}`,
    updatedAt: AT,
    receivedMinor: 3_000,
    refundedMinor: 1_000,
    refunds: [
      {
        refundId: `gid://shopify/Refund/${String(n)}`,
        returnId: null,
        createdAt: AT,
        amountMinor: 1_000,
        failedMinor: 0,
        pendingMinor: 0,
      },
    ],
    ...over,
  };
}
