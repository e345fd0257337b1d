import type { OpenAlertRow } from "../../../ops/facts/rows/own-records.ts";
import type { View } from "../../../ops/facts/views.ts";
import type { Scope } from "../client.server.ts";

type Row = Omit<OpenAlertRow, "source"> & { lastSeenAt: Date };

/** Open alerts ranked by money, in the shop's currency, as the last look left them. */
export async function openAlertsView({ tx, shop }: Scope): Promise<View<"openAlerts">> {
  const rows = await tx.$queryRaw<Row[]>`
    select a.id as "alertId", a.detector, a.title, a.situation, a.alert -> 'catalogueIds' as "catalogueIds",
      a.p10_minor::float8 as "p10Minor", a.p50_minor::float8 as "p50Minor", a.p90_minor::float8 as "p90Minor",
      a.waiting_per_day_minor::float8 as "waitingPerDayMinor", a.decide_by::text as "decideBy",
      a.attention_minutes as "attentionMinutes", a.alert -> 'missing' as missing, a.last_seen_at as "lastSeenAt",
      (select v.vendor from variants v where v.shop = a.shop and v.variant_id = a.variant_id) as vendor,
      (select json_agg(json_build_object('id', o ->> 'id', 'p10Minor', o -> 'money' -> 'p10' -> 'minor',
          'p50Minor', o -> 'money' -> 'p50' -> 'minor', 'p90Minor', o -> 'money' -> 'p90' -> 'minor'))
        from jsonb_array_elements(a.alert -> 'options') o) as options,
      (select coalesce(json_agg(distinct case
          when s ? 'days' or s ->> 'recordId' like 'gid://shopify/Order/%' then 'orders'
          when s ->> 'recordId' like 'gid://shopify/Inventory%' then 'inventory'
          else 'products' end), '[]'::json)
        from jsonb_array_elements(a.alert -> 'evidence') e, jsonb_array_elements(e -> 'sources') s
        where s ->> 'connector' = 'shopify') as rests
    from alerts a
    where a.shop = ${shop} and a.state = 'open' and a.lane = 'money'
      and a.currency = (select currency from shops where shop = ${shop})
    order by a.position, a.id`;
  return new Map(
    rows.map(({ lastSeenAt, ...row }) => [
      row.alertId,
      {
        ...row,
        source: {
          connector: "ops_room",
          recordId: `alerts/${row.alertId}`,
          observedAt: lastSeenAt.toISOString(),
        },
      },
    ]),
  );
}
