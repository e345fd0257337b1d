import type { Catalogue } from "../../words/contract.ts";
import { agreeing, agreeingOrNone, given, listed } from "../messages/icu.ts";
import type { MessagePurpose, MessageWords } from "../messages/purpose.ts";

const catalogue: Catalogue = {
  id: "note.escalation",
  version: 1,
  purpose:
    "Tells the warehouse or a colleague that a product runs short: what happened, what is known, what is asked, by when.",
  slots: {
    recipient: { type: "name", means: "The person or team that this is written to.", required: false },
    product: { type: "name", means: "The name of the product that runs short.", required: true },
    sku: { type: "reference", means: "Our code for that product.", required: false },
    available: {
      type: "count",
      means: "How many units of it are free to sell, all locations together.",
      required: false,
      isNot: ["ordered", "missing", "damaged", "expected", "paid", "cancelled"],
    },
    oversold: {
      type: "count",
      means: "How many units more were sold than there were.",
      required: false,
      isNot: ["arrived", "damaged", "expected", "paid", "cancelled"],
    },
    location: { type: "name", means: "The name of the place where stock is to be checked.", required: false },
    sells: {
      type: "rate",
      means: "How fast it sells.",
      required: false,
      isNot: ["ordered", "arrived", "missing", "damaged", "paid", "cancelled"],
    },
    on_order: {
      type: "count",
      means: "How many units are on our own orders and not overdue yet.",
      required: false,
      isNot: ["arrived", "missing", "damaged", "paid", "cancelled"],
    },
    overdue: {
      type: "count",
      means: "How many units are on our own orders whose expected day is past.",
      required: false,
      isNot: ["arrived", "damaged", "paid", "cancelled"],
    },
    supplier: { type: "name", means: "The name of the supplier of the product.", required: false },
    lead: {
      type: "span",
      means: "How long the supplier takes from order to shelf: usually, and at the slowest.",
      required: false,
      isNot: ["arrived", "missing", "damaged", "paid", "cancelled"],
    },
    money_at_stake: {
      type: "money",
      means: "Roughly what is lost if nothing is done, against the best choice.",
      required: true,
      isNot: ["ordered", "paid", "cancelled"],
    },
    per_day: {
      type: "money",
      means: "Roughly what each day of waiting costs.",
      required: false,
      isNot: ["ordered", "paid", "cancelled"],
    },
    decide_by: {
      type: "day",
      means: "The last day on which the best choice is still open.",
      required: true,
      isNot: ["ordered", "arrived", "expected", "missing", "damaged", "paid", "cancelled"],
    },
    shop: { type: "name", means: "Our shop's name, with which the note is signed.", required: false },
  },
  mayPromise: [],
  mayDeny: ["not_available", "not_arrived"],
};

const PRODUCT = `{product}${given("sku", " ({sku})")}`;

/** What happened, in one sentence. */
const SHORT_EN = `${given(
  "available",
  agreeingOrNone("available", {
    none: `${PRODUCT} is out of stock`,
    one: `There is only {available} left of ${PRODUCT}`,
    other: `There are only {available} left of ${PRODUCT}`,
  }),
  `${PRODUCT} is running short`,
)}${given("oversold", `, and {oversold} ${agreeing("oversold", "was", "were")} sold on top of what there was`)}.`;
const SHORT_DE = `${given(
  "available",
  agreeingOrNone("available", {
    none: `${PRODUCT} ist ausverkauft`,
    one: `von ${PRODUCT} ist nur noch {available} da`,
    other: `von ${PRODUCT} sind nur noch {available} da`,
  }),
  `${PRODUCT} wird knapp`,
)}${given("oversold", `, und {oversold} ${agreeing("oversold", "wurde", "wurden")} darüber hinaus verkauft`)}.`;

const STAKE_EN = `about {money_at_stake}${given("per_day", ", and about {per_day} more for each day of waiting")}`;
const STAKE_DE = `um etwa {money_at_stake}${given("per_day", ", und um etwa {per_day} am Tag mehr, solange wir warten")}`;

