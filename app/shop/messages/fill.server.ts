/** The facts of a message, whatever it is for, from the records and from what the founder said. */
import type { From, Filled } from "../../ops/drafts/messages/facts.ts";
import type { PurposeId } from "../../ops/drafts/messages/purposes.ts";
import { slotsForDelayed, slotsForOversold } from "../../ops/drafts/customer-notice/slots-from-shop-order.ts";
import { slotsForEscalation } from "../../ops/drafts/note/slots-from-alert.ts";
import { slotsForPriceQuestion } from "../../ops/drafts/vendor-message/slots-for-price-question.ts";
import {
  slotsForAmendment,
  slotsForCancellation,
  slotsForChase,
  slotsForClaim,
  slotsForExpedite,
} from "../../ops/drafts/vendor-message/slots-from-order.ts";
import {
  slotsForOrderCover,
  slotsForRequestForQuotation,
} from "../../ops/drafts/vendor-message/slots-from-purchase-order.ts";
import { money } from "../../ops/money/money.ts";
import type { Desk } from "../scene.server.ts";
import { type About, addressed, commonOf, expectedOf } from "./records.server.ts";
import { type Said, saidFrom } from "./said.ts";

type AboutOrder = Extract<About, { of: "order" }>;
type AboutAlert = Extract<About, { of: "alert" }>;

/** A purpose that does not fit what it is about is answered as a missing fact: it cannot be written from there. */
export async function fillMessage(desk: Desk, purpose: PurposeId, about: About, said: Said): Promise<Filled> {
  return about.of === "order" ? fromOrder(desk, purpose, about, said) : fromAlert(desk, purpose, about, said);
}

async function fromOrder(desk: Desk, purpose: PurposeId, { order }: AboutOrder, said: Said): Promise<Filled> {
  const { profile } = desk;
  const records = {
    ...commonOf(desk),
    order,
    supplier: (await addressed(desk, order.supplier)).supplier,
    currency: profile.currency,
    timeZone: profile.timeZone,
    locale: profile.locale,
  };
  const day = said.day === null ? null : { day: said.day, from: saidFrom(said, "Needed by") };
  const units = (label: string) =>
    said.units === null ? null : { units: said.units, from: saidFrom(said, label) };
  switch (purpose) {
    case "vendor_message.chase":
      return slotsForChase(records);
    case "vendor_message.expedite":
      return slotsForExpedite(records, day);
    case "vendor_message.claim":
      return slotsForClaim(records, units("Units damaged"));
    case "vendor_message.amendment": {
      const after = units("Units wanted");
      if (after === null) return missing("units_after", "Enter how many units you want instead.");
      const position = said.position ?? order.lines[0]?.position ?? 0;
      return slotsForAmendment(records, {
        position,
        after: { ...after, from: saidFrom({ ...said, position }, "Units wanted") },
        needBy: day,
      });
    }
    case "vendor_message.cancellation":
      return slotsForCancellation(records);
    case "vendor_message.price_question":
      return priceQuestion(desk, records, said);
    case "vendor_message.request_for_quotation":
    case "vendor_message.order_cover":
    case "note.escalation":
    case "customer_notice.delayed":
    case "customer_notice.oversold":
      return missing("order", "This kind of message is not written from a purchase order.");
  }
}

type OrderRecords = Omit<Parameters<typeof slotsForChase>[0], "order"> & Pick<AboutOrder, "order">;

/** Ours is the unit cost in Shopify: what an order of ours cost a unit is that cost on the day it was placed. */
async function priceQuestion(desk: Desk, records: OrderRecords, said: Said): Promise<Filled> {
  const { order, supplier, shop, currency } = records;
  const line = order.lines.find(({ position }) => position === said.position) ?? order.lines[0];
  const variant = line ? await desk.unit.facts.variant(line.variantId) : null;
  if (!line || !variant) return missing("product", "The product is no longer in the store.");
  const from: From = {
    label: "Unit cost in Shopify",
    sources: [
      { connector: "shopify", recordId: variant.variantId, observedAt: order.placedAt.toISOString() },
    ],
    href: `shopify://admin/products/${variant.productId.slice(variant.productId.lastIndexOf("/") + 1)}`,
  };
  return slotsForPriceQuestion({
    supplier,
    shop,
    order,
    product: { title: line.title, sku: line.sku, from: { ...from, label: "Product" } },
    quoted:
      said.priceMinor === null
        ? null
        : {
            price: money(said.priceMinor, currency),
            from: saidFrom({ ...said, position: line.position }, "Price they name"),
          },
    ordered: variant.unitCostMinor === null ? null : { price: money(variant.unitCostMinor, currency), from },
  });
}

