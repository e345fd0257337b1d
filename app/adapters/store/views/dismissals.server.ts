import { addDays, type Day } from "../../../ops/facts/day.ts";
import type { DismissalRow } from "../../../ops/facts/rows/own-records.ts";
import type { View } from "../../../ops/facts/views.ts";
import type { Scope } from "../client.server.ts";

type Row = Omit<DismissalRow, "source"> & { at: Date };

/** Open alerts that were waved away within the window and since they were last acted on or put off. */
export async function dismissalsView(
  { tx, shop }: Scope,
  { lastDays }: { lastDays: number },
  today: Day,
): Promise<View<"dismissals">> {
  const rows = await tx.$queryRaw<Row[]>`
    with terms as (
      select currency, time_zone from shops where shop = ${shop}
    )
    select a.id as "alertId", a.detector, a.title, a.situation, a.attention_minutes as "attentionMinutes",
      a.p10_minor::float8 as "p10Minor", a.p50_minor::float8 as "p50Minor", a.p90_minor::float8 as "p90Minor",
      json_agg((d.at at time zone t.time_zone)::date::text order by d.at) as days, max(d.at) as at
    from alerts a
    cross join terms t
    join decisions d on d.shop = a.shop and d.fingerprint = a.fingerprint
    where a.shop = ${shop} and a.state = 'open' and a.lane = 'money' and a.currency = t.currency
      and d.kind in ('dismissed', 'wrong_data') and d.at >= ${addDays(today, -lastDays)}::date
      and not exists (
        select from decisions o where o.shop = d.shop and o.fingerprint = d.fingerprint
          and o.kind in ('acted', 'snoozed', 'reopened') and o.at > d.at)
    group by a.shop, a.id
    order by a.position, a.id`;
  return new Map(
    rows.map(({ at, ...row }) => [
      row.alertId,
      {
        ...row,
        source: { connector: "ops_room", recordId: `alerts/${row.alertId}`, observedAt: at.toISOString() },
      },
    ]),
  );
}
