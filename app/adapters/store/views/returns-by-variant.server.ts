import { Prisma } from "@prisma/client";
import { addDays, daysBetween, type Day } from "../../../ops/facts/day.ts";
import type { ReturnsRow } from "../../../ops/facts/rows/orders.ts";
import type { View } from "../../../ops/facts/views.ts";
import type { Scope } from "../client.server.ts";
import { among, type Only } from "./among.server.ts";
import type { Reading } from "./reading.server.ts";
import { windowOf } from "./window.server.ts";

/** Most shops take goods back within thirty days: what was sold four weeks ago has nearly had its returns. */
const RETURNABLE_DAYS = 28;
/** Units sold, and refunds made, within so many days count as recent. */
const RECENT_DAYS = 56;

type Row = { variantId: string } & Record<
  | "recentSold"
  | "recentReturned"
  | "earlierSold"
  | "earlierReturned"
  | "restocked"
  | "restockedEarlier"
  | "notRestocked"
  | "notRestockedEarlier"
  | "refundedOrders"
  | "refundedMinor",
  number
>;

/** Of each variant that sold or came back: how much of what was sold returned, and what became of it. */
export async function returnsByVariantReading(
  scope: Scope,
  ask: { lastDays: number },
  { today, only }: { today: Day; only: Only },
): Promise<Reading<View<"returnsByVariant">>> {
  const { shop } = scope;
  const { from, observedAt } = await windowOf(scope, ask, today);
  if (daysBetween(from, today) <= 0) return { sql: null, made: () => new Map() };
  const soldTo = addDays(today, -RETURNABLE_DAYS - 1);
  const soldSince = addDays(today, -RETURNABLE_DAYS - RECENT_DAYS);
  const refundedSince = addDays(today, -RECENT_DAYS);

  const sql = Prisma.sql`
    with cohorts as (
      select variant_id,
        sum(units) filter (where day >= ${soldSince}::date) as recent_sold,
        sum(returned_units) filter (where day >= ${soldSince}::date) as recent_returned,
        sum(units) filter (where day < ${soldSince}::date) as earlier_sold,
        sum(returned_units) filter (where day < ${soldSince}::date) as earlier_returned
      from daily_sales
      where shop = ${shop} and day between ${from}::date and ${soldTo}::date ${among("variant_id", only)}
      group by variant_id
    ), refunds as (
      select l.variant_id,
        sum(r.quantity) filter (where back and recent) as restocked,
        sum(r.quantity) filter (where back and not recent) as restocked_earlier,
        sum(r.quantity) filter (where not back and recent) as not_restocked,
        sum(r.quantity) filter (where not back and not recent) as not_restocked_earlier,
        count(distinct r.order_id) filter (where recent) as refunded_orders,
        sum(r.subtotal_minor) filter (where recent) as refunded_minor
      from (
        select order_id, line_id, quantity, subtotal_minor, lower(restock_type) <> 'no_restock' as back,
          day >= ${refundedSince}::date as recent
        from refund_lines
        where shop = ${shop} and day between ${from}::date and ${today}::date and lower(restock_type) <> 'cancel'
      ) r
      join orders o on o.shop = ${shop} and o.order_id = r.order_id
      join order_lines l on l.shop = ${shop} and l.order_id = r.order_id and l.line_id = r.line_id
      where l.variant_id is not null and o.cancelled_at is null and not o.test
        ${among("l.variant_id", only)}
      group by l.variant_id
    )
    select coalesce(c.variant_id, r.variant_id) as "variantId",
      coalesce(recent_sold, 0)::int as "recentSold", coalesce(recent_returned, 0)::int as "recentReturned",
      coalesce(earlier_sold, 0)::int as "earlierSold", coalesce(earlier_returned, 0)::int as "earlierReturned",
      coalesce(restocked, 0)::int as restocked, coalesce(restocked_earlier, 0)::int as "restockedEarlier",
      coalesce(not_restocked, 0)::int as "notRestocked",
      coalesce(not_restocked_earlier, 0)::int as "notRestockedEarlier",
      coalesce(refunded_orders, 0)::int as "refundedOrders",
      coalesce(refunded_minor, 0)::float8 as "refundedMinor"
    from cohorts c
    full join refunds r on r.variant_id = c.variant_id`;

  const source = { connector: "shopify", days: { from, to: today }, observedAt };
  return {
    sql,
    made: (rows: readonly Row[]) =>
      new Map(rows.map((row) => [row.variantId, rowOf(row, { ...source, recordId: row.variantId })])),
  };
}

function rowOf(row: Row, source: ReturnsRow["source"]): ReturnsRow {
  return {
    recent: { sold: row.recentSold, returned: row.recentReturned },
    earlier: { sold: row.earlierSold, returned: row.earlierReturned },
    restocked: { recent: row.restocked, earlier: row.restockedEarlier },
    notRestocked: { recent: row.notRestocked, earlier: row.notRestockedEarlier },
    refundedOrders: row.refundedOrders,
    refundedMinor: row.refundedMinor,
    source,
  };
}
