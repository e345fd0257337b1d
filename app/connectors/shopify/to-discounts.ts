/** Shopify's words on discounts into ours. Pure: no clock, no network. */
import type { DiscountFact } from "../../ops/facts/facts.ts";
import type { Discount } from "./schema.ts";

export function toDiscount({ id, discount }: Discount): DiscountFact {
  const { title, startsAt, endsAt, asyncUsageCount: uses, customerGets, codes } = discount;
  return {
    discountId: id,
    title,
    kind: codes ? "code" : "automatic",
    // Orders name their codes in capitals.
    code: codes?.nodes[0]?.code.toUpperCase() ?? null,
    share: customerGets?.value.percentage ?? null,
    startsAt,
    endsAt,
    uses,
  };
}
