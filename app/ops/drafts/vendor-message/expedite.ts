import type { Catalogue } from "../../words/contract.ts";
import { agreeing, given } from "../messages/icu.ts";
import type { MessagePurpose, MessageWords } from "../messages/purpose.ts";
import { contact, expectedDay, needBy, openLines, openUnits, order, shop, supplier } from "./common-slots.ts";

const catalogue: Catalogue = {
  id: "vendor_message.expedite",
  version: 1,
  purpose: "Asks a supplier to deliver an order that is on its way sooner than expected.",
  slots: {
    supplier,
    contact,
    order: order(["missing", "damaged", "paid", "cancelled"]),
    expected_day: expectedDay,
    need_by: {
      ...needBy,
      required: true,
      means: "The day, earlier than expected, by which we need the goods.",
    },
    open_units: openUnits,
    open_lines: openLines,
    shop,
  },
  mayPromise: [],
  mayDeny: [],
};

const en: MessageWords = {
  subject: {
    plain: "Order {order}: earlier delivery needed",
    warm: "Order {order}: could it come sooner?",
  },
  body: {
    short: {
      plain: [
        "We expect our order {order} on {expected_day}, but need the open quantity ({open_units}) by {need_by}. Please tell us whether you can deliver sooner, and when.",
      ],
      warm: [
        "We need our order {order} sooner than planned: we expect it on {expected_day}, but the open quantity ({open_units}) should be with us by {need_by}. Do you see a way to deliver sooner?",
      ],
    },
    full: {
      plain: [
        "We expect our order {order} on {expected_day}, but need the goods by {need_by}.",
        `{open_units} ${agreeing("open_units", "is", "are")} still open${given("open_lines", ":\n\n{open_lines}", ".")}`,
        "Please tell us whether you can deliver sooner, and when. If the whole quantity is difficult, a part of it would help us too: please tell us how much, and when the rest follows.",
        "If earlier delivery costs more, please tell us the amount before you ship.",
      ],
      warm: [
        "We need your help: we expect our order {order} on {expected_day}, but the goods should be with us by {need_by}.",
        `{open_units} ${agreeing("open_units", "is", "are")} still open${given("open_lines", ":\n\n{open_lines}", ".")}`,
        "Do you see a way to deliver sooner? If the whole quantity is difficult, a part of it would help us a lot: just tell us how much, and when the rest follows.",
        "If earlier delivery costs more, please tell us the amount before you ship. We know that this is asking a lot, and thank you for trying.",
      ],
    },
  },
};

const de: MessageWords = {
  subject: {
    plain: "Bestellung {order}: frühere Lieferung",
    warm: "Bestellung {order}: Geht es auch früher?",
  },
  body: {
    short: {
      plain: [
        "unsere Bestellung {order} erwarten wir am {expected_day}, brauchen die offene Menge ({open_units}) aber bis {need_by}. Bitte teilen Sie uns mit, ob und wann Sie früher liefern können.",
      ],
      warm: [
        "wir brauchen unsere Bestellung {order} früher als geplant: Wir erwarten sie am {expected_day}, die offene Menge ({open_units}) sollte aber bis {need_by} bei uns sein. Sehen Sie eine Möglichkeit, früher zu liefern?",
      ],
    },
    full: {
      plain: [
        "unsere Bestellung {order} erwarten wir am {expected_day}, brauchen die Ware aber bis {need_by}.",
        `Offen ${agreeing("open_units", "ist", "sind")} noch {open_units}${given("open_lines", ":\n\n{open_lines}", ".")}`,
        "Bitte teilen Sie uns mit, ob und wann Sie früher liefern können. Sollte das schwierig sein, hilft uns auch eine Teillieferung: Bitte sagen Sie uns, wie viel möglich ist und wann der Rest folgt.",
        "Sollte eine frühere Lieferung teurer sein, nennen Sie uns den Betrag bitte vor dem Versand.",
      ],
      warm: [
        "wir brauchen Ihre Hilfe: Unsere Bestellung {order} erwarten wir am {expected_day}, die Ware sollte aber bis {need_by} bei uns sein.",
        `Offen ${agreeing("open_units", "ist", "sind")} noch {open_units}${given("open_lines", ":\n\n{open_lines}", ".")}`,
        "Sehen Sie eine Möglichkeit, früher zu liefern? Sollte das schwierig sein, hilft uns auch eine Teillieferung sehr: Sagen Sie uns einfach, wie viel möglich ist und wann der Rest folgt.",
        "Sollte eine frühere Lieferung teurer sein, nennen Sie uns den Betrag bitte vor dem Versand. Wir wissen, dass das viel verlangt ist, und danken Ihnen für den Versuch.",
      ],
    },
  },
};

export const expedite: MessagePurpose = {
  catalogue,
  to: "supplier",
  title: "Request for earlier delivery",
  staysAsItIs: ["The order stays as it is in Ops Room, and so does its expected day."],
  wordsVersion: 1,
  words: { en, de },
};
