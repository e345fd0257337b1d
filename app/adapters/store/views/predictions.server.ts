import { addDays, daysBetween, type Day } from "../../../ops/facts/day.ts";
import type { PredictionRow } from "../../../ops/facts/rows/own-records.ts";
import type { View } from "../../../ops/facts/views.ts";
import { Prediction } from "../../../ops/memory/prediction.ts";
import type { Scope } from "../client.server.ts";

type Row = {
  approvalId: string;
  prediction: unknown;
  stakeMinor: number | null;
  product: string | null;
  approvedDay: Day;
  approvedAt: Date;
  /** Days of the window that closed with stock, and units sold on them: how many, and the sum of their squares. */
  stockedDays: number;
  sold: number;
  soldSquared: number;
  closing: number | null;
  arrivedDay: Day | null;
  /** All of the order was called off before any of it came. */
  calledOff: boolean;
};

/** On fewer days an average is chance. */
const LEAST_STOCKED_DAYS = 14;

/**
 * What was predicted when orders of the window were approved in the shop's currency, of those that were carried out; and what
 * came: sales from the day after on days that closed with stock, closing stock, and the first receipt.
 */
export async function predictionsView(
  { tx, shop }: Scope,
  { lastDays }: { lastDays: number },
  today: Day,
): Promise<View<"predictions">> {
  const rows = await tx.$queryRaw<Row[]>`
    with terms as (
      select currency, time_zone from shops where shop = ${shop}
    ), told as (
      select g.subject as approval_id, g.at, g.seq, (g.at at time zone t.time_zone)::date as day,
        g.detail::jsonb -> 'predicted' as predicted
      from audit_log g cross join terms t
      where g.shop = ${shop} and g.action = 'draft.approved' and g.at >= ${addDays(today, -lastDays)}::date
        and g.detail like '%"predicted":%'
    )
    select a.approval_id as "approvalId", p.value as prediction, (a.predicted ->> 'stakeMinor')::float8 as "stakeMinor",
      concat_ws(', ', v.product_title, v.variant_title) as product, a.day::text as "approvedDay", a.at as "approvedAt",
      coalesce(s.days, 0)::int as "stockedDays", coalesce(s.units, 0)::float8 as sold,
      coalesce(s.squares, 0)::float8 as "soldSquared",
      (select c.available from stock_days c where c.shop = ${shop} and c.variant_id = v.variant_id
        and c.day = a.day + (p.value ->> 'days')::int) as closing,
      (select min(c.day)::text from purchase_orders o
        join order_closings c on c.shop = o.shop and c.purchase_order_id = o.id and c.kind = 'received'
        where o.shop = ${shop} and o.effect_id = e.id) as "arrivedDay",
      exists (select from purchase_orders o
        where o.shop = ${shop} and o.effect_id = e.id and o.state = 'cancelled') as "calledOff"
    from told a
    join terms t on t.currency = coalesce(a.predicted ->> 'currency', t.currency)
    join effects e on e.shop = ${shop} and e.approval_id = a.approval_id and e.state = 'done'
    cross join lateral jsonb_array_elements(a.predicted -> 'of') with ordinality p (value, place)
    left join variants v on v.shop = ${shop} and v.variant_id = p.value ->> 'variantId'
    left join lateral (
      select count(*) as days, sum(coalesce(d.units, 0)) as units, sum(coalesce(d.units, 0) ^ 2) as squares
      from stock_days c
      left join daily_sales d on d.shop = c.shop and d.day = c.day and d.variant_id = c.variant_id
      where p.value ->> 'what' = 'sales' and c.shop = ${shop} and c.variant_id = v.variant_id and c.available > 0
        and c.day > a.day and c.day <= a.day + (p.value ->> 'days')::int and c.day < ${today}::date
    ) s on true
    order by a.seq desc, p.place`;
  return new Map(
    rows.flatMap((row) => {
      const prediction = Prediction.safeParse(row.prediction);
      return prediction.success ? [rowOf(row, prediction.data, today)] : [];
    }),
  );
}

function rowOf(row: Row, prediction: Prediction, today: Day): [string, PredictionRow] {
  const { approvalId, approvedDay } = row;
  const { what, low, likely, high, days } = prediction;
  const isOver = daysBetween(approvedDay, today) > days;
  return [
    `${approvalId} ${what}`,
    {
      ...{ approvalId, what, approvedDay, low, likely, high },
      product: row.product ?? "",
      stakeMinor: row.stakeMinor ?? 0,
      came: isOver ? cameOf(row, what, today) : null,
      source: {
        connector: "ops_room",
        recordId: `history/${approvalId}`,
        observedAt: row.approvedAt.toISOString(),
      },
    },
  ];
}

function cameOf(row: Row, what: Prediction["what"], today: Day): PredictionRow["came"] {
  switch (what) {
    case "sales": {
      if (row.stockedDays < LEAST_STOCKED_DAYS) return null;
      const value = row.sold / row.stockedDays;
      // Sales of single days scatter at least as counts do.
      const ofDays = Math.max(value, row.soldSquared / row.stockedDays - value ** 2);
      return { value, deviation: Math.sqrt(ofDays / row.stockedDays) };
    }
    case "stock":
      return row.closing === null ? null : { value: row.closing, deviation: 0 };
    case "delivery":
      if (row.arrivedDay === null && row.calledOff) return null;
      // Not here after the time within which nine in ten are: later than that, however late.
      return { value: daysBetween(row.approvedDay, row.arrivedDay ?? today), deviation: 0 };
  }
}
