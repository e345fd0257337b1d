import { moneyBag, moneyText, moneyV2, toMinor } from "../graphql/money.ts";
import {
  type Fulfilment,
  gid,
  type Hold,
  type Line,
  type Order,
  partStatus,
  type Refund,
  stamp,
} from "../state/model.ts";
import { addressOf, customerOf, purchasingEntityOf } from "./customers.ts";
import { type Context, plain, readersOf } from "./reader.ts";
import { returnsOf, returnStatus } from "./returns.ts";
import { listed } from "./rows.ts";

/** `kind` for `node(id)`. */
export type RefundOf = { kind: "Refund"; order: Order; refund: Refund };
type RefundLineOf = { order: Order; refund: Refund; line: Refund["lines"][number]; index: number };
/** Each order is sent in one part, which bears its id. */
export type PartOf = { kind: "FulfillmentOrder"; order: Order };
type FulfilmentOf = { order: Order; fulfilment: Fulfilment; index: number };
/** What is authorised and not taken: one transaction for the whole order. */
type AuthorizationOf = { order: Order };

const currencyOf = (context: Context): string => context.state.shop.currency;
const bag = (minor: number, context: Context): ReturnType<typeof moneyBag> =>
  moneyBag(minor, currencyOf(context));

const order = readersOf<Order>("Order", {
  id: (row) => gid("Order", row.id),
  legacyResourceId: (row) => row.id,
  name: (row) => row.name,
  createdAt: (row) => stamp(row.createdAt),
  processedAt: (row) => stamp(row.createdAt),
  updatedAt: (row) => stamp(row.updatedAt),
  cancelledAt: (row) => (row.cancelledAt ? stamp(row.cancelledAt) : null),
  test: (row) => row.test,
  currencyCode: (_row, _args, context) => currencyOf(context),
  presentmentCurrencyCode: (_row, _args, context) => currencyOf(context),
  displayFinancialStatus: (row) => row.financialStatus,
  displayFulfillmentStatus: (row) => row.fulfilmentStatus,
  lineItems: (row, args) => listed(row.lines, args),
  refunds: (row, args) =>
    cut(row.refunds, args["first"]).map((refund): RefundOf => ({ kind: "Refund", order: row, refund })),
  fulfillments: (row, args) =>
    cut(row.fulfilments, args["first"]).map((fulfilment, index): FulfilmentOf => ({
      order: row,
      fulfilment,
      index,
    })),
  tags: (row) => row.tags,
  discountCodes: (row) => (row.discountCode ? [row.discountCode] : []),
  discountCode: (row) => row.discountCode ?? null,
  shippingLine: (row) => ((row.shipping ?? null) === null ? null : row),
  capturable: (row) => isCapturable(row),
  transactions: (row, args) => {
    if (args["capturable"] !== true)
      throw new Error("The stand-in lists transactions with capturable: true alone.");
    return isCapturable(row) ? [{ order: row } satisfies AuthorizationOf] : [];
  },
  risk: (row) => row,
  fulfillmentOrders: (row, args) => listed(row.cancelledAt ? [] : [partOf(row)], args),
  subtotalLineItemsQuantity: (row) => row.lines.reduce((sum, line) => sum + line.quantity, 0),
  currentSubtotalLineItemsQuantity: (row) => row.lines.reduce((sum, line) => sum + line.currentQuantity, 0),
  subtotalPriceSet: (row, _args, context) => bag(orderSubtotal(row, context), context),
  totalDiscountsSet: (row, _args, context) =>
    bag(
      row.lines.reduce((sum, line) => sum + toMinor(line.discount, currencyOf(context)), 0),
      context,
    ),
  customer: (row) => customerOf(row),
  purchasingEntity: (row) => purchasingEntityOf(row),
  paymentGatewayNames: (row) => [row.gateway ?? "shopify_payments"],
  shippingAddress: (row) => addressOf(row),
  returns: (row, args) => listed(returnsOf(row), args),
  returnStatus: (row) => returnStatus(row),
  totalReceivedSet: (row, _args, context) => bag(isTaken(row) ? orderSubtotal(row, context) : 0, context),
  totalRefundedSet: (row, _args, context) =>
    bag(
      row.refunds.reduce((sum, refund) => sum + refunded(row, refund, context), 0),
      context,
    ),
});

const shippingLine = readersOf<Order>("ShippingLine", {
  discountedPriceSet: (row, _args, context) =>
    bag(toMinor(row.shipping ?? "0.00", currencyOf(context)), context),
});

