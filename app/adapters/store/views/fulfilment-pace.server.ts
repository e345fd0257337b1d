import { addDays, daysBetween, type Day } from "../../../ops/facts/day.ts";
import type { FulfilmentPaceRow, ParcelCount } from "../../../ops/facts/rows/orders.ts";
import type { View } from "../../../ops/facts/views.ts";
import type { Scope } from "../client.server.ts";
import { waitingIn } from "./open-orders.server.ts";
import { windowOf } from "./window.server.ts";

/** Whoever sends an order so quickly hands it over at a counter, or has nothing to send. */
const AT_ONCE_MINUTES = 10;
/** Orders younger than this are not asked how long they took: the slow ones among them are not sent yet. */
const MATURE_DAYS = 14;
/** Parcels of the last four weeks against those before. */
const RECENT_DAYS = 28;

type ByDay = { offset: number; placed: number; sent: number }[];
type Row = {
  orders: number;
  p50: number | null;
  p90: number | null;
  byDay: ByDay | null;
  recent: ParcelCount;
  earlier: ParcelCount;
  waiting: number;
  held: number;
};

/** How long orders wait for their first parcel, how many come and leave on a day, and how many parcels they take. */
export async function fulfilmentPaceView(
  scope: Scope,
  ask: { lastDays: number },
  today: Day,
): Promise<View<"fulfilmentPace">> {
  const { tx, shop } = scope;
  const { from, observedAt } = await windowOf(scope, ask, today);
  const length = daysBetween(from, today);
  if (length <= 0) return new Map();
  const to = addDays(today, -1);
  const recentFrom = addDays(today, -RECENT_DAYS);

  const [row] = await tx.$queryRaw<Row[]>`
    with placed as materialized (
      select o.order_id, o.day, o.created_at, f.first_at, f.parcels,
        (f.first_at at time zone coalesce((select time_zone from shops where shop = ${shop}), 'UTC'))::date as sent_day
      from orders o
      left join lateral (
        select min(f.created_at) as first_at, count(*)::int as parcels
        from fulfilments f
        where f.shop = o.shop and f.order_id = o.order_id and lower(f.status) = 'success'
      ) f on true
      where o.shop = ${shop} and o.day between ${from}::date and ${today}::date
        and o.cancelled_at is null and not o.test
        and (f.first_at is null or f.first_at > o.created_at + make_interval(mins => ${AT_ONCE_MINUTES}::int))
    ), waits as (
      select sent_day - day as days from placed
      where sent_day is not null and day <= ${addDays(today, -MATURE_DAYS)}::date
    ), moves as (
      select day - ${from}::date as "offset", 1 as placed, 0 as sent from placed where day <= ${to}::date
      union all
      select sent_day - ${from}::date, 0, 1 from placed where sent_day <= ${to}::date
    )
    select (select count(*)::int from waits) as orders,
      (select percentile_disc(0.5) within group (order by days) from waits)::int as p50,
      (select percentile_disc(0.9) within group (order by days) from waits)::int as p90,
      (select json_agg(d) from (
        select "offset", sum(placed)::int as placed, sum(sent)::int as sent from moves group by "offset") d) as "byDay",
      (select json_build_object('orders', count(*), 'split', count(*) filter (where parcels > 1),
        'extra', coalesce(sum(parcels - 1), 0))
        from placed where parcels > 0 and day >= ${recentFrom}::date) as recent,
      (select json_build_object('orders', count(*), 'split', count(*) filter (where parcels > 1),
        'extra', coalesce(sum(parcels - 1), 0))
        from placed where parcels > 0 and day < ${recentFrom}::date) as earlier,
      (select count(*)::int from orders o where ${waitingIn(shop, today)}) as waiting,
      (select count(*)::int from orders o where ${waitingIn(shop, today, "held")}) as held`;
  if (!row) return new Map();
  return new Map([["", paceOf(row, { from, length, observedAt, to })]]);
}

function paceOf(
  { orders, p50, p90, byDay, recent, earlier, waiting, held }: Row,
  window: { from: Day; to: Day; length: number; observedAt: string },
): FulfilmentPaceRow {
  const placed = new Array<number>(window.length).fill(0);
  const sent = new Array<number>(window.length).fill(0);
  for (const { offset, ...on } of byDay ?? []) {
    if (offset < 0 || offset >= window.length) continue;
    placed[offset] = on.placed;
    sent[offset] = on.sent;
  }
  const { from, to, observedAt } = window;
  return {
    ...{ from, placed, sent, orders, waiting, held },
    daysToSend: p50 === null || p90 === null ? null : { p50, p90 },
    parcels: { recent, earlier },
    source: { connector: "shopify", recordId: "orders", days: { from, to }, observedAt },
  };
}
