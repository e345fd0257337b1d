import { addDays, type Day } from "../../../ops/facts/day.ts";
import type { DiscountRow } from "../../../ops/facts/rows/discounts.ts";
import type { View } from "../../../ops/facts/views.ts";
import type { Scope } from "../client.server.ts";
import { windowOf } from "./window.server.ts";

type Row = Omit<DiscountRow, "source" | "withCode"> & {
  codeOrders: number;
  codeDiscountMinor: number;
  codePaidMinor: number;
  observedAt: Date;
};

/** Each discount that is on, with what was ordered since it began. Orders that were cancelled, and tests, are left out. */
export async function discountsView(
  scope: Scope,
  ask: { lastDays: number },
  today: Day,
): Promise<View<"discounts">> {
  const { tx, shop } = scope;
  const { from } = await windowOf(scope, ask, today);
  const rows = await tx.$queryRaw<Row[]>`
    with placed as materialized (
      select o.order_id, o.day, coalesce(sum(l.discount_minor), 0) as discount,
        coalesce(sum(l.unit_price_minor * l.quantity - l.discount_minor), 0) as paid
      from orders o left join order_lines l on l.shop = o.shop and l.order_id = o.order_id
      where o.shop = ${shop} and o.day >= ${from}::date and o.day < ${today}::date
        and o.cancelled_at is null and not o.test
      group by o.order_id, o.day
    ), days as (
      select day, count(*) as orders, sum(paid) as paid from placed group by day
    ), used as (
      select c.code, p.day, count(*) as orders, sum(p.discount) as discount, sum(p.paid) as paid
      from placed p join order_codes c on c.shop = ${shop} and c.order_id = p.order_id
      group by c.code, p.day
    ), running as (
      select d.*, (d.starts_at at time zone s.time_zone)::date as begins,
        (d.ends_at at time zone s.time_zone)::date as ends,
        greatest((d.starts_at at time zone s.time_zone)::date + 1, ${from}::date) as since
      from discounts d join shops s on s.shop = d.shop
      where d.shop = ${shop}
    )
    select r.discount_id as "discountId", r.title, r.kind, r.code, r.share, r.uses, r.begins::text as "startsDay",
      r.ends::text as "endsDay", greatest(0, ${today}::date - r.since) as days,
      all_orders.orders, all_orders.paid as "paidMinor", with_code.orders as "codeOrders",
      with_code.discount as "codeDiscountMinor", with_code.paid as "codePaidMinor", r.observed_at as "observedAt"
    from running r
    cross join lateral (
      select coalesce(sum(orders), 0)::int as orders, coalesce(sum(paid), 0)::float8 as paid
      from days where day >= r.since) all_orders
    cross join lateral (
      select coalesce(sum(orders), 0)::int as orders, coalesce(sum(discount), 0)::float8 as discount,
        coalesce(sum(paid), 0)::float8 as paid
      from used where code = r.code and day >= r.since) with_code
    order by r.discount_id`;
  return new Map(
    rows.map(({ codeOrders, codeDiscountMinor, codePaidMinor, observedAt, ...row }) => [
      row.discountId,
      {
        ...row,
        withCode: { orders: codeOrders, discountMinor: codeDiscountMinor, paidMinor: codePaidMinor },
        source: {
          connector: "shopify",
          recordId: row.discountId,
          days: { from, to: addDays(today, -1) },
          observedAt: observedAt.toISOString(),
        },
      },
    ]),
  );
}
