import type { PriceListFact } from "../../ops/facts/facts.ts";
import type { Scope } from "./client.server.ts";
import { columnsOf } from "./columns.server.ts";

const PRICE = { listId: "text", variantId: "text", priceMinor: "bigint" } as const;

/** All there are: what is not among them is gone. */
export async function writePriceLists(
  { tx, shop }: Scope,
  lists: readonly PriceListFact[],
  observedAt: Date,
): Promise<void> {
  await tx.listPrice.deleteMany({ where: { shop } });
  await tx.priceList.deleteMany({ where: { shop } });
  await tx.priceList.createMany({
    data: lists.map(({ listId, name, share }) => ({ shop, listId, name, share, observedAt })),
    skipDuplicates: true,
  });
  const prices = lists.flatMap(({ listId, prices: some }) => some.map((price) => ({ listId, ...price })));
  if (prices.length === 0) return;
  await tx.$executeRaw`
    insert into list_prices (shop, list_id, variant_id, price_minor)
    select distinct on ("listId", "variantId") ${shop}, "listId", "variantId", "priceMinor"
    from ${columnsOf(prices, PRICE)}`;
}
