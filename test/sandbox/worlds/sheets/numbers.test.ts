import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decideMark, noNumberEvidence, readDecimal, readWhole, weighCount, weighNumber } from "./numbers.ts";

describe("amounts", () => {
  it.each([
    { cell: "12.50", mark: ".", amount: "12.50" },
    { cell: "1,234.50", mark: ".", amount: "1234.50" },
    { cell: "1.234,50", mark: ",", amount: "1234.50" },
    { cell: "1 234,50 €", mark: ",", amount: "1234.50" },
    { cell: "1'234.50", mark: ".", amount: "1234.50" },
    { cell: "$1,234", mark: ".", amount: "1234" },
    { cell: "CHF 12.50", mark: ".", amount: "12.50" },
    { cell: "US$12.50", mark: ".", amount: "12.50" },
    { cell: "12,50 kr", mark: ",", amount: "12.50" },
    { cell: "-£3.00", mark: ".", amount: "-3.00" },
    { cell: "£-3.00", mark: ".", amount: "-3.00" },
    { cell: "(3.00)", mark: ".", amount: "-3.00" },
    { cell: "3.00-", mark: ".", amount: "-3.00" },
    { cell: "−3", mark: ".", amount: "-3" },
    { cell: "-0.00", mark: ".", amount: "0.00" },
    { cell: ".5", mark: ".", amount: "0.5" },
    { cell: "007", mark: ".", amount: "7" },
    { cell: "12,50", mark: ".", amount: null },
    { cell: "1,23,456", mark: ".", amount: null },
    { cell: "1.2.3", mark: ".", amount: null },
    { cell: "5.12E+12", mark: ".", amount: null },
    { cell: "50%", mark: ".", amount: null },
    { cell: "free", mark: ".", amount: null },
    { cell: "", mark: ".", amount: null },
    { cell: "5.", mark: ".", amount: null },
    { cell: "12.499999999999998", mark: ".", amount: "12.50000000" },
    { cell: "-0.0000000001", mark: ".", amount: "0.00000000" },
    { cell: "999999999999.5", mark: ".", amount: "999999999999.5" },
    { cell: "5012345678900", mark: ".", amount: null },
  ] as const)("$cell with $mark is $amount", ({ cell, mark, amount }) => {
    expect(readDecimal(cell, mark)).toBe(amount);
  });

  it("come back from every notation that a spreadsheet can give them", () => {
    const notation = fc.constantFrom(
      ["en-US", "."],
      ["de-DE", ","],
      ["fr-FR", ","],
      ["de-CH", "."],
      ["sv-SE", ","],
    );
    fc.assert(
      fc.property(fc.integer({ min: -99_999_999, max: 99_999_999 }), notation, (cents, [locale, mark]) => {
        const written = (cents / 100).toLocaleString(locale, { minimumFractionDigits: 2 });
        expect(Number(readDecimal(written, mark === "," ? "," : "."))).toBe(cents / 100);
      }),
    );
  });
});

describe("counts", () => {
  it.each([
    { cell: "3", mark: ".", count: 3 },
    { cell: "1,234", mark: ".", count: 1234 },
    { cell: "1.234", mark: ",", count: 1234 },
    { cell: "1.234", mark: ".", count: null },
    { cell: "2.000", mark: ".", count: 2 },
    { cell: "2.000", mark: ",", count: 2000 },
    { cell: "2,000", mark: ".", count: 2000 },
    { cell: "2,000", mark: ",", count: 2 },
    { cell: "3.0", mark: ".", count: 3 },
    { cell: "3.0000000001", mark: ".", count: null },
    { cell: "-2", mark: ".", count: -2 },
    { cell: "'12", mark: ".", count: 12 },
    { cell: "3.5", mark: ".", count: null },
    { cell: "three", mark: ".", count: null },
    { cell: "99999999999999999999", mark: ".", count: null },
  ] as const)("$cell with $mark is $count", ({ cell, mark, count }) => {
    expect(readWhole(cell, mark)).toBe(count);
  });

  it.each([
    { because: "a thousand and more shows what groups", cells: ["1,204", "2,000"], mark: ".", doubt: null },
    { because: "so does one with a point", cells: ["1.204", "2.000"], mark: ",", doubt: null },
    { because: "round thousands could be small", cells: ["2.000"], mark: ".", doubt: "nothing shows" },
  ])("show their notation: $because", ({ cells, mark, doubt }) => {
    const evidence = noNumberEvidence();
    for (const cell of cells) weighCount(evidence, cell);
    const decided = decideMark(evidence);
    expect(decided.mark).toBe(mark);
    if (doubt === null) expect(decided.doubt).toBeNull();
    else expect(decided.doubt).toContain(doubt);
  });
});

describe("the decimal mark of a column", () => {
  it.each([
    { because: "points before two digits", cells: ["12.50", "1,234"], mark: ".", doubt: null },
    { because: "commas before two digits", cells: ["12,50", "1.234"], mark: ",", doubt: null },
    { because: "both in one number", cells: ["1.234,50"], mark: ",", doubt: null },
    { because: "one sign twice groups", cells: ["1.234.567"], mark: ",", doubt: null },
    { because: "nothing to go by", cells: ["12", "7"], mark: ".", doubt: null },
    { because: "a thousand or one and a bit", cells: ["1,234"], mark: ".", doubt: "nothing shows" },
    { because: "most of them", cells: ["12,50", "3,99", "4.10"], mark: ",", doubt: "1 of its numbers" },
  ])("follows $because", ({ cells, mark, doubt }) => {
    const evidence = noNumberEvidence();
    for (const cell of cells) weighNumber(evidence, cell);
    const decided = decideMark(evidence);
    expect(decided.mark).toBe(mark);
    if (doubt === null) expect(decided.doubt).toBeNull();
    else expect(decided.doubt).toContain(doubt);
  });
});
