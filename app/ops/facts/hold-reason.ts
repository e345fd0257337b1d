/** Why an order is held back, in Shopify's words (FulfillmentHoldReason, Admin API 2026-07) and in ours. */
import { z } from "zod";

/** Reasons that a person may give. Those that Shopify sets by itself are not among them. */
export const HoldReason = z.enum([
  "AWAITING_PAYMENT",
  "AWAITING_RETURN_ITEMS",
  "HIGH_RISK_OF_FRAUD",
  "INCORRECT_ADDRESS",
  "INVENTORY_OUT_OF_STOCK",
  "UNKNOWN_DELIVERY_DATE",
  "OTHER",
]);
export type HoldReason = z.output<typeof HoldReason>;

const WORDS: Readonly<Record<string, string>> = {
  AWAITING_PAYMENT: "awaiting payment",
  AWAITING_RETURN_ITEMS: "awaiting returned items",
  HIGH_RISK_OF_FRAUD: "high risk of fraud",
  INCORRECT_ADDRESS: "incorrect address",
  INVENTORY_OUT_OF_STOCK: "out of stock",
  ONLINE_STORE_POST_PURCHASE_CROSS_SELL: "offer after the purchase",
  UNKNOWN_DELIVERY_DATE: "unknown delivery date",
  OTHER: "other reason",
};

/** "high risk of fraud"; a reason that Shopify adds later is said in its own words. */
export function holdReasonText(reason: string): string {
  return WORDS[reason] ?? reason.toLowerCase().replaceAll("_", " ");
}
