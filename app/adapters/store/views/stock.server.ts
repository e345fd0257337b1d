import { Prisma } from "@prisma/client";
import type { StockRow, View } from "../../../ops/facts/views.ts";
import type { Scope } from "../client.server.ts";
import { among, type Only } from "./among.server.ts";
import type { Reading } from "./reading.server.ts";

type Row = Omit<StockRow, "source"> & { variantId: string; inventoryItemId: string; observedAt: Date };

/** Active locations only: what lies in a closed one cannot be sold. */
export function stockReading({ shop }: Scope, only: Only): Reading<View<"stock">> {
  const sql = Prisma.sql`
    select v.variant_id as "variantId", v.inventory_item_id as "inventoryItemId", sum(s.available)::int as available,
      sum(s.committed)::int as committed, sum(s.incoming)::int as incoming, sum(s.on_hand)::int as "onHand",
      json_agg(json_build_object(
        'locationId', s.location_id, 'name', coalesce(l.name, s.location_id),
        'available', s.available, 'incoming', s.incoming) order by s.location_id) as "byLocation",
      min(s.observed_at) as "observedAt"
    from stock_levels s
    join variants v on v.shop = s.shop and v.inventory_item_id = s.inventory_item_id
    left join locations l on l.shop = s.shop and l.location_id = s.location_id
    where s.shop = ${shop} and v.deleted_at is null and l.active is not false
      ${among("v.variant_id", only)}
    group by v.variant_id, v.inventory_item_id`;
  return {
    sql,
    made: (rows: readonly Row[]) =>
      new Map(
        rows.map(({ variantId, inventoryItemId, observedAt, ...row }) => [
          variantId,
          {
            ...row,
            source: { connector: "shopify", recordId: inventoryItemId, observedAt: observedAt.toISOString() },
          },
        ]),
      ),
  };
}
