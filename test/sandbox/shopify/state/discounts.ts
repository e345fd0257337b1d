import type { World } from "../../worlds/world.ts";
import type { Discount } from "./model.ts";

/** Ids of discounts of which only a code is known stand above these: no world has so many of its own. */
const FIRST_ID = 7_000_000_000_000;

/** The world's own, and one for every other code that an order of it bears: active since the first of these. */
export function discountsOf(world: World): Map<string, Discount> {
  const discounts = new Map<string, Discount>();
  for (const one of world.discounts ?? []) {
    const kind = one.codes.length > 0 ? "DiscountCodeNode" : "DiscountAutomaticNode";
    discounts.set(one.id, { ...structuredClone(one), kind, updatedAt: one.startsAt });
  }
  const known = new Set([...discounts.values()].flatMap(({ codes }) => codes.map(plainCode)));
  for (const [code, startsAt] of firstUses(world)) {
    if (known.has(plainCode(code))) continue;
    const id = String(FIRST_ID + discounts.size);
    const made = { id, title: code, codes: [code], startsAt, endsAt: null, updatedAt: startsAt };
    discounts.set(id, { kind: "DiscountCodeNode", ...made });
  }
  return discounts;
}

/** How a code is typed does not matter. */
export function plainCode(code: string): string {
  return code.toUpperCase();
}

/** DiscountStatus. */
export function discountStatus(
  { startsAt, endsAt }: Discount,
  now: Date,
): "ACTIVE" | "EXPIRED" | "SCHEDULED" {
  if (endsAt && endsAt <= now) return "EXPIRED";
  return startsAt > now ? "SCHEDULED" : "ACTIVE";
}

/** The earliest order of each code, in the order of the codes. */
function firstUses({ orders }: World): [string, Date][] {
  const first = new Map<string, Date>();
  for (const { discountCode, createdAt } of orders) {
    if (!discountCode) continue;
    const code = plainCode(discountCode);
    const before = first.get(code);
    if (!before || createdAt < before) first.set(code, createdAt);
  }
  return [...first].sort(([a], [b]) => (a < b ? -1 : 1));
}
