import { addDays, type Day } from "../../../ops/facts/day.ts";
import type { ParcelPaceRow, ParcelRow } from "../../../ops/facts/rows/order-care.ts";
import type { View } from "../../../ops/facts/views.ts";
import type { Scope } from "../client.server.ts";
import { windowOf } from "./window.server.ts";

/** Parcels younger than this are not asked how long they took: the slow ones are still on their way. */
const MATURE_DAYS = 14;
/** Shopify's words for a parcel that came to its end (FulfillmentDisplayStatus). */
const ENDED = ["delivered", "picked_up", "canceled", "label_voided"];

/** Parcels with tracking that left within the last days and are not known to have arrived, the longest away first. */
export async function parcelsView(
  scope: Scope,
  ask: { lastDays: number; most: number },
  today: Day,
): Promise<View<"parcels">> {
  const { tx, shop } = scope;
  const { observedAt } = await windowOf(scope, ask, today);
  const from = addDays(today, -ask.lastDays);
  const rows = await tx.$queryRaw<Omit<ParcelRow, "source">[]>`
    with zone as (select coalesce((select time_zone from shops where shop = ${shop}), 'UTC') as name),
    away as materialized (
      select f.*, o.name as order_name
      from fulfilments f join orders o on o.shop = f.shop and o.order_id = f.order_id
      where f.shop = ${shop} and f.created_at >= ${from}::date and o.day >= ${addDays(from, -90)}::date
        and o.cancelled_at is null and not o.test and lower(f.status) = 'success' and f.carrier is not null
        and f.delivered_at is null and lower(coalesce(f.display_status, '')) <> all(${ENDED})
      order by f.created_at, f.fulfilment_id
      limit ${ask.most}
    )
    select a.fulfilment_id as "fulfilmentId", a.order_id as "orderId", a.order_name as name, a.carrier,
      upper(coalesce(a.display_status, 'FULFILLED')) as status,
      (a.created_at at time zone zone.name)::date::text as "sentDay",
      (a.in_transit_at at time zone zone.name)::date::text as "scannedDay",
      (a.estimated_at at time zone zone.name)::date::text as "expectedDay",
      (a.updated_at at time zone zone.name)::date::text as "newsDay",
      (select count(*)::int from fulfilments f
        where f.shop = ${shop} and f.order_id = a.order_id and lower(f.status) = 'success') as parcels,
      (select coalesce(json_agg(json_build_object(
          'variantId', l.variant_id, 'title', l.title, 'units', l.current_quantity,
          'paidMinor', greatest(0, l.unit_price_minor * l.current_quantity
            - round(l.discount_minor * l.current_quantity / l.quantity::numeric))) order by l.line_id), '[]'::json)
        from order_lines l
        where l.shop = ${shop} and l.order_id = a.order_id and l.current_quantity > 0 and l.quantity > 0) as lines
    from away a cross join zone
    order by a.created_at, a.fulfilment_id`;
  return new Map(
    rows.map((row) => [
      row.fulfilmentId,
      { ...row, source: { connector: "shopify", recordId: row.orderId, observedAt } },
    ]),
  );
}

type PaceRow = Omit<ParcelPaceRow, "source" | "daysToScan" | "daysInTransit"> & {
  scan50: number | null;
  scan90: number | null;
  transit50: number | null;
  transit90: number | null;
};

/** How each carrier moved the parcels that had time to arrive, and all carriers together. */
export async function parcelPaceView(
  scope: Scope,
  ask: { lastDays: number },
  today: Day,
): Promise<View<"parcelPace">> {
  const { tx, shop } = scope;
  const { from, observedAt } = await windowOf(scope, ask, today);
  const to = addDays(today, -MATURE_DAYS);
  const rows = await tx.$queryRaw<PaceRow[]>`
    with sent as (
      select f.carrier, f.in_transit_at, f.delivered_at,
        extract(epoch from f.in_transit_at - f.created_at) / 86400 as to_scan,
        extract(epoch from f.delivered_at - f.in_transit_at) / 86400 as in_transit
      from fulfilments f
      where f.shop = ${shop} and f.carrier is not null and lower(f.status) = 'success'
        and f.created_at >= ${from}::date and f.created_at < ${to}::date
    )
    select coalesce(carrier, '') as carrier, count(*)::int as sent, count(in_transit_at)::int as scanned,
      count(delivered_at)::int as delivered,
      (percentile_disc(0.5) within group (order by to_scan) filter (where to_scan >= 0))::float8 as scan50,
      (percentile_disc(0.9) within group (order by to_scan) filter (where to_scan >= 0))::float8 as scan90,
      (percentile_disc(0.5) within group (order by in_transit) filter (where in_transit >= 0))::float8 as transit50,
      (percentile_disc(0.9) within group (order by in_transit) filter (where in_transit >= 0))::float8 as transit90
    from sent
    group by grouping sets ((carrier), ())
    having count(*) > 0`;
  const source = { connector: "shopify", days: { from, to: addDays(to, -1) }, observedAt };
  return new Map(
    rows.map(({ scan50, scan90, transit50, transit90, ...row }) => [
      row.carrier,
      {
        ...row,
        daysToScan: spread(scan50, scan90),
        daysInTransit: spread(transit50, transit90),
        source: { ...source, recordId: row.carrier === "" ? "parcels" : row.carrier },
      },
    ]),
  );
}

function spread(p50: number | null, p90: number | null): { p50: number; p90: number } | null {
  return p50 === null || p90 === null ? null : { p50: round(p50), p90: round(p90) };
}

function round(days: number): number {
  return Math.round(days * 10) / 10;
}
