import type { Scope } from "../client.server.ts";
import { SOLD_NOW } from "./variants.server.ts";

/**
 * Ids of the variants of the view `variants`, in pages of about so many: those of a product stand on one page, so that
 * they can be told against each other.
 */
export async function variantPages({ tx, shop }: Scope, most: number): Promise<string[][]> {
  const products = await tx.$queryRaw<{ variantIds: string[] }[]>`
    select array_agg(variant_id order by variant_id) as "variantIds"
    from variants where shop = ${shop} and ${SOLD_NOW}
    group by product_id order by product_id`;
  const pages: string[][] = [];
  let page: string[] | null = null;
  for (const { variantIds } of products) {
    if (!page || page.length + variantIds.length > most) pages.push((page = []));
    page.push(...variantIds);
  }
  return pages;
}
