import type { Catalogue } from "../../words/contract.ts";
import { given } from "../messages/icu.ts";
import type { MessagePurpose, MessageWords } from "../messages/purpose.ts";
import { customer, customerPurpose, expectedDay, order, shop } from "./notice-slots.ts";

const catalogue: Omit<Catalogue, "mayPromise"> = {
  id: "customer_notice.oversold",
  version: 1,
  purpose: "Tells a customer that more of a product was sold than there was, and what they can do.",
  slots: {
    customer,
    order,
    product: {
      type: "name",
      means: "The name of the product of the order that we do not have.",
      required: true,
      isNot: ["arrived", "damaged", "cancelled"],
    },
    expected_day: { ...expectedDay, required: false },
    shop,
  },
  mayDeny: ["not_available"],
};

const NEXT_EN = given(
  "expected_day",
  "We expect more of it on {expected_day}, and will send yours as soon as it is here.",
  "We are trying to get more of it, and we will let you know as soon as we have news.",
);
const NEXT_DE = given(
  "expected_day",
  "Wir erwarten Nachschub am {expected_day} und senden Ihnen die Ware, sobald sie hier ist.",
  "Wir bemühen uns um Nachschub und geben Ihnen Bescheid, sobald es Neues gibt.",
);
const en: MessageWords = {
  subject: {
    plain: "Your order {order}: a product is sold out",
    warm: "Your order {order}: we owe you an apology",
  },
  body: {
    short: {
      plain: [
        `Unfortunately {product} from your order {order} is sold out: more of it was ordered than we had. We are sorry. ${NEXT_EN}`,
      ],
      warm: [
        `We are sorry: {product} from your order {order} is sold out, because more of it was ordered than we had. That was our mistake. ${NEXT_EN}`,
      ],
    },
    full: {
      plain: [
        "Thank you for your order {order}. Unfortunately {product} is sold out: more of it was ordered than we had. That was our mistake, and we are sorry.",
        NEXT_EN,
      ],
      warm: [
        "Thank you for your order {order}. We are sorry to tell you that {product} is sold out: more of it was ordered than we had. That was our mistake, and we know how annoying it is for you.",
        NEXT_EN,
      ],
    },
  },
};

const de: MessageWords = {
  subject: {
    plain: "Ihre Bestellung {order}: Ein Produkt ist ausverkauft",
    warm: "Ihre Bestellung {order}: Wir bitten um Entschuldigung",
  },
  body: {
    short: {
      plain: [
        `leider ist {product} aus Ihrer Bestellung {order} ausverkauft: Es wurde mehr davon bestellt, als wir hatten. Das tut uns leid. ${NEXT_DE}`,
      ],
      warm: [
        `es tut uns leid: {product} aus Ihrer Bestellung {order} ist ausverkauft, weil mehr davon bestellt wurde, als wir hatten. Das war unser Fehler. ${NEXT_DE}`,
      ],
    },
    full: {
      plain: [
        "vielen Dank für Ihre Bestellung {order}. Leider ist {product} ausverkauft: Es wurde mehr davon bestellt, als wir hatten. Das war unser Fehler, und es tut uns leid.",
        NEXT_DE,
      ],
      warm: [
        "vielen Dank für Ihre Bestellung {order}. Leider müssen wir Ihnen sagen, dass {product} ausverkauft ist: Es wurde mehr davon bestellt, als wir hatten. Das war unser Fehler, und wir wissen, wie ärgerlich das für Sie ist.",
        NEXT_DE,
      ],
    },
  },
};

export const oversold: MessagePurpose = customerPurpose({
  catalogue,
  title: "Notice of a sold-out product",
  staysAsItIs: [
    "The customer's order stays as it is in Shopify: nothing is cancelled and nothing is refunded.",
  ],
  wordsVersion: 1,
  words: { en, de },
});
