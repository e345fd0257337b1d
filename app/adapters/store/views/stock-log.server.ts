import { Prisma } from "@prisma/client";
import { addDays, type Day, daysBetween } from "../../../ops/facts/day.ts";
import type { StockLogRow } from "../../../ops/facts/rows/stock-log.ts";
import type { View } from "../../../ops/facts/views.ts";
import type { Scope } from "../client.server.ts";
import { among, type Only } from "./among.server.ts";
import type { Reading } from "./reading.server.ts";
import { windowOf } from "./window.server.ts";

/** What moved stock on a day, or what it closed at. */
type Kind = "closing" | "ordered" | "restocked" | "received";
type Row = { variantId: string; kind: Kind; offsets: number[]; units: number[] };

/**
 * Closing stock against all that is known to have moved it. Orders count on their day with all their units: what was
 * cancelled later had left the shelf until then, and comes back with its refund. Receipts count where they were written to
 * Shopify, on the day of the writing.
 */
export async function stockLogReading(
  scope: Scope,
  ask: { lastDays: number },
  { today, only }: { today: Day; only: Only },
): Promise<Reading<View<"stockLog">>> {
  const { shop } = scope;
  const { from, observedAt } = await windowOf(scope, ask, today);
  const to = addDays(today, -1);
  const length = daysBetween(from, today);
  if (length <= 0) return { sql: null, made: () => new Map() };

  const sql = Prisma.sql`
    with moved as (
      select variant_id, day, 'closing' as kind, available as units
      from stock_days
      where shop = ${shop} and day between ${from}::date and ${to}::date ${among("variant_id", only)}
      union all
      select l.variant_id, o.day, 'ordered', sum(l.quantity)
      from orders o
      join order_lines l on l.shop = o.shop and l.order_id = o.order_id
      where o.shop = ${shop} and o.day between ${from}::date and ${to}::date and l.variant_id is not null
        ${among("l.variant_id", only)}
      group by l.variant_id, o.day
      union all
      select l.variant_id, r.day, 'restocked', sum(r.quantity)
      from refund_lines r
      join order_lines l on l.shop = r.shop and l.order_id = r.order_id and l.line_id = r.line_id
      where r.shop = ${shop} and r.day between ${from}::date and ${to}::date and l.variant_id is not null
        and lower(r.restock_type) in ('cancel', 'return') ${among("l.variant_id", only)}
      group by l.variant_id, r.day
      union all
      select l.variant_id, (c.at at time zone s.time_zone)::date, 'received', sum(cl.units)
      from order_closings c
      join shops s on s.shop = c.shop
      join effects e on e.shop = c.shop and e.id = c.effect_id and e.connector = 'shopify'
      join order_closing_lines cl on cl.shop = c.shop and cl.closing_id = c.id and cl.kind = 'received'
      join purchase_order_lines l on l.shop = c.shop and l.purchase_order_id = cl.purchase_order_id
        and l.position = cl.position
      where c.shop = ${shop} and (c.at at time zone s.time_zone)::date between ${from}::date and ${to}::date
        ${among("l.variant_id", only)}
      group by 1, 2
    )
    select variant_id as "variantId", kind, array_agg(day - ${from}::date) as offsets,
      array_agg(units::int) as units
    from moved
    group by variant_id, kind`;

  const made = (rows: readonly Row[]) => {
    const log = new Map<string, Filling>();
    for (const { variantId, kind, offsets, units } of rows) {
      let row = log.get(variantId);
      if (!row) {
        const recordId = `stock-log/${variantId}`;
        const source = { connector: "ops_room", recordId, days: { from, to }, observedAt };
        log.set(variantId, (row = { ...emptyRow(length), from, source }));
      }
      for (const [index, offset] of offsets.entries()) row[kind][offset] = units[index] ?? 0;
    }
    return log;
  };
  return { sql, made };
}

type Filling = Pick<StockLogRow, "from" | "source"> &
  Record<Exclude<Kind, "closing">, number[]> & { closing: (number | null)[] };

function emptyRow(length: number): Omit<Filling, "from" | "source"> {
  const none = () => new Array<number>(length).fill(0);
  return {
    closing: new Array<number | null>(length).fill(null),
    ordered: none(),
    restocked: none(),
    received: none(),
  };
}
