import { z } from "zod";
import { probeAfterSeconds } from "../../../ops/execution/probe-schedule.ts";
import { addDays, type Day } from "../../../ops/facts/day.ts";
import type { OwnEffectRow } from "../../../ops/facts/rows/own-records.ts";
import type { View } from "../../../ops/facts/views.ts";
import type { SealedScope } from "../client.server.ts";

type Effect = NonNullable<OwnEffectRow["effect"]>;
type Row = Omit<OwnEffectRow, "source" | "effect" | "goodsMinor"> & {
  /** What was approved, sealed; null: it is no order. */
  order: string | null;
  effect: (Omit<Effect, "awaitsFounder"> & { looks: number }) | null;
  at: Date;
};

/**
 * The newest approval of each draft, given within the window, with its effect, the word that stopped it, and its alert.
 * Texts are in none: they decide nothing about their alert.
 */
export async function ownEffectsView(
  { tx, shop, box }: SealedScope,
  { lastDays }: { lastDays: number },
  today: Day,
): Promise<View<"ownEffects">> {
  const rows = await tx.$queryRaw<Row[]>`
    with terms as (
      select currency, time_zone from shops where shop = ${shop}
    ), newest as (
      select distinct on (draft_id) * from approvals
      -- One person's yes where two are needed sends nothing, and is no approval yet.
      where shop = ${shop} and approved_at >= ${addDays(today, -lastDays)}::date and not (needs_two and first_yes is null)
      order by draft_id, approved_at desc
    )
    select a.id as "approvalId", d.kind, d.state as "draftState", a.state as approval,
      (a.approved_at at time zone t.time_zone)::date::text as "approvedDay",
      (a.expires_at at time zone t.time_zone)::date::text as "expiresDay",
      case when e.id is null then null else json_build_object(
        'state', e.state, 'looks', greatest(0, e.attempts - 1),
        'beganDay', (e.created_at at time zone t.time_zone)::date::text) end as effect,
      case when s.detail is null then null else json_build_object(
        'code', s.detail ->> 'code', 'message', s.detail ->> 'message',
        'day', (s.at at time zone t.time_zone)::date::text) end as stopped,
      case when d.kind = 'purchase_order' then a.content end as "order",
      case when al.id is null then null else json_build_object(
        'id', al.id, 'title', al.title, 'state', al.state, 'situation', al.situation,
        'waitingPerDayMinor', al.waiting_per_day_minor, 'decideBy', al.decide_by::text,
        'p10Minor', al.p10_minor, 'p50Minor', al.p50_minor, 'p90Minor', al.p90_minor) end as alert,
      coalesce(e.updated_at, a.approved_at) as at
    from newest a
    cross join terms t
    join drafts d on d.shop = a.shop and d.id = a.draft_id
    left join effects e on e.shop = a.shop and e.approval_id = a.id
    left join alerts al on al.shop = d.shop and al.id = d.alert_id and al.currency = t.currency
      -- One choice among others, never a text about the matter.
      and al.option_titles ? d.option_id
    left join lateral (
      select detail::json as detail, at from audit_log
      where shop = a.shop and subject = a.id and action = 'approval.stopped' and detail is not null
      order by seq desc limit 1) s on true
    order by a.approved_at, a.id`;
  return new Map(
    rows.map(({ at, effect, order, ...row }) => [
      row.approvalId,
      {
        ...row,
        effect: effect && lookedFor(effect),
        goodsMinor: order === null ? null : goodsMinor(box.open(order)),
        source: {
          connector: "ops_room",
          recordId: `history/${row.approvalId}`,
          observedAt: at.toISOString(),
        },
      },
    ]),
  );
}

function lookedFor({ looks, ...effect }: NonNullable<Row["effect"]>): Effect {
  return { ...effect, awaitsFounder: effect.state === "unknown" && probeAfterSeconds(looks) === null };
}

const Order = z.object({
  payload: z.object({
    lines: z.array(z.object({ units: z.number(), unitCostMinor: z.number().nullable().optional() })),
  }),
});

/** What the goods of an approved order cost. Null: not known of all of them. */
function goodsMinor(content: string): number | null {
  const order = Order.safeParse(JSON.parse(content));
  if (!order.success) return null;
  let sum = 0;
  for (const { units, unitCostMinor } of order.data.payload.lines) {
    if (unitCostMinor == null) return null;
    sum += units * unitCostMinor;
  }
  return order.data.payload.lines.length === 0 ? null : sum;
}
