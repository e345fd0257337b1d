import { describe, expect, it } from "vitest";
import { Block, Precondition } from "../contract.ts";
import { StatusChange, STATUSES } from "./payload.ts";
import { productStatus } from "./product-status.ts";

const show = { currency: "USD", locale: "en-US" };
const change = productStatus.example;

describe("a product's status", () => {
  it("is written from what was shown to what was chosen", () => {
    expect(productStatus.toWrite(change)).toEqual({
      connector: "shopify",
      operation: "product_status_update",
      request: { productId: change.productId, status: { from: "ACTIVE", to: "ARCHIVED" } },
    });
    expect(productStatus.preconditions(change).map((one) => Precondition.parse(one))).toEqual([
      {
        subject: `status:${change.productId}`,
        label: "The status of Ceramic Mug",
        value: "ACTIVE",
        tolerance: 0,
      },
    ]);
  });

  it.each(STATUSES)("%s is shown with what it means", (newStatus) => {
    for (const block of productStatus.show({ ...change, newStatus }, show)) Block.parse(block);
    expect(productStatus.approveLabel({ ...change, newStatus }, show)).toBe(
      `Approve and set the status to ${newStatus}`,
    );
    expect(productStatus.consequences({ ...change, status: "active", newStatus }, show)[0]).toMatch(
      newStatus === "active" ? /already/u : /can(not)? be (bought|seen)/u,
    );
  });

  it("that Shopify does not know is refused", () => {
    expect(StatusChange.safeParse({ ...change, newStatus: "sold out" }).success).toBe(false);
  });
});
