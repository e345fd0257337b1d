/** Slots and sentences that notices to customers share. No customer data but name and order number: nothing else is needed. */
import type { Catalogue, Language, PromiseFamily, SlotSpec } from "../../words/contract.ts";
import type { MessagePurpose, MessageWords } from "../messages/purpose.ts";

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

const PROMISES: readonly PromiseFamily[] = ["keep_informed", "send_when_here", "refund_on_request"];

/** Whoever sells by mail and cannot deliver in time owes the customer this choice: 16 CFR 435.2(b) in the US. */
const OR_CANCEL: Readonly<Record<Language, string>> = {
  en: "If you would rather cancel, just reply to this message, and we will refund you.",
  de: "Falls Sie lieber stornieren möchten, antworten Sie einfach auf diese Nachricht, und Sie erhalten Ihr Geld zurück.",
};
const JUST_ASK: Readonly<Record<Language, string>> = {
  en: "If you have any questions, just ask.",
  de: "Wenn Sie Fragen haben, melden Sie sich gerne.",
};

/** A notice to a customer. Each of its texts ends with the choice to cancel. */
export function customerPurpose({
  catalogue,
  words,
  ...rest
}: Pick<MessagePurpose, "title" | "staysAsItIs" | "wordsVersion" | "words"> & {
  catalogue: Omit<Catalogue, "mayPromise">;
}): MessagePurpose {
  return {
    ...rest,
    catalogue: { ...catalogue, mayPromise: PROMISES },
    to: "customer",
    words: { en: withChoice("en", words.en), de: withChoice("de", words.de) },
  };
}

function withChoice(language: Language, { subject, body: { short, full } }: MessageWords): MessageWords {
  const choice = OR_CANCEL[language];
  return {
    subject,
    body: {
      short: { plain: [...short.plain, choice], warm: [...short.warm, choice] },
      full: { plain: [...full.plain, choice], warm: [...full.warm, `${choice} ${JUST_ASK[language]}`] },
    },
  };
}
