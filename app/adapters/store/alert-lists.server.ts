import { Prisma } from "@prisma/client";
import { SHELVES, type Shelf } from "../../ops/ranking/contract.ts";
import { decisionOf } from "./alert-decision.server.ts";
import type { Scope } from "./client.server.ts";
import type { AlertStore, AlertSummary } from "./contract.ts";

type Open = Awaited<ReturnType<AlertStore["open"]>>;
type Total = { shelf: Shelf; count: number; p10Minor: number; p50Minor: number; p90Minor: number };
type Line = Omit<AlertSummary, "decision"> & { decision: Prisma.JsonValue };

/** What a list shows, without the alert's JSON, and the live draft of the chosen option. */
const LINE = Prisma.sql`
  a.id, a.fingerprint, a.title, a.reason, a.currency, a.p10_minor::float8 as "p10Minor",
  a.p50_minor::float8 as "p50Minor", a.p90_minor::float8 as "p90Minor",
  a.waiting_per_day_minor::float8 as "waitingPerDayMinor", a.decide_by::text as "decideBy", a.cautions, a.state,
  a.shelf, a.position, a.why, a.chosen_option_id as "chosenOptionId", a.first_seen_at as "firstSeenAt",
  a.last_seen_at as "lastSeenAt", a.stake_yesterday_minor::float8 as "stakeYesterdayMinor",
  a.shelf_yesterday as "shelfYesterday", a.lane, a.attention_minutes as "attentionMinutes", a.decision,
  d.id as "draftId", d.kind as "draftKind", a.option_titles ->> d.option_id as "draftTitle"`;
const DRAFT = Prisma.sql`
  left join drafts d on d.shop = a.shop and d.alert_id = a.id and d.option_id = a.chosen_option_id
    and d.state in ('proposed', 'approved', 'sending', 'unknown')`;

/** What was found before the store changed its currency adds up with nothing; the next look finds it anew. */
export const IN_SHOP_CURRENCY = Prisma.sql`
  a.currency = (select s.currency from shops s where s.shop = a.shop)`;

/** It leads its situation, or whoever led it is no longer open. */
const LEADS = Prisma.sql`
  (a.under is null or not exists (
    select 1 from alerts l where l.shop = a.shop and l.fingerprint = a.under and l.state = 'open'))`;

/** The inbox: two statements, whatever the number of alerts. */
export async function openAlerts(
  { tx, shop }: Scope,
  { limitPerShelf }: { limitPerShelf: number },
): Promise<Open> {
  // Alerts of one situation share the same units or cash: only the largest of them counts.
  const totals = await tx.$queryRaw<Total[]>`
    with counted as (
      select shelf, p10_minor, p50_minor, p90_minor,
        row_number() over (partition by situation order by p50_minor desc, position) as n
      from alerts a where shop = ${shop} and state = 'open' and ${LEADS} and ${IN_SHOP_CURRENCY}
    )
    select shelf, count(*)::int as count, coalesce(sum(p10_minor) filter (where n = 1), 0)::float8 as "p10Minor",
      coalesce(sum(p50_minor) filter (where n = 1), 0)::float8 as "p50Minor",
      coalesce(sum(p90_minor) filter (where n = 1), 0)::float8 as "p90Minor"
    from counted group by shelf`;
  const lines = await tx.$queryRaw<Line[]>`
    select ${LINE}
    from (values ('decide_now'), ('this_week'), ('can_wait')) as shelves(name)
    cross join lateral (
      select * from alerts a
      where shop = ${shop} and state = 'open' and ${LEADS} and shelf = shelves.name and ${IN_SHOP_CURRENCY}
      order by position limit ${limitPerShelf}
    ) a ${DRAFT}
    order by a.position`;

  const shelves = Object.fromEntries(
    SHELVES.map((shelf) => [shelf, { lines: [], count: 0, p10Minor: 0, p50Minor: 0, p90Minor: 0 }]),
  ) as unknown as Open["shelves"];
  for (const { shelf, ...total } of totals) Object.assign(shelves[shelf], total);
  for (const line of lines) shelves[line.shelf].lines.push(toSummary(line));
  return { shelves };
}

export async function summariesOfProduct({ tx, shop }: Scope, productId: string): Promise<AlertSummary[]> {
  const lines = await tx.$queryRaw<Line[]>`
    select ${LINE} from alerts a ${DRAFT}
    where a.shop = ${shop} and a.product_id = ${productId} and a.state = 'open' and ${IN_SHOP_CURRENCY}
    order by a.position`;
  return lines.map(toSummary);
}

/** Other open alerts about the same units or cash, in order. */
export async function sharingSituation(
  { tx, shop }: Scope,
  { situation, except }: { situation: string; except: string },
): Promise<AlertSummary[]> {
  const lines = await tx.$queryRaw<Line[]>`
    select ${LINE} from alerts a ${DRAFT}
    where a.shop = ${shop} and a.situation = ${situation} and a.id <> ${except} and a.state = 'open'
      and ${IN_SHOP_CURRENCY}
    order by a.position`;
  return lines.map(toSummary);
}

function toSummary(line: Line): AlertSummary {
  return { ...line, decision: decisionOf(line.decision) };
}
