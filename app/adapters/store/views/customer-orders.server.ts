import { Prisma } from "@prisma/client";
import { addDays, type Day } from "../../../ops/facts/day.ts";
import type { CustomerOrderRow, CustomerPast, TwinOrder } from "../../../ops/facts/rows/customers.ts";
import type { View } from "../../../ops/facts/views.ts";
import type { Scope } from "../client.server.ts";
import { windowOf } from "./window.server.ts";
import { partsAndLines } from "./parts-and-lines.server.ts";

/** An order that waits longer is forgotten data rather than a waiting customer. */
const OPEN_DAYS = 60;
/** Nobody orders the same twice by mistake an hour later. A judgement, stated as such. */
const TWIN_MINUTES = 60;

type Row = Omit<CustomerOrderRow, "source" | "past" | "parts"> & {
  hasAccount: boolean;
  past: CustomerPast;
  partsRead: boolean;
  parts: NonNullable<CustomerOrderRow["parts"]>;
  twin: TwinOrder | null;
};

/** Open orders whose customer was read, with what the same customer ordered within `lastDays`; the oldest first. */
export async function customerOrdersView(
  scope: Scope,
  ask: { lastDays: number },
  today: Day,
): Promise<View<"customerOrders">> {
  const { tx, shop } = scope;
  const { observedAt } = await windowOf(scope, ask, today);
  const rows = await tx.$queryRaw<Row[]>`
    with zone as (select coalesce((select time_zone from shops where shop = ${shop}), 'UTC') as name),
    open as materialized (
      ${openOrders(shop, today)}
    ), theirs as materialized (
      ${ordersOfTheirs(shop, addDays(today, -ask.lastDays))}
    )
    select w.order_id as "orderId", w.name, w.day::text as day, w.sending = 'partially_fulfilled' as "partlySent",
      w.paying in ('paid', 'partially_paid', 'partially_refunded') as paid, w.sending = 'on_hold' as held,
      w.company, w.cash_on_delivery as "cashOnDelivery", w.address, w.customer is not null as "hasAccount",
      w.parts_read as "partsRead",
      (select json_build_object(
          'orders', count(*) filter (where t.cancelled_at is null), 'ordersEver', w.orders_ever,
          'paidMinor', coalesce(sum(t.paid_minor) filter (where t.cancelled_at is null and t.paid), 0),
          'firstDay', min(t.day) filter (where t.cancelled_at is null),
          'taken', count(*) filter (where t.cash_on_delivery and t.left_us and t.paid and not t.came_back),
          'refused', count(*) filter (where t.cash_on_delivery and t.left_us and not t.paid
            and (t.came_back or t.cancelled_at is not null)))
        from theirs t where t.customer = w.customer and t.created_at < w.created_at) as past,
      (select json_build_object('orderId', t.order_id, 'name', t.name, 'sent', t.sent,
          'minutes', floor(extract(epoch from w.created_at - t.created_at) / 60))
        from theirs t join theirs own on own.order_id = w.order_id and own.items = t.items
        where t.customer = w.customer and t.cancelled_at is null and t.order_id <> w.order_id
          and (t.created_at, t.order_id) < (w.created_at, w.order_id)
          and t.created_at >= w.created_at - make_interval(mins => ${TWIN_MINUTES}::int)
        order by t.created_at desc, t.order_id desc limit 1) as twin,
      ${partsAndLines(shop, "w")}
    from open w cross join zone
    order by w.created_at, w.order_id`;
  return new Map(
    rows.map(({ hasAccount, past, partsRead, parts, ...row }) => [
      row.orderId,
      {
        ...row,
        parts: partsRead ? parts : null,
        past: hasAccount ? past : null,
        source: { connector: "shopify", recordId: row.orderId, observedAt },
      },
    ]),
  );
}

/** What waits to be sent, with whose it is. */
function openOrders(shop: string, today: Day): Prisma.Sql {
  return Prisma.sql`
    select o.*, c.customer, c.orders_ever, c.company, c.cash_on_delivery, c.address,
      lower(coalesce(o.fulfilment_status, 'unfulfilled')) as sending, lower(coalesce(o.financial_status, '')) as paying
    from orders o join order_customers c on c.shop = o.shop and c.order_id = o.order_id
    where o.shop = ${shop} and o.day between ${addDays(today, -OPEN_DAYS)}::date and ${today}::date
      and o.cancelled_at is null and not o.test
      and lower(coalesce(o.fulfilment_status, 'unfulfilled')) not in ('fulfilled', 'restocked')
      and lower(coalesce(o.financial_status, '')) not in ('refunded', 'voided', 'expired')`;
}

/** All orders of the customers of `open`, with what they hold and how they went. */
function ordersOfTheirs(shop: string, from: Day): Prisma.Sql {
  return Prisma.sql`
    select o.order_id, o.name, o.day, o.created_at, o.cancelled_at, c.customer, c.cash_on_delivery,
      lower(coalesce(o.fulfilment_status, '')) = 'fulfilled' as sent,
      lower(coalesce(o.financial_status, '')) in ('paid', 'partially_paid', 'partially_refunded', 'refunded') as paid,
      (select string_agg(concat(coalesce(l.variant_id, l.title), ' x ', l.quantity), ' + '
          order by coalesce(l.variant_id, l.title), l.quantity)
        from order_lines l where l.shop = ${shop} and l.order_id = o.order_id) as items,
      (select coalesce(sum(greatest(0, l.unit_price_minor * l.current_quantity
          - round(l.discount_minor * l.current_quantity / l.quantity::numeric))), 0)
        from order_lines l where l.shop = ${shop} and l.order_id = o.order_id and l.quantity > 0) as paid_minor,
      exists (select from fulfilments f where f.shop = ${shop} and f.order_id = o.order_id) as left_us,
      exists (select from fulfilments f where f.shop = ${shop} and f.order_id = o.order_id
        and f.display_status in ('NOT_DELIVERED', 'FAILURE')) as came_back
    from order_customers c join orders o on o.shop = c.shop and o.order_id = c.order_id
    where c.shop = ${shop} and c.customer in (select customer from open)
      and o.day >= ${from}::date and not o.test`;
}