const lineItem = readersOf<Line>("LineItem", {
  id: (row) => gid("LineItem", row.id),
  title: (row) => row.title,
  name: (row) => row.title,
  sku: (row) => row.sku,
  quantity: (row) => row.quantity,
  currentQuantity: (row) => row.currentQuantity,
  refundableQuantity: (row) => row.currentQuantity,
  variant: (row, _args, context) =>
    row.variantId ? (context.state.variants.get(row.variantId) ?? null) : null,
  product: (row, _args, context) =>
    row.variantId ? (context.state.variants.get(row.variantId)?.product ?? null) : null,
  originalUnitPrice: (row, _args, context) =>
    moneyText(toMinor(row.unitPrice, currencyOf(context)), currencyOf(context)),
  originalUnitPriceSet: (row, _args, context) => bag(toMinor(row.unitPrice, currencyOf(context)), context),
  originalTotalSet: (row, _args, context) => bag(gross(row, context), context),
  discountedTotalSet: (row, _args, context) => bag(gross(row, context) - discount(row, context), context),
  discountedUnitPriceSet: (row, _args, context) => bag(discountedUnit(row, context), context),
  discountedUnitPriceAfterAllDiscountsSet: (row, _args, context) =>
    bag(discountedUnit(row, context), context),
  totalDiscount: (row, _args, context) => moneyText(discount(row, context), currencyOf(context)),
  totalDiscountSet: (row, _args, context) => bag(discount(row, context), context),
  discountAllocations: (row, _args, context) =>
    discount(row, context) === 0 ? [] : [discount(row, context)],
  lineItemGroup: (row) => row.bundle ?? null,
});

const lineItemGroup = readersOf<NonNullable<Line["bundle"]>>("LineItemGroup", {
  id: (row) => gid("LineItemGroup", row.groupId),
  variantId: (row) => gid("ProductVariant", row.variantId),
  quantity: (row) => row.units,
  title: (row, _args, { state }) => state.variants.get(row.variantId)?.product.title ?? "",
});

const discountAllocation = readersOf<number>("DiscountAllocation", {
  allocatedAmount: (minor, _args, context) => moneyV2(minor, currencyOf(context)),
  allocatedAmountSet: (minor, _args, context) => bag(minor, context),
});

const refundReaders = readersOf<RefundOf>("Refund", {
  id: ({ refund }) => gid("Refund", refund.id),
  legacyResourceId: ({ refund }) => refund.id,
  createdAt: ({ refund }) => stamp(refund.createdAt),
  processedAt: ({ refund }) => stamp(refund.createdAt),
  updatedAt: ({ refund }) => stamp(refund.createdAt),
  order: ({ order: of }) => of,
  totalRefundedSet: ({ order: of, refund }, _args, context) => bag(refunded(of, refund, context), context),
  return: ({ order: of, refund }) => returnsOf(of).find((one) => one.of.id === refund.returnId) ?? null,
  transactions: (row, args, context) =>
    listed(refunded(row.order, row.refund, context) > 0 ? [row] : [], args),
  refundLineItems: ({ order: of, refund }, args) =>
    listed(
      refund.lines.map((line, index): RefundLineOf => ({ order: of, refund, line, index })),
      args,
    ),
});

const refundLine = readersOf<RefundLineOf>("RefundLineItem", {
  id: ({ refund, index }) => gid("RefundLineItem", `${refund.id}${String(index + 1).padStart(3, "0")}`),
  lineItem: ({ order: of, line }) => of.lines.find((candidate) => candidate.id === line.lineId),
  quantity: ({ line }) => line.quantity,
  restockType: ({ line }) => line.restockType,
  restocked: ({ line }) => line.restockType === "RETURN" || line.restockType === "CANCEL",
  subtotal: ({ line }, _args, context) =>
    moneyText(toMinor(line.subtotal, currencyOf(context)), currencyOf(context)),
  subtotalSet: ({ line }, _args, context) => bag(toMinor(line.subtotal, currencyOf(context)), context),
});

const fulfilment = readersOf<FulfilmentOf>("Fulfillment", {
  id: (row) => gid("Fulfillment", row.fulfilment.id),
  legacyResourceId: (row) => row.fulfilment.id,
  name: (row) => `${row.order.name}-F${row.index + 1}`,
  status: (row) => row.fulfilment.status,
  createdAt: (row) => stamp(row.fulfilment.createdAt),
  updatedAt: (row) => stamp(row.fulfilment.updatedAt),
  order: (row) => row.order,
  displayStatus: ({ fulfilment: of }) => of.displayStatus ?? "FULFILLED",
  inTransitAt: ({ fulfilment: of }) => moment(of.inTransitAt),
  deliveredAt: ({ fulfilment: of }) => moment(of.deliveredAt),
  estimatedDeliveryAt: ({ fulfilment: of }) => moment(of.estimatedAt),
  trackingInfo: ({ fulfilment: of }) => (of.carrier ? [{ company: of.carrier }] : []),
});

