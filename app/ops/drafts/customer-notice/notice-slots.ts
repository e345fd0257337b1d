/** Slots and sentences that notices to customers share. No customer data but name and order number: nothing else is needed. */
import type { PromiseFamily, SlotSpec } from "../../words/contract.ts";

export const customer: SlotSpec = {
  type: "name",
  means: "The customer that this is written to, as they are addressed.",
  required: false,
};

export const order: SlotSpec = {
  type: "reference",
  means: "The number of the customer's order in our shop.",
  required: true,
  isNot: ["arrived", "damaged", "cancelled"],
};

export const shop: SlotSpec = {
  type: "name",
  means: "Our shop's name, with which the message is signed.",
  required: true,
};

export const expectedDay: SlotSpec = {
  type: "day",
  means: "The day on which we expect the goods to be with us, before they go on to the customer.",
  required: true,
  isNot: ["ordered", "arrived", "damaged", "paid", "cancelled"],
};

export const NOTICE_PROMISES: readonly PromiseFamily[] = [
  "keep_informed",
  "send_when_here",
  "refund_on_request",
];

/** Whoever sells by mail and cannot deliver in time owes the customer this choice: 16 CFR 435.2(b) in the US. */
export const OR_CANCEL_EN = "If you would rather cancel, just reply to this message, and we will refund you.";
export const OR_CANCEL_DE =
  "Falls Sie lieber stornieren möchten, antworten Sie einfach auf diese Nachricht, und Sie erhalten Ihr Geld zurück.";
