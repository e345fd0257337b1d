import type { Catalogue } from "../../words/contract.ts";
import { given } from "../messages/icu.ts";
import type { MessagePurpose, MessageWords } from "../messages/purpose.ts";
import { contact, needBy, order, shop, STILL_TO_COME, supplier } from "./common-slots.ts";

const catalogue: Catalogue = {
  id: "vendor_message.amendment",
  version: 1,
  purpose: "Asks a supplier to change how many units of a product an order is for.",
  slots: {
    supplier,
    contact,
    order: order(["missing", ...STILL_TO_COME]),
    product: { type: "name", means: "The name of the product whose quantity changes.", required: true },
    units_before: {
      type: "count",
      means: "How many units of it the order is for until now.",
      required: true,
      isNot: ["missing", ...STILL_TO_COME],
    },
    units_after: {
      type: "count",
      means: "How many units of it the order is to be for from now on.",
      required: true,
      isNot: ["missing", ...STILL_TO_COME],
    },
    need_by: needBy,
    shop,
  },
  mayPromise: [],
  mayDeny: ["not_needed"],
};

const en: MessageWords = {
  subject: {
    plain: "Order {order}: change of quantity",
    warm: "Order {order}: could you change a quantity?",
  },
  body: {
    short: {
      plain: [
        `Please change our order {order}: {units_after} of {product} instead of {units_before}.${given("need_by", " We need the goods by {need_by}.")} Please confirm the change.`,
      ],
      warm: [
        `Could you change our order {order} for us? We need {units_after} of {product} instead of {units_before}${given("need_by", ", by {need_by}")}. A short confirmation would help us a lot.`,
      ],
    },
    full: {
      plain: [
        "Please change our order {order}: {units_after} of {product} instead of {units_before}.",
        `Everything else on the order stays as it is.${given("need_by", " We need the goods by {need_by}.")}`,
        "Please confirm the change. If it affects price or delivery date, or if the goods are on their way already, please tell us before you go ahead.",
      ],
      warm: [
        "Could you change our order {order} for us? We need {units_after} of {product} instead of {units_before}.",
        `Everything else on the order stays as it is.${given("need_by", " It would be great to have the goods by {need_by}.")}`,
        "A short confirmation would help us a lot. If the change affects price or delivery date, or if the goods are on their way already, please tell us before you go ahead, so that we find a good solution together.",
        "We know that changes mean extra work for you, and are grateful for it.",
      ],
    },
  },
};

const de: MessageWords = {
  subject: {
    plain: "Bestellung {order}: Änderung der Menge",
    warm: "Bestellung {order}: Können Sie die Menge ändern?",
  },
  body: {
    short: {
      plain: [
        `bitte ändern Sie unsere Bestellung {order}: {units_after} {product} statt {units_before}.${given("need_by", " Wir brauchen die Ware bis {need_by}.")} Bitte bestätigen Sie uns die Änderung.`,
      ],
      warm: [
        `können Sie unsere Bestellung {order} für uns ändern? Wir brauchen {units_after} {product} statt {units_before}${given("need_by", ", und zwar bis {need_by}")}. Mit einer kurzen Bestätigung helfen Sie uns sehr.`,
      ],
    },
    full: {
      plain: [
        "bitte ändern Sie unsere Bestellung {order}: {units_after} {product} statt {units_before}.",
        `Alles andere auf der Bestellung bleibt, wie es ist.${given("need_by", " Wir brauchen die Ware bis {need_by}.")}`,
        "Bitte bestätigen Sie uns die Änderung. Falls sie sich auf Preis oder Liefertermin auswirkt oder die Ware schon unterwegs ist, sagen Sie uns bitte Bescheid, bevor Sie weitermachen.",
      ],
      warm: [
        "können Sie unsere Bestellung {order} für uns ändern? Wir brauchen {units_after} {product} statt {units_before}.",
        `Alles andere auf der Bestellung bleibt, wie es ist.${given("need_by", " Schön wäre es, wenn die Ware bis {need_by} bei uns ist.")}`,
        "Mit einer kurzen Bestätigung helfen Sie uns sehr. Falls sich die Änderung auf Preis oder Liefertermin auswirkt oder die Ware schon unterwegs ist, sagen Sie uns bitte Bescheid, bevor Sie weitermachen, damit wir gemeinsam eine gute Lösung finden.",
        "Wir wissen, dass Änderungen Mühe machen, und danken Ihnen dafür.",
      ],
    },
  },
};

export const amendment: MessagePurpose = {
  catalogue,
  to: "supplier",
  title: "Change of quantity",
  staysAsItIs: [
    "The order keeps its quantity in Ops Room and in Shopify until you receive or cancel units of it.",
  ],
  wordsVersion: 1,
  words: { en, de },
};
