import type { Catalogue } from "../../words/contract.ts";
import { agreeing, given } from "../messages/icu.ts";
import type { MessagePurpose, MessageWords } from "../messages/purpose.ts";
import { contact, openLines, openUnits, order, placedDay, shop, supplier } from "./common-slots.ts";

const catalogue: Catalogue = {
  id: "vendor_message.cancellation",
  version: 1,
  purpose: "Cancels what is still open of an order.",
  slots: {
    supplier,
    contact,
    order: order(["missing", "damaged", "paid"]),
    open_units: {
      ...openUnits,
      means: "How many units of the order we ask to cancel: they are still to come.",
      isNot: ["arrived", "damaged", "paid"],
    },
    open_lines: {
      ...openLines,
      means: "The products that we ask to cancel, one below the other, each with its units.",
      isNot: ["arrived", "damaged", "paid"],
    },
    placed_day: { ...placedDay, isNot: ["arrived", "expected", "missing", "damaged", "paid"] },
    shop,
  },
  mayPromise: [],
  mayDeny: ["not_needed", "not_arrived", "not_to_proceed"],
};

/** What was ordered when, and which part of it this is about. */
const PLACED_EN = given(
  "placed_day",
  "On {placed_day}, we placed our order {order} with you.",
  "This is about our order {order}.",
);
const PLACED_DE = given(
  "placed_day",
  "am {placed_day} haben wir bei Ihnen unsere Bestellung {order} aufgegeben.",
  "es geht um unsere Bestellung {order}.",
);
const STILL_OPEN_EN = agreeing("open_units", "that is still open", "that are still open");
const STILL_OPEN_DE = agreeing("open_units", "das noch offen ist", "die noch offen sind");
const LINES = given("open_lines", ":\n\n{open_lines}", ".");

const en: MessageWords = {
  subject: { plain: "Order {order}: cancellation", warm: "Order {order}: we have to cancel" },
  body: {
    short: {
      plain: [
        `Please cancel {open_units} of our order {order} ${STILL_OPEN_EN}, and confirm the cancellation.`,
      ],
      warm: [
        `Unfortunately we have to cancel {open_units} of our order {order} ${STILL_OPEN_EN}. We are sorry for the trouble. Could you confirm it, please?`,
      ],
    },
    full: {
      plain: [
        `${PLACED_EN} Please cancel {open_units} of it ${STILL_OPEN_EN}${LINES}`,
        "Please confirm the cancellation in writing.",
        "If any of it is on its way already, please tell us before you do anything else, so that we find a fair solution.",
      ],
      warm: [
        `${PLACED_EN} Unfortunately we have to cancel {open_units} of it ${STILL_OPEN_EN}${LINES}`,
        "We are sorry for the trouble, and would be glad to have your confirmation.",
        "If any of it is on its way already, please tell us before you do anything else, so that we find a fair solution together.",
      ],
    },
  },
};

const de: MessageWords = {
  subject: { plain: "Bestellung {order}: Stornierung", warm: "Bestellung {order}: Wir müssen stornieren" },
  body: {
    short: {
      plain: [
        `bitte stornieren Sie {open_units} aus unserer Bestellung {order}, ${STILL_OPEN_DE}, und bestätigen Sie uns die Stornierung.`,
      ],
      warm: [
        `leider müssen wir {open_units} aus unserer Bestellung {order} stornieren, ${STILL_OPEN_DE}. Die Umstände tun uns leid. Bestätigen Sie uns das bitte kurz?`,
      ],
    },
    full: {
      plain: [
        `${PLACED_DE} Bitte stornieren Sie davon {open_units}, ${STILL_OPEN_DE}${LINES}`,
        "Bitte bestätigen Sie uns die Stornierung schriftlich.",
        "Falls etwas davon schon unterwegs ist, sagen Sie uns bitte zuerst Bescheid, damit wir eine faire Lösung finden.",
      ],
      warm: [
        `${PLACED_DE} Leider müssen wir davon {open_units} stornieren, ${STILL_OPEN_DE}${LINES}`,
        "Die Umstände tun uns leid. Über eine kurze Bestätigung freuen wir uns.",
        "Falls etwas davon schon unterwegs ist, sagen Sie uns bitte zuerst Bescheid, damit wir gemeinsam eine faire Lösung finden.",
      ],
    },
  },
};

export const cancellation: MessagePurpose = {
  catalogue,
  to: "supplier",
  title: "Cancellation letter",
  staysAsItIs: ["The order stays open in Ops Room and in Shopify: cancel it under Purchase orders."],
  wordsVersion: 1,
  words: { en, de },
};
