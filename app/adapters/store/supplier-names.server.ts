import { Prisma } from "@prisma/client";

/**
 * Common table expressions that end in `vendors (key, name, products)`: each supplier of the shop by its key, under
 * the spelling that most of its products have; of equally common ones, one that is not in capitals.
 */
export function vendorsOf(shop: string): Prisma.Sql {
  return Prisma.sql`
    spellings as (
      select supplier_key as key, regexp_replace(btrim(vendor), '\\s+', ' ', 'g') as vendor, count(distinct product_id)::int as products
      from variants
      where shop = ${shop} and supplier_key is not null and deleted_at is null
      group by 1, 2
    ), vendors as (
      select key, (array_agg(vendor order by products desc, vendor = upper(vendor), vendor))[1] as name,
        sum(products)::int as products
      from spellings
      group by key
    )`;
}
