import { Prisma } from "@prisma/client";
import type { VariantRow, View } from "../../../ops/facts/views.ts";
import type { Scope } from "../client.server.ts";
import { vendorsOf } from "../supplier-names.server.ts";
import { among, type Only } from "./among.server.ts";
import type { Reading } from "./reading.server.ts";

type Row = Omit<VariantRow, "source"> & { observedAt: Date };

/** Deleted, archived and draft products are not sold now. */
export const SOLD_NOW = Prisma.sql`deleted_at is null and status in ('active', 'unlisted')`;

/** What the store sells now: deleted, archived and draft products are left out. */
export function variantsReading({ shop }: Scope, only: Only): Reading<View<"variants">> {
  const sql = Prisma.sql`
    with ${vendorsOf(shop)}
    select variant_id as "variantId", product_id as "productId", inventory_item_id as "inventoryItemId",
      concat_ws(', ', product_title, variant_title) as title, sku, coalesce(v.name, vendor) as vendor,
      supplier_key as "supplierKey",
      product_type as "productType", price_minor::float8 as "priceMinor",
      compare_at_minor::float8 as "compareAtMinor", unit_cost_minor::float8 as "unitCostMinor",
      minimum_advertised_minor::float8 as "minimumAdvertisedMinor",
      tracked, continue_selling as "continueSelling",
      (created_at at time zone coalesce((select time_zone from shops where shop = ${shop}), 'UTC'))::date::text
        as "createdDay",
      observed_at as "observedAt"
    from variants left join vendors v on v.key = supplier_key
    where shop = ${shop} and ${SOLD_NOW} ${among("variant_id", only)}`;
  return {
    sql,
    made: (rows: readonly Row[]) =>
      new Map(
        rows.map(({ observedAt, ...row }) => [
          row.variantId,
          {
            ...row,
            source: { connector: "shopify", recordId: row.variantId, observedAt: observedAt.toISOString() },
          },
        ]),
      ),
  };
}
