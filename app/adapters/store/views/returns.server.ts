import { Prisma } from "@prisma/client";
import { addDays, type Day } from "../../../ops/facts/day.ts";
import type {
  ExchangedLine,
  OrderAccountRow,
  RefundRow,
  ReturnedLine,
  ReturnReasonsRow,
  ReturnRow,
} from "../../../ops/facts/rows/returns.ts";
import type { View } from "../../../ops/facts/views.ts";
import type { Scope } from "../client.server.ts";
import { among, type Only } from "./among.server.ts";
import type { Reading } from "./reading.server.ts";
import { windowOf } from "./window.server.ts";

type Observed<R> = Omit<R, "source"> & { observedAt: Date };

function sourceOf(recordId: string, observedAt: Date) {
  return { connector: "shopify", recordId, observedAt: observedAt.toISOString() };
}

/** Returns asked for in the window, and those that are not done with, the oldest first. */
export async function returnsView(
  { tx, shop }: Scope,
  { lastDays }: { lastDays: number },
  today: Day,
): Promise<View<"returns">> {
  const rows = await tx.$queryRaw<
    (Observed<Omit<ReturnRow, "lines" | "exchanges">> & {
      lines: ReturnedLine[] | null;
      exchanges: ExchangedLine[] | null;
    })[]
  >`
    select t.return_id as "returnId", t.order_id as "orderId", t.order_name as "orderName", t.name, t.status, t.whole,
      (t.created_at at time zone s.time_zone)::date::text as "createdDay",
      (t.closed_at at time zone s.time_zone)::date::text as "closedDay",
      lines.of as lines, exchanges.of as exchanges,
      coalesce(p.amount, 0)::float8 as "refundedMinor", p.day as "refundedDay", t.observed_at as "observedAt"
    from returns t
    join shops s on s.shop = t.shop
    left join orders o on o.shop = t.shop and o.order_id = t.order_id
    left join lateral (
      select json_agg(json_build_object(
          'variantId', l.variant_id, 'title', coalesce(v.product_title, ol.title, ''), 'reason', l.reason,
          'quantity', l.quantity, 'refunded', l.refunded, 'paidMinor', l.paid_minor::float8,
          'received', l.restocked + l.kept + l.checking, 'restocked', l.restocked, 'missing', l.missing,
          'receivedDay', (l.received_at at time zone s.time_zone)::date::text) order by l.return_line_id) as of
      from return_lines l
      left join variants v on v.shop = l.shop and v.variant_id = l.variant_id
      left join order_lines ol on ol.shop = l.shop and ol.order_id = l.order_id and ol.line_id = l.line_id
      where l.shop = t.shop and l.return_id = t.return_id) lines on true
    left join lateral (
      select json_agg(json_build_object(
          'variantId', e.variant_id, 'quantity', e.quantity, 'unprocessed', e.unprocessed)
          order by e.exchange_line_id) as of
      from exchange_lines e where e.shop = t.shop and e.return_id = t.return_id) exchanges on true
    left join lateral (
      select sum(r.amount_minor) as amount, min((r.created_at at time zone s.time_zone)::date)::text as day
      from refund_payments r where r.shop = t.shop and r.return_id = t.return_id and r.order_id = t.order_id) p on true
    where t.shop = ${shop} and not coalesce(o.test, false)
      and (t.created_at >= ${addDays(today, -lastDays)}::date or t.status in ('requested', 'open'))
    order by t.created_at, t.return_id`;
  return new Map(
    rows.map(({ observedAt, lines, exchanges, ...row }) => [
      row.returnId,
      // Of the order, whose page shows the return.
      { ...row, lines: lines ?? [], exchanges: exchanges ?? [], source: sourceOf(row.orderId, observedAt) },
    ]),
  );
}

type Reasons = { variantId: string; sold: number; reasons: ReturnReasonsRow["reasons"] };

/** Of each variant that came back: for which reasons. Returns that were declined or called off are none. */
export async function returnReasonsReading(
  scope: Scope,
  ask: { lastDays: number },
  { today, only }: { today: Day; only: Only },
): Promise<Reading<View<"returnReasons">>> {
  const { shop } = scope;
  const { observedAt } = await windowOf(scope, ask, today);
  const from = addDays(today, -ask.lastDays);
  const sql = Prisma.sql`
    with came as (
      select l.variant_id, l.reason, sum(l.quantity)::int as units, count(distinct l.order_id)::int as orders,
        sum(l.paid_minor)::float8 as paid
      from return_lines l
      join returns t on t.shop = l.shop and t.return_id = l.return_id
      left join orders o on o.shop = l.shop and o.order_id = l.order_id
      where l.shop = ${shop} and l.variant_id is not null and t.created_at >= ${from}::date
        and t.status not in ('declined', 'canceled') and not coalesce(o.test, false)
        ${among("l.variant_id", only)}
      group by l.variant_id, l.reason
    )
    select c.variant_id as "variantId",
      json_agg(json_build_object(
        'handle', c.reason, 'units', c.units, 'orders', c.orders, 'paidMinor', c.paid)
        order by c.units desc, c.reason) as reasons,
      coalesce((select sum(d.units) from daily_sales d
        where d.shop = ${shop} and d.variant_id = c.variant_id and d.day >= ${from}::date), 0)::int as sold
    from came c
    group by c.variant_id
    order by c.variant_id`;
  const made = (rows: readonly Reasons[]) =>
    new Map(
      rows.map(({ variantId, ...row }) => [
        variantId,
        {
          ...row,
          source: { connector: "shopify", recordId: variantId, days: { from, to: today }, observedAt },
        },
      ]),
    );
  return { sql, made };
}

/** Orders on which something was given back in the window. */
export async function orderAccountsView(
  { tx, shop }: Scope,
  { lastDays }: { lastDays: number },
  today: Day,
): Promise<View<"orderAccounts">> {
  const from = addDays(today, -lastDays);
  const rows = await tx.$queryRaw<(Observed<Omit<OrderAccountRow, "refunds">> & { refunds: RefundRow[] })[]>`
    select a.order_id as "orderId", a.order_name as "orderName", a.received_minor::float8 as "receivedMinor",
      a.refunded_minor::float8 as "refundedMinor", a.observed_at as "observedAt", r.of as refunds
    from order_accounts a
    join shops s on s.shop = a.shop
    left join orders o on o.shop = a.shop and o.order_id = a.order_id
    join lateral (
      select json_agg(json_build_object(
          'refundId', p.refund_id, 'day', (p.created_at at time zone s.time_zone)::date::text,
          'amountMinor', p.amount_minor::float8, 'failedMinor', p.failed_minor::float8,
          'pendingMinor', p.pending_minor::float8,
          'isForReturn', p.return_id is not null,
          'units', coalesce((select sum(l.quantity) from refund_lines l
            where l.shop = p.shop and l.order_id = p.order_id and l.refund_id = p.refund_id), 0))
          order by p.created_at, p.refund_id) as of,
        max(p.created_at) as newest
      from refund_payments p where p.shop = a.shop and p.order_id = a.order_id) r on r.newest >= ${from}::date
    where a.shop = ${shop} and not coalesce(o.test, false)
    order by r.newest desc, a.order_id`;
  return new Map(
    rows.map(({ observedAt, ...row }) => [
      row.orderId,
      { ...row, source: sourceOf(row.orderId, observedAt) },
    ]),
  );
}
