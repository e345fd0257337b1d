import { describe, expect, it } from "vitest";
import { checkText } from "./check.ts";
import { CATALOGUE, refusalsOf, rulesOf, segmentsFrom } from "./checker/texts-for-tests.ts";

describe("checkText: facts outside slots, in English", () => {
  it.each([
    { because: "it only asks", body: "Please tell us when the goods will leave.", rules: [] },
    { because: "a figure", body: "Please send 40 of them.", rules: ["quantity"] },
    { because: "a figure of another script", body: "Please send ٤ of them.", rules: ["quantity"] },
    { because: "a figure in a ring", body: "Please send ④ of them.", rules: ["quantity"] },
    { because: "a number word", body: "Please send forty of them.", rules: ["quantity"] },
    { because: "a number word in parts", body: "Please send thirty-three.", rules: ["quantity"] },
    { because: "a number word cut by a hyphen", body: "Please send thir-teen.", rules: ["quantity"] },
    { because: "another language's number word", body: "Please send vierzig of them.", rules: ["quantity"] },
    { because: "a quantity without a number", body: "Please send a dozen.", rules: ["quantity"] },
    { because: "half of something", body: "Half of it is enough.", rules: ["quantity"] },
    { because: "an ordinal", body: "Please send it on the third.", rules: ["quantity"] },
    { because: "how much of the goods it is true of", body: "All goods were damaged.", rules: ["quantity"] },
    { because: "everybody's best states nothing", body: "All the best from us.", rules: [] },
    { because: "at all states nothing", body: "Is it possible at all?", rules: [] },
    {
      because: "a condition states nothing",
      body: "If the whole quantity is difficult, please tell us.",
      rules: [],
    },
    { because: "a share", body: "Please send most of it, 5%.", rules: ["quantity"] },
    { because: "once, as a conjunction", body: "Please write once the goods have left.", rules: [] },
    { because: "once, as a number", body: "We order once a while.", rules: ["quantity"] },
    { because: "a weekday", body: "Please answer by Thursday.", rules: ["date"] },
    { because: "a weekday cut short", body: "Please answer by Thu.", rules: ["date"] },
    { because: "a month", body: "We need it in November.", rules: ["date"] },
    { because: "May is no month here", body: "May we ask for your help?", rules: [] },
    { because: "a relative day", body: "Please answer by tomorrow.", rules: ["date"] },
    { because: "a period", body: "We need it within a fortnight.", rules: ["date"] },
    { because: "a time of day as a greeting", body: "Good morning, how are things?", rules: [] },
    { because: "a time of day as a time", body: "Please call in the morning.", rules: ["date"] },
    { because: "a currency sign", body: "It costs € to ship.", rules: ["currency"] },
    { because: "a currency word", body: "Please quote in dollars.", rules: ["currency"] },
    { because: "a name", body: "Please ask Zanzibar about it.", rules: ["name"] },
    { because: "a product", body: "Please send us the ceramic mugs.", rules: ["name"] },
    { because: "a known word written like a name", body: "Please ask Price about it.", rules: ["name"] },
    { because: "a known word that is a name, too", body: "Mark is waiting for it.", rules: ["name"] },
    { because: "a helping verb at the start", body: "Will you be able to deliver?", rules: [] },
    { because: "the same word as a name", body: "Will, could you answer?", rules: ["name"] },
    { because: "a family name made of a plain word", body: "Turner, could you answer?", rules: ["name"] },
    { because: "a first name that is a short word", body: "Max, could you answer?", rules: ["name"] },
    { because: "a name alone in its line", body: "Kind regards,\nPrice", rules: ["name"] },
    { because: "a code", body: "Please send model XR.", rules: ["reference"] },
    { because: "a Roman number", body: "Please send part I.", rules: ["reference"] },
    { because: "a plain abbreviation", body: "Please confirm our PO.", rules: [] },
    { because: "shouting could hide a code", body: "PLEASE confirm it.", rules: ["name"] },
    { because: "a street", body: "Please ship to our street.", rules: ["address"] },
    { because: "an e-mail address", body: "Write to orders@kiln.example please.", rules: ["email"] },
    { because: "a link", body: "Look at https://kiln.example please.", rules: ["link"] },
    { because: "a domain alone", body: "Look at kiln.example please.", rules: ["link"] },
    {
      because: "a full stop without a space could be one",
      body: "Thank you.please answer.",
      rules: ["link"],
    },
    { because: "two words in one, as people write", body: "Please send a quote and/or a sample.", rules: [] },
  ])("$rules: $because", ({ body, rules }) => {
    expect(rulesOf(`{order}: ${body}`)).toEqual(rules);
  });
});

