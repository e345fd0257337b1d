/**
 * What we use of Admin GraphQL 2026-07, and nothing more. The documents are in operations.ts.
 * https://shopify.dev/docs/api/admin-graphql/2026-07
 */
import { z } from "zod";

const Moment = z.string().transform((text, context) => {
  const at = new Date(text);
  if (Number.isNaN(at.getTime())) context.addIssue({ code: "custom", message: "not a moment" });
  return at;
});

/** Decimal text, such as "12.50". */
const Amount = z.string();
const MoneyBag = z.object({ shopMoney: z.object({ amount: Amount }) });
const Ref = z.object({ id: z.string() });

export const PageInfo = z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() });
export type PageInfo = z.output<typeof PageInfo>;

export function page<N extends z.ZodType>(node: N) {
  return z.object({ nodes: z.array(node), pageInfo: PageInfo });
}

/**
 * What a shop wrote into a metafield, whose type it chose itself. Null: it wrote nothing, or it was not asked for by the
 * export that ran while the app was updated.
 */
const Written = z.object({ value: z.string() }).nullable().default(null);

export const Product = z.object({
  id: z.string(),
  title: z.string(),
  vendor: z.string(),
  productType: z.string(),
  status: z.string(),
  updatedAt: Moment,
  minimumAdvertised: Written,
});
export type Product = z.output<typeof Product>;

export const Variant = z.object({
  id: z.string(),
  title: z.string(),
  sku: z.string().nullable(),
  price: Amount,
  compareAtPrice: Amount.nullable(),
  inventoryPolicy: z.string(),
  /** It is a bundle: sold as its parts alone. */
  requiresComponents: z.boolean(),
  createdAt: Moment,
  updatedAt: Moment,
  minimumAdvertised: Written,
  inventoryItem: z.object({
    id: z.string(),
    tracked: z.boolean(),
    updatedAt: Moment,
    unitCost: z.object({ amount: Amount, currencyCode: z.string() }).nullable(),
  }),
});
export type Variant = z.output<typeof Variant>;

export const VariantWithProduct = Variant.extend({ product: Product });

export const BundleComponent = z.object({ quantity: z.int(), productVariant: Ref });

export const Level = z.object({
  id: z.string(),
  updatedAt: Moment,
  item: Ref,
  location: Ref,
  quantities: z.array(z.object({ name: z.string(), quantity: z.int() })),
});
export type Level = z.output<typeof Level>;

const Parcel = z.object({
  id: z.string(),
  status: z.string(),
  displayStatus: z.string().nullable(),
  createdAt: Moment,
  updatedAt: Moment,
  inTransitAt: Moment.nullable(),
  deliveredAt: Moment.nullable(),
  estimatedDeliveryAt: Moment.nullable(),
  trackingInfo: z.array(z.object({ company: z.string().nullable() })),
});

const OrderHead = z.object({
  id: z.string(),
  name: z.string(),
  createdAt: Moment,
  updatedAt: Moment,
  cancelledAt: Moment.nullable(),
  test: z.boolean(),
  currencyCode: z.string(),
  displayFinancialStatus: z.string().nullable(),
  displayFulfillmentStatus: z.string().nullable(),
  capturable: z.boolean(),
  discountCodes: z.array(z.string()),
  /** Null: there is nothing to send, such as at a till. */
  shippingLine: z.object({ discountedPriceSet: MoneyBag }).nullable(),
  risk: z.object({
    recommendation: z.string(),
    assessments: z.array(z.object({ riskLevel: z.string() })),
  }),
  fulfillments: z.array(Parcel),
});
type OrderHead = z.output<typeof OrderHead>;

export const Line = z.object({
  id: z.string(),
  sku: z.string().nullable(),
  title: z.string(),
  quantity: z.int(),
  currentQuantity: z.int(),
  variant: Ref.nullable(),
  /** The bundle that it was bought in. */
  lineItemGroup: z.object({ id: z.string(), variantId: z.string().nullable(), quantity: z.int() }).nullable(),
  originalUnitPriceSet: MoneyBag,
  discountAllocations: z.array(z.object({ allocatedAmountSet: MoneyBag })),
});
export type Line = z.output<typeof Line>;

export const RefundLine = z.object({
  quantity: z.int(),
  restockType: z.string(),
  lineItem: Ref,
  subtotalSet: MoneyBag,
});
export type RefundLine = z.output<typeof RefundLine>;

/** Null `createdAt`: announced, not carried out. */
const RefundHead = z.object({ id: z.string(), createdAt: Moment.nullable() });

export const Refund = RefundHead.extend({ refundLineItems: page(RefundLine) });
export type Refund = z.output<typeof Refund>;

export const FullOrder = OrderHead.extend({ lineItems: page(Line), refunds: z.array(Refund) });
export type FullOrder = z.output<typeof FullOrder>;

/** An order as a bulk operation writes it: its lines are rows of their own. */
export const BulkOrder = OrderHead.extend({ refunds: z.array(RefundHead) });
export type BulkOrder = z.output<typeof BulkOrder>;

/** A part of an order that is sent together, with what holds it back. */
export const FulfilmentOrder = z.object({
  id: z.string(),
  status: z.string(),
  createdAt: Moment,
  updatedAt: Moment,
  /** From when it can be sent, which of an ordinary part is when it was made; and by when it is to be. Null: not said. */
  fulfillAt: Moment.nullable(),
  fulfillBy: Moment.nullable(),
  fulfillmentHolds: z.array(z.object({ id: z.string(), reason: z.string() })),
});
export type FulfilmentOrder = z.output<typeof FulfilmentOrder>;

