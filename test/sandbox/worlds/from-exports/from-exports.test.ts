import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Invalid } from "../../../../app/ops/errors.ts";
import { loadWorld } from "../folder/load-world.ts";
import { writeWorld } from "../folder/write-world.ts";
import { type ExportsFolder, INVENTORY, openExportsFolder, ORDERS, PRODUCTS } from "./build-exports.ts";

let exports: ExportsFolder;
beforeAll(async () => {
  exports = await openExportsFolder();
});
afterAll(() => exports.remove());
const build: ExportsFolder["build"] = (files, options) => exports.build(files, options);

type Saved = { encode: (text: string) => Buffer; more?: string[][] };

describe("a merchant's own exports", () => {
  it("become a store: products with variants, stock by location, orders with lines", async () => {
    const { world, problems, lines, lastDay } = await build({
      "p.csv": PRODUCTS,
      "o.csv": ORDERS,
      "i.csv": INVENTORY,
    });
    expect(problems).toEqual([]);
    expect(lines.files).toEqual([
      { file: "p.csv", kind: "products", rows: 4, kept: 3, leftOut: 0, pictures: 1, continued: 1 },
      {
        file: "i.csv",
        kind: "inventory",
        rows: 3,
        kept: 2,
        leftOut: 0,
        notStocked: 1,
        newGoods: 0,
        continued: 0,
      },
      { file: "o.csv", kind: "orders", rows: 3, kept: 3, leftOut: 0, continued: 0 },
    ]);
    const [white, blue, poster] = world.variants;
    expect(white).toMatchObject({
      productTitle: "Ceramic Mug",
      variantTitle: "White / Large",
      sku: "00123",
      price: "18.00",
      cost: "7.10",
      tracked: true,
      policy: "DENY",
      vendor: "Kiln & Co",
    });
    expect(blue).toMatchObject({
      productId: white?.productId,
      cost: null,
      compareAt: "22.00",
      policy: "CONTINUE",
    });
    expect(poster).toMatchObject({ variantTitle: null, status: "DRAFT", tracked: false });
    expect(world.locations.map(({ name }) => name)).toEqual(["Barn", "Shop"]);
    expect(world.stock).toMatchObject([
      { inventoryItemId: white?.inventoryItemId, available: 7, committed: 2, incoming: 5, reserved: 1 },
      { inventoryItemId: white?.inventoryItemId, available: 1204 },
    ]);
    expect(world.orders.map(({ name }) => name)).toEqual(["#1001", "#1002"]);
    expect(world.orders[0]).toMatchObject({
      cancelledAt: new Date("2026-01-05T17:00:00Z"),
      financialStatus: "REFUNDED",
    });
    expect(world.orders[0]?.lines[0]).toMatchObject({ variantId: white?.id, currentQuantity: 0 });
    // 6.05 off 60.50: shared by value, to the cent.
    expect(world.orders[1]?.lines).toMatchObject([
      { variantId: blue?.id, quantity: 2, unitPrice: "18.00", discount: "3.60" },
      { variantId: poster?.id, quantity: 1, unitPrice: "24.50", discount: "2.45" },
    ]);
    expect(world.orders[1]?.fulfilments).toHaveLength(1);
    expect(world.shop).toMatchObject({ currency: "USD", timeZone: "America/New_York" });
    expect(lastDay).toBe("2026-07-02");
  });

  it("make a folder that loads, without a trace of anybody's person", async () => {
    const built = await build({
      "p.csv": PRODUCTS,
      "o.csv": ORDERS.replace(",2,Ceramic", ",maria@example.com,Ceramic"),
      "i.csv": INVENTORY,
    });
    expect(built.problems).toHaveLength(1);
    const dir = path.join(exports.scratch, "written");
    await writeWorld(dir, built.world, built);
    expect((await loadWorld(dir, { now: exports.now })).orders).toHaveLength(2);
    for (const file of await readdir(dir)) {
      const text = await readFile(path.join(dir, file), "utf8");
      for (const secret of ["Maria", "maria", "Quintana", "Okafor", "example.com", "Elm", "555", "joe"])
        expect(text, file).not.toContain(secret);
    }
  });

  it.each([
    { because: "UTF-8 with a byte order mark", encode: (text: string) => Buffer.from(`\uFEFF${text}`) },
    { because: "UTF-16, marked", encode: (text: string) => Buffer.from(`\uFEFF${text}`, "utf16le") },
    { because: "UTF-16, unmarked", encode: (text: string) => Buffer.from(text, "utf16le") },
    {
      because: "UTF-16, big end first",
      encode: (text: string) => Buffer.from(`\uFEFF${text}`, "utf16le").swap16(),
    },
    { because: "Windows-1252", encode: (text: string) => Buffer.from(text, "latin1") },
    { because: "old Mac line ends", encode: (text: string) => Buffer.from(text.replaceAll("\n", "\r")) },
    {
      because: "old Mac line ends and a line feed within a cell",
      encode: (text: string) =>
        Buffer.from(`${text}pot,"Pot\n",Zoë,4.00,P1\n`.replaceAll("\n", "\r").replace("Pot\r", "Pot\n")),
      more: [["Pot", "Zoë"]],
    },
    { because: "Windows line ends", encode: (text: string) => Buffer.from(text.replaceAll("\n", "\r\n")) },
  ])("are read as saved: $because", async ({ encode, more = [] }: Saved) => {
    const text =
      "Handle,Title,Vendor,Variant Price,Variant SKU\ncafe,Café Crème £5,Zoë,18.00,C1\nthe,Thé,Zoë,4.00,T1\n";
    const { world, problems } = await build({ "products.csv": encode(text) });
    expect(world.variants.map(({ productTitle, vendor }) => [productTitle, vendor])).toEqual([["Café Crème £5", "Zoë"], ["Thé", "Zoë"], ...more]); // prettier-ignore
    expect(problems).toEqual([]);
  });

  it.each([
    {
      because: "semicolons and decimal commas",
      text: 'Title;Price;Cost per item;SKU\nMug;"1.250,50";7,10;M1\nBowl;18,00;;B1\n',
    },
    {
      because: "tabs and currency signs",
      text: "Title\tPrice\tCost per item\tSKU\nMug\t$1,250.50\t$7.10\tM1\nBowl\t$ 18.00\t\tB1\n",
    },
    {
      because: "other order, other case, a title line above",
      text: "My shop, products\nsku,COST PER ITEM,price,title\nM1,7.10,1250.50,Mug\nB1,,18,Bowl\n",
    },
    {
      because: "apostrophes and spaces between thousands",
      text: "Title,Price,Cost per item,SKU\nMug,1 250.50 USD,7.10,M1\nBowl,18.00,,B1\n",
    },
  ])("are read as a spreadsheet wrote them: $because", async ({ text }) => {
    const { world, problems } = await build({ "products.csv": text });
    expect(problems).toEqual([]);
    expect(world.variants.map(({ productTitle, price, cost }) => [productTitle, Number(price), cost && Number(cost)])).toEqual([["Mug", 1250.5, 7.1], ["Bowl", 18, null]]); // prettier-ignore
  });

  it.each([
    {
      because: "a day above 12 comes first",
      first: "13/02/2026 10:00",
      second: "03/04/2026 23:30",
      day: "2026-04-03",
      note: undefined,
    },
    {
      because: "a day above 12 comes second",
      first: "02/13/2026 10:00 AM",
      second: "03/04/2026 11:30 PM",
      day: "2026-03-04",
      note: undefined,
    },
    {
      because: "order decides",
      first: "01/03/2026 10:00",
      second: "02/03/2026 10:00",
      third: "03/03/2026 10:00",
      fourth: "01/04/2026 10:00",
      day: "2026-04-01",
      note: "day-first runs in better order",
    },
    {
      because: "nothing decides, in dollars",
      first: "03/04/2026 10:00",
      day: "2026-03-04",
      note: "nothing decides",
    },
    {
      because: "nothing decides, in pounds",
      first: "03/04/2026 10:00",
      currency: "GBP",
      day: "2026-04-03",
      note: "nothing decides",
    },
    { because: "points between", first: "13.02.26", second: "03.04.26", day: "2026-04-03", note: undefined },
    { because: "names of months", first: "4-Mar-2026", day: "2026-03-04", note: undefined },
    { because: "Excel's numbers", first: "46085.5", day: "2026-03-04", note: undefined },
  ])(
    "have their dates read by evidence: $because",
    async ({ first, second, third, fourth, currency, day, note }) => {
      const rows = [first, second, third, fourth].flatMap((date, at) =>
        date ? [`#${at + 1},${date},${currency ?? "USD"},1,Mug,5.00`] : [],
      );
      const { lastDay, notes, problems } = await build({
        "o.csv": `Name,Created at,Currency,Lineitem quantity,Lineitem name,Lineitem price\n${rows.join("\n")}\n`,
      });
      expect(problems).toEqual([]);
      expect(lastDay).toBe(day);
      const said = notes.filter((one) => one.includes("Created at"));
      if (note === undefined) expect(said).toEqual([]);
      else expect(said.join()).toContain(note);
    },
  );

  it("say of every unusable cell where it stands and why, and use the rest", async () => {
    const { world, problems, lines } = await build({
      "o.csv": `Name,Created at,Financial Status,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku
#1,2026-03-01,paid,1,Mug,5.00,M
#1,,,two,Mug,5.00,M
#1,,,1,,5.00,
#2,31/31/2026,paid,1,Mug,5.00,M
#2,,,1,Bowl,5.00,B
,2026-03-01,paid,1,Mug,5.00,M
Ann Smith,2026-03-01,paid,1,Mug,5.00,M
#3,2026-03-02,settled,1,Mug,5.00,M
#4,2026-03-03,paid,0,Mug,5.00,M
#5,2026-03-04,paid,1.5,Mug,5.00,M
#6,2026-03-05,paid,1,Mug,5.0.0,M
#7,2026-03-06,paid,1,Mug,5.00,M,extra
`,
    });
    expect(problems.map(({ line, column, value, why }) => [line, column, value, why])).toEqual([
      [3, "Lineitem quantity", "(3 characters, not shown)", "not a whole number"],
      [4, "", "", "the line names no goods: neither SKU nor name"],
      [5, "Created at", "31/31/2026", "not a date"],
      [6, "", "", "belongs to an order that could not be read"],
      [7, "Name", "", "no order name"],
      [8, "Name", "(9 characters, not shown)", "not the name of an order"],
      [9, "Financial Status", "(7 characters, not shown)", "not a status that Shopify has; paid was taken"],
      [10, "Lineitem quantity", "0", "the line's quantity is not above 0"],
      [11, "Lineitem quantity", "1.5", "not a whole number"],
      [12, "Lineitem price", "5.0.0", "not an amount of money"],
      [13, "", "", "has more cells than the header: a comma inside a cell was not put in quotation marks?"],
    ]);
    expect(lines.files[0]).toMatchObject({ rows: 12, kept: 3, leftOut: 9 });
    expect(world.orders.map(({ name }) => name)).toEqual(["#1", "#3", "#7"]);
  });

  it("take the rows below a lost quotation mark for rows of their own, and say where it is", async () => {
    const { world, problems, lines } = await build({
      "o.csv": `Name,Created at,Currency,Financial Status,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku
#1,2026-03-01,USD,paid,1,"Mug,5.00,M
#2,2026-03-02,USD,paid,1,Cup,5.00,C
#3,2026-03-03,USD,paid,1,Pot,5.00,P
#4,2026-03-04,USD,paid,1,"Jug, blue",5.00,J
#5,2026-03-05,USD,paid,1,Pan,5.00,N
`,
    });
    expect(world.orders.map(({ name }) => name)).toEqual(["#1", "#2", "#3", "#4", "#5"]);
    expect(lines.files[0]).toMatchObject({ rows: 5, kept: 5, leftOut: 0 });
    expect(problems.map(({ line, why }) => [line, why])).toEqual([
      [2, "a quotation mark is never closed; the line was read as it stands"],
    ]);
  });

  it("count orders that two files share once, and leave out those in another currency", async () => {
    const head = "Name,Created at,Currency,Lineitem quantity,Lineitem name,Lineitem price\n";
    const { world, problems, lines } = await build({
      "orders_1.csv": `${head}#1,2026-03-01,EUR,1,Mug,5.00\n#2,2026-03-02,EUR,1,Mug,5.00\n`,
      "orders_2.csv": `${head}#2,2026-03-02,EUR,1,Mug,5.00\n#3,2026-03-03,USD,1,Mug,5.00\n`,
    });
    expect(world.orders.map(({ name }) => name)).toEqual(["#1", "#2"]);
    expect(problems.map(({ file, line, why }) => [file, line, why])).toEqual([
      ["orders_2.csv", 2, "this order stood in another file before"],
      ["orders_2.csv", 3, "an order in another currency than the store's"],
    ]);
    expect(lines.files[1]).toMatchObject({ rows: 2, kept: 0, leftOut: 2 });
    expect(world.shop).toMatchObject({ currency: "EUR", timeZone: "Europe/Berlin" });
  });

  it("read inventory of before 2023, one column per location", async () => {
    const { world, problems } = await build({
      "i.csv":
        "Handle,Title,Option1 Name,Option1 Value,SKU,HS Code,COO,12 Elm Street,Barn\nmug,Mug,Title,Default Title,M,,,5,not stocked\nbowl,Bowl,Title,Default Title,B,,,x,3\n",
    });
    expect(world.locations.map(({ name }) => name)).toEqual(["12 Elm Street", "Barn"]);
    expect(world.stock.map(({ available }) => available)).toEqual([5, 3]);
    expect(problems).toHaveLength(1);
  });

  it("do with orders alone, or products alone, and say what that leaves unknown", async () => {
    const orders = await build({ "o.csv": ORDERS });
    expect(orders.world.variants.map(({ sku, tracked }) => [sku, tracked]).sort()).toEqual([["00123", false], ["MUG-B", false], ["POSTER", false]]); // prettier-ignore
    expect(orders.notes.join("\n")).toContain("No file tells the stock");
    const products = await build({ "p.csv": PRODUCTS });
    expect(products.world.orders).toEqual([]);
    expect(products.notes.join("\n")).toContain("no export of orders");
    expect(products.world.stock.map(({ available }) => available)).toEqual([12, -2]);
  });

  it("decide between goods that share a SKU by name, and leave lines without goods loose", async () => {
    const { world, notes } = await build({
      "p.csv": "Title,SKU,Price\nMug,X,5\nBowl,X,6\n",
      "o.csv":
        "Name,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku\n#1,2026-03-01,1,Bowl,6,X\n#1,,1,Cup,4,X\n",
    });
    expect(world.orders[0]?.lines.map(({ variantId }) => variantId)).toEqual([world.variants[1]?.id, null]);
    expect(notes.join("\n")).toContain("1 order lines name goods that are in no other file");
  });

  it.each([
    { because: "there is no folder", files: null, says: "There is no" },
    { because: "it is empty", files: {}, says: "holds no export" },
    {
      because: "a spreadsheet was not saved as CSV",
      files: { "products.xlsx": "PK\u0003\u0004" },
      says: "save the sheet as CSV",
    },
    {
      because: "the header is strange",
      files: { "a.csv": "a,b,c\n1,2,3\n" },
      says: "a.csv has no header that Ops Room knows",
    },
    {
      because: "there is a header and nothing else",
      files: { "p.csv": "Title,SKU,Price\n" },
      says: "No row",
    },
  ])("are refused when $because", async ({ files, says }) => {
    const promise = files ? build(files) : exports.buildFrom(path.join(exports.scratch, "nowhere"));
    await expect(promise).rejects.toThrow(Invalid);
    await expect(promise).rejects.toThrow(says);
  });
});

const SAMPLES = "../shared/data/orders/shopify_csv_samples";
if (!existsSync(SAMPLES)) process.stderr.write(`SKIPPED: ${SAMPLES} is not there\n`);
describe.skipIf(!existsSync(SAMPLES))("Shopify's own samples", () => {
  it("are read whole: every row is kept or a picture", async () => {
    const { world, problems, lines } = await exports.buildFrom(SAMPLES);
    expect(problems).toEqual([]);
    expect(lines.files.map(({ kind, rows, kept }) => [kind, rows, kept])).toEqual([["products", 22, 22], ["products", 21, 21], ["products", 41, 23], ["inventory", 67, 67], ["orders", 0, 0], ["orders", 0, 0]]); // prettier-ignore
    expect(world.variants).toHaveLength(133);
  });
});