describe("checkText: facts outside slots, in German", () => {
  it.each([
    { because: "it only asks", body: "Bitte teilen Sie uns mit, wann die Ware kommt.", rules: [] },
    { because: "a number word", body: "Bitte senden Sie vierzig davon.", rules: ["quantity"] },
    {
      because: "a number word made of several",
      body: "Bitte senden Sie zweiundvierzig.",
      rules: ["quantity"],
    },
    { because: "an article is no number", body: "Bitte senden Sie uns eine Bestätigung.", rules: [] },
    { because: "one, counted", body: "Bitte senden Sie eins.", rules: ["quantity"] },
    { because: "half of something", body: "Die Hälfte reicht uns.", rules: ["quantity"] },
    {
      because: "how much of the goods it is true of",
      body: "Alle Artikel sind beschädigt.",
      rules: ["quantity"],
    },
    { because: "all good wishes", body: "Vor allem danken wir Ihnen. Alles Gute.", rules: [] },
    { because: "once more is no number", body: "Bitte prüfen Sie das noch einmal.", rules: [] },
    { because: "a weekday", body: "Bitte antworten Sie bis Donnerstag.", rules: ["date"] },
    { because: "a month", body: "Wir brauchen die Ware im November.", rules: ["date"] },
    { because: "a relative day", body: "Bitte antworten Sie bis übermorgen.", rules: ["date"] },
    { because: "a period in one word", body: "Bis zum Monatsende reicht der Bestand.", rules: ["date"] },
    { because: "the usual greeting", body: "Guten Tag, wie steht es um die Lieferung?", rules: [] },
    { because: "the morning as a greeting", body: "Guten Morgen, gibt es etwas Neues?", rules: [] },
    { because: "tomorrow", body: "Wir brauchen die Ware morgen.", rules: ["date"] },
    { because: "a currency word", body: "Bitte bieten Sie in Franken an.", rules: ["currency"] },
    { because: "a name", body: "Bitte fragen Sie Zacharias danach.", rules: ["name"] },
    { because: "a product", body: "Bitte senden Sie uns die Keramikbecher.", rules: ["name"] },
    { because: "a noun of trade made of two", body: "Bitte nennen Sie uns den Auftragswert.", rules: [] },
    { because: "a noun written small", body: "Bitte nennen Sie uns den auftragswert.", rules: ["name"] },
    { because: "a family name that is an adjective", body: "Bitte fragen Sie Kurz danach.", rules: ["name"] },
    {
      because: "the polite address",
      body: "Haben Sie vielen Dank für Ihre Mühe, wir danken Ihnen.",
      rules: [],
    },
    { because: "Swiss spelling", body: "Freundliche Grüsse und besten Dank", rules: [] },
    { because: "a street", body: "Bitte liefern Sie in die Hauptstraße.", rules: ["address"] },
    { because: "an English number word", body: "Bitte senden Sie forty davon.", rules: ["quantity"] },
    { because: "a shortened phrase", body: "Bitte nennen Sie uns z. B. den Termin.", rules: [] },
  ])("$rules: $because", ({ body, rules }) => {
    expect(rulesOf(`{order}: ${body}`, { language: "de" })).toEqual(rules);
  });
});

describe("checkText: characters", () => {
  it.each([
    { because: "no space that is seen", body: "Please con\u200bfirm." },
    { because: "a joiner", body: "Please con\u200dfirm." },
    { because: "a soft hyphen", body: "Please con\u00adfirm." },
    { because: "a tag", body: "Please confirm\u{e0041}." },
    { because: "a variation selector", body: "Please confirm\ufe0f." },
    { because: "writing turned round", body: "Please \u202econfirm." },
    { because: "a Cyrillic letter", body: "Please соnfirm." },
    { because: "a Greek letter", body: "Please cοnfirm." },
    { because: "wide letters", body: "Please ｃonfirm." },
    { because: "letters of mathematics", body: "Please 𝐜onfirm." },
    { because: "a letter and its dots apart", body: "Please confirm u\u0308." },
    { because: "a mark on a letter", body: "Please confirm\u0336." },
    { because: "a space of fixed width", body: "Please\u00a0confirm." },
    { because: "a tab", body: "Please\tconfirm." },
    { because: "a picture", body: "Please confirm 🙂." },
    { because: "a German letter in an English text", body: "Please confirm, Müller." },
    { because: "a run of spaces", body: "Please    confirm." },
    { because: "a private letter that stands for slots inside", body: "Please \ue000 confirm." },
  ])("refuses $because", ({ body }) => {
    expect(rulesOf(`{order}: ${body}`)).toEqual(["hidden_characters"]);
  });

  it("knows the letters and quotation marks of German", () => {
    expect(
      rulesOf("{order}: Bitte prüfen Sie „übrige Stücke“ – größere Mengen …", { language: "de" }),
    ).toEqual([]);
  });

  it("refuses German in parts, the dots apart", () => {
    expect(rulesOf("{order}: Bitte pru\u0308fen Sie das.", { language: "de" })).toEqual([
      "hidden_characters",
    ]);
  });
});

