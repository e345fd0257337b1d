import type { DiscountFact } from "../../ops/facts/facts.ts";
import type { Scope } from "./client.server.ts";

/** All that are on: what is not among them is off. */
export async function writeDiscounts(
  { tx, shop }: Scope,
  discounts: readonly DiscountFact[],
  observedAt: Date,
): Promise<void> {
  await tx.discount.deleteMany({ where: { shop } });
  await tx.discount.createMany({
    data: discounts.map((discount) => ({ shop, ...discount, observedAt })),
    skipDuplicates: true,
  });
}
