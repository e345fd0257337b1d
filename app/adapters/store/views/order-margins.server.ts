import { Prisma } from "@prisma/client";
import { addDays, daysBetween, type Day } from "../../../ops/facts/day.ts";
import type { OrderMarginRow } from "../../../ops/facts/rows/orders.ts";
import type { View } from "../../../ops/facts/views.ts";
import type { Scope } from "../client.server.ts";
import { among, type Only } from "./among.server.ts";
import type { Reading } from "./reading.server.ts";
import { windowOf } from "./window.server.ts";

/** Discounts are told apart by steps of a twentieth of the price: what they come to is still summed to the cent. */
const STEPS = 20;

type Row = { variantId: string; prices: OrderMarginRow["prices"] };

/**
 * What variants were sold for, line by line, summed in the database. Cancelled and test orders are left out, and so are
 * units that were taken off an order before they were sent, as in `daily_sales`.
 */
export async function orderMarginsReading(
  scope: Scope,
  ask: { lastDays: number },
  { today, only }: { today: Day; only: Only },
): Promise<Reading<View<"orderMargins">>> {
  const { shop } = scope;
  const { from, observedAt } = await windowOf(scope, ask, today);
  if (daysBetween(from, today) <= 0) return { sql: null, made: () => new Map() };
  const to = addDays(today, -1);

  const sql = Prisma.sql`
    with recent as materialized (
      select order_id from orders
      where shop = ${shop} and day between ${from}::date and ${to}::date and cancelled_at is null and not test
    ), cancelled as (
      select r.order_id, r.line_id, sum(r.quantity) as units
      from recent join refund_lines r on r.shop = ${shop} and r.order_id = recent.order_id
      where lower(r.restock_type) = 'cancel'
      group by r.order_id, r.line_id
    ), sold as (
      select l.variant_id, l.order_id, l.unit_price_minor, l.discount_minor, l.quantity,
        greatest(l.quantity - coalesce(c.units, 0), 0) as units
      from recent
      join order_lines l on l.shop = ${shop} and l.order_id = recent.order_id
      left join cancelled c on c.order_id = l.order_id and c.line_id = l.line_id
      where l.variant_id is not null and l.quantity > 0 ${among("l.variant_id", only)}
    ), priced as (
      select variant_id, unit_price_minor, sum(units) as units, count(distinct order_id) as orders,
        sum(round(discount_minor * units / quantity)) as discount_minor
      from sold
      where units > 0
      group by variant_id, unit_price_minor,
        case when unit_price_minor > 0
          then round(discount_minor * ${STEPS}::numeric / (unit_price_minor * quantity)) else 0 end
    )
    select variant_id as "variantId", json_agg(json_build_object(
      'unitPriceMinor', unit_price_minor, 'units', units, 'orders', orders, 'discountMinor', discount_minor)
      order by unit_price_minor, discount_minor) as prices
    from priced
    group by variant_id`;

  const source = { connector: "shopify", days: { from, to }, observedAt };
  return {
    sql,
    made: (rows: readonly Row[]) =>
      new Map(
        rows.map(({ variantId, prices }) => [
          variantId,
          { prices, source: { ...source, recordId: variantId } },
        ]),
      ),
  };
}
