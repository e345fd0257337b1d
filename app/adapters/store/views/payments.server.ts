import { addDays, type Day } from "../../../ops/facts/day.ts";
import type { DisputeRow, PaymentsRow, PayoutRow } from "../../../ops/facts/rows/payments.ts";
import type { View } from "../../../ops/facts/views.ts";
import type { Scope } from "../client.server.ts";

type Observed<R> = Omit<R, "source"> & { observedAt: Date };

function sourceOf(recordId: string, observedAt: Date) {
  return { connector: "shopify", recordId, observedAt: observedAt.toISOString() };
}

/** Disputes opened in the window, in the shop's currency, the newest first. */
export async function disputesView(
  { tx, shop }: Scope,
  { lastDays }: { lastDays: number },
  today: Day,
): Promise<View<"disputes">> {
  const rows = await tx.$queryRaw<Observed<DisputeRow>[]>`
    select d.dispute_id as "disputeId", d.kind, d.status, d.reason, d.amount_minor::float8 as "amountMinor",
      d.order_id as "orderId", d.order_name as "orderName",
      case when o.order_id is null then null else exists (
        select from fulfilments f where f.shop = d.shop and f.order_id = d.order_id and lower(f.status) = 'success')
        end as "wasSent",
      (d.initiated_at at time zone s.time_zone)::date::text as "initiatedDay",
      (d.evidence_due_at at time zone s.time_zone)::date::text as "dueDay",
      d.evidence_sent_at is not null as "isAnswered", d.finalized_at is not null as "isFinal",
      d.observed_at as "observedAt"
    from disputes d
    join shops s on s.shop = d.shop and s.currency = d.currency
    left join orders o on o.shop = d.shop and o.order_id = d.order_id
    where d.shop = ${shop} and d.initiated_at >= ${addDays(today, -lastDays)}::date
    order by d.initiated_at desc, d.dispute_id`;
  return new Map(
    rows.map(({ observedAt, ...row }) => [
      row.disputeId,
      // Of the order, whose page shows the dispute and takes its evidence.
      { ...row, source: sourceOf(row.orderId ?? row.disputeId, observedAt) },
    ]),
  );
}

/** Payouts issued in the window, in the shop's currency, the newest first. */
export async function payoutsView(
  { tx, shop }: Scope,
  { lastDays }: { lastDays: number },
  today: Day,
): Promise<View<"payouts">> {
  const rows = await tx.$queryRaw<Observed<PayoutRow>[]>`
    select p.payout_id as "payoutId", p.status, p.direction, p.net_minor::float8 as "netMinor",
      (p.issued_at at time zone s.time_zone)::date::text as "issuedDay", p.observed_at as "observedAt",
      case when p.charges_minor is not null then json_build_object(
        'chargesMinor', p.charges_minor::float8, 'chargesFeeMinor', p.charges_fee_minor::float8,
        'refundsMinor', p.refunds_minor::float8, 'adjustmentsMinor', p.adjustments_minor::float8,
        'reservedMinor', p.reserved_minor::float8, 'retriedMinor', p.retried_minor::float8,
        'advancesMinor', p.advances_minor::float8) end as parts
    from payouts p
    join shops s on s.shop = p.shop and s.currency = p.currency
    where p.shop = ${shop} and p.issued_at >= ${addDays(today, -lastDays)}::date
    order by p.issued_at desc, p.payout_id`;
  return new Map(
    rows.map(({ observedAt, ...row }) => [
      row.payoutId,
      { ...row, source: sourceOf(row.payoutId, observedAt) },
    ]),
  );
}

/** The whole under "". */
export async function paymentsView(
  { tx, shop }: Scope,
  { lastDays }: { lastDays: number },
  today: Day,
): Promise<View<"payments">> {
  const from = addDays(today, -lastDays);
  const [row] = await tx.$queryRaw<Observed<PaymentsRow>[]>`
    select coalesce(b.balance_minor, 0)::float8 as "balanceMinor",
      coalesce(b.payout_interval, 'other') as "payoutInterval", ${from} as "ordersFrom",
      (select count(*)::int from payment_balances x where x.shop = s.shop and x.currency <> s.currency)
        + (select count(*)::int from disputes x where x.shop = s.shop and x.currency <> s.currency and x.finalized_at is null)
        as elsewhere,
      (select json_agg(coalesce(o.count, 0) order by days.day)
        from generate_series(${from}::date, ${addDays(today, -1)}::date, '1 day') as days(day)
        left join (
          select day, count(*)::int as count from orders
          where shop = ${shop} and day >= ${from}::date and not test
            and lower(coalesce(financial_status, '')) in ('paid', 'partially_refunded', 'refunded')
          group by day) o on o.day = days.day) as orders,
      (select last_complete_at from source_status
        where shop = s.shop and connector = 'shopify' and kind = 'payments') as "observedAt"
    from shops s
    left join payment_balances b on b.shop = s.shop and b.currency = s.currency
    where s.shop = ${shop}`;
  if (!row) return new Map();
  const { observedAt, ...payments } = row;
  return new Map([["", { ...payments, source: sourceOf("payments", observedAt) }]]);
}
