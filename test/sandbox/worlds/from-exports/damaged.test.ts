import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ExportsFolder, openExportsFolder } from "./build-exports.ts";

let exports: ExportsFolder;
beforeAll(async () => {
  exports = await openExportsFolder();
});
afterAll(() => exports.remove());

const ORDERS =
  "Name,Created at,Paid at,Currency,Financial Status,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Notes";

describe("damaged exports", () => {
  it.each([
    {
      because: "a row that is cut off before its price is left out",
      file: `${ORDERS}\n#1,2026-03-01,,USD,paid,1,Mug\n#2,2026-03-01,,USD,paid,1,Mug,5.00,M,\n`,
      says: [2, "", "is cut off before Lineitem price"],
      counts: { rows: 2, kept: 1, leftOut: 1 },
    },
    {
      because: "a row that only lacks cells at its end is used",
      file: `${ORDERS}\n#1,2026-03-01,,USD,paid,1,Mug,5.00,M\n`,
      says: [2, "", "has fewer cells than the header"],
      counts: { rows: 1, kept: 1, leftOut: 0 },
    },
    {
      because: "a line without a price is left out",
      file: `${ORDERS}\n#1,2026-03-01,,USD,paid,1,Mug,,M,\n#2,2026-03-01,,USD,paid,1,Mug,5.00,M,\n`,
      says: [2, "Lineitem price", "the line has no price"],
      counts: { rows: 2, kept: 1, leftOut: 1 },
    },
    {
      because: "an order without a date takes that of its payment",
      file: `${ORDERS}\n#1,,2026-03-01,USD,paid,1,Mug,5.00,M,\n`,
      says: [2, "Created at", "the order has no date of its own; the day of payment was taken"],
      counts: { rows: 1, kept: 1, leftOut: 0 },
    },
    {
      because: "a scanned barcode is no quantity",
      file: `${ORDERS}\n#1,2026-03-01,,USD,paid,5012345678900,Mug,5.00,M,\n#2,2026-03-01,,USD,paid,1,Mug,5.00,M,\n`,
      says: [2, "Lineitem quantity", "more units than a store can hold: a barcode or an id?"],
      counts: { rows: 2, kept: 1, leftOut: 1 },
    },
    {
      because: "nor is it a price",
      file: `${ORDERS}\n#1,2026-03-01,,USD,paid,1,Mug,5012345678900,M,\n#2,2026-03-01,,USD,paid,1,Mug,5.00,M,\n`,
      says: [2, "Lineitem price", "not an amount of money"],
      counts: { rows: 2, kept: 1, leftOut: 1 },
    },
    {
      because: "a line's price and quantity must not come to more than can be counted",
      file: `${ORDERS}\n#1,2026-03-01,,USD,paid,999999999,Mug,999999999,M,\n#2,2026-03-01,,USD,paid,1,Mug,5.00,M,\n`,
      says: [2, "Lineitem price", "the line comes to more money than can be counted"],
      counts: { rows: 2, kept: 1, leftOut: 1 },
    },
  ])("are reported: $because", async ({ file, says, counts }) => {
    const { problems, lines } = await exports.build({ "o.csv": file });
    expect(problems.map(({ line, column, why }) => [line, column, why])).toEqual([says]);
    expect(lines.files[0]).toMatchObject(counts);
  });

  it("say which columns are not there and what that means", async () => {
    const { notes } = await exports.build({
      "o.csv": "Name,Created at,Lineitem quantity,Lineitem name\n#1,2026-03-01,1,Mug\n",
      "p.csv": "Title,SKU,Price\nMug,M,5\n",
      "i.csv": "SKU,Available\nM,3\n",
    });
    const said = notes.join("\n");
    expect(said).toContain("o.csv has no column Lineitem price: every line is sold at 0.00;");
    expect(said).toContain("p.csv has no column Vendor: nobody knows who supplies what;");
    expect(said).toContain("i.csv has no column Location: all stock is at one place;");
  });

  it.each([
    { because: "prices with points", price: "12.50", units: 2, note: false },
    { because: "prices with commas", price: '"12,50"', units: 2000, note: false },
    { because: "nothing", price: "12", units: 2, note: true },
  ])("have quantities such as 2.000 read as $because suggest", async ({ price, units, note }) => {
    const { world, notes } = await exports.build({
      "o.csv": `${ORDERS}\n#1,2026-03-01,,USD,paid,2.000,Mug,${price},M,\n`,
    });
    expect(world.orders[0]?.lines[0]?.quantity).toBe(units);
    expect(notes.some((one) => one.includes("column Lineitem quantity: nothing shows"))).toBe(note);
  });
});

