import { describe, expect, it } from "vitest";
import { rulesOf } from "./checker/texts-for-tests.ts";
import type { Language, PromiseFamily } from "./contract.ts";

describe("checkText: promises outside the list", () => {
  it.each([
    { because: "said outright", body: "We will pay the difference." },
    { because: "shortened", body: "We'll cover it." },
    { because: "with the other apostrophe", body: "We’ll cover it." },
    { because: "the old way", body: "We shall replace them." },
    { because: "as an intention", body: "We are going to send more." },
    { because: "in the present", body: "We guarantee a good price." },
    { because: "as consent", body: "We accept your price." },
    { because: "as consent, softly", body: "We would be happy to pay more." },
    { because: "behind something harmless", body: "We hope you are well and accept the surcharge." },
    { because: "as a continuing deed", body: "We are refunding the amount." },
    { because: "as a done deed", body: "We have refunded the amount." },
    { because: "by somebody of ours", body: "Our team will deliver it." },
    { because: "as an outcome", body: "The goods will arrive on {due_day}." },
    { because: "what the reader gets", body: "You will receive a replacement." },
    { because: "what the reader may do", body: "You can keep the goods." },
    { because: "what the reader has a right to", body: "You are entitled to a discount." },
    { because: "for nothing", body: "It is free of charge." },
    { because: "as a present", body: "The next one is on us." },
    { because: "over a line's end", body: "We\nwill pay the difference." },
    { because: "over an empty line", body: "We\n\nwill pay the difference." },
    { because: "as an assurance", body: "Rest assured that it is fine." },
    { because: "as a word given", body: "You have our word." },
    { because: "on its way", body: "Your order is on its way." },
  ])("refuses one in English: $because", ({ body }) => {
    expect(rulesOf(`{order}: ${body}`)).toEqual(["promise"]);
  });

  it.each([
    { because: "said outright", body: "Wir werden den Aufpreis zahlen." },
    { because: "in the present", body: "Wir übernehmen die Mehrkosten." },
    { because: "turned round", body: "Gern übernehmen wir die Mehrkosten." },
    { because: "as consent", body: "Wir akzeptieren den Preis." },
    { because: "as consent with a word behind", body: "Wir stimmen dem Preis zu." },
    { because: "with a helping verb", body: "Wir können den Betrag erstatten." },
    { because: "as a done deed", body: "Wir haben den Betrag bereits überwiesen." },
    { because: "as an outcome", body: "Die Ware wird am {due_day} geliefert." },
    { because: "what the reader gets", body: "Sie erhalten einen Gutschein." },
    { because: "what the reader may do", body: "Sie können die Ware behalten." },
    { because: "for nothing", body: "Der Versand ist kostenlos." },
    { because: "as a right", body: "Sie haben Anspruch auf einen Nachlass." },
    { because: "on its way", body: "Ihre Bestellung ist unterwegs." },
  ])("refuses one in German: $because", ({ body }) => {
    expect(rulesOf(`{order}: ${body}`, { language: "de" })).toEqual(["promise"]);
  });

  it.each([
    { because: "a question to the reader", body: "Will you deliver on {due_day}?", language: "en" },
    {
      because: "a question inside a request",
      body: "Please tell us when the goods will arrive.",
      language: "en",
    },
    { because: "asked of the reader", body: "Please replace them free of charge.", language: "en" },
    { because: "whether there is a discount", body: "Do you offer a discount?", language: "en" },
    { because: "what it is for", body: "We need an answer so that we can pay in time.", language: "en" },
    { because: "needing is no promise", body: "We will need the goods soon.", language: "en" },
    { because: "thanks for help to come", body: "Your help will be appreciated.", language: "en" },
    { because: "where something is found", body: "You will find our order below.", language: "en" },
    { because: "sending the order itself", body: "We are sending you our order.", language: "en" },
    {
      because: "a question inside a request",
      body: "Bitte sagen Sie uns, wann die Ware geliefert wird.",
      language: "de",
    },
    { because: "what should be", body: "Die Ware sollte am {due_day} geliefert werden.", language: "de" },
    { because: "asked of the reader", body: "Bitte liefern Sie kostenfrei nach.", language: "de" },
    { because: "what it is for", body: "Wir brauchen die Ware, damit wir liefern können.", language: "de" },
    {
      because: "sending the order itself",
      body: "Hiermit senden wir Ihnen unsere Bestellung.",
      language: "de",
    },
  ] as const)("sees none in $language: $because", ({ body, language }) => {
    expect(rulesOf(`{order}: ${body}`, { language })).toEqual([]);
  });
});

describe("checkText: promises of an allowed family", () => {
  const families: readonly { family: PromiseFamily; language: Language; kept: string; turned: string }[] = [
    {
      family: "keep_informed",
      language: "en",
      kept: "We will let you know.",
      turned: "We will not let you know.",
    },
    {
      family: "keep_informed",
      language: "de",
      kept: "Wir halten Sie auf dem Laufenden.",
      turned: "Wir halten Sie nicht auf dem Laufenden.",
    },
    {
      family: "confirm",
      language: "en",
      kept: "We will confirm the order.",
      turned: "We won't confirm the order.",
    },
    {
      family: "confirm",
      language: "de",
      kept: "Wir werden die Bestellung bestätigen.",
      turned: "Wir werden die Bestellung nicht bestätigen.",
    },
    {
      family: "pay",
      language: "en",
      kept: "We will pay the invoice as agreed.",
      turned: "We will never pay the invoice.",
    },
    {
      family: "pay",
      language: "de",
      kept: "Wir bezahlen die Rechnung.",
      turned: "Wir bezahlen die Rechnung nicht.",
    },
    {
      family: "send_when_here",
      language: "en",
      kept: "We will send your order as soon as the goods arrive.",
      turned: "We will not send your order.",
    },
    {
      family: "send_when_here",
      language: "de",
      kept: "Wir versenden Ihre Bestellung, sobald die Ware eintrifft.",
      turned: "Wir versenden Ihre Bestellung nicht.",
    },
    {
      family: "refund_on_request",
      language: "en",
      kept: "You can cancel the order and get your money back.",
      turned: "You cannot cancel the order and get your money back.",
    },
    {
      family: "refund_on_request",
      language: "de",
      kept: "Sie können stornieren und erhalten Ihr Geld zurück.",
      turned: "Sie können nicht stornieren und erhalten Ihr Geld nicht zurück.",
    },
    {
      family: "send_evidence",
      language: "en",
      kept: "We will send pictures.",
      turned: "We will not send pictures.",
    },
    {
      family: "send_evidence",
      language: "de",
      kept: "Wir schicken Ihnen gern Fotos.",
      turned: "Wir schicken Ihnen keine Fotos.",
    },
  ];

  it.each(families)(
    "$family in $language: “$kept”, and not “$turned”",
    ({ family, language, kept, turned }) => {
      expect(rulesOf(`{order}: ${kept}`, { language, mayPromise: [family] })).toEqual([]);
      expect(rulesOf(`{order}: ${kept}`, { language })).not.toEqual([]);
      expect(rulesOf(`{order}: ${turned}`, { language, mayPromise: [family] })).not.toEqual([]);
    },
  );

  it("covers the phrase, and nothing that is promised with it", () => {
    const options = { mayPromise: ["keep_informed"] } as const;
    expect(rulesOf("{order}: We will let you know and pay the difference.", options)).toEqual(["promise"]);
    expect(rulesOf("{order}: We will let you know. We will replace it.", options)).toEqual(["promise"]);
    expect(rulesOf("{order}: We will let you know, and you will get a discount.", options)).toEqual([
      "promise",
    ]);
  });
});
