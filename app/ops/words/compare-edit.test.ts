import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareEdit } from "./compare-edit.ts";
import type { Piece } from "./contract.ts";
import { written } from "./pieces-for-tests.ts";

const textOf = (pieces: readonly { text: string }[]) => pieces.map(({ text }) => text).join("");

/** Facts in brackets, changed ones with "!", the founder's words in braces. */
function shown(text: string, edited: string): string {
  return compareEdit(written(text), edited)
    .pieces.map(({ text: piece, slot, by }) => {
      if (slot !== null) return by === "founder" ? `[!${piece}]` : `[${piece}]`;
      return by === "founder" ? `{${piece}}` : piece;
    })
    .join("");
}

const CHASE =
  "Dear [who=Ana],\n\nwhere are the [units=240 units] of [product=Ceramic Mug, White], due by [day=Thursday, 26 November 2026] at [price=$7.80]?";
const PLAIN = textOf(written(CHASE));
const MAHNUNG =
  "Guten Tag [who=Ana],\n\nwo bleiben die [units=240 Stück] bis [day=Donnerstag, 26. November 2026] zu [price=7,80 €]?";
const SCHLICHT = textOf(written(MAHNUNG));

describe("an edit that leaves the facts", () => {
  it.each([
    { because: "nothing changed", text: CHASE, edited: PLAIN },
    {
      because: "words around them changed",
      text: CHASE,
      edited: PLAIN.replace("where are the", "we still wait for our"),
    },
    {
      because: "words came",
      text: CHASE,
      edited: PLAIN.replace("\n\nwhere", "\n\nhope you are well! So where"),
    },
    { because: "words went", text: CHASE, edited: PLAIN.replace("Dear ", "").replace(", due", "") },
    {
      because: "punctuation came",
      text: CHASE,
      edited: PLAIN.replace("240 units", "(240 units)").replace("$7.80?", "$7.80 …!"),
    },
    {
      because: "spaces and lines came",
      text: CHASE,
      edited: PLAIN.replace(" 240 units ", "\n\n240 units\n"),
    },
    { because: "a genitive", text: CHASE, edited: PLAIN.replace("Ana,", "Ana's team,") },
    { because: "a space was forgotten", text: CHASE, edited: PLAIN.replace("White, due", "White,due") },
    {
      because: "German words changed",
      text: MAHNUNG,
      edited: SCHLICHT.replace("wo bleiben die", "wir warten noch auf unsere"),
    },
    { because: "a fact within a sign", text: "Order (#[order=1042]-DE)", edited: "Our order (#1042-DE)" },
  ])("departs from nothing: $because", ({ text, edited }) => {
    const { departures, stated, pieces } = compareEdit(written(text), edited);
    expect(departures).toEqual([]);
    expect(stated).toEqual([]);
    expect(pieces.flatMap(({ slot, by }) => (slot === null ? [] : [by]))).not.toContain("founder");
  });

  it("marks the founder's words and no others", () => {
    expect(shown("Please send [units=240 units] now.", "Please kindly send 240 units!")).toBe(
      "Please {kindly }send [240 units]{!}",
    );
  });
});

