import { addDays, daysBetween, type Day } from "../../../ops/facts/day.ts";
import type { CompanyPriceRow } from "../../../ops/facts/rows/company-prices.ts";
import type { View } from "../../../ops/facts/views.ts";
import type { Scope } from "../client.server.ts";
import { windowOf } from "./window.server.ts";

type Row = Omit<CompanyPriceRow, "source" | "days"> & { observedAt: Date };

/** Prices set for companies; of those that follow the shop's, the ones below what the unit costs. */
export async function companyPricesView(
  scope: Scope,
  ask: { lastDays: number },
  today: Day,
): Promise<View<"companyPrices">> {
  const { tx, shop } = scope;
  const { from } = await windowOf(scope, ask, today);
  const rows = await tx.$queryRaw<Row[]>`
    with priced as (
      select l.list_id, l.name, l.observed_at, v.variant_id, v.product_id, v.unit_cost_minor, v.price_minor as shops,
        concat_ws(', ', v.product_title, v.variant_title) as title, p.price_minor is not null as own,
        coalesce(p.price_minor, round(v.price_minor * l.share)::bigint) as price
      from price_lists l
      join variants v on v.shop = l.shop and v.deleted_at is null and v.status = 'active'
      left join list_prices p on p.shop = l.shop and p.list_id = l.list_id and p.variant_id = v.variant_id
      where l.shop = ${shop}
        and (p.price_minor is not null or round(v.price_minor * l.share) < v.unit_cost_minor)
    ), sold as (
      select k.variant_id, k.unit_price_minor as price, sum(k.quantity)::int as units
      from orders o join order_lines k on k.shop = o.shop and k.order_id = o.order_id
      where o.shop = ${shop} and o.day >= ${from}::date and o.day < ${today}::date
        and o.cancelled_at is null and not o.test and k.variant_id in (select variant_id from priced)
      group by k.variant_id, k.unit_price_minor
    )
    select p.list_id as "listId", p.name as "listName", p.variant_id as "variantId", p.product_id as "productId",
      p.title, p.unit_cost_minor::float8 as "unitCostMinor", p.price::float8 as "priceMinor",
      -- At the shop's own price everybody may have bought.
      case when p.price = p.shops then 0 else coalesce(s.units, 0) end as units, p.observed_at as "observedAt"
    from priced p left join sold s on s.variant_id = p.variant_id and s.price = p.price
    order by p.list_id, p.variant_id`;
  const days = Math.max(1, daysBetween(from, today));
  return new Map(
    rows.map(({ observedAt, ...row }) => [
      `${row.listId} ${row.variantId}`,
      {
        ...row,
        days,
        source: {
          connector: "shopify",
          recordId: row.variantId,
          days: { from, to: addDays(today, -1) },
          observedAt: observedAt.toISOString(),
        },
      },
    ]),
  );
}
