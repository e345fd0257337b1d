import type { OwnOrderRow } from "../../../ops/facts/rows/own-order.ts";
import { type Day, addDays } from "../../../ops/facts/day.ts";
import { SUPPLIER_NOT_NAMED, supplierKey, type View } from "../../../ops/facts/views.ts";
import type { Scope } from "../client.server.ts";

type Row = Omit<OwnOrderRow, "source" | "supplierKey"> & { placedAt: Date };

/** Days of a month, for how far back to look. */
const MONTH_DAYS = 30.44;

/** Our own orders of the newest months, and older ones of which something is still open, with what became of each line. */
export async function ownOrdersView(
  { tx, shop }: Scope,
  { lastMonths }: { lastMonths: number },
  today: Day,
): Promise<View<"ownOrders">> {
  const since = addDays(today, -Math.round(lastMonths * MONTH_DAYS));
  const rows = await tx.$queryRaw<Row[]>`
    with closed as (
      select c.purchase_order_id, c.position,
        json_agg(json_build_object('kind', g.kind, 'day', g.day::text, 'units', c.units) order by g.day, g.at) as closings
      from order_closing_lines c
      join order_closings g on g.shop = c.shop and g.id = c.closing_id
      where c.shop = ${shop}
      group by c.purchase_order_id, c.position
    )
    select o.id, o.reference, o.supplier, o.currency, o.state, o.placed_at as "placedAt",
      (o.placed_at at time zone coalesce((select time_zone from shops where shop = ${shop}), 'UTC'))::date::text
        as "placedDay",
      o.expected_day::text as "expectedDay", o.is_quick as "isQuick",
      json_agg(json_build_object(
        'position', l.position, 'variantId', l.variant_id, 'inventoryItemId', l.inventory_item_id,
        'locationId', l.location_id, 'location', coalesce(p.name, 'a location that is gone'), 'title', l.title,
        'sku', l.sku, 'units', l.units, 'unitCostMinor', l.unit_cost_minor,
        'closings', coalesce(c.closings, '[]'::json)) order by l.position) as lines
    from purchase_orders o
    join purchase_order_lines l on l.shop = o.shop and l.purchase_order_id = o.id
    left join locations p on p.shop = l.shop and p.location_id = l.location_id
    left join closed c on c.purchase_order_id = l.purchase_order_id and c.position = l.position
    where o.shop = ${shop} and (o.state = 'placed' or o.placed_at >= ${since}::date)
    group by o.shop, o.id
    order by o.placed_at, o.id`;
  return new Map(
    rows.map(({ placedAt, ...row }) => [
      row.id,
      {
        ...row,
        supplierKey: row.supplier === SUPPLIER_NOT_NAMED ? null : supplierKey(row.supplier),
        source: { connector: "ops_room", recordId: row.reference, observedAt: placedAt.toISOString() },
      },
    ]),
  );
}
