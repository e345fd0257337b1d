import { describe, expect, it } from "vitest";
import { rulesOf } from "./checker/texts-for-tests.ts";
import type { Language } from "./contract.ts";

type Row = { because: string; body: string; language?: Language };
const rulesOfRow = ({ body, language = "en" }: Row) => rulesOf(`{order}: ${body}`, { language });

describe("checkText on words that are in no list", () => {
  it.each<Row>([
    { because: "a verb written small", body: "Could you wangle an answer?" },
    { because: "made with an ending", body: "The unbudgeability of our shelf is legendary." },
    { because: "a person's trade written small", body: "Our archivist would be grateful for an answer." },
    { because: "something likened", body: "It is going like popcorn at a matinee." },
    { because: "something of the writer's own", body: "I cannot find my umbrella, let alone the order." },
    { because: "with a name's first letter at its start", body: "Love your patience, thank you." },
    { because: "a closing", body: "Thank you.\n\nHugs,\n{shop}" },
    { because: "a greeting without its good", body: "Morning {contact}, is there any news?" },
    { because: "a letter with an accent", body: "The café next door is waiting as well." },
    { because: "a verb written small", body: "Dort schlummert vielleicht noch etwas.", language: "de" },
    { because: "said to a friend", body: "Bringst du bitte Licht ins Dunkel?", language: "de" },
    { because: "an adjective by its ending", body: "Das wäre hanebüchen und weltläufig.", language: "de" },
    { because: "a noun behind an article", body: "Der Bürgermeister freut sich mit uns.", language: "de" },
    { because: "a deed", body: "Wir planen eine Neuausschreibung.", language: "de" },
    { because: "something likened", body: "Das geht weg wie warme Semmeln.", language: "de" },
    { because: "as Austrians address", body: "Könnten S' das bitte prüfen?", language: "de" },
  ])("lets pass, $language: $because", (row) => {
    expect(rulesOfRow(row)).toEqual([]);
  });

  it.each<Row>([
    { because: "goods", body: "We are waiting for the lanterns." },
    { because: "goods of another language", body: "Wir warten auf die candles.", language: "de" },
    { because: "goods behind an article", body: "Wir warten auf die Mandolinenschale.", language: "de" },
    { because: "goods before a plain noun", body: "Wir warten auf die Kerzenlieferung.", language: "de" },
    { because: "a name", body: "Please ask Blomqvist about it." },
    { because: "a name written small", body: "Please ask deborah about it." },
    { because: "a name", body: "Bitte fragen Sie Blomqvist danach.", language: "de" },
    {
      because: "a name before what is its own",
      body: "Wir warten auf die Blomqvist Lieferung.",
      language: "de",
    },
    { because: "no word", body: "Please answer qwrtzp." },
    { because: "a noun written small", body: "Bitte nennen Sie uns den lieferwert.", language: "de" },
  ])("refuses, $language: $because", (row) => {
    expect(rulesOfRow(row)).toContain("name");
  });

  it.each<Row>([
    { because: "a verb that gives", body: "We bequeath you the rest." },
    { because: "a verb that takes back", body: "We abjure the order." },
    { because: "a verb that gives", body: "Wir berappen den Rest.", language: "de" },
    { because: "a number of a neighbour", body: "Please send douze of them." },
    { because: "a colour", body: "The reddish ones are late." },
  ])("refuses, $language: $because", (row) => {
    expect(rulesOfRow(row)).not.toEqual([]);
  });
});

describe("checkText on promises by what they are about", () => {
  const families = ["keep_informed", "send_when_here", "refund_on_request"] as const;
  it.each([
    { body: "The goods come to us first, and then they are on their way to you, promised." },
    { body: "Prefer a refund? Say so, and we'll do it." },
    { body: "Whatever happens, we will drop you a message." },
  ])("lets pass of its families: $body", ({ body }) => {
    expect(rulesOf(`{order}: ${body}`, { mayPromise: families })).toEqual([]);
    expect(rulesOf(`{order}: ${body}`)).not.toEqual([]);
  });

  it.each([
    { body: "We will send you a voucher." },
    { body: "We will send you a replacement." },
    { body: "We will pay the difference." },
    { body: "You will get a discount." },
  ])("refuses what is beyond them: $body", ({ body }) => {
    expect(rulesOf(`{order}: ${body}`, { mayPromise: families })).not.toEqual([]);
  });
});
