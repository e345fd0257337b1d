/** Drafts that are lists to work from: a file, our own record, and nothing in Shopify. */
import { describe, expect, it } from "vitest";
import { Block } from "./contract.ts";
import { fileOf, fileWord } from "./document.ts";
import { editMarkdowns, markdownList, sheetOfMarkdowns } from "./markdown-list/markdown-list.ts";
import { sheetOfCount, stockCount } from "./stock-count/stock-count.ts";

const show = { currency: "USD", locale: "en-US" };
const documents = [
  {
    id: "stock_count",
    kind: stockCount,
    filename: "count-warehouse.csv",
    title: "Count of 2 products at Warehouse",
  },
  { id: "markdown_list", kind: markdownList, filename: "markdowns.csv", title: "Markdowns of 2 products" },
] as const;

describe.each(documents)("$id", ({ kind, filename, title }) => {
  // Each of the two is walked with its own example.
  const walked = kind as unknown as typeof stockCount;
  const payload = walked.example;

  it("is kept in our own books, whole, and nowhere else", () => {
    const { connector, operation, request } = walked.toWrite(payload);
    expect({ connector, operation }).toEqual({ connector: "ops_room", operation: "document_done" });
    expect(request).toMatchObject({ reference: title, filename });
    for (const line of payload.lines) expect(JSON.stringify(request["rows"])).toContain(line.title);
    expect(walked.preconditions(payload)).toEqual([]);
  });

  it("says plainly that nothing is written to Shopify", () => {
    for (const block of walked.show(payload, show)) Block.parse(block);
    expect(JSON.stringify(walked.show(payload, show))).toContain("Nothing is written to Shopify");
    expect(walked.notHappening(payload, show)[0]).toMatch(/^Nothing is written to Shopify: /u);
  });

  it("with a hostile title makes a harmless file", () => {
    const [line] = payload.lines;
    if (!line) throw new Error("the example has a line");
    const hostile = { ...payload, lines: [{ ...line, title: "=cmd|' /C calc'!A0" }] };
    const { text } = fileOf(
      kind === stockCount
        ? sheetOfCount(hostile)
        : sheetOfMarkdowns({ ...markdownList.example, ...hostile } as never),
    );
    expect(text).toContain("\r\n'=cmd|");
    expect(text.startsWith("\ufeff")).toBe(true);
  });
});

describe("a count sheet", () => {
  it("has room for what is counted", () => {
    expect(sheetOfCount(stockCount.example).rows).toEqual([
      ["Product", "SKU", "Location", "Free to sell by Shopify", "Counted", "Remarks"],
      ["Ceramic Mug, White", "MUG-W", "Warehouse", -4, null, null],
      ["Ceramic Mug, Blue", null, "Warehouse", 12, null, null],
    ]);
  });

  it.each([
    { name: "Lager Süd / 2", word: "lager-sud-2", because: "marks on letters are left out" },
    { name: "東京", word: "", because: "no letter of it may stand in every file's name" },
  ])("of $name is called “$word”: $because", ({ name, word }) => {
    expect(fileWord(name)).toBe(word);
  });
});

describe("a markdown list", () => {
  it("has prices as decimal text, and nothing for a cost that is not known", () => {
    expect(sheetOfMarkdowns(markdownList.example).rows.at(-1)).toEqual([
      "Plate",
      null,
      "gid://shopify/ProductVariant/31",
      60,
      "9.90",
      "6.90",
      null,
    ]);
  });

  it("warns below cost, and refuses only what is senseless", () => {
    const id = "gid://shopify/ProductVariant/11";
    const below = editMarkdowns(markdownList.example, { [id]: "5" });
    if (!below.ok) throw new Error("it is allowed");
    expect(JSON.stringify(markdownList.show(below.payload, show))).toContain("below its cost of $7.80");
    expect(editMarkdowns(markdownList.example, { [id]: "0" })).toMatchObject({ ok: false });
  });
});
