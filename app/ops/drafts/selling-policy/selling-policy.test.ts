import { describe, expect, it } from "vitest";
import { Block, Precondition } from "../contract.ts";
import { type PolicyLine, SellingPolicy } from "./payload.ts";
import { sellingPolicy } from "./selling-policy.ts";

const show = { currency: "USD", locale: "en-US" };
const policy = sellingPolicy.example;
const [white, blue] = policy.lines as [PolicyLine, PolicyLine];

describe("selling when out of stock", () => {
  it("writes what changes alone, from what was shown", () => {
    expect(sellingPolicy.toWrite(policy)).toEqual({
      connector: "shopify",
      operation: "product_variants_update",
      request: {
        productId: policy.productId,
        currency: null,
        variants: [{ variantId: white.variantId, inventoryPolicy: { from: "CONTINUE", to: "DENY" } }],
      },
    });
  });

  it("rests on the policy being as shown", () => {
    expect(sellingPolicy.preconditions(policy).map((one) => Precondition.parse(one))).toEqual([
      {
        subject: `policy:${white.variantId}`,
        label: "Selling Ceramic Mug, White when out of stock",
        value: "CONTINUE",
        tolerance: 0,
      },
    ]);
  });

  it.each([
    { lines: [white], label: "Approve and stop selling when out of stock", because: "one is stopped" },
    {
      lines: [{ ...blue, newContinueSelling: true }],
      label: "Approve and allow selling when out of stock",
      because: "one is allowed",
    },
    {
      lines: [white, { ...blue, newContinueSelling: true }],
      label: "Approve and change selling of 2 variants when out of stock",
      because: "one of each",
    },
  ])("says “$label”: $because", ({ lines, label }) => {
    expect(sellingPolicy.approveLabel({ ...policy, lines }, show)).toBe(label);
  });

  it("shows before and after, and what it means for customers", () => {
    const blocks = sellingPolicy.show(policy, show);
    for (const block of blocks) Block.parse(block);
    expect(blocks.filter(({ type }) => type === "change")).toEqual([
      {
        type: "change",
        label: "Shopify: selling Ceramic Mug, White when out of stock",
        before: "allowed",
        after: "stopped",
      },
    ]);
    expect(sellingPolicy.consequences(policy, show)).toEqual([
      "Shopify: customers can no longer buy MUG-W once none is left.",
    ]);
  });

  it("of the same variant twice is refused", () => {
    expect(SellingPolicy.safeParse({ ...policy, lines: [white, white] }).success).toBe(false);
  });
});
