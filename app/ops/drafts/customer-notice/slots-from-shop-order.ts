/** What notices to customers can state, from an order of the shop. */
import type { Day } from "../../facts/day.ts";
import type { Provenance } from "../../facts/provenance.ts";
import type { Currency } from "../../money/money.ts";
import {
  assembled,
  type Candidate,
  type Filled,
  type From,
  goods,
  named,
  onDay,
  referenced,
  type ShopOnRecord,
  shopName,
} from "../messages/facts.ts";
import { delayed } from "./delayed.ts";
import { oversold } from "./oversold.ts";

/** A customer's order, as far as a notice needs it. */
export type ShopOrderRecords = {
  order: {
    /** Shopify's id. */
    orderId: string;
    /** As the customer knows it: "#1042". */
    name: string;
    source: Provenance;
  };
  /** How the customer is addressed; null: not known, or not ours to read. */
  customer: { name: string; from: From } | null;
  shop: ShopOnRecord;
  currency: Currency;
  today: Day;
  /** When the goods are expected to be with us; null: not known. */
  expected: { day: Day; from: From } | null;
};

/** Tells of a delay. `late`: the lines of the order that wait for goods; empty: not said. */
export function slotsForDelayed(
  records: ShopOrderRecords,
  late: readonly { title: string; units: number }[],
): Filled {
  const { order, currency, today, expected } = records;
  return assembled(delayed.catalogue, {
    ...common(records),
    // Neither our codes nor our costs are a customer's business.
    products: goods(
      late.map((line) => ({ ...line, sku: null, unitCostMinor: null })),
      currency,
      fromOrder(order, "late products"),
    ),
    expected_day:
      expected && expected.day >= today
        ? onDay(expected.day, expected.from)
        : {
            slot: "expected_day",
            text: expected
              ? "The day on which the goods were expected is past: ask the supplier for a new one first."
              : "When the goods are expected is not known: record the purchase order that brings them.",
            href: expected ? expected.from.href : "/app/orders",
          },
  });
}

/**
 * Tells of a product of which more was sold than there was. A day that is past is not said. `available`: units free to
 * sell as last read, below zero where more was sold; null: not known.
 */
export function slotsForOversold(
  records: ShopOrderRecords,
  product: { title: string; available: number | null; from: From },
): Filled {
  const { today, expected } = records;
  return assembled(oversold.catalogue, {
    ...common(records),
    product: oversoldProduct(product),
    expected_day: expected && expected.day >= today ? onDay(expected.day, expected.from) : null,
  });
}

/** The text says that it is sold out and that more was sold than there was: stock on record must say so, too. */
function oversoldProduct({ title, available, from }: Parameters<typeof slotsForOversold>[1]): Candidate {
  const missing = (text: string): Candidate => ({ slot: "product", text, href: from.href });
  if (available === null)
    return missing("How much of it is in stock is not known, so it may not be sold out.");
  if (available >= 0)
    return missing(
      `Stock on record covers every order that waits, with ${String(Math.round(available))} left. Correct the count in Shopify if that is wrong.`,
    );
  return named(title, "product", from) ?? missing("The product has no name: enter one in Shopify.");
}

function common(records: ShopOrderRecords): Record<"customer" | "order" | "shop", Candidate> {
  const { order, customer, shop } = records;
  return {
    customer: customer && named(customer.name, "customer", customer.from),
    order: referenced(order.name, "shop_order", fromOrder(order, "its number")) ?? {
      slot: "order",
      text: "The order has no number in Shopify.",
      href: fromOrder(order, "").href,
    },
    shop: shopName(shop),
  };
}

function fromOrder({ orderId, name, source }: ShopOrderRecords["order"], what: string): From {
  return {
    label: `Order ${name}, ${what}`,
    sources: [source],
    href: `shopify://admin/orders/${orderId.slice(orderId.lastIndexOf("/") + 1)}`,
  };
}
