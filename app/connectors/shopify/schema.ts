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

export const Product = z.object({
  id: z.string(),
  title: z.string(),
  vendor: z.string(),
  productType: z.string(),
  status: z.string(),
  updatedAt: Moment,
});
export type Product = z.output<typeof Product>;

export const Variant = z.object({
  id: z.string(),
  title: z.string(),
  sku: z.string().nullable(),
  price: Amount,
  compareAtPrice: Amount.nullable(),
  inventoryPolicy: z.string(),
  createdAt: Moment,
  updatedAt: Moment,
  inventoryItem: z.object({
    id: z.string(),
    tracked: z.boolean(),
    updatedAt: Moment,
    unitCost: z.object({ amount: Amount, currencyCode: z.string() }).nullable(),
  }),
});
export type Variant = z.output<typeof Variant>;

export const VariantWithProduct = Variant.extend({ product: Product });

export const Level = z.object({
  id: z.string(),
  updatedAt: Moment,
  item: Ref,
  location: Ref,
  quantities: z.array(z.object({ name: z.string(), quantity: z.int() })),
});
export type Level = z.output<typeof Level>;

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
  fulfillments: z.array(
    z.object({ id: z.string(), status: z.string(), createdAt: Moment, updatedAt: Moment }),
  ),
});
type OrderHead = z.output<typeof OrderHead>;

export const Line = z.object({
  id: z.string(),
  sku: z.string().nullable(),
  title: z.string(),
  quantity: z.int(),
  currentQuantity: z.int(),
  variant: Ref.nullable(),
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

/** A complete order, however it was read. */
export type WholeOrder = OrderHead & {
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

export const Payout = z.object({
  id: z.string(),
  issuedAt: Moment,
  status: z.string(),
  transactionType: z.string(),
  net: MoneyV2,
});
export type Payout = z.output<typeof Payout>;

/** Some mutations give their errors no code. */
export const UserErrors = z.array(
  z.object({ code: z.string().nullable().default(null), message: z.string() }),
);
