import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Piece } from "../../words/contract.ts";
import { ownWords } from "./own-words.ts";

const words = (text: string): Piece => ({ text, slot: null });
const PIECES: Piece[] = [
  words("Our order "),
  { text: "PO-1001", slot: "order" },
  words(" of "),
  { text: "Ceramic Mug, White", slot: "product" },
  words(" was due on "),
  { text: "Friday, November 13, 2026", slot: "expected_day" },
  words(". We ordered "),
  { text: "240 units", slot: "ordered_units" },
  words(", and "),
  { text: "200 units", slot: "received_units" },
  words(" arrived, at "),
  { text: "$7.80", slot: "price" },
  words(" each."),
];
const TEXT = PIECES.map(({ text }) => text).join("");
const edited = (from: string, to: string) => ownWords(PIECES, TEXT.replace(from, to));

describe("what the founder wrote", () => {
  it("is nothing where the text is as it was", () => {
    const untouched = { pieces: PIECES.map((piece) => ({ ...piece, own: false })), departures: [] };
    expect(ownWords(PIECES, null)).toEqual(untouched);
    expect(ownWords(PIECES, TEXT)).toEqual(untouched);
  });

  it("is marked as theirs, and every fact beside it keeps its record", () => {
    const { pieces, departures } = edited("Our order", "Hi Jana, our order");
    expect(pieces.filter(({ own }) => own).map(({ text }) => text.trim())).toEqual(["Hi", "Jana, our"]);
    expect(pieces.filter(({ slot }) => slot !== null).map(({ slot }) => slot)).toEqual([
      "order",
      "product",
      "expected_day",
      "ordered_units",
      "received_units",
      "price",
    ]);
    expect(departures).toEqual([]);
  });

  const changed: {
    because: string;
    from: string;
    to: string;
    slot: string;
    says: string;
    written: string;
  }[] = [
    {
      because: "a digit",
      from: "240 units",
      to: "250 units",
      slot: "ordered_units",
      says: "240 units",
      written: "250 units",
    },
    {
      because: "a digit more",
      from: "240 units",
      to: "1,240 units",
      slot: "ordered_units",
      says: "240 units",
      written: "1,240 units",
    },
    { because: "a sign", from: "$7.80", to: "-$7.80", slot: "price", says: "$7.80", written: "-$7.80" },
    { because: "cents", from: "$7.80", to: "$7.85", slot: "price", says: "$7.80", written: "$7.85" },
    { because: "a currency", from: "$7.80", to: "€7.80", slot: "price", says: "$7.80", written: "€7.80" },
    {
      because: "a unit",
      from: "240 units",
      to: "240 packs",
      slot: "ordered_units",
      says: "240 units",
      written: "240 packs",
    },
    {
      because: "a number in words",
      from: "240 units",
      to: "two dozen",
      slot: "ordered_units",
      says: "240 units",
      written: "two dozen",
    },
    {
      because: "a date",
      from: "November 13",
      to: "November 20",
      slot: "expected_day",
      says: "Friday, November 13, 2026",
      written: "Friday, November 20, 2026",
    },
    {
      because: "a weekday",
      from: "Friday",
      to: "Monday",
      slot: "expected_day",
      says: "Friday, November 13, 2026",
      written: "Monday, November 13, 2026",
    },
    {
      because: "another order",
      from: "PO-1001",
      to: "PO-1010",
      slot: "order",
      says: "PO-1001",
      written: "PO-1010",
    },
    {
      because: "another product",
      from: "White",
      to: "Blue",
      slot: "product",
      says: "Ceramic Mug, White",
      written: "Ceramic Mug, Blue",
    },
  ];
  it.each(changed)(
    "is shown beside the record where it changes $because",
    ({ from, to, slot, says, written }) => {
      expect(edited(from, to).departures).toEqual([{ slot, recordSays: says, written }]);
    },
  );

  it("is shown for both facts where two are swapped, though each still stands somewhere", () => {
    const swapped = TEXT.replace("240 units", "X units")
      .replace("200 units", "240 units")
      .replace("X units", "200 units");
    expect(ownWords(PIECES, swapped).departures).toEqual([
      { slot: "ordered_units", recordSays: "240 units", written: "200 units" },
      { slot: "received_units", recordSays: "200 units", written: "240 units" },
    ]);
  });

  it.each([
    { because: "a fact is left out", from: ", at $7.80 each", to: "" },
    { because: "words around a fact change", from: "was due on", to: "should have been here by" },
    {
      because: "the same fact stands in another sentence",
      from: ` arrived, at $7.80 each.`,
      to: " arrived. The price was to be $7.80.",
    },
    { because: "a space is another space", from: "240 units", to: "240\u00a0units" },
    { because: "a stop follows the fact", from: "200 units arrived", to: "200 units, arrived" },
  ])("departs from no record where $because", ({ from, to }) => {
    expect(TEXT).toContain(from);
    expect(edited(from, to).departures).toEqual([]);
  });

  it("names a changed fact no more as the record's", () => {
    const { pieces } = edited("240 units", "250 units");
    expect(pieces.map(({ slot }) => slot)).not.toContain("ordered_units");
  });

  it("is the whole text where nothing is left of the old one, and says so briefly", () => {
    const { pieces, departures } = ownWords(PIECES, "zzz 999 ".repeat(200));
    expect(pieces.every(({ slot }) => slot === null)).toBe(true);
    for (const { written } of departures) expect(written.length).toBeLessThanOrEqual(160);
  });

  it("comes out letter by letter as it was written, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), fc.nat(TEXT.length), (typed, at) => {
        const text = TEXT.slice(0, at) + typed + TEXT.slice(at);
        expect(
          ownWords(PIECES, text)
            .pieces.map((piece) => piece.text)
            .join(""),
        ).toBe(text);
      }),
    );
  });

  it("of forty thousand letters is compared without making anybody wait for long", () => {
    const typed = Array.from({ length: 8_000 }, (_, at) => `w${String(at)}`).join(" ");
    expect(
      ownWords(PIECES, typed)
        .pieces.map(({ text }) => text)
        .join(""),
    ).toBe(typed);
  });
});
