import type { DiscontinuedRow, UnfitRow } from "../../../ops/facts/rows/own-order.ts";
import type { View } from "../../../ops/facts/views.ts";
import type { Scope } from "../client.server.ts";

type Gone = Omit<DiscontinuedRow, "source"> & { observedAt: Date };

/** What stands on own orders that are open, and is archived or deleted. A draft may be about to be launched. */
export async function discontinuedView({ tx, shop }: Scope): Promise<View<"discontinued">> {
  const rows = await tx.$queryRaw<Gone[]>`
    select distinct on (v.variant_id) v.variant_id as "variantId", v.product_id as "productId",
      v.product_title as "productTitle",
      case when v.deleted_at is not null then 'deleted' else 'archived' end as state,
      coalesce(v.deleted_at, v.observed_at) as "observedAt"
    from purchase_orders o
    join purchase_order_lines l on l.shop = o.shop and l.purchase_order_id = o.id
    join variants v on v.shop = l.shop and v.variant_id = l.variant_id
    where o.shop = ${shop} and o.state = 'placed' and (v.deleted_at is not null or v.status = 'archived')`;
  return new Map(
    rows.map(({ observedAt, ...row }) => [
      row.variantId,
      {
        ...row,
        source: { connector: "shopify", recordId: row.variantId, observedAt: observedAt.toISOString() },
      },
    ]),
  );
}

type Unfit = Omit<UnfitRow, "source"> & { variantId: string; inventoryItemId: string; observedAt: Date };

/** Units that lie at active locations and cannot be sold. */
export async function unfitView({ tx, shop }: Scope): Promise<View<"unfit">> {
  const rows = await tx.$queryRaw<Unfit[]>`
    select v.variant_id as "variantId", v.inventory_item_id as "inventoryItemId",
      sum(s.damaged)::int as damaged, sum(s.quality_control)::int as "inChecking",
      min(s.observed_at) as "observedAt"
    from stock_levels s
    join variants v on v.shop = s.shop and v.inventory_item_id = s.inventory_item_id
    left join locations l on l.shop = s.shop and l.location_id = s.location_id
    where s.shop = ${shop} and (s.damaged > 0 or s.quality_control > 0) and v.deleted_at is null
      and l.active is not false
    group by v.variant_id, v.inventory_item_id`;
  return new Map(
    rows.map(({ variantId, inventoryItemId, observedAt, ...row }) => [
      variantId,
      {
        ...row,
        source: { connector: "shopify", recordId: inventoryItemId, observedAt: observedAt.toISOString() },
      },
    ]),
  );
}
