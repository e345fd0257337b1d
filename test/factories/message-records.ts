/** One shop's records, and the facts that every purpose gets from them: with all that can be known, and with the least. */
import { anAlert } from "./alert.ts";
import type { Alert } from "../../app/ops/detectors/contract.ts";
import type { Provenance } from "../../app/ops/facts/provenance.ts";
import type { FilledSlots } from "../../app/ops/words/contract.ts";
import {
  slotsForDelayed,
  slotsForOversold,
  type ShopOrderRecords,
} from "../../app/ops/drafts/customer-notice/slots-from-shop-order.ts";
import { type AlertRecords, slotsForEscalation } from "../../app/ops/drafts/note/slots-from-alert.ts";
import { purchaseOrder } from "../../app/ops/drafts/purchase-order/purchase-order.ts";
import { slotsForPriceQuestion } from "../../app/ops/drafts/vendor-message/slots-for-price-question.ts";
import {
  type OrderRecords,
  slotsForAmendment,
  slotsForCancellation,
  slotsForChase,
  slotsForClaim,
  slotsForExpedite,
} from "../../app/ops/drafts/vendor-message/slots-from-order.ts";
import {
  type PurchaseOrderRecords,
  slotsForOrderCover,
  slotsForRequestForQuotation,
} from "../../app/ops/drafts/vendor-message/slots-from-purchase-order.ts";
import type { Filled, From, SupplierOnRecord } from "../../app/ops/drafts/messages/facts.ts";
import type { OrderOnRecord } from "../../app/ops/drafts/messages/own-order.ts";
import { messagePurposes, PurposeId } from "../../app/ops/drafts/messages/purposes.ts";

export const TODAY = "2026-11-22";

const source: Provenance = {
  connector: "shopify",
  recordId: "gid://shopify/Shop/1",
  observedAt: "2026-11-22T08:00:00Z",
};
export const typed: From = { label: "As you entered it", sources: [source], href: null };

export const supplier: SupplierOnRecord = {
  key: "kiln & co",
  name: "Kiln & Co",
  contact: "Jana Weiss",
  source: { ...source, connector: "settings", recordId: "suppliers/kiln%20%26%20co" },
};
export const shop = { name: "North Clay", source };

/** 240 white mugs and 48 blue ones, of which 200 white ones came a week ago. */
export const order: OrderOnRecord = {
  id: "5b0c1c62-6f0e-4a52-9f25-6f6a3a8d9a01",
  reference: "PO-1001",
  placedAt: new Date("2026-10-26T15:00:00Z"),
  expectedDay: "2026-11-13",
  lines: [
    {
      position: 0,
      title: "Ceramic Mug, White",
      sku: "MUG-W",
      units: 240,
      receivedUnits: 200,
      cancelledUnits: 0,
    },
    { position: 1, title: "Ceramic Mug, Blue", sku: null, units: 48, receivedUnits: 0, cancelledUnits: 0 },
  ],
  closings: [
    { effectId: "effect-1", kind: "received", day: "2026-11-15", at: new Date("2026-11-15T10:00:00Z") },
  ],
};

export const orderRecords: OrderRecords = {
  order,
  supplier,
  shop,
  currency: "USD",
  today: TODAY,
  timeZone: "America/New_York",
  locale: "en-US",
};
/** The same with its day still to come and nothing received. */
export const orderToCome: OrderRecords = {
  ...orderRecords,
  order: {
    ...order,
    expectedDay: "2026-12-09",
    lines: order.lines.map((line) => ({ ...line, receivedUnits: 0 })),
    closings: [],
  },
};

export const purchaseOrderRecords: PurchaseOrderRecords = {
  order: purchaseOrder.example,
  supplier,
  shop,
  kept: { sources: [{ ...source, connector: "ops_room", recordId: "draft-1" }], href: "/app/drafts/draft-1" },
  today: TODAY,
};

const evidence = (id: string, value: number, unit: Alert["evidence"][number]["unit"]) => ({
  ...{ id, label: id, value, unit },
  sources: [source],
});

