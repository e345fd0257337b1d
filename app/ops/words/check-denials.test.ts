import { describe, expect, it } from "vitest";
import { rulesOf } from "./checker/texts-for-tests.ts";
import type { DenialFamily, Language } from "./contract.ts";

describe("checkText: denials outside the list", () => {
  it.each([
    { because: "a request turned round", body: "Please do not send the goods.", language: "en" },
    { because: "shortened", body: "Please don't send the goods.", language: "en" },
    { because: "with the other apostrophe", body: "Please don’t send the goods.", language: "en" },
    { because: "never", body: "Please never confirm this.", language: "en" },
    { because: "nothing", body: "Please send us nothing.", language: "en" },
    {
      because: "behind a condition without a comma",
      body: "If you can deliver do not send it.",
      language: "en",
    },
    { because: "before a condition", body: "Do not send it if you can deliver.", language: "en" },
    {
      because: "behind a condition with a comma",
      body: "If you can deliver, do not send it.",
      language: "en",
    },
    {
      because: "behind a condition with a subject",
      body: "If you deliver the goods do not send them.",
      language: "en",
    },
    { because: "as a question in form alone", body: "Could you not send the goods?", language: "en" },
    { because: "as a polite question", body: "Would you please not send the goods?", language: "en" },
    { because: "with a question mark put behind", body: "Please do not send the goods?", language: "en" },
    { because: "of an order", body: "We do not order these goods.", language: "en" },
    { because: "as a done deed", body: "The goods have not arrived.", language: "en" },
    { because: "without a small word", body: "Please cancel the order.", language: "en" },
    { because: "stopping", body: "Please stop the delivery.", language: "en" },
    { because: "a request turned round", body: "Bitte liefern Sie nicht.", language: "de" },
    { because: "never", body: "Bitte liefern Sie niemals.", language: "de" },
    { because: "none", body: "Bitte senden Sie keine Ware.", language: "de" },
    { because: "nothing", body: "Bitte senden Sie nichts.", language: "de" },
    {
      because: "behind a condition without a comma",
      body: "Wenn Sie können liefern Sie nicht.",
      language: "de",
    },
    { because: "behind a condition", body: "Wenn Sie können, liefern Sie nicht.", language: "de" },
    { because: "as a polite question", body: "Können Sie bitte nicht liefern?", language: "de" },
    { because: "of an order", body: "Wir bestellen diese Ware nicht.", language: "de" },
    { because: "without a small word", body: "Bitte stornieren Sie den Auftrag.", language: "de" },
    { because: "stopping", body: "Bitte stoppen Sie die Lieferung.", language: "de" },
  ] as const)("refuses one in $language: $because", ({ body, language }) => {
    expect(rulesOf(`{order}: ${body}`, { language })).toContain("denial");
  });

  it.each([
    { because: "a condition", body: "If you cannot deliver, please tell us.", language: "en" },
    {
      because: "a condition turned round",
      body: "Should you not be able to deliver, please tell us.",
      language: "en",
    },
    { because: "a condition of two words", body: "If not, please tell us.", language: "en" },
    { because: "a question of what happened", body: "Why have the goods not left?", language: "en" },
    { because: "politeness", body: "Please do not hesitate to ask.", language: "en" },
    { because: "a limit", body: "Please answer no later than {due_day}.", language: "en" },
    { because: "no trouble", body: "No problem, there is no hurry.", language: "en" },
    {
      because: "the writer's feelings",
      body: "We are not sure and do not want to rush you.",
      language: "en",
    },
    {
      because: "a condition",
      body: "Falls Sie nicht liefern können, sagen Sie es uns bitte.",
      language: "de",
    },
    {
      because: "a condition turned round",
      body: "Sollten Sie nicht liefern können, sagen Sie es uns.",
      language: "de",
    },
    { because: "politeness", body: "Bitte zögern Sie nicht, uns zu fragen.", language: "de" },
    { because: "a limit", body: "Bitte antworten Sie nicht später als {due_day}.", language: "de" },
    { because: "no hurry", body: "Es eilt nicht, kein Problem.", language: "de" },
    { because: "a hope", body: "Wir möchten unsere Kunden nicht enttäuschen.", language: "de" },
  ] as const)("sees none in $language: $because", ({ body, language }) => {
    expect(rulesOf(`{order}: ${body}`, { language })).toEqual([]);
  });
});

