import type { Catalogue } from "../../words/contract.ts";
import { given } from "../messages/icu.ts";
import type { MessagePurpose, MessageWords } from "../messages/purpose.ts";
import { contact, destination, needBy, ONLY_ASKED_FOR, shop, supplier } from "./common-slots.ts";

const catalogue: Catalogue = {
  id: "vendor_message.request_for_quotation",
  version: 1,
  purpose: "Asks a supplier for price and delivery time of products that we may order.",
  slots: {
    supplier,
    contact,
    lines: {
      type: "lines",
      means: "The products that we ask about, one below the other, each with the units that we would take.",
      required: true,
      isNot: ONLY_ASKED_FOR,
    },
    answer_by: {
      type: "day",
      means: "The day by which we would like to have the quotation.",
      required: false,
      isNot: ONLY_ASKED_FOR,
    },
    need_by: needBy,
    destination,
    shop,
  },
  mayPromise: [],
  mayDeny: [],
};

const en: MessageWords = {
  subject: {
    plain: "Request for a quotation from {shop}",
    warm: "Could you send {shop} a quotation?",
  },
  body: {
    short: {
      plain: [
        "Please send us a quotation for:\n\n{lines}",
        `We need your price per unit and your delivery time${given("need_by", "; the goods should be with us by {need_by}")}.${given("answer_by", " Please answer by {answer_by}.")}`,
      ],
      warm: [
        "We are thinking of buying the following from you and would be glad to have your quotation:\n\n{lines}",
        `Your price per unit and your delivery time are all we need${given("need_by", "; we would be glad to have the goods by {need_by}")}.${given("answer_by", " It would help us a lot to have your answer by {answer_by}.")}`,
      ],
    },
    full: {
      plain: [
        "We would like to buy the following and ask you for a quotation:\n\n{lines}",
        `Please let us know your price per unit, your minimum quantity, the pack size, your delivery time and your terms of payment.${given("destination", " The goods would go to our location {destination}.")}`,
        {
          when: "need_by",
          text: "We need the goods by {need_by}. If that is difficult, please tell us the earliest day that you can keep.",
        },
        { when: "answer_by", text: "So that we can plan, please let us have your answer by {answer_by}." },
      ],
      warm: [
        "We are planning our purchases and would be glad to have your quotation for:\n\n{lines}",
        `It would help us to know your price per unit, your minimum quantity, the pack size, your delivery time and your terms of payment.${given("destination", " The goods would go to our location {destination}.")}`,
        {
          when: "need_by",
          text: "We would be glad to have the goods by {need_by}. If that is difficult, just tell us the earliest day that suits you.",
        },
        { when: "answer_by", text: "It would help us a lot to have your answer by {answer_by}." },
        "If you have any questions, just ask.",
      ],
    },
  },
};

const de: MessageWords = {
  subject: {
    plain: "Anfrage von {shop}",
    warm: "Anfrage von {shop}: Wir freuen uns auf Ihr Angebot",
  },
  body: {
    short: {
      plain: [
        "bitte senden Sie uns ein Angebot für:\n\n{lines}",
        `Wir brauchen Ihren Stückpreis und Ihre Lieferzeit${given("need_by", "; die Ware soll bis {need_by} bei uns sein")}.${given("answer_by", " Bitte antworten Sie bis {answer_by}.")}`,
      ],
      warm: [
        "wir überlegen, Folgendes bei Ihnen einzukaufen, und freuen uns auf Ihr Angebot:\n\n{lines}",
        `Ihr Stückpreis und Ihre Lieferzeit reichen uns${given("need_by", "; schön wäre es, wenn die Ware bis {need_by} bei uns ist")}.${given("answer_by", " Mit einer Antwort bis {answer_by} helfen Sie uns sehr.")}`,
      ],
    },
    full: {
      plain: [
        "wir möchten Folgendes einkaufen und bitten Sie um ein Angebot:\n\n{lines}",
        `Bitte nennen Sie uns Stückpreis, Mindestmenge, Packungsgröße, Lieferzeit und Zahlungsbedingungen.${given("destination", " Geliefert würde an unseren Standort {destination}.")}`,
        {
          when: "need_by",
          text: "Wir brauchen die Ware bis {need_by}. Sollte das schwierig sein, nennen Sie uns bitte den frühesten Termin, den Sie halten können.",
        },
        { when: "answer_by", text: "Damit wir planen können, bitten wir um Ihre Antwort bis {answer_by}." },
      ],
      warm: [
        "wir planen gerade unseren Einkauf und freuen uns auf Ihr Angebot für:\n\n{lines}",
        `Hilfreich sind für uns Stückpreis, Mindestmenge, Packungsgröße, Lieferzeit und Zahlungsbedingungen.${given("destination", " Geliefert würde an unseren Standort {destination}.")}`,
        {
          when: "need_by",
          text: "Schön wäre es, wenn die Ware bis {need_by} bei uns ist. Sollte das schwierig sein, nennen Sie uns einfach den frühesten Termin, der Ihnen passt.",
        },
        { when: "answer_by", text: "Mit einer Antwort bis {answer_by} helfen Sie uns sehr." },
        "Wenn Sie Fragen haben, melden Sie sich gerne.",
      ],
    },
  },
};

export const requestForQuotation: MessagePurpose = {
  catalogue,
  to: "supplier",
  title: "Request for a quotation",
  staysAsItIs: ["Nothing is ordered."],
  wordsVersion: 1,
  words: { en, de },
};
