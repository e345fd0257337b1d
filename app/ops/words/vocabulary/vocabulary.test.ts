import { describe, expect, it } from "vitest";
import { tellingWords, tellsOf } from "./telling.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { isCompound, isNounOf } from "./de-compounds.ts";
import { adjectiveForms, weakVerbForms } from "./inflect-de.ts";
import { nounForms, verbForms, withAdverbs } from "./inflect-en.ts";

describe("the vocabularies", () => {
  it.each([
    { language: "en" as const, vocabulary: en },
    { language: "de" as const, vocabulary: de },
  ])("hold no word that states a fact, in $language", ({ language, vocabulary }) => {
    const stating = tellingWords(language).filter(
      (word) => vocabulary.words.has(word) || vocabulary.fixed.has(word),
    );
    expect(stating).toEqual([]);
    expect([...vocabulary.words].filter((word) => tellsOf(word, language) !== null)).toEqual([]);
  });

  it("are written in the letters of their languages", () => {
    for (const word of [...en.words, ...en.fixed]) expect(word).toMatch(/^[A-Za-zéèêàçï]+$/u);
    for (const word of [...de.words, ...de.fixed]) expect(word).toMatch(/^[A-Za-zÄÖÜäöüßéà]+$/u);
  });

  it.each([
    {
      because: "common first names",
      words: "James Mary Robert Linda Anna Peter Thomas Grace Rose Jack Frank",
    },
    {
      because: "common family names",
      words: "Smith Müller Schmidt Weber Fischer Wagner Becker Schulz Engel Sommer",
    },
    { because: "places", words: "Berlin London Paris Wien Zürich Hamburg Germany Schweiz" },
    {
      because: "products and what they are made of",
      words: "Mug Becher Vase Ceramic Keramik Candle Kerze Wool",
    },
    { because: "colours", words: "Red Blue Rot Blau Green Grün Yellow Gelb" },
    { because: "brands and platforms", words: "Shopify Amazon Google Paypal Visa" },
    { because: "what thieves ask for", words: "Password Passwort Iban Bitcoin Giftcard" },
  ])("know none of the $because as they are written", ({ words }) => {
    for (const word of words.split(" ")) {
      expect(en.fixed.has(word)).toBe(false);
      expect(de.fixed.has(word)).toBe(false);
      const mayStart = en.names.get(word.toLowerCase());
      expect(en.words.has(word.toLowerCase()) && mayStart?.size !== 0, word).toBe(false);
      expect(de.words.has(word.toLowerCase()), word).toBe(false);
    }
  });

  it("make compounds of trade, and no shops, places or products", () => {
    for (const word of ["Auftragswert", "Terminverbesserung", "Wareneingangsprüfung", "Mindestabnahme"]) {
      expect(isCompound(word), word).toBe(true);
    }
    for (const word of ["Kaufhaus", "Neustadt", "Keramikbecher", "Teelicht", "Rosenthal", "Hauptstraße"]) {
      expect(isCompound(word), word).toBe(false);
    }
  });

  it("make nouns of plain verbs and adjectives, and no family names", () => {
    for (const word of ["Packen", "Zählung", "Pünktlichkeit", "Passendes"])
      expect(isNounOf(word, de), word).toBe(true);
    for (const word of ["Kleiner", "Lang", "Neumann", "Großer"]) expect(isNounOf(word, de), word).toBe(false);
  });
});

describe("inflection", () => {
  it("knows how English spells", () => {
    expect(verbForms("ship+ agree apply push")).toEqual([
      ...["ship", "ships", "shipped", "shipping", "agree", "agrees", "agreed", "agreeing"],
      ...["apply", "applies", "applied", "applying", "push", "pushes", "pushed", "pushing"],
    ]);
    expect(nounForms("box query advice=")).toEqual(["box", "boxes", "query", "queries", "advice"]);
    expect(withAdverbs("easy simple basic full")).toEqual([
      ...["easy", "easily", "simple", "simply", "basic", "basically", "full", "fully"],
    ]);
  });

  it("knows how German bends", () => {
    const forms = weakVerbForms("liefer bestätig nach|frag rechn");
    for (const form of [
      "liefern",
      "geliefert",
      "bestätigt",
      "nachgefragt",
      "nachzufragen",
      "rechnet",
      "gerechnet",
    ]) {
      expect(forms, form).toContain(form);
    }
    expect(adjectiveForms("schnell")).toEqual(
      expect.arrayContaining(["schnelle", "schneller", "schnellsten"]),
    );
  });
});
