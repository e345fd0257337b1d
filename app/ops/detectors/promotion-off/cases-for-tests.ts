import { addDays } from "../../facts/day.ts";
import type { DiscountRow } from "../../facts/rows/discounts.ts";
import { factsOf, TODAY } from "../shared/mugs-for-tests.ts";
import { promotionOff } from "./promotion-off.ts";
import type { Alert } from "../contract.ts";

/** A summer code for a fifth off that began in June; forty orders a week have it, of $40.00 each. */
export function discount(over: Partial<DiscountRow> = {}): DiscountRow {
  return {
    ...{ discountId: "gid://shopify/DiscountCodeNode/1", title: "SUMMER20", kind: "code", code: "SUMMER20" },
    ...{ share: 0.2, uses: 900, startsDay: "2026-06-10", endsDay: null },
    ...{ days: 28, orders: 400, paidMinor: 1_600_000 },
    withCode: { orders: 160, discountMinor: 160_000, paidMinor: 640_000 },
    source: { connector: "shopify", recordId: "D1", observedAt: "2026-11-22T08:00:00Z" },
    ...over,
  };
}
export const automatic = (over: Partial<DiscountRow> = {}) =>
  discount({
    ...{ title: "Ten off everything", kind: "automatic", code: null, share: 0.1, uses: 0 },
    ...{ startsDay: addDays(TODAY, -8), days: 7, orders: 300, paidMinor: 1_200_000 },
    ...{ withCode: { orders: 0, discountMinor: 0, paidMinor: 0 } },
    ...over,
  });
export const look = (discounts: readonly DiscountRow[], currency = "USD") =>
  promotionOff.detect(
    factsOf([], {
      shop: { currency },
      facts: { discounts: new Map(discounts.map((one) => [one.discountId, one])) },
    }),
  );

/** What it raises, for rules that hold for alerts of every kind. */
export const examples = (): readonly Alert[] =>
  look([discount({ withCode: { orders: 160, discountMinor: 400_000, paidMinor: 640_000 } })]).alerts;
