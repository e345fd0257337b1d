import { describe, expect, it } from "vitest";
import { placeOf } from "./place-of.ts";

describe("a link to a record", () => {
  it.each([
    { href: "shopify://admin/products/1", says: "Open it in Shopify" },
    { href: "/app/orders#order-PO-1001", says: "Open the order" },
    { href: "/app/orders", says: "Open Purchase orders" },
    { href: "/app/settings#supplier-kiln%20%26%20co", says: "Open Settings" },
    { href: "/app/alerts/a1", says: "Open the decision" },
    { href: "/app/drafts/d1", says: "Open the draft" },
    { href: "/app/history/e1", says: "Open the receipt" },
    { href: "/app/somewhere", says: "Open it" },
  ])("to $href says: $says", ({ href, says }) => {
    expect(placeOf(href)).toBe(says);
  });
});
