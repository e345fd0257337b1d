import { z } from "zod";
import { delayed } from "../customer-notice/delayed.ts";
import { oversold } from "../customer-notice/oversold.ts";
import { escalation } from "../note/escalation.ts";
import { amendment } from "../vendor-message/amendment.ts";
import { cancellation } from "../vendor-message/cancellation.ts";
import { chase } from "../vendor-message/chase.ts";
import { claim } from "../vendor-message/claim.ts";
import { expedite } from "../vendor-message/expedite.ts";
import { orderCover } from "../vendor-message/order-cover.ts";
import { priceQuestion } from "../vendor-message/price-question.ts";
import { requestForQuotation } from "../vendor-message/request-for-quotation.ts";
import type { MessagePurpose } from "./purpose.ts";

/** Everything that a message can be about, by the id of its catalogue: the draft's kind, then what it is for. */
export const PurposeId = z.enum([
  "vendor_message.request_for_quotation",
  "vendor_message.order_cover",
  "vendor_message.chase",
  "vendor_message.expedite",
  "vendor_message.price_question",
  "vendor_message.claim",
  "vendor_message.amendment",
  "vendor_message.cancellation",
  "note.escalation",
  "customer_notice.delayed",
  "customer_notice.oversold",
]);
export type PurposeId = z.output<typeof PurposeId>;

export const messagePurposes: Readonly<Record<PurposeId, MessagePurpose>> = {
  "vendor_message.request_for_quotation": requestForQuotation,
  "vendor_message.order_cover": orderCover,
  "vendor_message.chase": chase,
  "vendor_message.expedite": expedite,
  "vendor_message.price_question": priceQuestion,
  "vendor_message.claim": claim,
  "vendor_message.amendment": amendment,
  "vendor_message.cancellation": cancellation,
  "note.escalation": escalation,
  "customer_notice.delayed": delayed,
  "customer_notice.oversold": oversold,
};
