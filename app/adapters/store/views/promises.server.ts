import { Prisma } from "@prisma/client";
import { addDays, type Day } from "../../../ops/facts/day.ts";
import type { PromiseRow } from "../../../ops/facts/rows/promises.ts";
import type { View } from "../../../ops/facts/views.ts";
import type { Scope } from "../client.server.ts";
import { PAID } from "./open-orders.server.ts";
import { partsAndLines } from "./parts-and-lines.server.ts";
import { windowOf } from "./window.server.ts";

type Row = Omit<PromiseRow, "source">;

/**
 * Orders of the last days that still wait, are paid for at least in part, and were promised by a day: which lines a part of
 * an order holds is not read, so each part that is open bears a day, and the latest of them is the order's. Null where
 * orders wait and the parts of none were read.
 */
export async function promisesView(
  scope: Scope,
  ask: { lastDays: number },
  today: Day,
): Promise<View<"promises"> | null> {
  const { tx, shop } = scope;
  const { observedAt } = await windowOf(scope, ask, today);
  const waiting = waitingOf(shop, { from: addDays(today, -ask.lastDays), today });
  const rows = await tx.$queryRaw<Row[]>`
    with zone as (select coalesce((select time_zone from shops where shop = ${shop}), 'UTC') as name),
    promised as materialized (
      select f.order_id, max(f.promised_at) as at
      from fulfilment_orders f
      where f.shop = ${shop} and f.status not in ('CANCELLED', 'CLOSED')
      group by f.order_id
      having bool_and(f.promised_at is not null)
    ), waiting as (
      select o.order_id, o.name, o.day, o.created_at, p.at,
        lower(coalesce(o.fulfilment_status, 'unfulfilled')) = 'partially_fulfilled' as partly
      from promised p join orders o on o.order_id = p.order_id
      where ${waiting} and o.parts_read
    )
    select w.order_id as "orderId", w.name, w.day::text as day, w.partly as "partlySent",
      (w.at at time zone zone.name)::date::text as "promisedDay", ${partsAndLines(shop, "w")}
    from waiting w cross join zone
    order by w.at, w.created_at, w.order_id`;
  if (rows.length === 0 && (await isUnread(scope, waiting))) return null;
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

/** Conditions on `orders o`. */
function waitingOf(shop: string, { from, today }: { from: Day; today: Day }): Prisma.Sql {
  return Prisma.sql`o.shop = ${shop} and o.day between ${from}::date and ${today}::date
    and o.cancelled_at is null and not o.test
    and lower(coalesce(o.fulfilment_status, 'unfulfilled')) not in ('fulfilled', 'restocked')
    and lower(coalesce(o.financial_status, '')) = any(${PAID})`;
}

/** Never looked is not found none: the store may not have allowed to read parts, or they are to be read yet. */
async function isUnread({ tx }: Scope, waiting: Prisma.Sql): Promise<boolean> {
  const [orders] = await tx.$queryRaw<{ unread: boolean }[]>`
    select coalesce(not bool_or(o.parts_read), false) as unread from orders o where ${waiting}`;
  return orders?.unread ?? false;
}