export const alertRecords: AlertRecords = {
  alertId: "alert-1",
  alert: anAlert(1, {
    subject: { kind: "variant", id: "V1", variantId: "V1", productId: "P1", title: "Ceramic Mug, White" },
    lane: "money",
    settlingDays: 1,
    options: anAlert(1).options.map((option) => ({
      ...option,
      draft: option.draft && {
        kind: "purchase_order",
        payload: {
          supplier: purchaseOrder.example.supplier,
          lines: purchaseOrder.example.lines.map((line) => ({ ...line, variantId: "V1" })),
        },
      },
    })),
    evidence: [
      evidence("available", 31, "units"),
      evidence("demand_per_day", 9.2, "units_per_day"),
      evidence("on_order", 48, "units"),
      evidence("on_order_overdue", 40, "units"),
      evidence("lead_typical", 14, "days"),
      evidence("lead_slow", 21, "days"),
    ],
  }),
  seenAt: "2026-11-22T08:00:00Z",
  today: TODAY,
  shop,
  recipient: { name: "Sam", from: typed },
  location: { name: "Warehouse", from: typed },
};

export const shopOrderRecords: ShopOrderRecords = {
  order: { orderId: "gid://shopify/Order/1042", name: "#1042", source },
  customer: { name: "Alex Moreau", from: typed },
  shop,
  currency: "USD",
  today: TODAY,
  expected: { day: "2026-12-09", from: typed },
};

const inTwoWeeks = { day: "2026-12-04", from: typed };
const usd = (minor: number) => ({ price: { minor, currency: "USD" }, from: typed });

const FILLED: Readonly<Record<PurposeId, Filled>> = {
  "vendor_message.request_for_quotation": slotsForRequestForQuotation(purchaseOrderRecords, inTwoWeeks),
  "vendor_message.order_cover": slotsForOrderCover(purchaseOrderRecords),
  "vendor_message.chase": slotsForChase(orderRecords),
  "vendor_message.expedite": slotsForExpedite(orderToCome, inTwoWeeks),
  "vendor_message.price_question": slotsForPriceQuestion({
    supplier,
    shop,
    order,
    product: { title: "Ceramic Mug, White", sku: "MUG-W", from: typed },
    quoted: usd(840),
    ordered: usd(780),
  }),
  "vendor_message.claim": slotsForClaim(orderRecords, { units: 6, from: typed }),
  "vendor_message.amendment": slotsForAmendment(orderToCome, {
    position: 0,
    after: { units: 120, from: typed },
    needBy: inTwoWeeks,
  }),
  "vendor_message.cancellation": slotsForCancellation(orderRecords),
  "note.escalation": slotsForEscalation(alertRecords),
  "customer_notice.delayed": slotsForDelayed(shopOrderRecords, [{ title: "Ceramic Mug, White", units: 2 }]),
  "customer_notice.oversold": slotsForOversold(shopOrderRecords, {
    title: "Ceramic Mug, White",
    available: -3,
    from: typed,
  }),
};

/** Everything that can be known of a purpose. */
export function allFacts(purpose: PurposeId): FilledSlots {
  const filled = FILLED[purpose];
  if (!filled.ok) throw new Error(`${purpose}: ${filled.missing.map(({ text }) => text).join(" ")}`);
  return filled.slots;
}

/** Only what a purpose cannot do without; of a claim, what it is about as well. */
export function fewestFacts(purpose: PurposeId): FilledSlots {
  const { slots } = messagePurposes[purpose].catalogue;
  return Object.fromEntries(
    Object.entries(allFacts(purpose)).filter(([name]) => slots[name]?.required || name === "missing_units"),
  );
}

/** All ways of saying all purposes. */
export const WORDINGS = PurposeId.options.flatMap((purpose) =>
  (["en", "de"] as const).flatMap((language) =>
    (["plain", "warm"] as const).flatMap((tone) =>
      (["short", "full"] as const).map((length) => ({ purpose, language, tone, length })),
    ),
  ),
);