const ADVICE: Readonly<Record<string, string>> = { HIGH: "CANCEL", MEDIUM: "INVESTIGATE", LOW: "ACCEPT" };

const risk = readersOf<Order>("OrderRiskSummary", {
  recommendation: (row) => ADVICE[row.riskLevel ?? ""] ?? "NONE",
  assessments: (row) => (row.riskLevel ? [{ riskLevel: row.riskLevel }] : []),
});

const fulfilmentOrder = readersOf<PartOf>("FulfillmentOrder", {
  id: ({ order: of }) => gid("FulfillmentOrder", of.id),
  orderId: ({ order: of }) => gid("Order", of.id),
  orderName: ({ order: of }) => of.name,
  status: ({ order: of }) => partStatus(of),
  createdAt: ({ order: of }) => stamp(of.createdAt),
  updatedAt: ({ order: of }) => stamp(of.updatedAt),
  fulfillAt: ({ order: of }) => stamp(of.createdAt),
  fulfillBy: ({ order: of }) => (of.promisedBy ? stamp(of.promisedBy) : null),
  fulfillmentHolds: ({ order: of }) => of.holds,
});

const hold = readersOf<Hold>("FulfillmentHold", {
  id: (row) => gid("FulfillmentHold", row.id),
  reason: (row) => row.reason,
  reasonNotes: (row) => row.notes,
  handle: (row) => row.handle,
  heldByRequestingApp: (row) => row.handle !== null,
});

const transaction = readersOf<AuthorizationOf | RefundOf>("OrderTransaction", {
  createdAt: (row) => stamp("refund" in row ? row.refund.createdAt : row.order.createdAt),
  kind: (row) => ("refund" in row ? "REFUND" : "AUTHORIZATION"),
  status: (row) => ("refund" in row ? (row.refund.status ?? "SUCCESS") : "SUCCESS"),
  amountSet: (row, _args, context) =>
    bag(
      "refund" in row ? refunded(row.order, row.refund, context) : orderSubtotal(row.order, context),
      context,
    ),
  gateway: () => "shopify_payments",
  authorizationExpiresAt: ({ order: of }) => moment(of.authorizedUntil),
  totalUnsettledSet: ({ order: of }, _args, context) => bag(orderSubtotal(of, context), context),
});

const moment = (at: Date | null | undefined): string | null => (at ? stamp(at) : null);

export function partOf(row: Order): PartOf {
  return { kind: "FulfillmentOrder", order: row };
}

function isTaken({ financialStatus }: Order): boolean {
  return ["PAID", "PARTIALLY_REFUNDED", "REFUNDED"].includes(financialStatus);
}

function isCapturable(order: Order): boolean {
  return order.financialStatus === "AUTHORIZED" && !order.cancelledAt;
}

function cut<T>(rows: readonly T[], first: unknown): readonly T[] {
  return typeof first === "number" ? rows.slice(0, first) : rows;
}

function gross(row: Line, context: Context): number {
  return toMinor(row.unitPrice, currencyOf(context)) * row.quantity;
}

function discount(row: Line, context: Context): number {
  return toMinor(row.discount, currencyOf(context));
}

function discountedUnit(row: Line, context: Context): number {
  return row.quantity === 0 ? 0 : Math.round((gross(row, context) - discount(row, context)) / row.quantity);
}

function orderSubtotal(row: Order, context: Context): number {
  return row.lines.reduce((sum, line) => sum + gross(line, context) - discount(line, context), 0);
}

/** Of a payment that was never taken nothing is given back. */
function refunded(of: Order, refund: Refund, context: Context): number {
  if (!isTaken(of)) return 0;
  if (refund.amount) return toMinor(refund.amount, currencyOf(context));
  return refund.lines.reduce((sum, line) => sum + toMinor(line.subtotal, currencyOf(context)), 0);
}

export const orderReaders = [
  ...[
    order,
    shippingLine,
    lineItem,
    lineItemGroup,
    discountAllocation,
    refundReaders,
    refundLine,
    fulfilment,
  ],
  ...[risk, fulfilmentOrder, hold, transaction],
  plain("OrderRiskAssessment", "riskLevel"),
  plain("FulfillmentTrackingInfo", "company"),
];
