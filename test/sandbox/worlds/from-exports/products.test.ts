import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ExportsFolder, openExportsFolder } from "./build-exports.ts";

let exports: ExportsFolder;
beforeAll(async () => {
  exports = await openExportsFolder();
});
afterAll(() => exports.remove());

describe("exports of products", () => {
  it.each([
    {
      because: "a row without any detail of a product that has a variant adds a picture",
      rows: "mug,Mug,M,5\nmug,,,\nmug,Mug,,\n",
      goods: [["Mug", "5"]],
      says: [],
      counts: { rows: 3, kept: 1, leftOut: 0, pictures: 2 },
    },
    {
      because: "a product without SKU and price is a product all the same",
      rows: "mug,Mug,,\nmug,,,\nbowl,Bowl,B,6\n",
      goods: [
        ["Mug", "0.00"],
        ["Bowl", "6"],
      ],
      says: [[2, "Price", "has no price"]],
      counts: { rows: 3, kept: 2, leftOut: 0, pictures: 1 },
    },
    {
      because: "a blank handle beside a title of its own is another product",
      rows: "mug,Mug,M,5\n,Bowl,B,6\n",
      goods: [
        ["Mug", "5"],
        ["Bowl", "6"],
      ],
      says: [[3, "", "has a title and no handle: taken for a product of its own"]],
      counts: { rows: 2, kept: 2, leftOut: 0, pictures: 0 },
    },
  ])("drop nothing: $because", async ({ rows, goods, says, counts }) => {
    const { world, problems, lines } = await exports.build({ "p.csv": `Handle,Title,SKU,Price\n${rows}` });
    expect(world.variants.map(({ productTitle, price }) => [productTitle, price])).toEqual(goods);
    expect(problems.map(({ line, column, why }) => [line, column, why])).toEqual(says);
    expect(lines.files[0]).toMatchObject(counts);
  });

  it("take the least at which a brand lets goods be advertised from its metafield's column", async () => {
    const { world, problems } = await exports.build({
      "p.csv":
        "Handle,Title,SKU,Price,Minimum advertised price (product.metafields.custom.minimum_advertised_price)\n" +
        "mug,Mug,M,18,15.50\nbowl,Bowl,B,6,\nplate,Plate,P,9,soon\n",
    });
    expect(world.variants.map(({ minimumAdvertised }) => minimumAdvertised)).toEqual(["15.50", null, null]);
    expect(problems).toMatchObject([{ line: 4 }]);
  });

  it.each([
    { because: "the tracker's column is blank", tracker: ",Variant Inventory Tracker", cell: ",", tracked: false }, // prettier-ignore
    { because: "the tracker's column names one", tracker: ",Variant Inventory Tracker", cell: ",shopify", tracked: true }, // prettier-ignore
    { because: "there is no such column, but units", tracker: "", cell: "", tracked: true },
  ])(
    "say whether stock is tracked, whatever else counts it: $because",
    async ({ tracker, cell, tracked }) => {
      const { world } = await exports.build({
        "p.csv": `Handle,Title,SKU,Price,Variant Inventory Qty${tracker}\nmug,Mug,M,5,0${cell}\n`,
        "i.csv": "SKU,Location,Available\nM,Barn,3\n",
      });
      expect(world.variants[0]?.tracked).toBe(tracked);
    },
  );
});
