import { describe, expect, it } from "vitest";
import { rulesOf } from "./checker/texts-for-tests.ts";
import type { DenialFamily, Language, PromiseFamily } from "./contract.ts";

type Row = {
  because: string;
  body: string;
  language?: Language;
  mayPromise?: PromiseFamily[];
  mayDeny?: DenialFamily[];
};

const rulesOfRow = ({ body, language = "en", mayPromise = [], mayDeny = [] }: Omit<Row, "because">) =>
  rulesOf(`{order}\n\n${body}`, { language, mayPromise, mayDeny });

describe("checkText on commitments in everyday words", () => {
  it.each<Row>([
    { because: "taking a burden", body: "We shoulder the costs." },
    { because: "swallowing it", body: "We swallow the extra cost." },
    { because: "the bill", body: "We pick up the tab." },
    { because: "sharing a loss", body: "We split the difference with you." },
    { because: "a better price", body: "We knock something off the price." },
    { because: "a present", body: "We treat you to something nice." },
    { because: "the old price", body: "We honour your old price." },
    { because: "handing over", body: "We rush you the goods." },
    { because: "as good as done", body: "It is as good as shipped." },
    { because: "money on its way", body: "The payment is through." },
    { because: "soon", body: "It reaches you promptly." },
    { because: "soon, as advice", body: "Expect it shortly." },
    { because: "what the reader keeps", body: "The goods are yours to keep." },
    {
      because: "a gift where goods may be sent",
      body: "We will send you a voucher.",
      mayPromise: ["send_when_here"],
    },
    {
      because: "a replacement nobody allowed",
      body: "We will ship you a replacement.",
      mayPromise: ["send_when_here"],
    },
    { because: "taking a burden", body: "Wir schultern die Kosten.", language: "de" },
    { because: "meeting halfway", body: "Wir kommen Ihnen beim Preis entgegen.", language: "de" },
    { because: "adding something", body: "Wir legen etwas drauf.", language: "de" },
    { because: "vouching", body: "Wir verbürgen uns dafür.", language: "de" },
    { because: "handing over", body: "Wir händigen Ihnen die Ware aus.", language: "de" },
    { because: "money on its way", body: "Die Zahlung ist raus.", language: "de" },
    { because: "soon", body: "Das Paket trudelt bald ein.", language: "de" },
    { because: "a lower price", body: "Der Preis sinkt.", language: "de" },
    { because: "on the house", body: "Das geht aufs Haus.", language: "de" },
  ])("refuses $because: $body", (row) => {
    expect(rulesOfRow(row)).toEqual(["promise"]);
  });

  it.each<Row>([
    {
      because: "either of two offers",
      body: "We can either refund you or send it later.",
      mayPromise: ["send_when_here", "refund_on_request"],
    },
    {
      because: "word in time",
      body: "We will email you when they ship.",
      mayPromise: ["keep_informed", "send_when_here"],
    },
    {
      because: "pictures of something",
      body: "Photos of the damaged goods will be sent to you.",
      mayPromise: ["send_evidence"],
    },
    {
      because: "withdrawing",
      body: "Wer lieber absagen mag, schreibt uns.",
      language: "de",
      mayPromise: ["refund_on_request"],
    },
  ])("lets pass what the kind may promise: $because", (row) => {
    expect(rulesOfRow(row)).toEqual([]);
    expect(rulesOfRow({ ...row, mayPromise: [] })).not.toEqual([]);
  });
});

