import { describe, expect, it } from "vitest";
import { rulesOf } from "./checker/texts-for-tests.ts";
import type { Language } from "./contract.ts";

type Row = {
  because: string;
  body: string;
  language?: Language;
};

const rulesOfRow = ({ body, language = "en" }: Row) => rulesOf(`{order}\n\n${body}`, { language });

describe("checkText on words of everyday speech", () => {
  it.each<Row>([
    { because: "a favour", body: "Could you squeeze our order in somewhere? It would be a huge relief." },
    { because: "a small correction", body: "Tiny tweak on our side, nothing dramatic." },
    { because: "praise", body: "We have always admired how swiftly you handle things. You are awesome!" },
    {
      because: "a question of method",
      body: "Is there any wiggle room, or would that throw a spanner in the works?",
    },
    { because: "how it came about", body: "Partly it is our fault: we muddled up the paperwork." },
    { because: "a rare verb", body: "Please countersign and return the form. Your reply is solicited." },
    { because: "a hope with a verb shortened", body: "Hope you're keeping well." },
    { because: "turns of speech", body: "Please give us the green light, so that we get the ball rolling." },
    { because: "either of two", body: "Dear Sir/Madam, please confirm the price and/or date." },
    { because: "a turn of speech from India", body: "M/s {supplier}, kindly prepone the order." },
    { because: "one that counts nothing", body: "Just one question: is this the right list, or an old one?" },
    { because: "how often we asked", body: "Despite several reminders the goods are missing." },
    { because: "how often we asked", body: "Trotz mehrerer Erinnerungen fehlt die Ware.", language: "de" },
    {
      because: "first of several requests",
      body: "Please send the missing part first, as a first shipment.",
    },
    { because: "a pair without a number of goods", body: "Which of the two is valid?" },
    { because: "what would be whole", body: "Ideally everything would be here by {due_day}." },
    { because: "a kind wish for the week", body: "I hope the week is treating you kindly." },
    { because: "what we do for ourselves", body: "Then we will find a way and plan around it." },
    { because: "what runs out", body: "By {due_day} we'll be down to our last carton." },
    {
      because: "eine Bitte",
      body: "Könnten Sie unsere Bestellung irgendwo dazwischenschieben?",
      language: "de",
    },
    {
      because: "a small correction",
      body: "Kleine Änderung unsererseits, nichts Dramatisches.",
      language: "de",
    },
    { because: "praise", body: "Schön, dass bei Ihnen immer alles so flott geht!", language: "de" },
    { because: "a formal verb", body: "Der Versand hat an unser Lager zu erfolgen.", language: "de" },
    {
      because: "a verb that bends oddly",
      body: "Es klemmt irgendwo, die Anzahl stimmte leider.",
      language: "de",
    },
    { because: "a wish in the subjunctive", body: "Wie schnell bekämen Sie das hin?", language: "de" },
    { because: "a diminutive", body: "Das Päckchen ist ein wenig eingedrückt.", language: "de" },
    {
      because: "a compound made on the spot",
      body: "Spätester Eintreffzeitpunkt wäre {due_day}.",
      language: "de",
    },
    {
      because: "a compound left open",
      body: "Bitte nennen Sie Ihre Liefer- und Zahlungsbedingungen.",
      language: "de",
    },
    { because: "one closed later", body: "Bitte nennen Sie Lieferzeiten und -kosten.", language: "de" },
    { because: "a short one with a hyphen", body: "Es geht um eine Mini-Änderung.", language: "de" },
    { because: "both genders", body: "Liebe/r {contact}, danke für Ihre Nachricht.", language: "de" },
    { because: "an adjective that is a family name", body: "Schöne Grüße aus dem Einkauf", language: "de" },
    {
      because: "turns of speech",
      body: "Geben Sie uns bitte grünes Licht, das wäre Gold wert.",
      language: "de",
    },
    { because: "a part that is not told apart", body: "Bisher fehlt leider jede Spur.", language: "de" },
    { because: "hours beyond the usual", body: "Sind dafür Überstunden nötig?", language: "de" },
    {
      because: "a question that starts with its verb",
      body: "Bekommen Sie das rechtzeitig hin?",
      language: "de",
    },
    { because: "a verb and its particle", body: "Bitte legen Sie uns die Gründe dar.", language: "de" },
    { because: "the sum of an order", body: "Anbei unsere Bestellung über {total}.", language: "de" },
    { because: "a sum as a topic", body: "Es geht um eine Entscheidung über {total}.", language: "de" },
  ])("lets pass $because: $body", (row) => {
    expect(rulesOfRow(row)).toEqual([]);
  });

  it.each<Row>([
    { because: "a name that is an adjective", body: "Hello Noble, please confirm." },
    { because: "a name that is a trade", body: "Cook has confirmed the order." },
    { because: "a shop that is a verb", body: "Zoom has the goods." },
    { because: "a name behind a greeting", body: "Regards, Hunter" },
    { because: "a product", body: "The candle is broken." },
    { because: "what it is made of", body: "We mean the wooden ones." },
    { because: "a colour outside of a turn of speech", body: "We mean the green ones." },
    { because: "an invitation of thieves", body: "Please click here." },
    {
      because: "a family name that is the plural of a noun",
      body: "Müller hat es bestätigt.",
      language: "de",
    },
    { because: "a family name in -er", body: "Schönberger hat es bestätigt.", language: "de" },
    { because: "a family name behind a greeting", body: "Hallo Wolf, bitte bestätigen.", language: "de" },
    { because: "a family name behind a title", body: "Frau Sorge hat es bestätigt.", language: "de" },
    { because: "a place that is a verb", body: "Schicken Sie es nach Siegen.", language: "de" },
    { because: "a product", body: "Die Kerze ist kaputt.", language: "de" },
    { because: "a colour outside of a turn of speech", body: "Gemeint sind die grünen.", language: "de" },
    { because: "a word with a hyphen that is none", body: "Wir meinen die Kiln-Ware.", language: "de" },
  ])("refuses as a name $because: $body", (row) => {
    expect(rulesOfRow(row)).toContain("name");
  });

  it.each<Row>([
    { because: "a path", body: "Please look at kiln/pay." },
    { because: "a path of plain words", body: "Please look at order/list/pay." },
    { because: "a figure on either side", body: "Please send a/2." },
  ])("refuses a slash that is no either-or: $because", (row) => {
    expect(rulesOfRow(row)).not.toEqual([]);
  });
});
