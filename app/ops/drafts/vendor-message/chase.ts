import type { Catalogue } from "../../words/contract.ts";
import { agreeing, given } from "../messages/icu.ts";
import type { MessagePurpose, MessageWords } from "../messages/purpose.ts";
import {
  contact,
  expectedDay,
  openLines,
  openUnits,
  order,
  placedDay,
  shop,
  STILL_TO_COME,
  supplier,
} from "./common-slots.ts";

const catalogue: Catalogue = {
  id: "vendor_message.chase",
  version: 1,
  purpose: "Asks a supplier where an overdue order is.",
  slots: {
    supplier,
    contact,
    order: order(["damaged", "paid", "cancelled"]),
    placed_day: placedDay,
    expected_day: {
      ...expectedDay,
      means: "The day, now past, on which we expected the goods to be with us.",
    },
    days_late: {
      type: "count",
      means: "How many days the order is overdue: days since the expected day.",
      required: false,
      isNot: STILL_TO_COME,
    },
    open_lines: openLines,
    open_units: openUnits,
    shop,
  },
  mayPromise: [],
  mayDeny: ["not_arrived", "not_answered"],
};

const en: MessageWords = {
  subject: { plain: "Order {order} is overdue", warm: "Where does our order {order} stand?" },
  body: {
    short: {
      plain: [
        "Our order {order} was due on {expected_day}, and we are still waiting for {open_units}. Please tell us when the goods will be with us.",
      ],
      warm: [
        "We hope all is well with you. Our order {order} was due on {expected_day}, and we are still waiting for {open_units}. Could you tell us when we can expect the goods?",
      ],
    },
    full: {
      plain: [
        `${given("placed_day", "On {placed_day}, we placed our order {order} with you. It", "Our order {order}")} was due on {expected_day}${given("days_late", ", and is {days_late} overdue")}.`,
        `We are still waiting for {open_units}${given("open_lines", ":\n\n{open_lines}", ".")}`,
        "Please tell us when the goods leave you and when they will be with us. If something holds them up, please tell us that as well, so that we can plan.",
        "If they are on their way already, the tracking number is all we need.",
      ],
      warm: [
        `We hope all is well with you. ${given("placed_day", "On {placed_day}, we placed our order {order} with you; it", "Our order {order}")} was due on {expected_day}${given("days_late", ", and is {days_late} overdue")}.`,
        `We are still waiting for {open_units}${given("open_lines", ":\n\n{open_lines}", ".")}`,
        "We know that things get in the way at times. Could you tell us when the goods leave you, and when we can expect them here? That would help us to plan.",
        "If they are on their way already, the tracking number is all we need.",
      ],
    },
  },
};

const de: MessageWords = {
  subject: {
    plain: "Bestellung {order}: Lieferung überfällig",
    warm: "Wie steht es um unsere Bestellung {order}?",
  },
  body: {
    short: {
      plain: [
        "die Lieferung zu unserer Bestellung {order} haben wir am {expected_day} erwartet, und wir warten noch auf {open_units}. Bitte teilen Sie uns mit, wann die Ware bei uns sein wird.",
      ],
      warm: [
        "wir hoffen, es geht Ihnen gut. Die Lieferung zu unserer Bestellung {order} haben wir am {expected_day} erwartet, und wir warten noch auf {open_units}. Können Sie uns sagen, wann wir mit der Ware rechnen dürfen?",
      ],
    },
    full: {
      plain: [
        `${given("placed_day", "am {placed_day} haben wir bei Ihnen unsere Bestellung {order} aufgegeben. Die Lieferung", "die Lieferung zu unserer Bestellung {order}")} haben wir am {expected_day} erwartet${given("days_late", "; das ist {days_late} her")}.`,
        `Offen ${agreeing("open_units", "ist", "sind")} noch {open_units}${given("open_lines", ":\n\n{open_lines}", ".")}`,
        "Bitte teilen Sie uns mit, wann die Ware bei Ihnen abgeht und wann sie bei uns sein wird. Falls etwas dazwischengekommen ist, sagen Sie uns bitte auch das, damit wir planen können.",
        "Falls die Ware schon unterwegs ist, reicht uns die Sendungsnummer.",
      ],
      warm: [
        `wir hoffen, es geht Ihnen gut. ${given("placed_day", "Am {placed_day} haben wir bei Ihnen unsere Bestellung {order} aufgegeben; die Lieferung", "Die Lieferung zu unserer Bestellung {order}")} haben wir am {expected_day} erwartet${given("days_late", ", das ist {days_late} her")}.`,
        `Offen ${agreeing("open_units", "ist", "sind")} noch {open_units}${given("open_lines", ":\n\n{open_lines}", ".")}`,
        "Wir wissen, dass manchmal etwas dazwischenkommt. Können Sie uns sagen, wann die Ware bei Ihnen abgeht und wann wir hier mit ihr rechnen dürfen? Das hilft uns beim Planen.",
        "Falls die Ware schon unterwegs ist, reicht uns die Sendungsnummer.",
      ],
    },
  },
};

export const chase: MessagePurpose = {
  catalogue,
  to: "supplier",
  title: "Reminder",
  staysAsItIs: ["The order stays as it is in Ops Room, and so does its expected day."],
  wordsVersion: 1,
  words: { en, de },
};