describe("dates that cannot be", () => {
  it("are reported where they lie after today, and move nothing", async () => {
    const { lastDay, problems, world } = await exports.build({
      "o.csv": `${ORDERS}\n#1,2026-11-22,,USD,paid,1,Mug,5.00,M,\n#2,2062-03-01,,USD,paid,1,Mug,5.00,M,\n`,
    });
    expect(lastDay).toBe("2026-11-22");
    expect(world.orders).toHaveLength(1);
    expect(problems).toMatchObject([
      { line: 3, column: "Created at", value: "2062-03-01", why: "a date after today" },
    ]);
  });

  it("are read as the other files of the store are written", async () => {
    const { world, notes } = await exports.build({
      "a.csv": `${ORDERS}\n#1,01/03/2026,,GBP,paid,1,Mug,5.00,M,\n#2,02/03/2026,,GBP,paid,1,Mug,5.00,M,\n`,
      "b.csv": `${ORDERS}\n#3,03/24/2026,,GBP,paid,1,Mug,5.00,M,\n`,
    });
    expect(world.orders.map(({ createdAt }) => createdAt.toISOString().slice(0, 10))).toEqual(["2026-01-03", "2026-02-03", "2026-03-24"]); // prettier-ignore
    expect(notes.join("\n")).toContain("month-first is how the other files are written");
  });
});

describe("contacts of people in product texts", () => {
  it("are masked in the world and reported, and numbers of goods are neither", async () => {
    const titles = [
      "Atlas 978 0 306 40615 7",
      "Atlas 978 0 306 40616 4",
      "1000 (2000) 3000",
      "Ask joe@shop.com",
    ];
    const { world, problems } = await exports.build({
      "p.csv": `Title,SKU,Price,Vendor\n${titles.map((title, at) => `${title},S${at},5,+1 555 010 9999`).join("\n")}\n`,
      "o.csv": `${ORDERS}\n#1,2026-03-01,,USD,paid,1,${titles[3]},5.00,,\n#2,2026-03-01,,USD,paid,1,${titles[1]},5.00,,\n`,
    });
    expect(world.variants.map(({ productTitle }) => productTitle)).toEqual([...titles.slice(0, 3), "Ask …"]);
    expect(world.variants.every(({ vendor }) => vendor === "…")).toBe(true);
    expect(world.orders.map(({ lines }) => [lines[0]?.variantId, lines[0]?.title])).toEqual([
      [world.variants[3]?.id, "Ask …"],
      [world.variants[1]?.id, titles[1]],
    ]);
    const why = "holds an e-mail address or a telephone number, which the world leaves out";
    expect(problems.map((one) => [one.file, one.line, one.column, one.value, one.why === why])).toEqual([
      ["p.csv", 2, "Vendor", "(15 characters, not shown)", true],
      ["p.csv", 3, "Vendor", "(15 characters, not shown)", true],
      ["p.csv", 4, "Vendor", "(15 characters, not shown)", true],
      ["p.csv", 5, "Title", "(16 characters, not shown)", true],
      ["p.csv", 5, "Vendor", "(15 characters, not shown)", true],
      ["o.csv", 2, "Lineitem name", "(16 characters, not shown)", true],
    ]);
  });

  it("do not make one product of two that differ in what is masked", async () => {
    const { world } = await exports.build({
      "p.csv": "Title,SKU,Price\nAsk joe@shop.com,A,5\nAsk ann@shop.com,B,6\n",
    });
    expect(world.variants.map(({ sku, price }) => [sku, price])).toEqual([["A", "5"], ["B", "6"]]); // prettier-ignore
  });
});
