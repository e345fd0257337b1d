import {
  type Cell,
  flag,
  id,
  moment,
  money,
  number,
  oneOf,
  optional,
  orNull,
  text,
  whole,
  wordOf,
} from "./cells.ts";

/** The columns of one file, in the order in which they are written. In the file they are snake_case. */
export type Columns = Record<string, Cell<never> | Cell<unknown>>;

export type Table<C> = { file: string; columns: C };

export type RowOf<C> = { [K in keyof C]: C[K] extends Cell<infer T> ? T : never };

function table<C>(file: string, columns: C): Table<C> {
  return { file, columns };
}

/** Every file of a world folder beside `world.json`. `../../README.md` says the same in words. */
export const TABLES = {
  locations: table("locations", { id, name: text, active: optional(flag, true) }),
  variants: table("variants", {
    id,
    productId: id,
    inventoryItemId: id,
    productTitle: text,
    variantTitle: orNull(text),
    sku: orNull(text),
    vendor: optional(text, ""),
    productType: optional(text, ""),
    status: optional(oneOf("ACTIVE", "DRAFT", "ARCHIVED"), "ACTIVE"),
    price: money,
    compareAt: orNull(money),
    minimumAdvertised: orNull(money),
    cost: orNull(money),
    tracked: optional(flag, true),
    policy: optional(oneOf("DENY", "CONTINUE"), "DENY"),
    createdAt: moment,
    updatedAt: moment,
  }),
  bundles: table("bundles", { bundleId: id, variantId: id, units: optional(whole, 1) }),
  stock: table("stock", {
    inventoryItemId: id,
    locationId: id,
    available: whole,
    committed: optional(whole, 0),
    incoming: optional(whole, 0),
    reserved: optional(whole, 0),
    damaged: optional(whole, 0),
    safetyStock: optional(whole, 0),
    qualityControl: optional(whole, 0),
  }),
  orders: table("orders", {
    id,
    name: text,
    createdAt: moment,
    updatedAt: moment,
    cancelledAt: orNull(moment),
    test: optional(flag, false),
    financialStatus: wordOf(
      "AUTHORIZED",
      "EXPIRED",
      "PAID",
      "PARTIALLY_PAID",
      "PARTIALLY_REFUNDED",
      "PENDING",
      "REFUNDED",
      "VOIDED",
    ),
    fulfilmentStatus: wordOf(
      "FULFILLED",
      "IN_PROGRESS",
      "ON_HOLD",
      "OPEN",
      "PARTIALLY_FULFILLED",
      "PENDING_FULFILLMENT",
      "REQUEST_DECLINED",
      "RESTOCKED",
      "SCHEDULED",
      "UNFULFILLED",
    ),
    riskLevel: orNull(wordOf("LOW", "MEDIUM", "HIGH")),
    holdReason: orNull(
      wordOf(
        "AWAITING_PAYMENT",
        "AWAITING_RETURN_ITEMS",
        "HIGH_RISK_OF_FRAUD",
        "INCORRECT_ADDRESS",
        "INVENTORY_OUT_OF_STOCK",
        "OTHER",
        "UNKNOWN_DELIVERY_DATE",
      ),
    ),
    discountCode: orNull(text),
    shipping: orNull(money),
    authorizedUntil: orNull(moment),
    promisedBy: orNull(moment),
    customerId: orNull(id),
    company: optional(flag, false),
    gateway: orNull(text),
    addressCheck: orNull(wordOf("NO_ISSUES", "WARNING", "ERROR")),
  }),
  lines: table("lines", {
    orderId: id,
    id,
    variantId: orNull(id),
    sku: orNull(text),
    title: text,
    quantity: whole,
    currentQuantity: whole,
    unitPrice: money,
    discount: optional(money, "0.00"),
  }),
  bundled: table("bundled", { lineId: id, groupId: id, variantId: id, units: optional(whole, 1) }),
  refunds: table("refunds", {
    id,
    orderId: id,
    createdAt: moment,
    lineId: orNull(id),
    quantity: optional(whole, 0),
    restockType: optional(wordOf("CANCEL", "LEGACY_RESTOCK", "NO_RESTOCK", "RETURN"), "NO_RESTOCK"),
    subtotal: optional(money, "0.00"),
    amount: orNull(money),
    returnId: orNull(id),
    status: orNull(oneOf("SUCCESS", "PENDING", "FAILURE", "ERROR")),
  }),
  returns: table("returns", {
    id,
    orderId: id,
    name: text,
    status: oneOf("REQUESTED", "OPEN", "CLOSED", "DECLINED", "CANCELED"),
    createdAt: moment,
    closedAt: orNull(moment),
    lineId: id,
    orderLineId: id,
    quantity: whole,
    refunded: optional(whole, 0),
    reason: orNull(text),
    disposition: orNull(oneOf("RESTOCKED", "NOT_RESTOCKED", "PROCESSING_REQUIRED", "MISSING")),
    takenIn: optional(whole, 0),
    takenInAt: orNull(moment),
  }),
  exchanges: table("exchanges", {
    id,
    returnId: id,
    variantId: orNull(id),
    quantity: whole,
    unprocessed: optional(whole, 0),
  }),
  fulfilments: table("fulfilments", {
    id,
    orderId: id,
    status: wordOf("CANCELLED", "ERROR", "FAILURE", "OPEN", "PENDING", "SUCCESS"),
    createdAt: moment,
    updatedAt: moment,
    displayStatus: orNull(
      wordOf(
        "ATTEMPTED_DELIVERY",
        "CARRIER_PICKED_UP",
        "CONFIRMED",
        "DELAYED",
        "DELIVERED",
        "FAILURE",
        "FULFILLED",
        "IN_TRANSIT",
        "LABEL_PRINTED",
        "LABEL_PURCHASED",
        "NOT_DELIVERED",
        "OUT_FOR_DELIVERY",
      ),
    ),
    carrier: orNull(text),
    inTransitAt: orNull(moment),
    deliveredAt: orNull(moment),
    estimatedAt: orNull(moment),
  }),
  suppliers: table("suppliers", {
    name: text,
    email: orNull(text),
    leadTypical: whole,
    leadSlow: whole,
    minimumUnits: optional(whole, 1),
    packUnits: optional(whole, 1),
    knownToFounder: optional(flag, false),
  }),
  disputes: table("disputes", {
    id,
    orderId: orNull(id),
    type: optional(oneOf("CHARGEBACK", "INQUIRY"), "CHARGEBACK"),
    status: wordOf(
      "ACCEPTED",
      "CHARGE_REFUNDED",
      "LOST",
      "NEEDS_RESPONSE",
      "PREVENTED",
      "UNDER_REVIEW",
      "WON",
    ),
    reason: wordOf(
      "BANK_CANNOT_PROCESS",
      "CREDIT_NOT_PROCESSED",
      "CUSTOMER_INITIATED",
      "DEBIT_NOT_AUTHORIZED",
      "DUPLICATE",
      "FRAUDULENT",
      "GENERAL",
      "INCORRECT_ACCOUNT_DETAILS",
      "INSUFFICIENT_FUNDS",
      "NONCOMPLIANT",
      "PRODUCT_NOT_RECEIVED",
      "PRODUCT_UNACCEPTABLE",
      "SUBSCRIPTION_CANCELLED",
      "UNRECOGNIZED",
    ),
    amount: money,
    initiatedAt: moment,
    evidenceDueBy: orNull(moment),
    evidenceSentOn: orNull(moment),
    finalizedOn: orNull(moment),
  }),
  payouts: table("payouts", {
    id,
    status: wordOf("CANCELED", "FAILED", "IN_TRANSIT", "PAID", "SCHEDULED"),
    transactionType: optional(oneOf("DEPOSIT", "WITHDRAWAL"), "DEPOSIT"),
    net: money,
    issuedAt: moment,
    charges: orNull(money),
    fee: orNull(money),
    refunds: orNull(money),
    adjustments: orNull(money),
    reserved: orNull(money),
  }),
  discounts: table("discounts", {
    id,
    title: text,
    code: orNull(text),
    share: number,
    status: optional(oneOf("ACTIVE", "SCHEDULED", "EXPIRED"), "ACTIVE"),
    startsAt: moment,
    endsAt: orNull(moment),
    uses: optional(whole, 0),
  }),
  demand: table("truth/demand", { variantId: id, unitsPerDay: number }),
  costs: table("truth/costs", { variantId: id, unitCost: money }),
  leadTimes: table("truth/lead-times", { supplier: text, meanDays: number, sdDays: number }),
} as const;

/** What could not be used while a world was built, a line of input each. The loader does not read it. */
export type Problem = {
  file: string;
  /** Line of the input file, counted from 1. */
  line: number;
  /** Blank: the whole line. */
  column: string;
  /** As it stood there, unless that might be somebody's personal data. */
  value: string;
  why: string;
};

export const PROBLEMS = table("problems", { file: text, line: whole, column: text, value: text, why: text });

/** `createdAt` is `created_at` in the file. */
export function inFile(key: string): string {
  return key.replaceAll(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`);
}
