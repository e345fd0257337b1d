import type { Catalogue } from "../../words/contract.ts";
import { given } from "../messages/icu.ts";
import type { MessagePurpose, MessageWords } from "../messages/purpose.ts";
import { contact, destination, needBy, order, shop, STILL_TO_COME, supplier } from "./common-slots.ts";

const catalogue: Catalogue = {
  id: "vendor_message.order_cover",
  version: 1,
  purpose: "Goes with a purchase order: what is ordered, where it goes, by when, and that it be confirmed.",
  slots: {
    supplier,
    contact,
    order: order(["missing", ...STILL_TO_COME]),
    lines: {
      type: "lines",
      means:
        "The products that we order, one below the other, each with its units and, where known, its price.",
      required: true,
      isNot: ["missing", ...STILL_TO_COME],
    },
    total: {
      type: "money",
      means: "What the whole order costs by our records.",
      required: false,
      isNot: ["paid", "cancelled"],
    },
    need_by: { ...needBy, required: true },
    destination: { ...destination, required: true },
    shop,
  },
  mayPromise: [],
  mayDeny: [],
};

const en: MessageWords = {
  subject: { plain: "Order {order} from {shop}", warm: "Order {order} from {shop}" },
  body: {
    short: {
      plain: [
        "We would like to order, under our number {order}:\n\n{lines}",
        `${given("total", "The total is {total}. ")}Please deliver to our location {destination} by {need_by}, and confirm price and delivery date.`,
      ],
      warm: [
        "Here is our order {order}:\n\n{lines}",
        `${given("total", "The total is {total}. ")}It would be great to have the goods at our location {destination} by {need_by}. Could you send us a short confirmation of price and delivery date?`,
      ],
    },
    full: {
      plain: [
        "We would like to order, under our number {order}:\n\n{lines}",
        { when: "total", text: "By our records the total is {total}." },
        "Please deliver to our location {destination}, so that the goods are there by {need_by}.",
        "Please confirm prices, quantities and delivery date. If anything differs from this order, please tell us before you ship.",
        "Please put our order number on the delivery note and on the invoice.",
      ],
      warm: [
        "We are glad to place an order with you. This is our order {order}:\n\n{lines}",
        { when: "total", text: "By our records the total is {total}." },
        "It would be great to have the goods at our location {destination} by {need_by}.",
        "Could you confirm prices, quantities and delivery date? If anything differs from this order, please tell us before you ship, so that we can sort it out together.",
        "Our order number on the delivery note and on the invoice helps us to keep track of it.",
      ],
    },
  },
};

const de: MessageWords = {
  subject: { plain: "Bestellung {order} von {shop}", warm: "Bestellung {order} von {shop}" },
  body: {
    short: {
      plain: [
        "hiermit bestellen wir unter unserer Nummer {order}:\n\n{lines}",
        `${given("total", "Der Gesamtbetrag ist {total}. ")}Bitte liefern Sie bis {need_by} an unseren Standort {destination} und bestätigen Sie uns Preis und Liefertermin.`,
      ],
      warm: [
        "hier ist unsere Bestellung {order}:\n\n{lines}",
        `${given("total", "Der Gesamtbetrag ist {total}. ")}Schön wäre es, wenn die Ware bis {need_by} an unserem Standort {destination} ist. Über eine kurze Bestätigung von Preis und Liefertermin freuen wir uns.`,
      ],
    },
    full: {
      plain: [
        "hiermit bestellen wir unter unserer Nummer {order}:\n\n{lines}",
        { when: "total", text: "Nach unseren Unterlagen ist der Gesamtbetrag {total}." },
        "Bitte liefern Sie an unseren Standort {destination}, sodass die Ware bis {need_by} dort ist.",
        "Bitte bestätigen Sie uns Preise, Mengen und Liefertermin. Sollte etwas von dieser Bestellung abweichen, sagen Sie uns bitte vor dem Versand Bescheid.",
        "Bitte geben Sie unsere Bestellnummer auf Lieferschein und Rechnung an.",
      ],
      warm: [
        "wir freuen uns, bei Ihnen zu bestellen. Das ist unsere Bestellung {order}:\n\n{lines}",
        { when: "total", text: "Nach unseren Unterlagen ist der Gesamtbetrag {total}." },
        "Schön wäre es, wenn die Ware bis {need_by} an unserem Standort {destination} ist.",
        "Bestätigen Sie uns bitte kurz Preise, Mengen und Liefertermin? Sollte etwas von dieser Bestellung abweichen, sagen Sie uns bitte vor dem Versand Bescheid, damit wir es gemeinsam klären können.",
        "Mit unserer Bestellnummer auf Lieferschein und Rechnung behalten wir den Überblick.",
      ],
    },
  },
};

export const orderCover: MessagePurpose = {
  catalogue,
  to: "supplier",
  title: "Order letter",
  staysAsItIs: ["The order itself is not recorded by this: approve the purchase order for that."],
  wordsVersion: 1,
  words: { en, de },
};
