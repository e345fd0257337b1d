import type { OnOrderRow, View } from "../../../ops/facts/views.ts";
import type { Scope } from "../client.server.ts";

type Row = { variantId: string; arrivals: OnOrderRow["arrivals"]; newest: string; placedAt: Date };

/**
 * Units on orders of ours that were neither received nor cancelled: placed − received − cancelled, line by line. Only an
 * order that was carried out by a write to Shopify can be looked for there.
 */
export async function onOrderView({ tx, shop }: Scope): Promise<View<"onOrder">> {
  const rows = await tx.$queryRaw<Row[]>`
    with arriving as (
      select l.variant_id, l.location_id, o.id, o.reference, o.placed_at, o.expected_day,
        case when e.connector = 'shopify' then o.placed_at end as shown_since,
        sum(greatest(0, l.units - coalesce(c.units, 0)))::int as units
      from purchase_orders o
      join purchase_order_lines l on l.shop = o.shop and l.purchase_order_id = o.id
      left join effects e on e.shop = o.shop and e.id = o.effect_id
      left join (
        select purchase_order_id, position, sum(units) as units
        from order_closing_lines where shop = ${shop}
        group by purchase_order_id, position
      ) c on c.purchase_order_id = l.purchase_order_id and c.position = l.position
      where o.shop = ${shop} and o.state = 'placed'
      group by l.variant_id, l.location_id, o.id, o.reference, o.placed_at, o.expected_day, e.connector
    )
    select variant_id as "variantId", max(placed_at) as "placedAt",
      (array_agg(reference order by placed_at desc))[1] as newest,
      json_agg(json_build_object(
        'purchaseOrderId', id, 'units', units, 'expectedDay', expected_day::text,
        'locationId', location_id, 'shownSince', to_char(shown_since at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
        ) order by expected_day) as arrivals
    from arriving
    where units > 0
    group by variant_id`;
  return new Map(
    rows.map(({ variantId, arrivals, newest, placedAt }) => [
      variantId,
      { arrivals, source: { connector: "ops_room", recordId: newest, observedAt: placedAt.toISOString() } },
    ]),
  );
}
