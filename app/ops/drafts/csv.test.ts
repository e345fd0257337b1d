import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csv } from "./csv.ts";

/** Reads RFC 4180, as a spreadsheet would before it looks at what a cell says. */
function read(text: string): string[][] {
  const rows: string[][] = [[]];
  const cells = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  for (const [, quoted, bare = "", end] of text.matchAll(cells)) {
    rows.at(-1)?.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === "\r\n") rows.push([]);
  }
  return rows.slice(0, -1);
}

describe("a list as a file", () => {
  it.each([
    { cell: "=1+1", because: "a formula" },
    { cell: "+49 30 1234", because: "a sum" },
    { cell: "-2+3", because: "a difference" },
    { cell: "@SUM(A1)", because: "a function of old" },
    { cell: "\t=1", because: "a tab before a formula" },
    { cell: "\r=1", because: "a line's end before a formula" },
    { cell: "  =HYPERLINK(1)", because: "spaces before a formula" },
    { cell: "\u200b=1", because: "a character that is not seen before a formula" },
    { cell: "＝1", because: "a wide sign that some programs narrow" },
  ])("keeps “$cell” from being worked out: it is $because", ({ cell }) => {
    expect(read(csv([[cell]]))).toEqual([[`'${cell}`]]);
  });

  it.each([
    { cell: "Mug, White", because: "a comma" },
    { cell: '12" plate', because: "a quotation mark" },
    { cell: "two\r\nlines", because: "a line's end" },
    { cell: " outer space ", because: "outer spaces" },
    { cell: "A-1=2", because: "a sign in the middle" },
  ])("gives “$cell” back as it was: it has $because", ({ cell }) => {
    expect(read(csv([[cell, "next"]]))).toEqual([[cell, "next"]]);
  });

  it("gives numbers as numbers, below zero too, and nothing for what is not known", () => {
    expect(csv([[-4, 12, null]])).toBe("-4,12,\r\n");
  });

  it("of any texts reads back as these texts, or as these with an apostrophe, and never begins like a formula", () => {
    const texts = fc.array(
      fc.array(fc.string({ unit: "binary", maxLength: 12 }), { minLength: 2, maxLength: 4 }),
      {
        minLength: 1,
        maxLength: 4,
      },
    );
    fc.assert(
      fc.property(texts, (rows) => {
        const back = read(csv(rows));
        expect(back.length).toBe(rows.length);
        for (const [index, row] of rows.entries())
          for (const [place, text] of row.entries()) {
            const cell = back[index]?.[place];
            expect([text, `'${text}`]).toContain(cell);
            expect(cell).not.toMatch(/^\s*[=+\-@]/u);
          }
      }),
    );
  });
});
