import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ExportsFolder, openExportsFolder } from "./build-exports.ts";

let exports: ExportsFolder;
beforeAll(async () => {
  exports = await openExportsFolder();
});
afterAll(() => exports.remove());

describe("exports of inventory", () => {
  it("add up when each location was exported to a file of its own", async () => {
    const head = "Handle,Title,SKU,Location,Available\n";
    const { world, problems } = await exports.build({
      "p.csv": "Handle,Title,SKU,Price,Variant Inventory Qty\nmug,Mug,M,5,99\n",
      "barn.csv": `${head}mug,Mug,M,Barn,7\n`,
      "shop.csv": `${head}mug,Mug,M,Shop,3\nmug,Mug,M,Barn,1\n`,
    });
    expect(world.locations.map(({ name }) => name)).toEqual(["Barn", "Shop"]);
    expect(world.stock.map(({ available }) => available)).toEqual([7, 3]);
    expect(problems.map(({ file, line, why }) => [file, line, why])).toEqual([
      ["shop.csv", 3, "the same goods at the same location stood there before"],
    ]);
  });

  it.each([
    {
      because: "several goods of the store share it",
      products: "Handle,Title,SKU,Price\nmug,Mug,X,5\nbowl,Bowl,X,6\n",
      rows: "X,Barn,7\nX,Shop,3\n",
      why: "several goods have this SKU",
    },
    {
      because: "other goods have it for a name",
      products: "Handle,Title,SKU,Price\nx,Mug,M,5\n",
      rows: "X,Barn,7\nX,Shop,3\n",
      why: "its SKU is the name of other goods",
    },
  ])("leave out and report a row that only a SKU names when $because", async ({ products, rows, why }) => {
    const { world, problems, lines } = await exports.build({
      "p.csv": products,
      "i.csv": `SKU,Location,Available\n${rows}`,
    });
    expect(world.stock).toEqual([]);
    expect(lines.files[1]).toMatchObject({ rows: 2, kept: 0, leftOut: 2, newGoods: 0 });
    expect(problems.map((one) => [one.line, one.why])).toEqual([
      [2, why],
      [3, why],
    ]);
  });

  it("of before 2023 need no column beside goods and locations, whatever the locations are called", async () => {
    const { world, problems, notes } = await exports.build({
      "i.csv":
        "Handle,Title,Option1 Name,Option1 Value,SKU,12 Elm Street,(Old barn),Barn,Barn\nmug,Mug,Title,Default Title,M,5,4,3,2\n",
    });
    expect(world.locations.map(({ name }) => name)).toEqual(["12 Elm Street", "(Old barn)", "Barn"]);
    expect(world.stock.map(({ available }) => available)).toEqual([5, 4, 3]);
    expect(problems).toEqual([
      {
        file: "i.csv",
        line: 1,
        column: "Barn",
        value: "",
        why: "two columns have this name; the second was not read",
      },
    ]);
    expect(notes.join("\n")).toContain("taken for locations: 12 Elm Street, (Old barn), Barn");
  });

  it.each(["Vendor", "Variant Grams", "Body (HTML)", "Tags", "Status", "Type"])(
    "are not mistaken for products with a column %s",
    async (column) => {
      const { lines } = await exports.build({ "x.csv": `Handle,Title,SKU,Extra,${column}\nmug,Mug,M,1,\n` });
      expect(lines.files[0]?.kind).toBe("products");
    },
  );

  it("stand behind products with prices, whatever their files are called", async () => {
    const { world, problems } = await exports.build({
      "a.csv": "Handle,Title,SKU,Vendor\nmug,Mug,M,Kiln\n",
      "b.csv": "Handle,Title,SKU,Price\nmug,Mug,M,5\n",
    });
    expect(world.variants.map(({ price }) => price)).toEqual(["5"]);
    expect(problems.map(({ file }) => file)).toEqual(["a.csv"]);
  });

  const HEAD = "SKU,Location,Incoming,Unavailable,Committed,Available,On hand";
  it.each([
    {
      because: "only the words for it mean that goods are not stocked",
      row: "M,Barn,not stocked,not stocked,not stocked,not stocked,Not stocked",
      available: undefined,
      says: undefined,
      counts: { kept: 0, leftOut: 0, notStocked: 1 },
    },
    {
      because: "what is on hand tells what a blank cell does not",
      row: "M,Barn,0,1,2,,10",
      available: 7,
      says: undefined,
      counts: { kept: 1, leftOut: 0, notStocked: 0 },
    },
    {
      because: "two blank cells tell nothing",
      row: "M,Barn,0,0,0,,",
      available: undefined,
      says: ["", "says neither what is available nor what is on hand"],
      counts: { kept: 0, leftOut: 1, notStocked: 0 },
    },
    {
      because: "a blank count beside it is taken for 0, and said",
      row: "M,Barn,0,0,,5,",
      available: 5,
      says: ["Committed", "says nothing; 0 was taken"],
      counts: { kept: 1, leftOut: 0, notStocked: 0 },
    },
    {
      because: "a barcode is no count",
      row: "M,Barn,0,0,0,5012345678900,",
      available: undefined,
      says: ["Available", "more units than a store can hold: a barcode or an id?"],
      counts: { kept: 0, leftOut: 1, notStocked: 0 },
    },
  ])("are read with care: $because", async ({ row, available, says, counts }) => {
    const { world, problems, lines } = await exports.build({ "i.csv": `${HEAD}\n${row}\n` });
    expect(world.stock[0]?.available).toBe(available);
    expect(problems.map(({ column, why }) => [column, why])).toEqual(says ? [says] : []);
    expect(lines.files[0]).toMatchObject(counts);
  });
});