/** A payment that was promised and not taken. Shopify tells stores on its Plus plan alone when it lapses. */
export const Authorization = z.object({
  createdAt: Moment,
  gateway: z.string().nullable(),
  authorizationExpiresAt: Moment.nullable(),
  totalUnsettledSet: MoneyBag.nullable(),
});
export type Authorization = z.output<typeof Authorization>;

/** What is read of an order that is not done with. */
export type OpenParts = {
  /** Null: the store has not allowed to read them. */
  fulfilmentOrders: readonly FulfilmentOrder[] | null;
  authorizations: readonly Authorization[];
};

/** A complete order, however it was read. */
export type WholeOrder = OrderHead & {
  /** Left out: nothing of it is open. */
  open?: OpenParts;
  lines: readonly Line[];
  refunds: readonly { id: string; createdAt: Date | null; lines: readonly RefundLine[] }[];
};

const MoneyV2 = z.object({ amount: Amount, currencyCode: z.string() });

export const PaymentsAccount = z.object({
  id: z.string(),
  activated: z.boolean(),
  balance: z.array(MoneyV2),
  payoutSchedule: z.object({ interval: z.string() }),
});
export type PaymentsAccount = z.output<typeof PaymentsAccount>;

export const Dispute = z.object({
  id: z.string(),
  type: z.string(),
  status: z.string(),
  initiatedAt: Moment,
  evidenceDueBy: Moment.nullable(),
  evidenceSentOn: Moment.nullable(),
  finalizedOn: Moment.nullable(),
  amount: MoneyV2,
  reasonDetails: z.object({ reason: z.string() }),
  order: z.object({ id: z.string(), name: z.string() }).nullable(),
});
export type Dispute = z.output<typeof Dispute>;

/** In the payout's currency. */
const Part = z.object({ amount: Amount });

export const Payout = z.object({
  id: z.string(),
  issuedAt: Moment,
  status: z.string(),
  transactionType: z.string(),
  net: MoneyV2,
  summary: z.object({
    chargesGross: Part,
    chargesFee: Part,
    refundsFeeGross: Part,
    refundsFee: Part,
    adjustmentsGross: Part,
    adjustmentsFee: Part,
    reservedFundsGross: Part,
    reservedFundsFee: Part,
    retriedPayoutsGross: Part,
    retriedPayoutsFee: Part,
    advanceGross: Part,
    advanceFees: Part,
    usdcRebateCreditAmount: Part,
  }),
});
export type Payout = z.output<typeof Payout>;

export const OrderAccount = z.object({
  id: z.string(),
  name: z.string(),
  updatedAt: Moment,
  totalReceivedSet: MoneyBag,
  totalRefundedSet: MoneyBag,
  refunds: z.array(
    z.object({
      id: z.string(),
      createdAt: Moment.nullable(),
      return: Ref.nullable(),
      totalRefundedSet: MoneyBag,
      transactions: page(z.object({ kind: z.string(), status: z.string(), amountSet: MoneyBag })),
    }),
  ),
  returns: page(Ref),
});
export type OrderAccount = z.output<typeof OrderAccount>;

export const Discount = z.object({
  id: z.string(),
  discount: z.object({
    title: z.string(),
    status: z.string(),
    startsAt: Moment,
    endsAt: Moment.nullable(),
    asyncUsageCount: z.int(),
    customerGets: z.object({ value: z.object({ percentage: z.number().optional() }) }).optional(),
    /** Left out: it is given to everybody. */
    codes: page(z.object({ code: z.string() })).optional(),
  }),
});
export type Discount = z.output<typeof Discount>;

/** Goods that are on no order have no line of a parcel. */
const ReturnedLine = z.object({
  id: z.string(),
  quantity: z.int(),
  refundedQuantity: z.int(),
  returnReasonDefinition: z.object({ handle: z.string() }).nullable(),
  fulfillmentLineItem: z
    .object({ id: z.string(), lineItem: z.object({ id: z.string(), variant: Ref.nullable() }) })
    .optional(),
  withCodeDiscountedTotalPriceSet: MoneyBag.optional(),
});

const TakenInLine = z.object({
  fulfillmentLineItem: Ref.nullable(),
  dispositions: z.array(z.object({ type: z.string(), quantity: z.int(), createdAt: Moment })),
});

export const Return = z.object({
  id: z.string(),
  name: z.string(),
  status: z.string(),
  createdAt: Moment,
  closedAt: Moment.nullable(),
  order: z.object({ id: z.string(), name: z.string() }),
  returnLineItems: page(ReturnedLine),
  exchangeLineItems: page(
    z.object({
      id: z.string(),
      variantId: z.string().nullable(),
      quantity: z.int(),
      unprocessedQuantity: z.int(),
    }),
  ),
  reverseFulfillmentOrders: page(z.object({ lineItems: page(TakenInLine) })),
});
export type Return = z.output<typeof Return>;

/** Of a customer nothing but their id, and how many orders they placed: Shopify writes large counts as text. */
export const CustomerOrder = z.object({
  id: z.string(),
  updatedAt: Moment,
  cancelledAt: Moment.nullable(),
  displayFulfillmentStatus: z.string().nullable(),
  paymentGatewayNames: z.array(z.string()),
  customer: z.object({ id: z.string(), numberOfOrders: z.coerce.number().int() }).nullable(),
  purchasingEntity: z.object({ __typename: z.string() }).nullable(),
});
export type CustomerOrder = z.output<typeof CustomerOrder>;

export const CheckedAddress = z.object({
  id: z.string(),
  shippingAddress: z.object({ validationResultSummary: z.string().nullable() }).nullable(),
});

/** Some mutations give their errors no code. */
export const UserErrors = z.array(
  z.object({ code: z.string().nullable().default(null), message: z.string() }),
);
