import type { Scope, SealedScope } from "./client.server.ts";
import type { FactStore } from "./contract.ts";
import { forgetOrders, forgetUnseen, writeFacts } from "./fact-writes.server.ts";
import { lastStockDay, rebuildDailySales, recordStockDay } from "./daily.server.ts";
import { NotFound } from "../../ops/errors.ts";
import { openReturns } from "./return-writes.server.ts";
import { prepareViews } from "./views/prepare.server.ts";
import { walkVariants } from "./views/walk.server.ts";

type Counts = Awaited<ReturnType<FactStore["counts"]>>;
type Glance = Awaited<ReturnType<FactStore["glance"]>>;
type Variant = Awaited<ReturnType<FactStore["variants"]>>[number];
type StockAt = Awaited<ReturnType<FactStore["stockAt"]>>[number];
type WaitingOrder = Awaited<ReturnType<FactStore["waitingOrders"]>>[number];
type Reach = { since: string; limit: string | null; stockLogSince: string | null };

export function factStore(scope: SealedScope): FactStore {
  const { tx, shop } = scope;
  return {
    write: (batch, observedAt) => writeFacts(scope, batch, observedAt),
    rebuildDailySales: (days) => rebuildDailySales(scope, days),
    recordStockDay: (day) => recordStockDay(scope, day),
    lastStockDay: () => lastStockDay(scope),
    forgetOrders: (gone) => forgetOrders(scope, gone),
    forgetUnseen: (kind, seenSince, within) => forgetUnseen(scope, kind, { seenSince, within }),
    openReturns: (of) => openReturns(scope, of),
    prepare: (asks, today, only = null) => prepareViews(scope, asks, { today, only }),
    walk: (asks, of) => walkVariants(scope, asks, of),

    /** From the source's own word; where it reaches all the way, from the first order. */
    async salesReach() {
      const [reach] = await tx.$queryRaw<Reach[]>`
        select coalesce(
            (select since from source_status where shop = ${shop} and connector = 'shopify' and kind = 'orders'),
            (select min(day) from orders where shop = ${shop}),
            (now() at time zone coalesce((select time_zone from shops where shop = ${shop}), 'UTC'))::date
          )::text as since,
          (select reach_limit from source_status where shop = ${shop} and connector = 'shopify' and kind = 'orders')
            as limit,
          (select min(day) from stock_days where shop = ${shop})::text as "stockLogSince"`;
      if (!reach) throw new NotFound("shop_not_found", "This shop is not installed.");
      return reach;
    },

    async counts() {
      const [counts] = await tx.$queryRaw<Counts[]>`
        select v.products, v.variants, o.orders, o."openOrders",
          (select count(*)::int from order_lines where shop = ${shop}) as lines,
          (select count(*)::int from locations where shop = ${shop}) as locations
        from
          (select count(distinct product_id)::int as products, count(*)::int as variants
            from variants where shop = ${shop} and deleted_at is null) v,
          (select count(*)::int as orders, count(*) filter (where cancelled_at is null and not test
              and lower(coalesce(fulfilment_status, 'unfulfilled')) not in ('fulfilled', 'restocked'))::int as "openOrders"
            from orders where shop = ${shop}) o`;
      return counts ?? { products: 0, variants: 0, orders: 0, lines: 0, locations: 0, openOrders: 0 };
    },

    async glance() {
      const [glance] = await tx.$queryRaw<Glance[]>`
        select count(distinct v.supplier_key)::int as suppliers,
          count(*) filter (where v.unit_cost_minor is null)::int as "withoutCost",
          count(*) filter (where v.tracked and not v.continue_selling and s.available <= 0)::int as "outOfStock"
        from variants v
          left join (
            select l.inventory_item_id, sum(l.available) as available
            from stock_levels l left join locations o on o.shop = l.shop and o.location_id = l.location_id
            where l.shop = ${shop} and o.active is not false
            group by l.inventory_item_id
          ) s on s.inventory_item_id = v.inventory_item_id
        where v.shop = ${shop} and v.deleted_at is null and v.status in ('active', 'unlisted')`;
      return glance ?? { suppliers: 0, withoutCost: 0, outOfStock: 0 };
    },

    async variant(variantId) {
      return (await variants(scope, { variantIds: [variantId] }))[0] ?? null;
    },

    variants: (of) => variants(scope, of),

    async stockAt(inventoryItemIds) {
      return tx.$queryRaw<StockAt[]>`
        select s.inventory_item_id as "inventoryItemId", s.location_id as "locationId",
          coalesce(l.name, s.location_id) as "locationName", s.available, s.incoming, s.on_hand as "onHand"
        from stock_levels s left join locations l on l.shop = s.shop and l.location_id = s.location_id
        where s.shop = ${shop} and s.inventory_item_id = any(${[...inventoryItemIds]}) and l.active is not false
        order by s.inventory_item_id, s.location_id`;
    },

    waitingOrders: (variantId) => waitingOrders(scope, variantId),
    locations: () => locations(scope),
  };
}

async function variants(
  { tx, shop }: Scope,
  of: Parameters<FactStore["variants"]>[0],
): ReturnType<FactStore["variants"]> {
  const ids = "variantIds" in of ? [...of.variantIds] : [];
  const productId = "productId" in of ? of.productId : null;
  return tx.$queryRaw<Variant[]>`
    select variant_id as "variantId", product_id as "productId", inventory_item_id as "inventoryItemId",
      concat_ws(', ', product_title, variant_title) as title, sku, supplier_key as "supplierKey", status,
      unit_cost_minor::float8 as "unitCostMinor", price_minor::float8 as "priceMinor",
      compare_at_minor::float8 as "compareAtMinor", continue_selling as "continueSelling",
      deleted_at is not null as deleted
    from variants where shop = ${shop} and (variant_id = any(${ids}) or product_id = ${productId})
    order by variant_id`;
}

async function locations({ tx, shop }: Scope): ReturnType<FactStore["locations"]> {
  const rows = await tx.location.findMany({ where: { shop }, orderBy: { name: "asc" } });
  return rows.map(({ locationId, name, active }) => ({ locationId, name, active }));
}

/** Lines have no index by variant: the days bound what is looked through. */
async function waitingOrders({ tx, shop }: Scope, variantId: string): Promise<WaitingOrder[]> {
  return tx.$queryRaw<WaitingOrder[]>`
    select o.order_id as "orderId", o.name, o.day::text as day, sum(l.current_quantity)::int as units,
      o.updated_at as "updatedAt"
    from orders o join order_lines l on l.shop = o.shop and l.order_id = o.order_id
    where o.shop = ${shop} and o.day >= (select max(day) - 60 from orders where shop = ${shop})
      and o.cancelled_at is null and not o.test
      and lower(coalesce(o.fulfilment_status, 'unfulfilled')) not in ('fulfilled', 'restocked')
      and l.variant_id = ${variantId} and l.current_quantity > 0
    group by o.order_id, o.name, o.day, o.created_at, o.updated_at
    order by o.created_at limit 100`;
}
