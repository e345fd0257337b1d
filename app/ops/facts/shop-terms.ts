import { Unavailable } from "../errors.ts";
import type { ShopProfile } from "./facts.ts";

/** What a shop's amounts and days hold in: with others, nothing that was read or concluded means the same. */
export type ShopTerms = Pick<ShopProfile, "currency" | "timeZone">;

export function sameTerms(one: ShopTerms, other: ShopTerms): boolean {
  return one.currency === other.currency && one.timeZone === other.timeZone;
}

/** Throws Unavailable where work that began in some terms meets others; tried again, it begins in the new ones. */
export function assertTerms(held: ShopTerms | null, expected: ShopTerms): void {
  if (held && !sameTerms(held, expected))
    throw new Unavailable(
      "terms_changed",
      "The store changed its currency or time zone meanwhile. Nothing of this was kept; it is done anew.",
    );
}
