import type { DraftSeed } from "../../contract.ts";

/** What the warehouse and the merchant's own rules see on an order. Named after us, so that no other rule acts on it by chance. */
export const TAGS = { sendFirst: "ops-room: send first", checkPayment: "ops-room: check payment" } as const;

/** A tag on one order: a word to whoever packs, which holds nothing back by itself. */
export function tagSeed(
  { orderId, name }: { orderId: string; name: string },
  tag: (typeof TAGS)[keyof typeof TAGS],
): DraftSeed {
  return { kind: "order_tag", payload: { orderId, name, tags: [tag], add: true } };
}
