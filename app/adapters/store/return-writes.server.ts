import type { OrderAccountFact, ReturnFact } from "../../ops/facts/facts.ts";
import type { Scope } from "./client.server.ts";
import { columnsOf } from "./columns.server.ts";

const ACCOUNT = {
  orderId: "text",
  orderName: "text",
  receivedMinor: "bigint",
  refundedMinor: "bigint",
  updatedAt: "timestamptz",
} as const;
const REFUND = {
  orderId: "text",
  refundId: "text",
  returnId: "text",
  createdAt: "timestamptz",
  amountMinor: "bigint",
  failedMinor: "bigint",
  pendingMinor: "bigint",
} as const;
const RETURN = {
  returnId: "text",
  orderId: "text",
  orderName: "text",
  name: "text",
  status: "text",
  createdAt: "timestamptz",
  closedAt: "timestamptz",
  whole: "boolean",
} as const;
const LINE = {
  returnId: "text",
  returnLineId: "text",
  orderId: "text",
  lineId: "text",
  variantId: "text",
  reason: "text",
  quantity: "int",
  refunded: "int",
  paidMinor: "bigint",
  restocked: "int",
  kept: "int",
  checking: "int",
  missing: "int",
  receivedAt: "timestamptz",
} as const;
const EXCHANGE = {
  returnId: "text",
  exchangeLineId: "text",
  orderId: "text",
  variantId: "text",
  quantity: "int",
  unprocessed: "int",
} as const;

/** What an older reading of an order says is left alone. */
export async function writeOrderAccounts(
  { tx, shop }: Scope,
  accounts: readonly OrderAccountFact[],
  observedAt: Date,
): Promise<void> {
  const taken = await tx.$queryRaw<{ orderId: string }[]>`
    insert into order_accounts as a (
      shop, order_id, order_name, received_minor, refunded_minor, updated_at, observed_at)
    select distinct on ("orderId") ${shop}, "orderId", "orderName", "receivedMinor", "refundedMinor", "updatedAt",
      ${observedAt}
    from ${columnsOf(accounts, ACCOUNT)}
    order by "orderId", "updatedAt" desc
    on conflict (shop, order_id) do update set
      order_name = excluded.order_name, received_minor = excluded.received_minor,
      refunded_minor = excluded.refunded_minor, updated_at = excluded.updated_at, observed_at = excluded.observed_at
    where excluded.updated_at >= a.updated_at and excluded.observed_at >= a.observed_at
    returning order_id as "orderId"`;
  const ids = new Set(taken.map(({ orderId }) => orderId));
  const rows = accounts.flatMap(({ orderId, refunds }) =>
    ids.has(orderId) ? refunds.map((refund) => ({ orderId, ...refund })) : [],
  );
  if (rows.length === 0) return;
  await tx.$executeRaw`
    insert into refund_payments (
      shop, order_id, refund_id, return_id, created_at, amount_minor, failed_minor, pending_minor)
    select distinct on ("orderId", "refundId") ${shop}, "orderId", "refundId", "returnId", "createdAt", "amountMinor",
      "failedMinor", "pendingMinor"
    from ${columnsOf(rows, REFUND)}
    on conflict (shop, order_id, refund_id) do update set
      return_id = excluded.return_id, created_at = excluded.created_at, amount_minor = excluded.amount_minor,
      failed_minor = excluded.failed_minor, pending_minor = excluded.pending_minor`;
}

/** Shopify does not say when a return last changed: what was read later is newer, with all that belongs to it. */
export async function writeReturns(
  scope: Scope,
  returns: readonly ReturnFact[],
  observedAt: Date,
): Promise<void> {
  const { tx, shop } = scope;
  const once = [...new Map(returns.map((row) => [row.returnId, row])).values()];
  const taken = await tx.$queryRaw<{ returnId: string }[]>`
    insert into returns as t (
      shop, return_id, order_id, order_name, name, status, created_at, closed_at, whole, observed_at)
    select ${shop}, "returnId", "orderId", "orderName", name, status, "createdAt", "closedAt", whole, ${observedAt}
    from ${columnsOf(once, RETURN)}
    on conflict (shop, return_id) do update set
      order_id = excluded.order_id, order_name = excluded.order_name, name = excluded.name, status = excluded.status,
      created_at = excluded.created_at, closed_at = excluded.closed_at, whole = excluded.whole,
      observed_at = excluded.observed_at
    where excluded.observed_at >= t.observed_at
    returning return_id as "returnId"`;
  const ids = taken.map(({ returnId }) => returnId);
  if (ids.length === 0) return;
  const isTaken = new Set(ids);
  const accepted = once.filter(({ returnId }) => isTaken.has(returnId));
  await tx.$executeRaw`delete from return_lines where shop = ${shop} and return_id = any(${ids})`;
  await tx.$executeRaw`delete from exchange_lines where shop = ${shop} and return_id = any(${ids})`;
  await insertLines(scope, accepted);
  await insertExchanges(scope, accepted);
}

async function insertLines({ tx, shop }: Scope, returns: readonly ReturnFact[]): Promise<void> {
  const rows = returns.flatMap(({ returnId, orderId, lines }) =>
    lines.map((line) => ({ returnId, orderId, ...line })),
  );
  if (rows.length === 0) return;
  await tx.$executeRaw`
    insert into return_lines (
      shop, return_id, return_line_id, order_id, line_id, variant_id, reason, quantity, refunded, paid_minor, restocked,
      kept, checking, missing, received_at)
    select distinct on ("returnId", "returnLineId") ${shop}, "returnId", "returnLineId", "orderId", "lineId",
      "variantId", reason, quantity, refunded, "paidMinor", restocked, kept, checking, missing, "receivedAt"
    from ${columnsOf(rows, LINE)}`;
}

async function insertExchanges({ tx, shop }: Scope, returns: readonly ReturnFact[]): Promise<void> {
  const rows = returns.flatMap(({ returnId, orderId, exchanges }) =>
    exchanges.map((exchange) => ({ returnId, orderId, ...exchange })),
  );
  if (rows.length === 0) return;
  await tx.$executeRaw`
    insert into exchange_lines (shop, return_id, exchange_line_id, order_id, variant_id, quantity, unprocessed)
    select distinct on ("returnId", "exchangeLineId") ${shop}, "returnId", "exchangeLineId", "orderId", "variantId",
      quantity, unprocessed
    from ${columnsOf(rows, EXCHANGE)}`;
}

export async function openReturns(
  { tx, shop }: Scope,
  { before, most }: { before: Date; most: number },
): Promise<string[]> {
  const rows = await tx.return.findMany({
    where: { shop, status: { in: ["requested", "open"] }, observedAt: { lt: before } },
    orderBy: { observedAt: "asc" },
    take: most,
    select: { returnId: true },
  });
  return rows.map(({ returnId }) => returnId);
}

/** Those of orders that the store deleted. */
export async function deleteReturns({ tx, shop }: Scope, orderIds: readonly string[]): Promise<void> {
  const where = { shop, orderId: { in: [...orderIds] } };
  await tx.exchangeLine.deleteMany({ where });
  await tx.returnLine.deleteMany({ where });
  await tx.return.deleteMany({ where });
  await tx.refundPayment.deleteMany({ where });
  await tx.orderAccount.deleteMany({ where });
}