/** What is known, one fact below the other. */
const FACTS_EN = listed("What we know:", [
  { when: "available", text: "Free to sell: {available}" },
  { when: "sells", text: "Sells: {sells}" },
  { when: "on_order", text: "On order: {on_order}" },
  { when: "overdue", text: "On order and overdue: {overdue}" },
  { when: "supplier", text: `Supplier: {supplier}${given("lead", ", takes {lead}")}` },
  `At stake: ${STAKE_EN}`,
]);
const FACTS_DE = listed("Was wir wissen:", [
  { when: "available", text: "Frei zum Verkauf: {available}" },
  { when: "sells", text: "Verkauft sich: {sells}" },
  { when: "on_order", text: "Bestellt: {on_order}" },
  { when: "overdue", text: "Bestellt und überfällig: {overdue}" },
  { when: "supplier", text: `Lieferant: {supplier}${given("lead", ", braucht {lead}")}` },
  `Es geht ${STAKE_DE}`,
]);

/** What is asked, and by when. */
function askEn(heading: string): string {
  return listed(heading, [
    `Count what is really on the shelf${given("location", " at {location}")}.`,
    "Check whether goods have come in that still need to be booked.",
    "Let us know by {decide_by}: what did you find, and what would you do?",
  ]);
}
function askDe(heading: string): string {
  return listed(heading, [
    `Zählen Sie, was wirklich im Regal liegt${given("location", " (Standort {location})")}.`,
    "Sehen Sie nach, ob Ware angekommen ist, die noch gebucht werden muss.",
    "Sagen Sie uns bis {decide_by}: Was haben Sie gefunden, und was würden Sie tun?",
  ]);
}

const en: MessageWords = {
  subject: {
    plain: "{product}: decision needed by {decide_by}",
    warm: "{product}: we need your help by {decide_by}",
  },
  body: {
    short: {
      plain: [
        `${SHORT_EN}${given("sells", " It sells {sells}.")} At stake: ${STAKE_EN}.`,
        `Please check the stock${given("location", " at {location}")}, and let us have the result by {decide_by}.`,
      ],
      warm: [
        `We need your help. ${SHORT_EN}${given("sells", " It sells {sells}.")} At stake: ${STAKE_EN}.`,
        `Could you check the stock${given("location", " at {location}")}, and let us have the result by {decide_by}?`,
      ],
    },
    full: {
      plain: [SHORT_EN, FACTS_EN, askEn("What we ask of you:")],
      warm: [
        `We need your help. ${SHORT_EN}`,
        FACTS_EN,
        askEn("What would help us:"),
        "If anything is unclear, just ask.",
      ],
    },
  },
};

const de: MessageWords = {
  subject: {
    plain: "{product}: Entscheidung bis {decide_by}",
    warm: "{product}: Wir brauchen Ihre Hilfe bis {decide_by}",
  },
  body: {
    short: {
      plain: [
        `${SHORT_DE}${given("sells", " Wir verkaufen {sells}.")} Es geht ${STAKE_DE}.`,
        `Bitte prüfen Sie den Bestand${given("location", " am Standort {location}")} und geben Sie uns das Ergebnis bis {decide_by}.`,
      ],
      warm: [
        `wir brauchen Ihre Hilfe, denn ${SHORT_DE}${given("sells", " Wir verkaufen {sells}.")} Es geht ${STAKE_DE}.`,
        `Können Sie den Bestand${given("location", " am Standort {location}")} prüfen und uns das Ergebnis bis {decide_by} geben?`,
      ],
    },
    full: {
      plain: [SHORT_DE, FACTS_DE, askDe("Worum wir Sie bitten:")],
      warm: [
        `wir brauchen Ihre Hilfe, denn ${SHORT_DE}`,
        FACTS_DE,
        askDe("Damit helfen Sie uns:"),
        "Wenn etwas unklar ist, fragen Sie uns gerne.",
      ],
    },
  },
};

export const escalation: MessagePurpose = {
  catalogue,
  to: "colleague",
  title: "Note",
  staysAsItIs: ["The alert stays open."],
  wordsVersion: 1,
  words: { en, de },
};
