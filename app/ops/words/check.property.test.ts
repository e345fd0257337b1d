import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkText } from "./check.ts";
import { CATALOGUE, segmentsFrom } from "./checker/texts-for-tests.ts";
import type { Language, Segment, Text } from "./contract.ts";

const ACCEPTED: Readonly<Record<Language, readonly string[]>> = {
  en: [
    "Dear {contact},\n\nOur order {order} was due on {due_day}, and we are still waiting for {units}. Could you please tell us when the goods will leave, and whether we can help?\n\nKind regards,\n{shop}",
    "Hi {contact},\n\nthank you for your quick answer. If the price has changed, please let us know before you ship, so that we can update our records. The total is {total}.\n\nBest,\n{shop}",
  ],
  de: [
    "Guten Tag {contact},\n\nunsere Bestellung {order} sollte am {due_day} hier sein, und wir warten noch auf {units}. Könnten Sie uns bitte sagen, wann die Ware bei Ihnen abgeht?\n\nFreundliche Grüße\n{shop}",
    "Hallo {contact},\n\nvielen Dank für die schnelle Antwort. Falls sich der Preis geändert hat, sagen Sie uns das bitte vor dem Versand. Die Summe beträgt {total}.\n\nHerzliche Grüße\n{shop}",
  ],
};

function textOf(body: string): Text {
  return { subject: segmentsFrom("{order}"), body: segmentsFrom(body) };
}

function rulesOf(text: Text, language: Language) {
  const filled = Object.keys(CATALOGUE.slots);
  return checkText({ text, catalogue: CATALOGUE, filled, language }).map(({ rule }) => rule);
}

const anyAccepted = fc
  .constantFrom<Language>("en", "de")
  .chain((language) =>
    fc.record({ language: fc.constant(language), body: fc.constantFrom(...ACCEPTED[language]) }),
  );

/** The text with a piece at some place between two characters of its words. */
function inserted(body: string, piece: string, place: number): Text {
  const { subject, body: segments } = textOf(body);
  const words = segments.flatMap((segment, at) => ("words" in segment ? [at] : []));
  const at = words[Math.floor(place * words.length)] ?? 0;
  const changed = segments.map((segment, index) => {
    if (index !== at || !("words" in segment)) return segment;
    const cut = Math.floor(((place * words.length) % 1) * (segment.words.length + 1));
    return { words: segment.words.slice(0, cut) + piece + segment.words.slice(cut) };
  });
  return { subject, body: changed };
}

/** Inside a word the piece makes a new word; anywhere it must be refused. */
const place = fc.double({ min: 0, max: 0.999_999, noNaN: true });

describe("checkText, whatever is put into an accepted text", () => {
  it("accepts the texts as they are", () => {
    for (const language of ["en", "de"] as const) {
      for (const body of ACCEPTED[language]) expect(rulesOf(textOf(body), language)).toEqual([]);
    }
  });

  it.each([
    { what: "a digit of any script", piece: fc.constantFrom(...Array.from("0123456789٠٣۵६৩๓０９²½Ⅻ⑦𝟕")) },
    { what: "a currency sign", piece: fc.constantFrom(...Array.from("$€£¥₹¢₽₿฿﷼")) },
    { what: "a letter of another script", piece: fc.constantFrom(...Array.from("аеорсхΑΒοαԁ日かא한ا")) },
    { what: "a letter that only looks plain", piece: fc.constantFrom(...Array.from("ａＡ𝐚𝖆ⓐᴀｅℓ")) },
    {
      what: "an invisible character",
      piece: fc.constantFrom(
        "\u200b",
        "\u200c",
        "\u200d",
        "\u2060",
        "\ufeff",
        "\u00ad",
        "\u202e",
        "\u2066",
        "\u{e0061}",
        "\ufe0f",
        "\u034f",
        "\u180e",
      ),
    },
    { what: "a combining mark", piece: fc.constantFrom("\u0301", "\u0308", "\u0336", "\u20dd") },
    {
      what: "a control character",
      piece: fc.constantFrom("\0", "\u0007", "\u001b", "\r", "\u0085", "\u2028"),
    },
    { what: "an e-mail address", piece: fc.emailAddress().map((address) => ` ${address} `) },
    { what: "a link", piece: fc.webUrl().map((url) => ` ${url} `) },
    { what: "a domain", piece: fc.domain().map((domain) => ` ${domain} `) },
  ])("refuses $what", ({ piece }) => {
    fc.assert(
      fc.property(anyAccepted, piece, place, ({ language, body }, put, where) => {
        expect(rulesOf(inserted(body, put, where), language)).not.toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    {
      what: "a number word",
      pieces: ["two", "seventeen", "forty", "hundred", "dozen", "drei", "siebzehn", "vierzig", "zwölf"],
    },
    { what: "a weekday", pieces: ["Monday", "thursday", "Sun", "Montag", "donnerstags", "Samstag"] },
    { what: "a month", pieces: ["January", "november", "Dec", "März", "oktober", "Januar"] },
    { what: "a relative day", pieces: ["today", "tomorrow", "yesterday", "übermorgen", "gestern"] },
    { what: "a currency", pieces: ["euros", "dollars", "GBP", "Franken", "USD"] },
    { what: "a name", pieces: ["Zacharias", "Priya", "Smith", "Müller", "Kiln"] },
  ])("refuses $what between two words", ({ pieces }) => {
    fc.assert(
      fc.property(anyAccepted, fc.constantFrom(...pieces), place, ({ language, body }, put, where) => {
        const spaces = [...body.matchAll(/(?<=\p{L}) (?=\p{L})/gu)].map(({ index }) => index);
        const cut = spaces[Math.floor(where * spaces.length)] ?? 0;
        const changed = `${body.slice(0, cut)} ${put}${body.slice(cut)}`;
        expect(rulesOf(textOf(changed), language)).not.toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it("never throws, and never lets through what is not normal", () => {
    fc.assert(
      fc.property(
        anyAccepted,
        fc.string({ unit: "binary", maxLength: 12 }),
        place,
        ({ language, body }, put, where) => {
          const text = inserted(body, put, where);
          const words = text.body.map((segment) => ("words" in segment ? segment.words : "")).join("");
          const refused = rulesOf(text, language).length > 0;
          expect(refused || words.normalize("NFC") === words).toBe(true);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it("judges the same however the words are cut into segments", () => {
    fc.assert(
      fc.property(anyAccepted, place, place, ({ language, body }, first, second) => {
        const { subject, body: segments } = textOf(body);
        const cut = segments.flatMap((segment, at): Segment[] => {
          if (!("words" in segment)) return [segment];
          const where = Math.floor((at % 2 === 0 ? first : second) * segment.words.length);
          return [{ words: segment.words.slice(0, where) }, { words: segment.words.slice(where) }];
        });
        expect(rulesOf({ subject, body: cut }, language)).toEqual([]);
      }),
    );
  });
});
