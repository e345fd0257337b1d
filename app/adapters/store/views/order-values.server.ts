import { addDays, daysBetween, type Day } from "../../../ops/facts/day.ts";
import type { OrderRiskRow, OrderValuesRow } from "../../../ops/facts/rows/order-values.ts";
import type { View } from "../../../ops/facts/views.ts";
import type { Scope } from "../client.server.ts";
import { windowOf } from "./window.server.ts";

/** Orders of the window's whole days by their value. Those that were cancelled, and tests, are left out. */
export async function orderValuesView(
  scope: Scope,
  ask: { lastDays: number },
  today: Day,
): Promise<View<"orderValues">> {
  const { tx, shop } = scope;
  const { from, observedAt } = await windowOf(scope, ask, today);
  const rows = await tx.$queryRaw<(OrderValuesRow["bands"][number] & { known: boolean })[]>`
    with placed as (
      select o.order_id, o.shipping_minor as shipping,
        coalesce(sum(l.unit_price_minor * l.quantity - l.discount_minor), 0) as paid
      from orders o left join order_lines l on l.shop = o.shop and l.order_id = o.order_id
      where o.shop = ${shop} and o.day >= ${from}::date and o.day < ${today}::date
        and o.cancelled_at is null and not o.test
      group by o.order_id, o.shipping_minor
    )
    select (floor(paid / 100.0) * 100)::float8 as "fromMinor", shipping is not null as known, count(*)::int as orders,
      (count(*) filter (where shipping = 0))::int as free, coalesce(sum(shipping), 0)::float8 as "shippingMinor"
    from placed
    group by 1, 2
    order by 1, 2`;
  let unread = 0;
  const bands: OrderValuesRow["bands"][number][] = [];
  for (const { known, ...band } of rows) {
    if (known) bands.push(band);
    else unread += band.orders;
  }
  const source = { connector: "shopify", recordId: "orders", observedAt };
  const days = { from, to: addDays(today, -1) };
  return new Map([
    ["", { days: Math.max(0, daysBetween(from, today)), bands, unread, source: { ...source, days } }],
  ]);
}

/** Orders of the window by day, up to now: cancelled ones included, since that is what becomes of the risky ones. */
export async function orderRiskView(
  scope: Scope,
  ask: { lastDays: number },
  today: Day,
): Promise<View<"orderRisk">> {
  const { tx, shop } = scope;
  const { from, observedAt } = await windowOf(scope, ask, today);
  const [row] = await tx.$queryRaw<Pick<OrderRiskRow, "placed" | "risky" | "riskyMinor">[]>`
    with placed as (
      select o.day, o.risk_level = 'high' or o.risk_advice = 'cancel' as risky,
        case when o.risk_level = 'high' or o.risk_advice = 'cancel' then (
          select coalesce(sum(l.unit_price_minor * l.quantity - l.discount_minor), 0)
          from order_lines l where l.shop = o.shop and l.order_id = o.order_id) else 0 end as paid
      from orders o
      where o.shop = ${shop} and o.day >= ${from}::date and o.day <= ${today}::date and not o.test
    ), counted as (
      select day, count(*)::int as placed, (count(*) filter (where risky))::int as risky, sum(paid)::float8 as paid
      from placed group by day
    )
    select json_agg(coalesce(c.placed, 0) order by days.day) as placed,
      json_agg(coalesce(c.risky, 0) order by days.day) as risky,
      json_agg(coalesce(c.paid, 0) order by days.day) as "riskyMinor"
    from generate_series(${from}::date, ${today}::date, '1 day') as days(day)
    left join counted c on c.day = days.day`;
  if (!row) return new Map();
  const source = { connector: "shopify", recordId: "orders", days: { from, to: today }, observedAt };
  return new Map([["", { from, ...row, source }]]);
}
