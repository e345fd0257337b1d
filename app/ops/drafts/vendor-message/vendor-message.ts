import type { Provenance } from "../../facts/provenance.ts";
import { days, goods, known, named, onDay, referenced, units } from "../messages/facts.ts";
import { messageKind } from "../messages/kind.ts";
import type { Message } from "../messages/payload.ts";
import { messageFromTemplate } from "../messages/write-message.ts";

/** A text to a supplier: about an order that is to be placed, is on its way, or came otherwise than it should. */
export const vendorMessage = messageKind({
  id: "vendor_message",
  purposes: [
    "vendor_message.request_for_quotation",
    "vendor_message.order_cover",
    "vendor_message.chase",
    "vendor_message.expedite",
    "vendor_message.price_question",
    "vendor_message.claim",
    "vendor_message.amendment",
    "vendor_message.cancellation",
  ],
  example: example(),
});

function example(): Message {
  const orderId = "5b0c1c62-6f0e-4a52-9f25-6f6a3a8d9a01";
  const settings: Provenance = {
    connector: "settings",
    recordId: "suppliers/kiln%20%26%20co",
    observedAt: "2026-11-22T08:00:00Z",
  };
  const fromSettings = { sources: [settings], href: "/app/settings#supplier-kiln%20%26%20co" };
  const fromOrder = (what: string) => ({
    label: `Order PO-1001, ${what}`,
    sources: [{ connector: "ops_room", recordId: orderId, observedAt: "2026-10-26T15:00:00Z" }],
    href: "/app/orders#order-PO-1001",
  });
  const open = [{ title: "Ceramic Mug, White", sku: "MUG-W", units: 40, unitCostMinor: null }];
  return messageFromTemplate({
    purpose: "vendor_message.chase",
    language: "en",
    tone: "plain",
    length: "full",
    locale: "en-US",
    day: "2026-11-22",
    to: { name: "Kiln & Co", email: "orders@kiln.example", of: "supplier" },
    slots: known({
      supplier: named("Kiln & Co", "supplier", { label: "Supplier", ...fromSettings }),
      contact: named("Jana Weiss", "person", { label: "Contact at Kiln & Co", ...fromSettings }),
      order: referenced("PO-1001", "purchase_order", fromOrder("its number")),
      placed_day: onDay("2026-10-26", fromOrder("day placed")),
      expected_day: onDay("2026-11-13", fromOrder("day expected")),
      days_late: days(9, fromOrder("days overdue")),
      open_units: units(40, fromOrder("units open")),
      open_lines: goods(open, "USD", fromOrder("units open")),
      shop: named("North Clay", "shop", { label: "Your shop's name", sources: [settings], href: null }),
    }),
    about: { of: "order", id: orderId, fingerprint: null },
  });
}
