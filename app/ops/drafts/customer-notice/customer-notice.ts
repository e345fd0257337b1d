import type { Provenance } from "../../facts/provenance.ts";
import { type From, goods, known, named, onDay, referenced } from "../messages/facts.ts";
import { messageKind } from "../messages/kind.ts";
import type { Message } from "../messages/payload.ts";
import { messageFromTemplate } from "../messages/write-message.ts";

/** A text to a customer whose order is late, or of whose order more was sold than there was. */
export const customerNotice = messageKind({
  id: "customer_notice",
  purposes: ["customer_notice.delayed", "customer_notice.oversold"],
  example: example(),
});

function example(): Message {
  const source: Provenance = {
    connector: "shopify",
    recordId: "gid://shopify/Order/1042",
    observedAt: "2026-11-22T08:00:00Z",
  };
  const from = (label: string): From => ({ label, sources: [source], href: "shopify://admin/orders/1042" });
  const late = [{ title: "Ceramic Mug, White", sku: null, units: 2, unitCostMinor: null }];
  return messageFromTemplate({
    purpose: "customer_notice.delayed",
    language: "en",
    tone: "warm",
    length: "full",
    locale: "en-US",
    day: "2026-11-22",
    to: { name: "Alex Moreau", email: "alex@customer.example", of: "customer" },
    slots: known({
      customer: named("Alex Moreau", "customer", from("Customer")),
      order: referenced("#1042", "shop_order", from("Order #1042, its number")),
      products: goods(late, "USD", from("Order #1042, late products")),
      expected_day: onDay("2026-12-09", {
        label: "Order PO-1001, day expected",
        sources: [{ ...source, connector: "ops_room", recordId: "5b0c1c62-6f0e-4a52-9f25-6f6a3a8d9a01" }],
        href: "/app/orders#order-PO-1001",
      }),
      shop: named("North Clay", "shop", from("Your shop's name")),
    }),
    about: { of: "alert", id: "alert-1", fingerprint: "stockout:gid://shopify/ProductVariant/11" },
  });
}
