import { addDays, daysBetween, type Day } from "../../../ops/facts/day.ts";
import type { CodeUseRow } from "../../../ops/facts/rows/order-care.ts";
import type { View } from "../../../ops/facts/views.ts";
import type { Scope } from "../client.server.ts";
import { windowOf } from "./window.server.ts";

type Row = Omit<CodeUseRow, "source" | "recent" | "weeks"> &
  CodeUseRow["recent"] & { byWeek: { week: number; orders: number }[] | null };

/** Codes of the last seven days, each against its own earlier weeks. An order with several codes counts for its share. */
export async function codeUseView(
  scope: Scope,
  ask: { lastWeeks: number },
  today: Day,
): Promise<View<"codeUse">> {
  const { tx, shop } = scope;
  const { from, observedAt } = await windowOf(scope, { lastDays: 7 * (ask.lastWeeks + 1) }, today);
  // Weeks that are known in part only say nothing.
  const weeks = Math.max(0, Math.floor(daysBetween(from, today) / 7) - 1);
  const recentFrom = addDays(today, -7);
  const since = addDays(recentFrom, -7 * weeks);
  const rows = await tx.$queryRaw<Row[]>`
    with used as materialized (
      select c.code, o.order_id, o.day, count(*) over (partition by o.order_id) as codes
      from orders o join order_codes c on c.shop = o.shop and c.order_id = o.order_id
      where o.shop = ${shop} and o.day >= ${since}::date and o.day < ${today}::date
        and o.cancelled_at is null and not o.test
    ), recent as (
      select u.code, count(distinct u.order_id)::int as orders,
        sum(l.discount_minor / u.codes)::float8 as "discountMinor",
        sum((l.unit_price_minor * l.quantity - l.discount_minor) / u.codes)::float8 as "paidMinor"
      from used u join order_lines l on l.shop = ${shop} and l.order_id = u.order_id
      where u.day >= ${recentFrom}::date
      group by u.code
    ), earlier as (
      select code, ((day - ${since}::date) / 7)::int as week, count(*)::int as orders
      from used where day < ${recentFrom}::date
      group by code, week
    )
    select r.*, (select min(day)::text from used u where u.code = r.code) as "firstDay",
      (select json_agg(json_build_object('week', e.week, 'orders', e.orders)) from earlier e where e.code = r.code)
        as "byWeek"
    from recent r
    order by r.code`;
  const source = { connector: "shopify", days: { from: since, to: addDays(today, -1) }, observedAt };
  return new Map(
    rows.map(({ code, firstDay, byWeek, orders, discountMinor, paidMinor }) => {
      const counts = new Array<number>(weeks).fill(0);
      for (const { week, orders: some } of byWeek ?? []) if (week < weeks) counts[week] = some;
      const recent = { orders, discountMinor: Math.round(discountMinor), paidMinor: Math.round(paidMinor) };
      return [code, { code, firstDay, recent, weeks: counts, source: { ...source, recordId: code } }];
    }),
  );
}
