/** What messages that go with a purchase order being prepared can state: quotation request and order letter. */
import type { Day } from "../../facts/day.ts";
import {
  assembled,
  exactly,
  type Filled,
  type From,
  goods,
  named,
  onDay,
  referenced,
  type ShopOnRecord,
  supplierNames,
  type SupplierOnRecord,
} from "../messages/facts.ts";
import type { PurchaseOrder } from "../purchase-order/payload.ts";
import { orderTotals } from "../purchase-order/totals.ts";
import { orderCover } from "./order-cover.ts";
import { requestForQuotation } from "./request-for-quotation.ts";

/** A purchase order as drafted or placed, and who writes to whom. */
export type PurchaseOrderRecords = {
  order: PurchaseOrder;
  supplier: SupplierOnRecord;
  shop: ShopOnRecord;
  /** Where the order is kept and seen. */
  kept: Pick<From, "sources" | "href">;
  today: Day;
};

/**
 * Asks for price and time. What we paid before is ours to know, so no cost is stated; nor is a day that is past.
 * `answerBy`: the founder's own wish, null without one.
 */
export function slotsForRequestForQuotation(
  records: PurchaseOrderRecords,
  answerBy: { day: Day; from: From } | null,
): Filled {
  const { order, today } = records;
  const from = fromOf(records);
  const lines = order.lines.map((line) => ({ ...line, unitCostMinor: null }));
  return assembled(requestForQuotation.catalogue, {
    ...supplierNames(records),
    lines: goods(lines, order.currency, from("products and units")),
    answer_by: answerBy && answerBy.day >= today ? onDay(answerBy.day, answerBy.from) : null,
    need_by: order.needByDay >= today ? onDay(order.needByDay, from("day needed by")) : null,
    destination: named(order.destination.name, "location", from("place of delivery")),
  });
}

/** Goes with the order. The total is stated only where every cost is known. */
export function slotsForOrderCover(records: PurchaseOrderRecords): Filled {
  const { order, today } = records;
  const from = fromOf(records);
  const { cost, linesWithoutCost } = orderTotals(order);
  return assembled(orderCover.catalogue, {
    ...supplierNames(records),
    order: referenced(order.reference, "purchase_order", from("its number")),
    lines: goods(order.lines, order.currency, from("products, units and unit costs")),
    total: linesWithoutCost === 0 ? exactly(cost, from("total cost")) : null,
    need_by:
      order.needByDay >= today
        ? onDay(order.needByDay, from("day needed by"))
        : {
            slot: "need_by",
            text: `The need-by date of ${order.reference} is past: change it on the order.`,
            href: records.kept.href,
          },
    destination: named(order.destination.name, "location", from("place of delivery")) ?? {
      slot: "destination",
      text: "The place of delivery has no name: give the location one in Shopify's settings.",
      href: null,
    },
  });
}

function fromOf({ order, kept }: PurchaseOrderRecords): (what: string) => From {
  return (what) => ({ ...kept, label: `Order ${order.reference}, ${what}` });
}
