import type { World } from "../../worlds/world.ts";
import type { Discount } from "./model.ts";

/** Ids of discounts of which only a code is known stand above these: no world has so many of its own. */
const FIRST_ID = 7_000_000_000_000;
/** What such a code takes off is not known of its world: a tenth stands for it. */
const SHARE = 0.1;

/** The world's own, and one for every other code that an order of it bears: active since the first of these. */
export function discountsOf(world: World): Map<string, Discount> {
  const discounts = new Map<string, Discount>();
  for (const { code, status, ...one } of world.discounts ?? []) {
    const kind = code === null ? "DiscountAutomaticNode" : "DiscountCodeNode";
    // A status follows from the days; where none of them has it over, it ended as it began.
    const endsAt = status === "EXPIRED" ? (one.endsAt ?? one.startsAt) : one.endsAt;
    const codes = code === null ? [] : [code];
    discounts.set(one.id, { ...one, kind, codes, endsAt, updatedAt: one.startsAt });
  }
  const known = new Set([...discounts.values()].flatMap(({ codes }) => codes.map(plainCode)));
  for (const [code, { startsAt, uses }] of usesOf(world)) {
    if (known.has(plainCode(code))) continue;
    const id = String(FIRST_ID + discounts.size);
    const made = {
      id,
      title: code,
      codes: [code],
      startsAt,
      endsAt: null,
      updatedAt: startsAt,
      uses,
      share: SHARE,
    };
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

/** The earliest order of each code and how many bear it, in the order of the codes. */
function usesOf({ orders }: World): [string, { startsAt: Date; uses: number }][] {
  const found = new Map<string, { startsAt: Date; uses: number }>();
  for (const { discountCode, createdAt } of orders) {
    if (!discountCode) continue;
    const code = plainCode(discountCode);
    const { startsAt, uses } = found.get(code) ?? { startsAt: createdAt, uses: 0 };
    found.set(code, { startsAt: createdAt < startsAt ? createdAt : startsAt, uses: uses + 1 });
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1));
}
