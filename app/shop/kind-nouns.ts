/** What kinds of drafts are called in a sentence. A kind without a name here is called by its id. */
const NOUNS: Readonly<Record<string, string>> = {
  cancel_order: "cancellations of purchase orders",
  customer_notice: "messages to customers",
  discount_end: "ends of discounts",
  markdown_list: "markdown lists",
  note: "internal notes",
  order_hold: "holds of orders",
  order_tag: "tags of orders",
  price_change: "price changes",
  product_status: "status changes of products",
  purchase_order: "purchase orders",
  receive_order: "receipts of purchase orders",
  return_decision: "answers to returns",
  selling_policy: "changes of selling when out of stock",
  stock_correction: "stock corrections",
  stock_count: "stock counts",
  stock_transfer: "stock transfers",
  vendor_message: "messages to suppliers",
};

/** "purchase orders" */
export function nounOf(kind: string): string {
  return NOUNS[kind] ?? kind.replaceAll("_", " ");
}