describe("an edit that changes a fact", () => {
  const units = (written: string) => [{ slot: "units", recordSays: "240 units", written }];
  it.each([
    { because: "a digit", from: "240 units", to: "250 units", departures: units("250 units") },
    { because: "a digit more", from: "240 units", to: "2400 units", departures: units("2400 units") },
    { because: "a digit before", from: "240 units", to: "1240 units", departures: units("1240 units") },
    {
      because: "thousands across a space",
      from: "240 units",
      to: "1 240 units",
      departures: units("1 240 units"),
    },
    { because: "a factor", from: "240 units", to: "2 × 240 units", departures: units("2 × 240 units") },
    { because: "a sign", from: "240 units", to: "-240 units", departures: units("-240 units") },
    { because: "a range", from: "240 units", to: "100–240 units", departures: units("100–240 units") },
    { because: "another unit", from: "240 units", to: "240 packs", departures: units("240 packs") },
    { because: "in words", from: "240 units", to: "two dozen", departures: units("two dozen") },
    { because: "taken out", from: "the 240 units of ", to: "the ", departures: units("") },
    {
      because: "an invisible character inside",
      from: "240",
      to: "24\u200b0",
      departures: units("24\u200b0 units"),
    },
    {
      because: "an invisible character behind",
      from: "240 units",
      to: "240 units\u200b",
      departures: units("240 units\u200b"),
    },
    {
      because: "a letter that only looks the same",
      from: "White",
      to: "Whіte",
      departures: [{ slot: "product", recordSays: "Ceramic Mug, White", written: "Ceramic Mug, Whіte" }],
    },
    {
      because: "another product",
      from: "Ceramic Mug, White",
      to: "Bowl",
      departures: [{ slot: "product", recordSays: "Ceramic Mug, White", written: "Bowl" }],
    },
    {
      because: "a longer name",
      from: "Mug, White",
      to: "Mug, White XL",
      departures: [{ slot: "product", recordSays: "Ceramic Mug, White", written: "Ceramic Mug, White XL" }],
    },
    {
      because: "another day",
      from: "Thursday, 26 November 2026",
      to: "Friday, 27 November 2026",
      departures: [
        { slot: "day", recordSays: "Thursday, 26 November 2026", written: "Friday, 27 November 2026" },
      ],
    },
    {
      because: "another day with other words before it",
      from: "due by Thursday, 26 November 2026",
      to: "expected on Friday",
      departures: [{ slot: "day", recordSays: "Thursday, 26 November 2026", written: "Friday" }],
    },
    {
      because: "another currency",
      from: "$7.80",
      to: "€7.80",
      departures: [{ slot: "price", recordSays: "$7.80", written: "€7.80" }],
    },
    {
      because: "a finer price",
      from: "$7.80",
      to: "$7.805",
      departures: [{ slot: "price", recordSays: "$7.80", written: "$7.805" }],
    },
  ])("is a departure: $because", ({ from, to, departures }) => {
    const edited = PLAIN.replace(from, to);
    const result = compareEdit(written(CHASE), edited);
    expect(result.departures).toEqual(departures);
    expect(result.stated).toEqual([]);
    expect(textOf(result.pieces)).toBe(edited);
  });

  it.each([
    {
      because: "amount",
      from: "7,80 €",
      to: "8,70 €",
      departure: { slot: "price", recordSays: "7,80 €", written: "8,70 €" },
    },
    {
      because: "day",
      from: "Donnerstag, 26.",
      to: "Freitag, 27.",
      departure: {
        slot: "day",
        recordSays: "Donnerstag, 26. November 2026",
        written: "Freitag, 27. November 2026",
      },
    },
    {
      because: "unit",
      from: "240 Stück",
      to: "240 Packungen",
      departure: { slot: "units", recordSays: "240 Stück", written: "240 Packungen" },
    },
  ])("is one in German as well: $because", ({ from, to, departure }) => {
    expect(compareEdit(written(MAHNUNG), SCHLICHT.replace(from, to)).departures).toEqual([departure]);
  });

  it.each([
    {
      because: "an address",
      text: "To [to=orders@kiln.example].",
      edited: "To old.orders@kiln.example.",
      now: "old.orders@kiln.example",
    },
    {
      because: "its end",
      text: "To [to=orders@kiln.example].",
      edited: "To orders@kiln.example.com.",
      now: "orders@kiln.example.com",
    },
    {
      because: "a number",
      text: "Order [to=PO-1001] of ours",
      edited: "Order PO-1001-B of ours",
      now: "PO-1001-B",
    },
    {
      because: "one line of many",
      text: "Goods:\n[to=240 × Mug (M) at $7.80\n12 × Bowl at $3.00]\n\nThank you.",
      edited: "Goods:\n240 × Mug (M) at $7.80\n14 × Bowl at $3.00\n\nThank you.",
      now: "240 × Mug (M) at $7.80\n14 × Bowl at $3.00",
    },
  ])("is seen where it only grew or is long: $because", ({ text, edited, now }) => {
    expect(compareEdit(written(text), edited).departures).toMatchObject([{ slot: "to", written: now }]);
  });

  it.each([
    {
      because: "words between",
      text: "We expect [a=240] of [p=Mug] and [b=120] of [q=Bowl].",
      edited: "We expect 120 of Mug and 240 of Bowl.",
    },
    { because: "a word between", text: "Send [a=240] and [b=120].", edited: "Send 120 and 240." },
    { because: "nothing between", text: "[a=240] [b=120]", edited: "120 240" },
    { because: "a comma between names", text: "[a=Kiln & Co], [b=Acme]", edited: "Acme, Kiln & Co" },
  ])("is two where two facts changed places: $because", ({ text, edited }) => {
    const result = compareEdit(written(text), edited);
    const [a, b] = ["a", "b"].map((name) => written(text).find(({ slot }) => slot === name)?.text ?? "");
    expect(result.departures).toEqual([
      { slot: "a", recordSays: a, written: b },
      { slot: "b", recordSays: b, written: a },
    ]);
    expect(result.stated).toEqual([]);
  });

  it("takes a line out without blaming the lines around it", () => {
    const text = "We expect [a=240 units] of [p=Mug] and [b=120 units] of [q=Bowl].";
    expect(shown(text, "We expect 120 units of Bowl.")).toBe("We expect [120 units] of [Bowl].");
    expect(compareEdit(written(text), "We expect 120 units of Bowl.").departures).toEqual([
      { slot: "a", recordSays: "240 units", written: "" },
      { slot: "p", recordSays: "Mug", written: "" },
    ]);
  });

  it("leaves no fact standing in another text, however long", () => {
    const other = Array.from({ length: 3_000 }, (_, at) => `word${at}`).join(" ");
    for (const edited of ["", "Something else.", other]) {
      const result = compareEdit(written(CHASE), edited);
      expect(result.departures.map(({ slot }) => slot)).toEqual(["who", "units", "product", "day", "price"]);
      expect(textOf(result.pieces)).toBe(edited);
    }
  });
});

