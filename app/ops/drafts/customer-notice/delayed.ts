import type { Catalogue } from "../../words/contract.ts";
import { agreeing } from "../messages/icu.ts";
import type { MessagePurpose, MessageWords } from "../messages/purpose.ts";
import { customer, customerPurpose, expectedDay, order, shop } from "./notice-slots.ts";

const catalogue: Omit<Catalogue, "mayPromise"> = {
  id: "customer_notice.delayed",
  version: 1,
  purpose: "Tells a customer that their order is late, until when, and what they can do.",
  slots: {
    customer,
    order,
    products: {
      type: "lines",
      means: "The products of the order that are late, one below the other, each with its units.",
      required: false,
      isNot: ["arrived", "damaged", "cancelled"],
    },
    expected_day: expectedDay,
    shop,
  },
  mayDeny: ["not_arrived", "not_available"],
};

const en: MessageWords = {
  subject: { plain: "Your order {order} is delayed", warm: "Your order {order} takes a little longer" },
  body: {
    short: {
      plain: [
        "Your order {order} is delayed. We expect the goods on {expected_day}, and will send them as soon as they are here. We are sorry for the delay.",
      ],
      warm: [
        "We are sorry: your order {order} takes longer than it should. We expect the goods on {expected_day}, and will send them as soon as they are here.",
      ],
    },
    full: {
      plain: [
        "Your order {order} is delayed, and we are sorry for that.",
        { when: "products", text: "This is what is late:\n\n{products}" },
        "We expect the goods on {expected_day}, and will send them as soon as they are here. If that day changes, we will let you know.",
      ],
      warm: [
        "Thank you for your order {order}. Unfortunately it takes longer than it should, and we are sorry that you have to wait.",
        { when: "products", text: "This is what is late:\n\n{products}" },
        "We expect the goods on {expected_day}, and will send them as soon as they are here. If that day changes, we will let you know.",
      ],
    },
  },
};

const de: MessageWords = {
  subject: {
    plain: "Ihre Bestellung {order} verzögert sich",
    warm: "Ihre Bestellung {order} braucht etwas länger",
  },
  body: {
    short: {
      plain: [
        "Ihre Bestellung {order} verzögert sich. Wir erwarten die Ware am {expected_day} und senden sie Ihnen, sobald sie hier ist. Bitte entschuldigen Sie die Verzögerung.",
      ],
      warm: [
        "es tut uns leid: Ihre Bestellung {order} braucht länger, als sie sollte. Wir erwarten die Ware am {expected_day} und senden sie Ihnen, sobald sie hier ist.",
      ],
    },
    full: {
      plain: [
        "Ihre Bestellung {order} verzögert sich. Das tut uns leid.",
        {
          when: "products",
          text: `${agreeing("products", "Betroffen ist", "Betroffen sind")}:\n\n{products}`,
        },
        "Wir erwarten die Ware am {expected_day} und senden sie Ihnen, sobald sie hier ist. Falls sich dieser Tag ändert, geben wir Ihnen Bescheid.",
      ],
      warm: [
        "vielen Dank für Ihre Bestellung {order}. Leider braucht sie länger, als sie sollte, und es tut uns leid, dass Sie warten müssen.",
        {
          when: "products",
          text: `${agreeing("products", "Betroffen ist", "Betroffen sind")}:\n\n{products}`,
        },
        "Wir erwarten die Ware am {expected_day} und senden sie Ihnen, sobald sie hier ist. Falls sich dieser Tag ändert, geben wir Ihnen Bescheid.",
      ],
    },
  },
};

export const delayed: MessagePurpose = customerPurpose({
  catalogue,
  title: "Notice of a delay",
  staysAsItIs: ["The customer's order stays as it is in Shopify."],
  wordsVersion: 1,
  words: { en, de },
});