describe("checkText on denials in everyday words", () => {
  it.each<Row>([
    { because: "hardly", body: "Hardly anything arrived." },
    { because: "scarcely", body: "Scarcely any goods arrived." },
    { because: "scrapping", body: "Scrap the order." },
    { because: "dropping", body: "We drop the order." },
    { because: "calling off", body: "We call the order off." },
    { because: "backing out", body: "We back out of the order." },
    { because: "an order that is over", body: "The order is dead." },
    { because: "keeping money back", body: "Withhold payment." },
    { because: "a negation in the second half", body: "The price was right but the goods were not paid." },
    {
      because: "an offer turned round",
      body: "Just say the word and we'll never see to it.",
      mayPromise: ["refund_on_request"],
    },
    {
      because: "a promise turned round",
      body: "We'll not email you when they ship.",
      mayPromise: ["keep_informed", "send_when_here"],
    },
    { because: "blowing off", body: "Wir blasen die Bestellung ab.", language: "de" },
    { because: "on ice", body: "Wir legen die Bestellung auf Eis.", language: "de" },
    { because: "stepping back", body: "Wir treten von der Bestellung zurück.", language: "de" },
    { because: "an order that is void", body: "Die Bestellung ist hinfällig.", language: "de" },
    { because: "forgetting", body: "Vergessen Sie die Bestellung.", language: "de" },
    { because: "keeping back", body: "Behalten Sie die Ware ein.", language: "de" },
    {
      because: "a request turned round, as a question",
      body: "Können Sie mir niemals bestätigen, dass der Auftrag steht?",
      language: "de",
    },
    {
      because: "a right turned round",
      body: "Bis zum Versand können Sie nicht stornieren.",
      language: "de",
      mayPromise: ["refund_on_request"],
    },
  ])("refuses $because: $body", (row) => {
    expect(rulesOfRow(row)).toContain("denial");
  });

  it.each<Row>([
    { because: "one figure against another", body: "Please make it {came}, not {units}." },
    { because: "a choice", body: "Please accept or decline in writing." },
    { because: "two prices", body: "Please quote with and without transport." },
    { because: "how little is left", body: "There is hardly any stock left." },
    { because: "a promise that is not made", body: "We cannot promise when we will have it." },
    { because: "a promise that is not made", body: "Das können wir nicht versprechen.", language: "de" },
    { because: "what hangs on something", body: "As long as this is open, we cannot release the order." },
    {
      because: "what hangs on something",
      body: "Solange das offen ist, können wir den Auftrag nicht freigeben.",
      language: "de",
    },
    {
      because: "a condition about goods",
      body: "Sind Artikel nicht verfügbar, informieren Sie uns.",
      language: "de",
    },
    { because: "what we decided for ourselves", body: "We decided not to wait any longer." },
    {
      because: "goods that are no reader",
      body: "In den Verkauf können sie so nicht.",
      language: "de",
      mayDeny: ["not_usable"],
    },
    { because: "one figure against another", body: "Bitte {came}, nicht {units}.", language: "de" },
    {
      because: "stock that runs out",
      body: "Der Bestand reicht leider nicht bis {due_day}.",
      language: "de",
    },
    {
      because: "a condition that starts with its verb",
      body: "Passen Ihnen die Mengen nicht, sagen Sie es uns.",
      language: "de",
    },
  ])("lets pass $because: $body", (row) => {
    expect(rulesOfRow(row)).toEqual([]);
  });

  it("lets a cancellation say in any words that the order is off", () => {
    for (const body of ["We drop the order.", "We call the order off.", "The order is off."]) {
      expect(rulesOfRow({ body, mayDeny: ["not_to_proceed"] }), body).toEqual([]);
    }
    for (const body of ["Wir blasen die Bestellung ab.", "Die Bestellung ist hinfällig."]) {
      expect(rulesOfRow({ body, language: "de", mayDeny: ["not_to_proceed"] }), body).toEqual([]);
    }
  });
});

describe("checkText on quantities, days and relations in everyday words", () => {
  it.each<Row & { rules: string[] }>([
    { because: "one that counts", body: "Please send one carton.", rules: ["quantity"] },
    {
      because: "one that counts, with a word between",
      body: "Please send one missing carton.",
      rules: ["quantity"],
    },
    { because: "several of the goods", body: "Several units are missing.", rules: ["quantity"] },
    { because: "one and no more", body: "There is only one here.", rules: ["quantity"] },
    { because: "the most of it", body: "The bulk of it arrived.", rules: ["quantity"] },
    { because: "a part of it", body: "A fraction of the goods arrived.", rules: ["quantity"] },
    { because: "very many", body: "Countless units are missing.", rules: ["quantity"] },
    { because: "more than", body: "We ordered more than {came}.", rules: ["quantity"] },
    {
      because: "the greater part",
      body: "Der Großteil ist angekommen.",
      language: "de",
      rules: ["quantity"],
    },
    { because: "very many", body: "Zahlreiche Artikel fehlen.", language: "de", rules: ["quantity"] },
    { because: "more than a sum", body: "Das kostet über {total}.", language: "de", rules: ["currency"] },
    {
      because: "a period",
      body: "Das dauert bestimmt zwei Tage.",
      language: "de",
      rules: ["date", "quantity"],
    },
    { because: "goods that came on that day", body: "The goods came on {due_day}.", rules: ["relation"] },
    { because: "goods that got here", body: "{units} got here.", rules: ["relation"] },
    { because: "came, of the wrong number", body: "{came} ordered, {units} received.", rules: ["relation"] },
  ])("refuses $because: $body", ({ rules, ...row }) => {
    expect(rulesOfRow(row)).toEqual(rules);
  });

  it.each<Row>([
    { because: "the nearer figure", body: "{came} received, {units} short." },
    {
      because: "the figure behind its label",
      body: "Von den offenen {units} (bestellt: {came}) ist das der Rest.",
      language: "de",
    },
    { because: "what is to come", body: "The goods are set to come in on {due_day}." },
    { because: "what is wished", body: "We would like to have them delivered by {due_day}." },
    { because: "a day that passed", body: "The date of {due_day} has come and gone." },
    { because: "rather than", body: "Please deliver {came} rather than {units}." },
    {
      because: "what came, as a noun",
      body: "Bitte bestätigen Sie das Gelieferte und die offenen {units}.",
      language: "de",
    },
  ])("lets stand $because: $body", (row) => {
    expect(rulesOfRow(row)).toEqual([]);
  });
});
