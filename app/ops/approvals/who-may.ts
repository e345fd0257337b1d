/** Who may approve what, and when one person's yes is not enough. Pure: the caller knows who asks. */
import { z } from "zod";
import type { DraftKind } from "../drafts/contract.ts";
import { Money } from "../money/money.ts";

/** What somebody may approve: which kinds of drafts, and up to how much money. Null: any amount. */
export const Allowed = z.strictObject({
  kinds: z.union([z.literal("all"), z.array(z.string()).max(100)]),
  upTo: Money.nullable(),
});
export type Allowed = z.output<typeof Allowed>;

/** The rules of one shop. Whoever owns the store in Shopify may approve everything, whatever stands here. */
export const WhoMay = z.strictObject({
  /** People with rules of their own, by Shopify's user id. */
  people: z
    .array(Allowed.extend({ userId: z.string().min(1) }))
    .max(200)
    .default([]),
  /** Everybody else who can open the app; who that is, is set in Shopify. */
  others: Allowed.default({ kinds: "all", upTo: null }),
  /** Above this two people must say yes, the owner among all others. Null: one is enough. */
  twoAbove: Money.nullable().default(null),
});
export type WhoMay = z.output<typeof WhoMay>;

/** Cash that a draft binds: an amount, some amount that nobody knows, or none. */
export type Amount = Money | "unknown" | null;

export type Asked = { kind: string; amount: Amount };
export type Person = { userId: string; isOwner: boolean };

export type MayApprove =
  | { ok: true }
  | { ok: false; code: "kind_not_allowed" }
  | { ok: false; code: "over_limit" | "amount_unknown" | "other_currency"; limit: Money };

/** What a draft is to these rules. Throws ZodError where the payload does not fit its kind. */
export function askedOf(kind: DraftKind, payload: unknown): Asked {
  return { kind: kind.id, amount: kind.cash(kind.payload.parse(payload)) };
}

export function mayApprove(rules: WhoMay, { userId, isOwner }: Person, { kind, amount }: Asked): MayApprove {
  if (isOwner) return { ok: true };
  const { kinds, upTo } = allowedTo(rules, userId);
  if (kinds !== "all" && !kinds.includes(kind)) return { ok: false, code: "kind_not_allowed" };
  const over = upTo && overLimit(amount, upTo);
  return upTo && over ? { ok: false, code: over, limit: upTo } : { ok: true };
}

/** What somebody who is not the owner may approve. */
export function allowedTo(rules: WhoMay, userId: string): Allowed {
  return rules.people.find((person) => person.userId === userId) ?? rules.others;
}

/** Whether two people must say yes to it. What nobody can compare with the limit counts as above it. */
export function needsTwo({ twoAbove }: WhoMay, { amount }: Asked): boolean {
  return twoAbove !== null && overLimit(amount, twoAbove) !== null;
}

/** Null: within the limit. Exactly the limit is within it. */
function overLimit(amount: Amount, limit: Money): "over_limit" | "amount_unknown" | "other_currency" | null {
  if (amount === null) return null;
  if (amount === "unknown") return "amount_unknown";
  if (amount.currency !== limit.currency) return "other_currency";
  return amount.minor > limit.minor ? "over_limit" : null;
}

/** Whether an approval as it was given is good under the rules of now: enough people, each of whom may. */
export function stillHolds(rules: WhoMay, asked: Asked, people: readonly Person[]): boolean {
  const different = new Set(people.map(({ userId }) => userId));
  if (different.size < (needsTwo(rules, asked) ? 2 : 1)) return false;
  return people.every((person) => mayApprove(rules, person, asked).ok);
}
