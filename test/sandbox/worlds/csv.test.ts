import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvLine, csvReader } from "./csv.ts";

function read(text: string, { delimiter = ",", chunk = text.length || 1, width = Infinity } = {}) {
  const rows: { cells: string[]; line: number }[] = [];
  const troubles: { line: number; why: string }[] = [];
  const reader = csvReader({
    delimiter,
    width,
    onRow: (cells, line) => rows.push({ cells, line }),
    onTrouble: (line, why) => troubles.push({ line, why }),
  });
  for (let at = 0; at < text.length; at += chunk) reader.push(text.slice(at, at + chunk));
  reader.end();
  return { rows, troubles, cells: rows.map((row) => row.cells) };
}

describe("reading CSV", () => {
  it.each([
    { because: "plain rows", text: "a,b\nc,d\n", cells: [["a", "b"], ["c", "d"]] }, // prettier-ignore
    { because: "no line break at the end", text: "a,b\nc,d", cells: [["a", "b"], ["c", "d"]] }, // prettier-ignore
    { because: "Windows line breaks", text: "a,b\r\n\"c\",d\r\n", cells: [["a", "b"], ["c", "d"]] }, // prettier-ignore
    { because: "empty cells at the end", text: "a,,\n,,\n", cells: [["a", "", ""], ["", "", ""]] }, // prettier-ignore
    { because: "blank lines are no rows", text: "a,b\n\n\r\nc,d\n\n", cells: [["a", "b"], ["c", "d"]] }, // prettier-ignore
    { because: "delimiters and breaks in quotation", text: '"a,b","c\nd"\n', cells: [["a,b", "c\nd"]] },
    { because: "doubled marks", text: '"say ""hi""",""\n', cells: [['say "hi"', ""]] },
    { because: "a mark within a plain cell", text: 'FRAME 7" SIZE,1\n', cells: [['FRAME 7" SIZE', "1"]] },
    { because: "spaces around marks are none of the cell", text: '"a", "b" , "c\nd"\n', cells: [["a", "b", "c\nd"]] }, // prettier-ignore
    { because: "spaces stay", text: " a , b\n", cells: [[" a ", " b"]] },
  ])("$because, whole and a character at a time", ({ text, cells }) => {
    expect(read(text).cells).toEqual(cells);
    expect(read(text, { chunk: 1 }).cells).toEqual(cells);
  });

  it("knows the line on which each row began", () => {
    expect(read('a\n"b\nb",c\n\nd\n').rows.map(({ line }) => line)).toEqual([1, 2, 5]);
  });

  it("says where a quotation mark is never closed, and reads that line as it stands", () => {
    const { cells, troubles } = read('a,b\n"c,d\ne,f\n');
    expect(troubles).toEqual([{ line: 2, why: "a quotation mark is never closed" }]);
    expect(cells).toEqual([["a", "b"], ['"c', "d"], ["e", "f"]]); // prettier-ignore
  });

  it.each([
    { because: "text stands behind the mark that seemed to close it", tail: '#4,"Jug, blue",6\n' },
    { because: "the row would have more cells than the header", tail: '#4,",",6\n' },
  ])("takes rows below a lost mark for rows of their own: $because", ({ tail }) => {
    const text = `#1,"Mug,5\n#2,Cup,5\n#3,Pot,5\n${tail}#5,Pan,5\n`;
    for (const chunk of [1, text.length]) {
      const { rows, troubles } = read(text, { chunk, width: 3 });
      expect(rows.map(({ cells, line }) => [line, cells[0]])).toEqual([[1, "#1"], [2, "#2"], [3, "#3"], [4, "#4"], [5, "#5"]]); // prettier-ignore
      expect(troubles).toEqual([{ line: 1, why: "a quotation mark is never closed" }]);
    }
  });

  it("reads the other cells of a line with a lost mark as they were written", () => {
    const { cells } = read('"a, b",2,"Mug\n"c, d",3,Cup\n');
    expect(cells).toEqual([["a, b", "2", '"Mug'], ["c, d", "3", "Cup"]]); // prettier-ignore
  });

  it("says a trouble once, however the text is cut", () => {
    const { cells, troubles } = read('"Mug" large,1,"a\nb"\n', { chunk: 1, width: 3 });
    expect(cells).toEqual([["Mug large", "1", "a\nb"]]);
    expect(troubles).toHaveLength(1);
  });

  it("says where text follows a closing mark, and keeps the text", () => {
    const { cells, troubles } = read('"Mug" large,1\n');
    expect(cells).toEqual([["Mug large", "1"]]);
    expect(troubles).toHaveLength(1);
  });

  it("gives back what it wrote, however it is cut into chunks and whatever the delimiter", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", '"', ",", "\n", "\r", " ", "é", "🕯") });
    const row = fc.array(cell, { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), fc.integer({ min: 1, max: 7 }), (rows, chunk) => {
        const text = rows.map((cells) => `${csvLine(cells)}\n`).join("");
        expect(read(text, { chunk }).cells).toEqual(rows);
      }),
      { numRuns: 500 },
    );
  });

  it("takes a line of a million plain characters after a lost quotation mark without slowing down", () => {
    const { cells } = read(`"${"x".repeat(1_200_000)}\na,b\n`, { chunk: 65_536 });
    expect(cells.at(-1)).toEqual(["a", "b"]);
  });
});
