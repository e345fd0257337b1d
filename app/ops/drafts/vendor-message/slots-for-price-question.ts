import type { Money } from "../../money/money.ts";
import {
  assembled,
  exactly,
  type Filled,
  type From,
  named,
  referenced,
  type ShopOnRecord,
  supplierNames,
  type SupplierOnRecord,
} from "../messages/facts.ts";
import { orderNumber, type OrderOnRecord } from "../messages/own-order.ts";
import { priceQuestion } from "./price-question.ts";

/** Two prices of one product that differ, each with where it is from. */
export type PriceRecords = {
  supplier: SupplierOnRecord;
  shop: ShopOnRecord;
  /** The order that it is about; null: none yet. */
  order: OrderOnRecord | null;
  product: { title: string; sku: string | null; from: From };
  /** As the supplier named it; null: not known. */
  quoted: { price: Money; from: From } | null;
  /** As we ordered, or as our records have it; null: not known. */
  ordered: { price: Money; from: From } | null;
};

/** Asks which of two prices holds. Prices that are the same, or of unlike currencies, leave nothing to ask. */
export function slotsForPriceQuestion(records: PriceRecords): Filled {
  const { order, product, quoted, ordered } = records;
  if (quoted && ordered && quoted.price.minor === ordered.price.minor && sameCurrency(quoted, ordered))
    return {
      ok: false,
      missing: [
        { slot: "quoted_price", text: "Both prices are the same, so there is nothing to ask.", href: null },
      ],
    };
  return assembled(priceQuestion.catalogue, {
    ...supplierNames(records),
    order: order && orderNumber(order),
    product: named(product.title, "product", product.from) ?? {
      slot: "product",
      text: "The product has no name: enter one in Shopify.",
      href: product.from.href,
    },
    sku: referenced(product.sku, "sku", product.from),
    quoted_price: quoted
      ? exactly(quoted.price, quoted.from)
      : {
          slot: "quoted_price",
          text: "The price that the supplier named is not known: enter it.",
          href: null,
        },
    ordered_price: ordered
      ? exactly(ordered.price, ordered.from)
      : {
          slot: "ordered_price",
          text: "Our own price is not known: enter the unit cost in Shopify.",
          href: product.from.href,
        },
  });
}

type Priced = NonNullable<PriceRecords["quoted"]>;

function sameCurrency(quoted: Priced, ordered: Priced): boolean {
  return quoted.price.currency === ordered.price.currency;
}