async function fromAlert(desk: Desk, purpose: PurposeId, about: AboutAlert, said: Said): Promise<Filled> {
  const { record } = about;
  const common = commonOf(desk);
  switch (purpose) {
    case "vendor_message.request_for_quotation":
    case "vendor_message.order_cover":
      return aboutPurchase(desk, purpose, about, said);
    case "note.escalation":
      return slotsForEscalation({
        ...common,
        alertId: record.id,
        alert: record.alert,
        seenAt: record.lastSeenAt.toISOString(),
        recipient: said.name === null ? null : { name: said.name, from: saidFrom(said, "Whom it is for") },
        location: null,
      });
    case "customer_notice.delayed":
    case "customer_notice.oversold":
      return aboutShopOrder(desk, purpose, about, said);
    case "vendor_message.chase":
    case "vendor_message.expedite":
    case "vendor_message.claim":
    case "vendor_message.price_question":
    case "vendor_message.amendment":
    case "vendor_message.cancellation":
      return missing("order", "This kind of message is written from the order itself, in Purchase orders.");
  }
}

async function aboutPurchase(
  desk: Desk,
  purpose: "vendor_message.request_for_quotation" | "vendor_message.order_cover",
  { purchase }: AboutAlert,
  said: Said,
): Promise<Filled> {
  if (!purchase) return missing("lines", "No order is prepared here: choose an option that orders stock.");
  const { order, draft } = purchase;
  const records = {
    ...commonOf(desk),
    order,
    supplier: (await addressed(desk, order.supplier.name)).supplier,
    kept: {
      sources: [{ connector: "ops_room", recordId: draft.id, observedAt: draft.createdAt.toISOString() }],
      href: `/app/drafts/${draft.id}`,
    },
  };
  if (purpose === "vendor_message.order_cover") return slotsForOrderCover(records);
  return slotsForRequestForQuotation(
    records,
    said.day === null ? null : { day: said.day, from: saidFrom(said, "Answer by") },
  );
}

async function aboutShopOrder(
  desk: Desk,
  purpose: "customer_notice.delayed" | "customer_notice.oversold",
  { record }: AboutAlert,
  said: Said,
): Promise<Filled> {
  const { unit, profile } = desk;
  const { variantId, title } = record.alert.subject;
  if (variantId === null) return missing("product", "This decision is about no one product.");
  const waiting = await unit.facts.waitingOrders(variantId);
  const order = waiting.find(({ orderId }) => orderId === said.shopOrderId);
  if (!order)
    return missing(
      "order",
      "That order no longer waits for this product: it was sent, cancelled or changed.",
    );
  const source = {
    connector: "shopify",
    recordId: order.orderId,
    observedAt: order.updatedAt.toISOString(),
  };
  const records = {
    ...commonOf(desk),
    order: { orderId: order.orderId, name: order.name, source },
    customer: null,
    currency: profile.currency,
    expected: await expectedOf(unit, variantId),
  };
  if (purpose === "customer_notice.delayed") return slotsForDelayed(records, [{ title, units: order.units }]);
  const available = record.alert.evidence.find(({ id }) => id === "available");
  return slotsForOversold(records, {
    title,
    available: available?.value ?? null,
    from: { label: "Product", sources: [source], href: `/app/alerts/${record.id}` },
  });
}

function missing(slot: string, text: string): Filled {
  return { ok: false, missing: [{ slot, text, href: null }] };
}
