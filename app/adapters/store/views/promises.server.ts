import { addDays, type Day } from "../../../ops/facts/day.ts";
import type { PromiseRow } from "../../../ops/facts/rows/promises.ts";
import type { View } from "../../../ops/facts/views.ts";
import type { Scope } from "../client.server.ts";
import { partsAndLines } from "./parts-and-lines.server.ts";
import { windowOf } from "./window.server.ts";

type Row = Omit<PromiseRow, "source">;

/** Orders of the last days that still wait, are paid for at least in part, and were promised by a day. */
export async function promisesView(
  scope: Scope,
  ask: { lastDays: number },
  today: Day,
): Promise<View<"promises">> {
  const { tx, shop } = scope;
  const { observedAt } = await windowOf(scope, ask, today);
  const rows = await tx.$queryRaw<Row[]>`
    with zone as (select coalesce((select time_zone from shops where shop = ${shop}), 'UTC') as name),
    promised as materialized (
      select f.order_id, min(f.promised_at) as at
      from fulfilment_orders f
      where f.shop = ${shop} and f.promised_at is not null and f.status not in ('CANCELLED', 'CLOSED')
      group by f.order_id
    ), waiting as (
      select o.order_id, o.name, o.day, o.created_at, p.at,
        lower(coalesce(o.fulfilment_status, 'unfulfilled')) = 'partially_fulfilled' as partly
      from promised p join orders o on o.shop = ${shop} and o.order_id = p.order_id
      where o.day between ${addDays(today, -ask.lastDays)}::date and ${today}::date
        and o.cancelled_at is null and not o.test
        and lower(coalesce(o.fulfilment_status, 'unfulfilled')) not in ('fulfilled', 'restocked')
        and lower(coalesce(o.financial_status, '')) not in ('refunded', 'voided', 'expired')
    )
    select w.order_id as "orderId", w.name, w.day::text as day, w.partly as "partlySent",
      (w.at at time zone zone.name)::date::text as "promisedDay", ${partsAndLines(shop, "w")}
    from waiting w cross join zone
    order by w.at, w.created_at, w.order_id`;
  return new Map(
    rows.map(({ orderId, name, day, partlySent, promisedDay, lines }) => [
      orderId,
      {
        ...{ orderId, name, day, partlySent, promisedDay, lines },
        source: { connector: "shopify", recordId: orderId, observedAt },
      },
    ]),
  );
}
