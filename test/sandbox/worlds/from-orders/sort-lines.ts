import type { RawLine } from "./read-lines.ts";

/** What a line is, and why it is none of an order. */
type Sorted =
  { kind: "sale"; product: boolean } | { kind: "cancellation" } | { kind: "no_order"; why: string };

/** Postage, fees, samples and the like: the codes of Online Retail that name no goods. */
const NO_PRODUCT =
  /^(POST|M|DOT|D|S|B|C\d|ADJUST\d*|BANK CHARGES|AMAZONFEE|CRUK|TEST\d+|GIFT|GIFT_.*|[A-Z ]*VOUCHER.*|SHIPPING|DISCOUNT|FEE)$/;

/** Each line with what it is, in the file's order. */
export function sortLines(lines: readonly RawLine[]): { raw: RawLine; is: Sorted }[] {
  const paid = new Set<string>();
  for (const { invoice, price } of lines) if (Number(price) > 0) paid.add(invoice);
  return lines.map((raw) => ({ raw, is: sortLine(raw, paid.has(raw.invoice)) }));
}

/**
 * Sorts one line. `paid`: whether any line of its invoice has a price.
 * An invoice without a buyer and without a price is how this kind of program books stock that was found or lost.
 */
function sortLine(line: RawLine, paid: boolean): Sorted {
  const price = Number(line.price);
  const cancels = /^c/i.test(line.invoice);
  if (price < 0) return { kind: "no_order", why: "a negative price: bookkeeping, not a sale" };
  if (line.quantity === 0) return { kind: "no_order", why: "a quantity of 0" };
  if (cancels && line.quantity > 0)
    return { kind: "no_order", why: "a cancellation with a positive quantity" };
  if (cancels) return { kind: "cancellation" };
  if (line.quantity < 0)
    return {
      kind: "no_order",
      why: "a negative quantity outside a cancellation: a stock correction, not an order",
    };
  if (price === 0 && line.customer === "" && !paid)
    return { kind: "no_order", why: "an invoice without price and buyer: a stock correction, not an order" };
  return { kind: "sale", product: !NO_PRODUCT.test(line.code) };
}
