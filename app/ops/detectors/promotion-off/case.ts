import { addDays, type Day, daysBetween } from "../../facts/day.ts";
import type { DiscountRow } from "../../facts/rows/discounts.ts";
import type { DetectInput } from "../contract.ts";
import { occasionEnd } from "./occasion.ts";

export const asks = { discounts: { lastDays: 28 } } as const;
export type Input = DetectInput<typeof asks>;

/** Nobody minds a promotion that runs on for some days. A judgement, stated as such. */
export const GRACE_DAYS = 5;
/** Orders since it began of which none had it; fewer are chance. A judgement, stated as such. */
export const LEAST_ORDERS = 40;
/** Old ones that nobody ever used are no news. A judgement, stated as such. */
export const NEW_DAYS = 21;

export type Case = {
  discount: DiscountRow;
  shop: Input;
  /** `runs_on`: its occasion is over. `never_applies`: it is on for everybody, and no order had it. */
  trouble: "runs_on" | "never_applies";
  /** Of its occasion. */
  overSince: Day | null;
  /** A day: orders with it, what is taken off them, and what they come to; of one that never applies, all orders. */
  perDay: { orders: number; takenMinor: number; paidMinor: number };
};

export type Fine = "fine" | "unknown" | "unused";

export function caseOf(discount: DiscountRow, shop: Input): Case | Fine {
  const { startsDay, endsDay, kind, uses, days, orders, paidMinor } = discount;
  const over = occasionEnd(`${discount.title} ${discount.code ?? ""}`, startsDay);
  if (over !== null && addDays(over, GRACE_DAYS) < shop.today && !endsSoon(endsDay, shop.today))
    return runsOn(discount, shop, over);
  const isNew = daysBetween(startsDay, shop.today) <= NEW_DAYS;
  if (kind !== "automatic" || uses > 0 || !isNew || orders < LEAST_ORDERS || days < 1) return "fine";
  const perDay = { orders: orders / days, takenMinor: 0, paidMinor: paidMinor / days };
  return { discount, shop, trouble: "never_applies", overSince: null, perDay };
}

function endsSoon(endsDay: Day | null, today: Day): boolean {
  return endsDay !== null && daysBetween(today, endsDay) <= GRACE_DAYS;
}

function runsOn(discount: DiscountRow, shop: Input, overSince: Day): Case | Fine {
  const of = { discount, shop, trouble: "runs_on" as const, overSince };
  const { withCode, days, share, uses, orders, paidMinor, startsDay } = discount;
  if (uses === 0) return "unused";
  if (discount.kind === "code" && days > 0 && withCode.orders > 0) {
    const perDay = {
      orders: withCode.orders / days,
      takenMinor: withCode.discountMinor / days,
      paidMinor: withCode.paidMinor / days,
    };
    return { ...of, perDay };
  }
  if (discount.kind === "code") return "unused";
  // Orders do not name what was taken off automatically: as often as since it began, off an order as usual.
  if (share === null || orders === 0) return "unknown";
  const often = Math.min(orders / Math.max(1, days), uses / Math.max(1, daysBetween(startsDay, shop.today)));
  const eachMinor = paidMinor / orders;
  const left = Math.max(0.01, 1 - share);
  return {
    ...of,
    perDay: {
      orders: often,
      takenMinor: (often * eachMinor * share) / left,
      paidMinor: often * eachMinor,
    },
  };
}
