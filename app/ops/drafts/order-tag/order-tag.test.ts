import { describe, expect, it } from "vitest";
import { orderTag } from "./order-tag.ts";
import { OrderTag, TAG_LENGTH } from "./payload.ts";

const show = { currency: "USD", locale: "en-US" };
const tags: OrderTag = { ...orderTag.example, tags: ["call first", "fragile"] };

describe("tags of an order", () => {
  it("are written together, and each rests on not being there", () => {
    expect(orderTag.toWrite(tags)).toEqual({
      connector: "shopify",
      operation: "order_tags_add",
      request: { orderId: tags.orderId, order: "#1042", tags: ["call first", "fragile"] },
    });
    expect(orderTag.preconditions(tags).map(({ subject, value }) => [subject, value])).toEqual([
      [`tag:${tags.orderId}@call first`, "absent"],
      [`tag:${tags.orderId}@fragile`, "absent"],
    ]);
  });

  it("are each shown, on the button too", () => {
    const shown = JSON.stringify(orderTag.show(tags, show));
    for (const tag of tags.tags) expect(shown).toContain(tag);
    expect(orderTag.approveLabel(tags, show)).toBe("Approve and tag #1042 “call first”, “fragile”");
  });

  it("are taken back by taking them off, and that by putting them on", () => {
    const off = orderTag.inverse(tags, { externalId: tags.orderId, readBack: {} });
    if ("none" in off) throw new Error(off.none);
    expect(orderTag.toWrite(off.payload).operation).toBe("order_tags_remove");
    expect(orderTag.preconditions(off.payload).map(({ value }) => value)).toEqual(["there", "there"]);
    expect(orderTag.inverse(off.payload, { externalId: "", readBack: {} })).toEqual({ payload: tags });
  });

  it.each([
    { because: "one of forty characters is the longest", tags: ["x".repeat(TAG_LENGTH)], fits: true },
    { because: "one more is too long", tags: ["x".repeat(TAG_LENGTH + 1)], fits: false },
    { because: "a comma makes two of it", tags: ["a, b"], fits: false },
    { because: "Shopify knows no capitals", tags: ["VIP", "vip"], fits: false },
    { because: "there is nothing to do", tags: [], fits: false },
    { because: "five can be looked over", tags: ["a", "b", "c", "d", "e"], fits: true },
    { because: "six are too many", tags: ["a", "b", "c", "d", "e", "f"], fits: false },
  ])("fit: $fits, since $because", ({ tags: some, fits }) => {
    expect(OrderTag.safeParse({ ...tags, tags: some }).success).toBe(fits);
  });
});