describe("checkText: size and slots", () => {
  const filled = Object.keys(CATALOGUE.slots);

  it.each([
    { because: "nothing in it", body: " \n ", rules: ["empty", "missing_slot"], subject: "Order" },
    { because: "a slot that is none", body: "{order} {coupon}", rules: ["unknown_slot"] },
    {
      because: "the object's own names are no slots",
      body: "{order} {constructor}",
      rules: ["unknown_slot"],
    },
    {
      because: "a slot that must be there",
      body: "Please answer.",
      rules: ["missing_slot"],
      subject: "Order",
    },
    { because: "four times", body: "{order} {order} {order} {order}", rules: [], subject: "Order" },
    {
      because: "five times",
      body: "{order} {order} {order} {order} {order}",
      rules: ["too_long"],
      subject: "Order",
    },
    { because: "2,500 characters", body: `{order} ${"please ".repeat(356)}`, rules: [], subject: "Order" },
    {
      because: "2,501 characters",
      body: `{order} ${"please ".repeat(357)}`,
      rules: ["too_long"],
      subject: "Order",
    },
  ])("$rules: $because", ({ body, rules, subject }) => {
    expect(rulesOf(body, { subject })).toEqual(rules);
  });

  it("refuses a slot that nothing fills, and does not miss it where nothing could", () => {
    const [refusal] = refusalsOf("Please answer. {due_day}", { filled: ["order"] });
    expect(refusal).toMatchObject({
      rule: "unknown_slot",
      found: "due_day",
      at: { part: "body", segment: 1 },
    });
    expect(rulesOf("Please answer.", { subject: "Order", filled: ["shop"] })).toEqual([]);
  });

  it("counts pieces of subject and body together", () => {
    const words = Array.from({ length: 39 }, () => ({ words: "please " }));
    const check = (body: { words: string }[]) =>
      checkText({
        text: { subject: [{ slot: "order" }], body },
        catalogue: CATALOGUE,
        filled,
        language: "en",
      });
    expect(check(words)).toEqual([]);
    expect(check([...words, { words: "answer" }])).toMatchObject([{ rule: "too_long", at: null }]);
  });

  it.each([
    { because: "a figure grows", body: "{units}00", rule: "quantity" },
    { because: "a letter behind it", body: "{supplier}s are late", rule: "name" },
    { because: "a letter before it", body: "un{supplier}", rule: "name" },
    { because: "a sign before it", body: "-{units} are open", rule: "quantity" },
    { because: "two quantities as one", body: "{units}{came}", rule: "quantity" },
    { because: "a point between two", body: "{units}.{came}", rule: "quantity" },
    { because: "two quantities side by side", body: "{units} {came}", rule: "quantity" },
    { because: "another unit", body: "{units} pallets are open", rule: "quantity" },
    { because: "less than it says", body: "nearly {units} are open", rule: "quantity" },
    { because: "more than it says", body: "more than {total} is due", rule: "currency" },
    { because: "a hyphen in English", body: "{supplier}-like service", rule: "name" },
    { because: "a possessive with more behind it", body: "{supplier}'sold", rule: "name" },
  ])("refuses a bent slot: $because", ({ body, rule }) => {
    expect(rulesOf(`{order}: ${body}`)).toContain(rule);
  });

  it.each([
    { because: "punctuation", body: "We wait for {units}, {supplier} ({order}).", language: "en" as const },
    { because: "whose it is", body: "Is this {supplier}'s or {supplier}’s order?", language: "en" as const },
    { because: "a German compound", body: "Liebes {supplier}-Team, wie geht es?", language: "de" as const },
  ])("lets a slot stand beside $because", ({ body, language }) => {
    expect(rulesOf(`{order}: ${body}`, { language })).toEqual([]);
  });

  it("reads words across segments, as a reader does", () => {
    const check = (...words: string[]) =>
      checkText({
        text: { subject: [{ slot: "order" }], body: words.map((piece) => ({ words: piece })) },
        catalogue: CATALOGUE,
        filled,
        language: "en",
      }).map(({ rule }) => rule);
    expect(check("Please send thir", "teen of them.")).toEqual(["quantity"]);
    expect(check("We wi", "ll pay.")).toContain("promise");
    expect(check("Please do", " not send it.")).toEqual(["denial"]);
    expect(check("Thank you. ", "Please answer.")).toEqual([]);
  });
});

describe("checkText: what it says", () => {
  it("names rule, piece, place and the slot to use", () => {
    const body = "Our order {order} is late. Please answer by Thursday.";
    expect(refusalsOf(body, { subject: "Our order" })).toEqual([
      {
        rule: "date",
        found: "Thursday",
        at: { part: "body", segment: 2 },
        message: "“Thursday” states a date. Use the slot due_day.",
      },
    ]);
  });

  it("offers several slots, and none where there is none", () => {
    expect(refusalsOf("{order} {due_day} forty")[0]?.message).toBe(
      "“forty” states a quantity. Use one of the slots units, came.",
    );
    expect(refusalsOf("{order} forty", { filled: ["order"] })[0]?.message).toBe(
      "“forty” states a quantity. Leave it out: this text has no slot for it.",
    );
  });

  it("looks at the subject as well", () => {
    const text = { subject: segmentsFrom("Order {order} by Thursday"), body: segmentsFrom("Please answer.") };
    const [refusal] = checkText({ text, catalogue: CATALOGUE, filled: ["order"], language: "en" });
    expect(refusal).toMatchObject({ rule: "date", at: { part: "subject", segment: 2 } });
  });
});
