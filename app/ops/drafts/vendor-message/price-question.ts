import type { Catalogue } from "../../words/contract.ts";
import { given } from "../messages/icu.ts";
import type { MessagePurpose, MessageWords } from "../messages/purpose.ts";
import { contact, order, shop, supplier } from "./common-slots.ts";

const catalogue: Catalogue = {
  id: "vendor_message.price_question",
  version: 1,
  purpose: "Asks a supplier which price of a product holds: the one they quoted, or the one we ordered at.",
  slots: {
    supplier,
    contact,
    order: order(["cancelled"], false),
    product: { type: "name", means: "The name of the product whose price is in question.", required: true },
    sku: { type: "reference", means: "Our code for that product.", required: false },
    quoted_price: {
      type: "money",
      means: "The price per unit that the supplier named to us.",
      required: true,
      isNot: ["ordered", "paid"],
    },
    ordered_price: {
      type: "money",
      means: "The price per unit by our order or our records.",
      required: true,
      isNot: ["paid"],
    },
    shop,
  },
  mayPromise: [],
  mayDeny: ["not_matching"],
};

/** The product with its code, where it has one. */
const PRODUCT = `{product}${given("sku", " ({sku})")}`;

const en: MessageWords = {
  subject: {
    plain: given("order", "Order {order}: question about the price", "Question about a price"),
    warm: given("order", "Order {order}: a question about the price", "A question about a price"),
  },
  body: {
    short: {
      plain: [
        `For ${PRODUCT} you quoted a price of {quoted_price} per unit, but our ${given("order", "order {order} says", "records say")} {ordered_price}. Please tell us which price applies.`,
      ],
      warm: [
        `Could you help us with a price? For ${PRODUCT} you quoted {quoted_price} per unit, while our ${given("order", "order {order} says", "records say")} {ordered_price}. Which of them is right?`,
      ],
    },
    full: {
      plain: [
        `For ${PRODUCT} you quoted a price of {quoted_price} per unit. Our ${given("order", "order {order} says", "records say")} {ordered_price} per unit, so the prices do not match.`,
        "Please tell us which price applies, for which quantities, and until when.",
        "If the price has changed, please tell us before you ship. If it is a slip, a corrected document is all we need.",
      ],
      warm: [
        `Could you help us with a price? For ${PRODUCT} you quoted {quoted_price} per unit. Our ${given("order", "order {order} says", "records say")} {ordered_price} per unit, so the prices do not match.`,
        "Which of them is right, for which quantities, and until when?",
        "If the price has changed, please tell us before you ship. If it is just a slip, a corrected document is all we need.",
      ],
    },
  },
};

const de: MessageWords = {
  subject: {
    plain: given("order", "Bestellung {order}: Frage zum Preis", "Frage zum Preis"),
    warm: given("order", "Bestellung {order}: eine Frage zum Preis", "Eine Frage zum Preis"),
  },
  body: {
    short: {
      plain: [
        `für ${PRODUCT} haben Sie uns {quoted_price} pro Stück genannt, in ${given("order", "unserer Bestellung {order}", "unseren Unterlagen")} stehen aber {ordered_price}. Bitte teilen Sie uns mit, welcher Preis gilt.`,
      ],
      warm: [
        `können Sie uns bei einem Preis weiterhelfen? Für ${PRODUCT} haben Sie uns {quoted_price} pro Stück genannt, in ${given("order", "unserer Bestellung {order}", "unseren Unterlagen")} stehen {ordered_price}. Welcher Preis ist richtig?`,
      ],
    },
    full: {
      plain: [
        `für ${PRODUCT} haben Sie uns {quoted_price} pro Stück genannt. In ${given("order", "unserer Bestellung {order}", "unseren Unterlagen")} stehen {ordered_price} pro Stück, die Preise passen also nicht zusammen.`,
        "Bitte teilen Sie uns mit, welcher Preis gilt, für welche Mengen und bis wann.",
        "Falls sich der Preis geändert hat, sagen Sie uns das bitte vor dem Versand. Falls es ein Versehen ist, reicht uns ein berichtigter Beleg.",
      ],
      warm: [
        `können Sie uns bei einem Preis weiterhelfen? Für ${PRODUCT} haben Sie uns {quoted_price} pro Stück genannt. In ${given("order", "unserer Bestellung {order}", "unseren Unterlagen")} stehen {ordered_price} pro Stück, die Preise passen also nicht zusammen.`,
        "Welcher Preis ist richtig, für welche Mengen gilt er und bis wann?",
        "Falls sich der Preis geändert hat, sagen Sie uns das bitte vor dem Versand. Falls es nur ein Versehen ist, reicht uns ein berichtigter Beleg.",
      ],
    },
  },
};

export const priceQuestion: MessagePurpose = {
  catalogue,
  to: "supplier",
  title: "Price question",
  staysAsItIs: ["No price or cost changes."],
  wordsVersion: 1,
  words: { en, de },
};
