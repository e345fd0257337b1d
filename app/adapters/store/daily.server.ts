import { Prisma } from "@prisma/client";
import type { Day } from "../../ops/facts/day.ts";
import type { Scope } from "./client.server.ts";

/**
 * Sums order lines per variant and day, in SQL. Cancelled and test orders are left out; so are units that were
 * taken off an order before they were sent (restock type `cancel`), with their share of price and discount.
 * Units that came back are counted apart, on the day they were sold.
 */
export async function rebuildDailySales({ tx, shop }: Scope, days: readonly Day[] | null): Promise<void> {
  if (days?.length === 0) return;
  const these = (column: Prisma.Sql) =>
    days ? Prisma.sql`and ${column} = any(${[...days]}::date[])` : Prisma.empty;
  // A bulk read has just changed what the tables look like; planned from the old statistics, the sums below take
  // minutes instead of a second. (Refused with a mere warning where the role may not: Postgres before 17.)
  if (days === null) await tx.$executeRaw`analyze orders, order_lines, refund_lines`;
  await tx.$executeRaw`set local enable_nestloop = ${Prisma.raw(days === null ? "off" : "on")}`;
  await tx.$executeRaw`delete from daily_sales where shop = ${shop} ${these(Prisma.sql`day`)}`;
  await tx.$executeRaw`
    with touched as materialized (
      select order_id, day from orders
      where shop = ${shop} and cancelled_at is null and not test ${these(Prisma.sql`day`)}
    ), refunded as (
      select order_id, line_id, sum(quantity) filter (where lower(restock_type) = 'cancel') as cancelled,
        sum(quantity) filter (where lower(restock_type) <> 'cancel') as returned
      from refund_lines
      where shop = ${shop} and order_id in (select order_id from touched)
      group by order_id, line_id
    ), sold as (
      select o.day, l.variant_id, l.unit_price_minor, l.discount_minor, l.quantity,
        greatest(l.quantity - coalesce(r.cancelled, 0), 0) as units, coalesce(r.returned, 0) as returned
      from touched o
      join order_lines l on l.shop = ${shop} and l.order_id = o.order_id
      left join refunded r on r.order_id = l.order_id and r.line_id = l.line_id
      where l.variant_id is not null and l.quantity > 0
    )
    insert into daily_sales (shop, day, variant_id, units, returned_units, gross_minor, discount_minor)
    select ${shop}, day, variant_id, sum(units), sum(least(returned, units)), sum(units * unit_price_minor),
      sum(round(discount_minor * units / quantity))
    from sold
    group by day, variant_id
    having sum(units) > 0`;
  await tx.$executeRaw`set local enable_nestloop = on`;
  if (days === null) await tx.$executeRaw`analyze daily_sales, variants, stock_levels`;
}

/** All locations together. A later note of the same day wins: the last one is the close. */
export async function recordStockDay({ tx, shop }: Scope, day: Day): Promise<void> {
  await tx.$executeRaw`
    insert into stock_days (shop, day, variant_id, available)
    select ${shop}, ${day}::date, v.variant_id, sum(s.available)
    from variants v
    join stock_levels s on s.shop = v.shop and s.inventory_item_id = v.inventory_item_id
    left join locations l on l.shop = s.shop and l.location_id = s.location_id
    where v.shop = ${shop} and v.tracked and v.deleted_at is null and l.active is not false
    group by v.variant_id
    on conflict (shop, day, variant_id) do update set available = excluded.available`;
  await tx.$executeRaw`
    update shops set stock_day_noted = greatest(stock_day_noted, ${day}::date) where shop = ${shop}`;
}

export async function lastStockDay({ tx, shop }: Scope): Promise<Day | null> {
  const [found] = await tx.$queryRaw<{ day: Day | null }[]>`
    select stock_day_noted::text as day from shops where shop = ${shop}`;
  return found?.day ?? null;
}
