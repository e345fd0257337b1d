import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Invalid } from "../../../../app/ops/errors.ts";
import { dayIn } from "../../../../app/ops/facts/day.ts";
import { loadWorld } from "../folder/load-world.ts";
import { writeWorld } from "../folder/write-world.ts";
import { worldFromOrders } from "./from-orders.ts";

const HEADER = "Invoice,StockCode,Description,Quantity,InvoiceDate,Price,CustomerID,Country";
const SAMPLE = `${HEADER}
1001,22041,"RECORD FRAME 7"" SINGLE ",48,2010-01-04 07:45,2.1,501,United Kingdom
1001,POST,POSTAGE,1,2010-01-04 07:45,18,501,France
1001,85123a,HEART HOLDER,6,2010-01-04 07:45,2.95,501,United Kingdom
1002,22041,RECORD FRAME,10,2010-01-05 23:50,2.1,502,United Kingdom
C1003,22041,RECORD FRAME,-12,2010-01-06 09:00,2.1,501,United Kingdom
C1004,22041,RECORD FRAME,-10,2010-01-06 10:00,2.1,502,United Kingdom
C1005,22041,RECORD FRAME,-99,2010-01-07 10:00,2.1,501,United Kingdom
C1006,22041,RECORD FRAME,-1,2010-01-07 10:00,2.1,,United Kingdom
C1007,77777,NEVER BOUGHT,-1,2010-01-07 10:00,2.1,501,United Kingdom
C1008,22041,RECORD FRAME,-1,2010-01-01 10:00,2.1,501,United Kingdom
1009,22041,damaged,-50,2010-01-08 10:00,0,,United Kingdom
1010,22041,found,30,2010-01-08 10:00,0,,United Kingdom
1011,22041,RECORD FRAME,1,2010-01-09 10:00,0,503,United Kingdom
A1012,B,Adjust bad debt,1,2010-01-09 10:00,-53594.36,,United Kingdom
1013,22041,RECORD FRAME,2,2010-01-10 10:00,2.55,504,United Kingdom
1014,22041,RECORD FRAME,two,2010-01-10 10:00,2.55,504,United Kingdom
1014,22041,RECORD FRAME,2,yesterday,2.55,504,United Kingdom
1014,22041,RECORD FRAME,2
1015,22041,RECORD FRAME,12960,2010-01-10 11:00,0.1,505,United Kingdom
`;

let scratch = "";
beforeAll(async () => {
  scratch = await mkdtemp(path.join(os.tmpdir(), "orders-"));
});
afterAll(() => rm(scratch, { recursive: true, force: true }));

const shop = {
  seed: 1,
  name: "retail",
  shopName: "Retail",
  currency: "GBP",
  locale: "en-GB",
  timeZone: "Europe/London",
  now: new Date("2026-11-22T12:00:00Z"),
};
async function build(text: string | Buffer, name = "lines.csv") {
  const file = path.join(scratch, name);
  await writeFile(file, text);
  return worldFromOrders({ ...shop, file });
}