describe("checkText: denials of an allowed family", () => {
  const families: readonly { family: DenialFamily; language: Language; body: string }[] = [
    { family: "not_arrived", language: "en", body: "We have not received the goods yet." },
    { family: "not_arrived", language: "en", body: "The goods haven't arrived." },
    { family: "not_arrived", language: "en", body: "Nothing has arrived so far." },
    { family: "not_arrived", language: "de", body: "Die Ware ist noch nicht eingetroffen." },
    { family: "not_arrived", language: "de", body: "Wir haben bisher keine Lieferung erhalten." },
    { family: "not_answered", language: "en", body: "We have not heard from you." },
    { family: "not_answered", language: "de", body: "Wir haben noch keine Antwort erhalten." },
    { family: "not_available", language: "en", body: "It is no longer in stock." },
    { family: "not_available", language: "en", body: "We cannot ship it at the moment." },
    { family: "not_available", language: "de", body: "Der Artikel ist nicht mehr verfügbar." },
    { family: "not_matching", language: "en", body: "The price does not match our order." },
    { family: "not_matching", language: "de", body: "Der Preis stimmt nicht mit der Bestellung überein." },
    { family: "not_needed", language: "en", body: "We do not need the rest any more." },
    { family: "not_needed", language: "de", body: "Den Rest brauchen wir nicht mehr." },
    { family: "not_usable", language: "en", body: "They cannot be sold." },
    { family: "not_usable", language: "de", body: "So können wir die Ware nicht verkaufen." },
    { family: "not_to_proceed", language: "en", body: "Please cancel it, and do not ship the goods." },
    { family: "not_to_proceed", language: "de", body: "Bitte stornieren Sie und versenden Sie nichts mehr." },
  ];

  it.each(families)("$family in $language: “$body”", ({ family, language, body }) => {
    expect(rulesOf(`{order}: ${body}`, { language, mayDeny: [family] })).toEqual([]);
    expect(rulesOf(`{order}: ${body}`, { language })).toEqual(["denial"]);
  });

  it("covers the phrase, and no other denial beside it", () => {
    const options = { mayDeny: ["not_arrived"] } as const;
    expect(rulesOf("{order}: The goods have not arrived, so please do not invoice them.", options)).toEqual([
      "denial",
    ]);
    expect(rulesOf("{order}: The goods have not arrived. We do not need them.", options)).toEqual(["denial"]);
  });
});

describe("checkText: relations", () => {
  it.each([
    { because: "it is said of the day", body: "The goods arrived on {due_day}.", language: "en" },
    { because: "it is said of the number", body: "We have received {units}.", language: "en" },
    {
      because: "a comma parts no day from what happened on it",
      body: "On {due_day}, the goods arrived.",
      language: "en",
    },
    {
      because: "an aside parts neither",
      body: "On {due_day}, as agreed, the goods arrived.",
      language: "en",
    },
    { because: "a line's end parts neither", body: "The goods arrived on\n{due_day}.", language: "en" },
    { because: "without a helping verb", body: "Paid on {due_day}.", language: "en" },
    { because: "beside a day to come", body: "It should be here on {due_day} and arrived.", language: "en" },
    { because: "it is said of the day", body: "Die Ware ist am {due_day} eingetroffen.", language: "de" },
    { because: "it is said of the number", body: "Erhalten haben wir {units}.", language: "de" },
    { because: "a part of the verb at the end", body: "Am {due_day} traf die Ware ein.", language: "de" },
    { because: "it is damaged instead", body: "Beschädigt sind {units}.", language: "de" },
  ] as const)("refuses in $language: $because", ({ body, language }) => {
    expect(rulesOf(`{order}: ${body}`, { language })).toEqual(["relation"]);
  });

  it.each([
    { because: "it is to come", body: "The goods are expected to arrive on {due_day}.", language: "en" },
    { because: "it should have come", body: "It should have arrived on {due_day}.", language: "en" },
    { because: "it was to be delivered", body: "It was due to be delivered on {due_day}.", language: "en" },
    { because: "another clause", body: "We wait for {units}, and {came} arrived.", language: "en" },
    { because: "another sentence", body: "We wait for {units}. The others arrived.", language: "en" },
    { because: "a slot of which it is so", body: "We have received {came}.", language: "en" },
    {
      because: "what the other is a part of",
      body: "Of the {units} we wanted, {came} arrived.",
      language: "en",
    },
    {
      because: "it should have come",
      body: "Die Ware hätte am {due_day} eintreffen sollen.",
      language: "de",
    },
    {
      because: "it was to be delivered",
      body: "Die Ware sollte am {due_day} geliefert werden.",
      language: "de",
    },
    {
      because: "another clause",
      body: "Wir warten auf {units}, und {came} sind eingetroffen.",
      language: "de",
    },
    { because: "a slot of which it is so", body: "Erhalten haben wir {came}.", language: "de" },
  ] as const)("lets it stand in $language: $because", ({ body, language }) => {
    expect(rulesOf(`{order}: ${body}`, { language })).toEqual([]);
  });

  it("lets an allowed denial speak of it", () => {
    const options = { mayDeny: ["not_arrived"] } as const;
    expect(rulesOf("{order}: The goods have not arrived on {due_day}.", options)).toEqual([]);
  });
});