describe("a founder's own figures", () => {
  it.each([
    { because: "a telephone number", more: "Call +49 30 1234.", stated: ["+49 30 1234"] },
    {
      because: "an amount and a day",
      more: "We pay $500 by Monday, 30 Nov.",
      stated: ["$500", "Monday, 30 Nov"],
    },
    {
      because: "an address and a link",
      more: "See www.shop.example or ana@shop.example.",
      stated: ["www.shop.example", "ana@shop.example"],
    },
    { because: "German", more: "Bis 30. November, sonst 5 € weniger.", stated: ["30. November", "5 €"] },
    {
      because: "a fact of ours once more has no record there",
      more: "I repeat: 240 units.",
      stated: ["240"],
    },
    { because: "no figure", more: "Many thanks, and best wishes.", stated: [] },
  ])("are listed: $because", ({ more, stated }) => {
    for (const edited of [`${PLAIN}\n${more}`, `${more}\n${PLAIN}`]) {
      const result = compareEdit(written(CHASE), edited);
      expect(result.departures).toEqual([]);
      expect(result.stated).toEqual(stated);
    }
  });

  it("are listed without the fact that they stand beside", () => {
    const result = compareEdit(written("It came on [day=Thursday]."), "It came on Thursday 10:30.");
    expect(result).toMatchObject({ departures: [], stated: ["10:30"] });
  });
});

describe("laws of comparing an edit", () => {
  const words = fc.constantFrom(
    " and ",
    " of ",
    ", ",
    ".\n",
    " Please send ",
    " – ",
    " (",
    ") ",
    " 'as agreed' ",
    " 日本 ",
  );
  const fact = fc.constantFrom(
    "240 units",
    "120",
    "Ceramic Mug, White",
    "$7.80",
    "PO-1001",
    "\u2068ספל\u2069",
    "a@b.example",
  );
  const pieces: fc.Arbitrary<Piece[]> = fc.array(fc.tuple(words, fact)).map((list) =>
    list.flatMap(([text, said], at) => [
      { text, slot: null },
      { text: said, slot: `slot_${at}` },
    ]),
  );
  const anyCharacter = fc.integer({ min: 0, max: 0x10ffff }).map((point) => String.fromCodePoint(point));
  const cut = fc.nat(200);
  const noise = fc.oneof(fc.string(), fc.string({ unit: anyCharacter }), fact, words);

  it("hands back the edited text to the letter, and every fact once: standing or as a departure", () => {
    fc.assert(
      fc.property(pieces, cut, cut, noise, (list, from, length, more) => {
        const text = textOf(list);
        const edited = text.slice(0, from) + more + text.slice(from + length);
        const result = compareEdit(list, edited);
        expect(textOf(result.pieces)).toBe(edited);
        const standing = result.pieces.flatMap(({ slot, by }) =>
          slot !== null && by === "ops_room" ? [slot] : [],
        );
        const departed = result.departures.map(({ slot }) => slot);
        const facts = list.flatMap(({ slot }) => (slot === null ? [] : [slot]));
        expect([...standing, ...departed].sort()).toEqual(facts.sort());
        for (const { slot, text: now, by } of result.pieces)
          if (by === "ops_room" && slot !== null)
            expect(list.find((piece) => piece.slot === slot)?.text).toBe(now);
      }),
    );
  });

  it("finds any character that is put into, taken from or changed in a fact", () => {
    const character = fc.oneof(
      fc.string({ minLength: 1, maxLength: 1 }),
      fc.constantFrom("\u200b", "і", "0", ",", "−"),
    );
    fc.assert(
      fc.property(
        fact,
        character,
        fc.nat(),
        fc.constantFrom("in", "out", "over"),
        (said, more, place, how) => {
          const at = 1 + (place % (said.length - 1));
          const changed =
            said.slice(0, at) + (how === "out" ? "" : more) + said.slice(how === "in" ? at : at + 1);
          fc.pre(changed !== said);
          const list: Piece[] = [
            { text: "Order of ", slot: null },
            { text: said, slot: "it" },
            { text: " as agreed", slot: null },
          ];
          const { departures } = compareEdit(list, `Order of ${changed} as agreed`);
          expect(departures).toMatchObject([{ slot: "it", recordSays: said }]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("departs from nothing where only words come between", () => {
    fc.assert(
      fc.property(
        pieces,
        fc.constantFrom("kindly ", "dringend ", "\n", "please, "),
        fc.nat(),
        (list, more, place) => {
          const at = list.length === 0 ? 0 : place % list.length;
          const edited = list.map(({ text, slot }, index) =>
            index === at && slot === null
              ? `${text.trimEnd()} ${more}${text.trimStart() === "" ? "" : " "}`
              : text,
          );
          fc.pre(list[at]?.slot === null);
          expect(compareEdit(list, edited.join("")).departures).toEqual([]);
        },
      ),
    );
  });
});
