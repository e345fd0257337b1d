import type { Catalogue, Relation } from "../../words/contract.ts";
import { agreeing, given } from "../messages/icu.ts";
import type { MessagePurpose, MessageWords } from "../messages/purpose.ts";
import { contact, order, shop, supplier } from "./common-slots.ts";

const UNTOUCHED: readonly Relation[] = ["paid", "cancelled"];

const catalogue: Catalogue = {
  id: "vendor_message.claim",
  version: 1,
  purpose: "Claims goods of a delivery that are missing or damaged.",
  slots: {
    supplier,
    contact,
    order: order(UNTOUCHED),
    received_day: {
      type: "day",
      means: "The day on which the delivery, or the last part of it, arrived with us.",
      required: false,
      isNot: ["ordered", "missing", "expected", ...UNTOUCHED],
    },
    ordered_units: {
      type: "count",
      means: "How many units we ordered.",
      required: true,
      isNot: ["arrived", "missing", "damaged", ...UNTOUCHED],
    },
    received_units: {
      type: "count",
      means: "How many units arrived with us, damaged ones among them.",
      required: true,
      isNot: ["ordered", "missing", "damaged", "expected", ...UNTOUCHED],
    },
    missing_units: {
      type: "count",
      means: "How many units were ordered and did not arrive.",
      required: false,
      isNot: ["arrived", "damaged", ...UNTOUCHED],
    },
    damaged_units: {
      type: "count",
      means: "How many of the units that arrived are damaged.",
      required: false,
      isNot: ["missing", "expected", ...UNTOUCHED],
    },
    lines: {
      type: "lines",
      means:
        "The products of the order of which units are missing, one below the other, with the missing units.",
      required: false,
      isNot: ["arrived", ...UNTOUCHED],
    },
    shop,
  },
  mayPromise: ["send_evidence"],
  mayDeny: ["not_arrived", "not_usable", "not_matching"],
};

/** What came of what was ordered. The fillers know of something missing or damaged at least. */
const UNITS_EN = [
  "We ordered {ordered_units}, and {received_units} arrived",
  given("damaged_units", `, of which {damaged_units} ${agreeing("damaged_units", "is", "are")} damaged`),
  given("missing_units", `. {missing_units} ${agreeing("missing_units", "is", "are")} missing`),
  ".",
].join("");
const UNITS_DE = [
  `Bestellt ${agreeing("ordered_units", "war", "waren")} {ordered_units}. `,
  `Angekommen ${agreeing("received_units", "ist", "sind")} {received_units}`,
  given("damaged_units", `, davon ${agreeing("damaged_units", "ist", "sind")} {damaged_units} beschädigt`),
  given("missing_units", `. Es ${agreeing("missing_units", "fehlt", "fehlen")} {missing_units}`),
  ".",
].join("");

const ARRIVED_DE = given(
  "received_day",
  "am {received_day} ist Ihre Lieferung zu unserer Bestellung {order} bei uns angekommen.",
  "Ihre Lieferung zu unserer Bestellung {order} ist bei uns angekommen.",
);

const en: MessageWords = {
  subject: {
    plain: "Order {order}: claim about your delivery",
    warm: "Order {order}: a problem with your delivery",
  },
  body: {
    short: {
      plain: [
        `${given("received_day", "On {received_day}, we received", "We received")} your delivery for our order {order}. ${UNITS_EN}`,
        "Please send us replacements or a credit note, and tell us when we can expect that.",
      ],
      warm: [
        `Thank you for your delivery for our order {order}${given("received_day", ", which we received on {received_day}")}. Unfortunately something went wrong with it. ${UNITS_EN}`,
        "Could you send us replacements or a credit note, and tell us when we can expect that?",
      ],
    },
    full: {
      plain: [
        `${given("received_day", "On {received_day}, we received", "We received")} your delivery for our order {order}. ${UNITS_EN}`,
        { when: "lines", text: "Missing are:\n\n{lines}" },
        "Please tell us how you would like to settle this, by replacements or by a credit note, and when we can expect that.",
        { when: "damaged_units", text: "We will gladly send you pictures of the damage." },
      ],
      warm: [
        `Thank you for your delivery for our order {order}${given("received_day", ", which we received on {received_day}")}. Unfortunately something went wrong with it. ${UNITS_EN}`,
        { when: "lines", text: "Missing are:\n\n{lines}" },
        "Could you tell us how you would like to settle this, by replacements or by a credit note, and when we can expect that? We are sure that we find a good solution together.",
        { when: "damaged_units", text: "We will gladly send you pictures of the damage." },
      ],
    },
  },
};

const de: MessageWords = {
  subject: {
    plain: "Bestellung {order}: Reklamation Ihrer Lieferung",
    warm: "Bestellung {order}: ein Problem mit Ihrer Lieferung",
  },
  body: {
    short: {
      plain: [
        `${ARRIVED_DE} ${UNITS_DE}`,
        "Bitte senden Sie uns Ersatz oder eine Gutschrift und teilen Sie uns mit, wann wir damit rechnen können.",
      ],
      warm: [
        `vielen Dank für Ihre Lieferung${given("received_day", " vom {received_day}")} zu unserer Bestellung {order}. Leider gab es dabei ein Problem. ${UNITS_DE}`,
        "Können Sie uns Ersatz oder eine Gutschrift senden und uns sagen, wann wir damit rechnen dürfen?",
      ],
    },
    full: {
      plain: [
        `${ARRIVED_DE} ${UNITS_DE}`,
        { when: "lines", text: "Im Einzelnen fehlen:\n\n{lines}" },
        "Bitte teilen Sie uns mit, ob Sie Ersatz liefern oder eine Gutschrift ausstellen, und wann wir damit rechnen können.",
        { when: "damaged_units", text: "Bilder des Schadens senden wir Ihnen gerne." },
      ],
      warm: [
        `vielen Dank für Ihre Lieferung${given("received_day", " vom {received_day}")} zu unserer Bestellung {order}. Leider gab es dabei ein Problem. ${UNITS_DE}`,
        { when: "lines", text: "Im Einzelnen fehlen:\n\n{lines}" },
        "Können Sie uns sagen, ob Sie Ersatz liefern oder eine Gutschrift ausstellen, und wann wir damit rechnen dürfen? Sicher finden wir gemeinsam eine gute Lösung.",
        { when: "damaged_units", text: "Bilder des Schadens senden wir Ihnen gerne." },
      ],
    },
  },
};

export const claim: MessagePurpose = {
  catalogue,
  to: "supplier",
  title: "Claim",
  staysAsItIs: ["Nothing is booked as received or cancelled."],
  wordsVersion: 1,
  words: { en, de },
};