describe("a world from order lines", () => {
  it("keeps every line or says why not", async () => {
    const { lines, problems } = await build(SAMPLE);
    expect(lines).toEqual({ read: 19, sold: 7, refunded: 2, reported: 10 });
    expect(
      problems.map(({ line, why }) => [line, why.split(":")[0]]).sort(([a], [b]) => Number(a) - Number(b)),
    ).toEqual([
      [8, "a cancellation of more than this buyer bought in this file"],
      [9, "a cancellation without a buyer"],
      [10, "a cancellation of something that this buyer did not buy in this file"],
      [11, "a cancellation of something that this buyer did not buy in this file"],
      [12, "a negative quantity outside a cancellation"],
      [13, "an invoice without price and buyer"],
      [15, "a negative price"],
      [17, "the quantity is not a whole number"],
      [18, "the date cannot be read"],
      [19, "has more or fewer cells than the header"],
    ]);
  });

  it("makes orders of invoices, refunds of cancellations, and cancels what was cancelled whole and at once", async () => {
    const { world, lastDay } = await build(SAMPLE);
    const [first, second] = world.orders;
    expect(first).toMatchObject({ name: "1001", financialStatus: "PARTIALLY_REFUNDED", cancelledAt: null });
    expect(first?.lines.map(({ sku, quantity, currentQuantity }) => [sku, quantity, currentQuantity])).toEqual([["22041", 48, 36], ["POST", 1, 1], ["85123A", 6, 6]]); // prettier-ignore
    expect(first?.refunds[0]?.lines).toEqual([
      { lineId: first?.lines[0]?.id, quantity: 12, restockType: "RETURN", subtotal: "25.20" },
    ]);
    expect(second).toMatchObject({
      name: "1002",
      financialStatus: "REFUNDED",
      cancelledAt: new Date("2010-01-06T10:00:00Z"),
    });
    expect(second?.refunds[0]?.lines[0]?.restockType).toBe("CANCEL");
    expect(lastDay).toBe("2010-01-10");
    expect(world.orders.at(-1)?.lines[0]?.quantity).toBe(12960);
  });

  it("gives goods a variant and postage none", async () => {
    const { world } = await build(SAMPLE);
    expect(world.variants.map(({ sku, productTitle }) => [sku, productTitle])).toEqual([["22041", "RECORD FRAME"], ["85123A", "HEART HOLDER"]]); // prettier-ignore
    expect(world.orders[0]?.lines[1]).toMatchObject({ variantId: null, title: "POSTAGE" });
  });

  it("lays the same stock, costs and suppliers over them for the same seed", async () => {
    const [one, two] = [await build(SAMPLE), await build(SAMPLE)];
    expect(two.world).toEqual(one.world);
    const other = await worldFromOrders({ ...shop, seed: 9, file: path.join(scratch, "lines.csv") });
    expect(other.world.orders).toEqual(one.world.orders);
    expect(other.world.variants).not.toEqual(one.world.variants);
  });

  it("reads the other year's spelling: other column names, American dates, gzip, semicolons", async () => {
    const text =
      "InvoiceNo;StockCode;Description;Quantity;InvoiceDate;UnitPrice;Customer ID\n5;1;MUG;2;12/13/2010 8:26;2,55;7\n";
    const { world, lastDay } = await build(gzipSync(text), "year2.csv.gz");
    expect(world.orders[0]?.lines[0]).toMatchObject({ quantity: 2, unitPrice: "2.55" });
    expect(lastDay).toBe("2010-12-13");
  });

  it("takes the lines below a lost quotation mark for lines of their own, and adds them up", async () => {
    const rows = ['1,A,"MUG', "2,B,CUP", "3,C,POT", '4,D,"JUG, blue"', "5,E,PAN"];
    const text = rows.map((row) => `${row},1,2010-01-04 07:45,2,501,France\n`).join("");
    const { lines, problems, world } = await build(`${HEADER}\n${text}`);
    expect(world.orders.map(({ name }) => name)).toEqual(["1", "2", "3", "4", "5"]);
    expect(lines).toEqual({ read: 5, sold: 5, refunded: 0, reported: 0 });
    expect(problems.map(({ line, why }) => [line, why])).toEqual([
      [2, "a quotation mark is never closed; the line was read as it stands"],
    ]);
  });

  it("reports a line dated after today, and ends the world before it", async () => {
    const rows = ["2026-11-21 10:00", "2062-03-01 10:00"].map(
      (date, at) => `${at},A,MUG,1,${date},2,501,France\n`,
    );
    const { lines, problems, lastDay } = await build(`${HEADER}\n${rows.join("")}`);
    expect(lines).toEqual({ read: 2, sold: 1, refunded: 0, reported: 1 });
    expect(problems).toMatchObject([{ line: 3, column: "invoicedate", why: "a date after today" }]);
    expect(lastDay).toBe("2026-11-21");
  });

  it("takes as many lines of one code as there are", async () => {
    const lines = `1,A,MUG,1,2010-01-04 07:45,2,501,France\n`.repeat(150_000);
    expect((await build(`${HEADER}\n${lines}`)).lines.sold).toBe(150_000);
  });

  it.each([
    { because: "an archive is cut short", content: gzipSync(SAMPLE).subarray(0, 200) },
    { because: "what calls itself an archive is none", content: Buffer.from(SAMPLE) },
  ])("says which file cannot be read when $because", async ({ content }) => {
    const promise = build(content, "broken.csv.gz");
    await expect(promise).rejects.toThrow(Invalid);
    await expect(promise).rejects.toThrow("broken.csv.gz cannot be read");
  });

  it("says that a folder is no file", async () => {
    await expect(worldFromOrders({ ...shop, file: scratch })).rejects.toThrow(
      "is a folder. Nothing was built.",
    );
  });

  it("refuses what is no list of order lines", async () => {
    await expect(build("a,b\n1,2\n")).rejects.toThrow(Invalid);
    await expect(build(`${HEADER}\n`)).rejects.toThrow("no readable line");
    await expect(build("")).rejects.toThrow("is empty");
  });
});

const REAL = "../shared/data/orders/online_retail_year1_2009-12_2010-11.csv.gz";
if (!existsSync(REAL)) process.stderr.write(`SKIPPED: ${REAL} is not there\n`);
describe.skipIf(!existsSync(REAL))("the Online Retail year", () => {
  it(
    "loses no line, keeps its closed days and wild quantities, and loads so that its last day is yesterday",
    { timeout: 120_000 },
    async () => {
      const built = await worldFromOrders({ ...shop, file: REAL });
      const { read, sold, refunded, reported } = built.lines;
      expect(read).toBe(502_938);
      expect(sold + refunded + reported).toBe(read);
      expect(sold).toBeGreaterThan(485_000);
      const dir = path.join(scratch, "online-retail");
      await writeWorld(dir, built.world, built);
      const now = new Date("2026-11-22T12:00:00Z");
      const { orders, variants, stock } = await loadWorld(dir, { now });
      const days = new Set(orders.map(({ createdAt }) => dayIn("Europe/London", createdAt)));
      expect([...days].sort().at(-1)).toBe("2026-11-21");
      expect([...days].sort()[0]).toBe("2025-11-22");
      expect(days.size).toBeLessThan(365 - 55);
      expect(orders.some(({ lines }) => lines.some(({ quantity }) => quantity === 19_152))).toBe(true);
      const out = stock.filter(({ available }) => available <= 0).length;
      expect(variants.length).toBeGreaterThan(3_900);
      expect(out).toBeLessThan(variants.length / 3);
    },
  );
});
