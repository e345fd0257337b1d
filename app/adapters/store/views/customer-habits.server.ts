import { addDays, type Day } from "../../../ops/facts/day.ts";
import type { CashOnDeliveryRow, CustomerReturnsRow } from "../../../ops/facts/rows/customers.ts";
import type { View } from "../../../ops/facts/views.ts";
import type { Scope } from "../client.server.ts";
import { windowOf } from "./window.server.ts";

/** Goods that nobody sent back, and parcels that nobody took, by then are taken to be kept. A judgement, stated as such. */
const SETTLED_DAYS = 21;
/** Of the customers of a shop, those that sent back most; the others raise nothing. */
const MOST_CUSTOMERS = 200;

type ReturnsOf = Omit<CustomerReturnsRow, "source" | "newest"> & {
  customer: string;
  newestId: string;
  newestName: string;
  newestDay: Day;
};

/** Customers who sent something back of at least two orders, and the shop as a whole; of orders that were sent long enough ago. */
export async function customerReturnsView(
  scope: Scope,
  ask: { lastDays: number },
  today: Day,
): Promise<View<"customerReturns">> {
  const { tx, shop } = scope;
  const { observedAt } = await windowOf(scope, ask, today);
  const rows = await tx.$queryRaw<ReturnsOf[]>`
    with sent as materialized (
      select c.customer, o.order_id, o.name, o.day, o.created_at,
        coalesce(l.units, 0) as units, coalesce(l.paid, 0) as paid,
        least(coalesce(r.units, 0), coalesce(l.units, 0)) as returned, coalesce(r.paid, 0) as returned_paid
      from order_customers c
      join orders o on o.shop = c.shop and o.order_id = c.order_id
      left join lateral (
        select sum(quantity) as units, sum(unit_price_minor * quantity - discount_minor) as paid
        from order_lines where shop = ${shop} and order_id = o.order_id) l on true
      left join lateral (
        select sum(quantity) as units, sum(subtotal_minor) as paid
        from refund_lines where shop = ${shop} and order_id = o.order_id and lower(restock_type) <> 'cancel') r on true
      where c.shop = ${shop} and c.customer is not null
        and o.day between ${addDays(today, -ask.lastDays)}::date and ${addDays(today, -SETTLED_DAYS)}::date
        and o.cancelled_at is null and not o.test
        and exists (select from fulfilments f where f.shop = ${shop} and f.order_id = o.order_id)
    ), summed as (
      select coalesce(customer, '') as customer, count(*)::int as orders,
        count(*) filter (where returned > 0)::int as "returnedOrders", coalesce(sum(units), 0)::int as units,
        coalesce(sum(returned), 0)::int as "returnedUnits", coalesce(sum(paid), 0)::float8 as "paidMinor",
        coalesce(sum(returned_paid), 0)::float8 as "returnedMinor", min(day)::text as "firstDay",
        count(distinct customer)::int as customers,
        (array_agg(order_id order by created_at desc, order_id desc))[1] as "newestId",
        (array_agg(name order by created_at desc, order_id desc))[1] as "newestName", max(day)::text as "newestDay"
      from sent
      group by grouping sets ((customer), ())
    )
    select * from summed where orders > 0 and (customer = '' or "returnedOrders" >= 2)
    order by customer = '' desc, "returnedMinor" desc, customer
    limit ${MOST_CUSTOMERS + 1}`;
  return new Map(
    rows.map(({ customer, newestId, newestName, newestDay, ...row }) => [
      customer,
      {
        ...row,
        newest: { orderId: newestId, name: newestName, day: newestDay },
        source: { connector: "shopify", recordId: newestId, observedAt },
      },
    ]),
  );
}

/** Orders with cash on delivery that left long enough ago; empty where there were none. */
export async function cashOnDeliveryView(
  scope: Scope,
  ask: { lastDays: number },
  today: Day,
): Promise<View<"cashOnDelivery">> {
  const { tx, shop } = scope;
  const { observedAt } = await windowOf(scope, ask, today);
  const [row] = await tx.$queryRaw<Omit<CashOnDeliveryRow, "source">[]>`
    with ours as (
      select lower(coalesce(o.financial_status, '')) in ('paid', 'partially_paid', 'partially_refunded', 'refunded') as paid,
        o.cancelled_at is not null or exists (
          select from fulfilments f where f.shop = o.shop and f.order_id = o.order_id
            and f.display_status in ('NOT_DELIVERED', 'FAILURE')) as back
      from order_customers c join orders o on o.shop = c.shop and o.order_id = c.order_id
      where c.shop = ${shop} and c.cash_on_delivery and not o.test
        and o.day between ${addDays(today, -ask.lastDays)}::date and ${addDays(today, -SETTLED_DAYS)}::date
        and exists (select from fulfilments f where f.shop = o.shop and f.order_id = o.order_id)
    )
    select count(*) filter (where paid or back)::int as sent, count(*) filter (where back and not paid)::int as refused
    from ours`;
  if (!row || row.sent === 0) return new Map();
  return new Map([["", { ...row, source: { connector: "shopify", recordId: "orders", observedAt } }]]);
}
