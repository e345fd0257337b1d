/** Shopify's words on returns into ours. Pure: no clock, no network. */
import type { OrderAccountFact, ReturnFact, ReturnLineFact } from "../../ops/facts/facts.ts";
import type { Currency } from "../../ops/money/money.ts";
import type { OrderAccount, Return } from "./schema.ts";
import { minor } from "./to-facts.ts";

/** https://shopify.dev/docs/api/admin-graphql/2026-07/enums/ReturnStatus */
const STATUSES: Readonly<Record<string, ReturnFact["status"]>> = {
  REQUESTED: "requested",
  OPEN: "open",
  CLOSED: "closed",
  DECLINED: "declined",
  CANCELED: "canceled",
};

/** Of returns that were made before Shopify had reasons with handles, and where none was named. */
const NO_REASON = "unknown";

export function toReturn(row: Return, currency: Currency): ReturnFact {
  const { returnLineItems, exchangeLineItems, reverseFulfillmentOrders } = row;
  return {
    returnId: row.id,
    orderId: row.order.id,
    orderName: row.order.name,
    name: row.name,
    status: STATUSES[row.status] ?? "other",
    createdAt: row.createdAt,
    closedAt: row.closedAt,
    whole: isWhole(row),
    lines: returnLineItems.nodes.map((line) => ({
      returnLineId: line.id,
      lineId: line.fulfillmentLineItem?.lineItem.id ?? null,
      variantId: line.fulfillmentLineItem?.lineItem.variant?.id ?? null,
      reason: line.returnReasonDefinition?.handle ?? NO_REASON,
      quantity: line.quantity,
      refunded: line.refundedQuantity,
      paidMinor: minor(line.withCodeDiscountedTotalPriceSet?.shopMoney.amount ?? "0", currency),
      ...takenIn(reverseFulfillmentOrders, line.fulfillmentLineItem?.id),
    })),
    exchanges: exchangeLineItems.nodes.map(({ id, variantId, quantity, unprocessedQuantity }) => ({
      exchangeLineId: id,
      variantId,
      quantity,
      unprocessed: unprocessedQuantity,
    })),
  };
}

/** Whether all of its lines are there: of one that is cut off, nobody can say what is still missing. */
export function isWhole({ returnLineItems, exchangeLineItems, reverseFulfillmentOrders }: Return): boolean {
  return ![
    returnLineItems,
    exchangeLineItems,
    reverseFulfillmentOrders,
    ...reverseFulfillmentOrders.nodes.map(({ lineItems }) => lineItems),
  ].some(({ pageInfo }) => pageInfo.hasNextPage);
}

type TakenIn = Pick<ReturnLineFact, "restocked" | "kept" | "checking" | "missing" | "receivedAt">;

/** https://shopify.dev/docs/api/admin-graphql/2026-07/enums/ReverseFulfillmentOrderDispositionType */
const DISPOSITIONS: Readonly<Record<string, Exclude<keyof TakenIn, "receivedAt">>> = {
  RESTOCKED: "restocked",
  NOT_RESTOCKED: "kept",
  PROCESSING_REQUIRED: "checking",
  MISSING: "missing",
};

function takenIn(orders: Return["reverseFulfillmentOrders"], parcelLineId: string | undefined): TakenIn {
  const taken: TakenIn = { restocked: 0, kept: 0, checking: 0, missing: 0, receivedAt: null };
  if (parcelLineId === undefined) return taken;
  for (const { lineItems } of orders.nodes)
    for (const { fulfillmentLineItem, dispositions } of lineItems.nodes) {
      if (fulfillmentLineItem?.id !== parcelLineId) continue;
      for (const { type, quantity, createdAt } of dispositions) {
        const what = DISPOSITIONS[type];
        if (!what) continue;
        taken[what] += quantity;
        if (what !== "missing" && (taken.receivedAt === null || createdAt < taken.receivedAt))
          taken.receivedAt = createdAt;
      }
    }
  return taken;
}

/** A payment that was refused; what is pending may still come. https://shopify.dev/docs/api/admin-graphql/2026-07/enums/OrderTransactionStatus */
const FAILED: ReadonlySet<string> = new Set(["ERROR", "FAILURE"]);
const PENDING: ReadonlySet<string> = new Set(["PENDING", "AWAITING_RESPONSE"]);

export function toOrderAccount(row: OrderAccount, currency: Currency): OrderAccountFact {
  const amount = (bag: { shopMoney: { amount: string } }) => minor(bag.shopMoney.amount, currency);
  return {
    orderId: row.id,
    orderName: row.name,
    updatedAt: row.updatedAt,
    receivedMinor: amount(row.totalReceivedSet),
    refundedMinor: amount(row.totalRefundedSet),
    refunds: row.refunds.flatMap(({ id, createdAt, return: of, totalRefundedSet, transactions }) => {
      // Announced, not carried out.
      if (createdAt === null) return [];
      let failedMinor = 0;
      let pendingMinor = 0;
      for (const { kind, status, amountSet } of transactions.nodes) {
        if (kind !== "REFUND") continue;
        if (FAILED.has(status)) failedMinor += amount(amountSet);
        if (PENDING.has(status)) pendingMinor += amount(amountSet);
      }
      const amountMinor = amount(totalRefundedSet);
      return [{ refundId: id, returnId: of?.id ?? null, createdAt, amountMinor, failedMinor, pendingMinor }];
    }),
  };
}
