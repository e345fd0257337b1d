import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addDays } from "../../../../app/ops/facts/day.ts";
import { Invalid, Refused } from "../../../../app/ops/errors.ts";
import { generateWorld } from "../gift-shop/world.ts";
import type { World } from "../world.ts";
import { loadWorld } from "./load-world.ts";
import { writeWorld } from "./write-world.ts";

/** Noon in New York on the day after the world's last. */
const now = new Date("2026-11-22T17:00:00Z");
const lastDay = "2026-11-21";

let scratch = "";
let folders = 0;
const fresh = () => path.join(scratch, `world-${++folders}`);
beforeAll(async () => {
  scratch = await mkdtemp(path.join(os.tmpdir(), "worlds-"));
});
afterAll(() => rm(scratch, { recursive: true, force: true }));

describe("a world folder", () => {
  it("gives back the world that was written, compressed or not", async () => {
    const world = generateWorld({ seed: 5, lastDay, variants: 70, lines: 900, days: 120 });
    for (const gzip of [false, true]) {
      const dir = fresh();
      await writeWorld(dir, world, { lastDay, gzip });
      expect(await loadWorld(dir, { now })).toEqual(world);
    }
  });

  it("gives back any world, whatever its titles hold", async () => {
    await fc.assert(
      fc.asyncProperty(anyWorld(), fc.boolean(), async (world, gzip) => {
        const dir = fresh();
        await writeWorld(dir, world, { lastDay, gzip });
        expect(await loadWorld(dir, { now })).toEqual(world);
      }),
      { numRuns: 60 },
    );
  });

  it("moves every moment when it is loaded later, and nothing else", async () => {
    const world = generateWorld({ seed: 5, lastDay, variants: 70, lines: 900, days: 120 });
    const dir = fresh();
    await writeWorld(dir, world, { lastDay });
    const later = await loadWorld(dir, { now: new Date("2027-04-01T03:59:00Z") });
    // 11:59 in the evening of 31 March in New York: yesterday is the 30th.
    const first = world.orders[0]?.createdAt ?? new Date(0);
    const moved = later.orders[0]?.createdAt ?? new Date(0);
    expect(Math.round((moved.getTime() - first.getTime()) / 86_400_000)).toBe(129);
    expect(later.stock).toEqual(world.stock);
    expect(later.orders.map(({ lines }) => lines)).toEqual(world.orders.map(({ lines }) => lines));
    for (const order of later.orders) {
      expect(order.updatedAt >= order.createdAt).toBe(true);
      for (const refund of order.refunds) expect(refund.createdAt >= order.createdAt).toBe(true);
    }
  });

  it("replaces a world, and refuses a folder that holds something else", async () => {
    const world = generateWorld({ seed: 1, lastDay, variants: 5, lines: 50, days: 30 });
    const dir = fresh();
    await writeWorld(dir, world, { lastDay });
    await writeWorld(dir, { ...world, suppliers: [] }, { lastDay });
    expect(await readdir(dir)).not.toContain("suppliers.csv");
    const other = fresh();
    await mkdir(other);
    await writeFile(path.join(other, "taxes.xlsx"), "mine");
    await expect(writeWorld(other, world, { lastDay })).rejects.toThrow(Refused);
    expect(await readFile(path.join(other, "taxes.xlsx"), "utf8")).toBe("mine");
  });
});

const GOOD: Record<string, string> = {
  "world.json": JSON.stringify({
    format: "ops-room-world",
    version: 1,
    name: "tiny",
    lastDay,
    shop: { domain: "tiny.myshopify.com", name: "Tiny", currency: "USD", timeZone: "America/New_York" },
  }),
  "locations.csv": "id,name\n1,Shop\n",
  "variants.csv":
    "id,product_id,inventory_item_id,product_title,price,created_at,updated_at\n11,21,31,Mug,9.50,2026-01-01,2026-01-01\n",
  "stock.csv": "inventory_item_id,location_id,available\n31,1,4\n",
  "orders.csv":
    "id,name,created_at,updated_at,financial_status,fulfilment_status\n51,#1,2026-11-20 09:00,2026-11-20 09:00,PAID,FULFILLED\n",
  "lines.csv": "order_id,id,variant_id,title,quantity,current_quantity,unit_price\n51,61,11,Mug,1,1,9.50\n",
};

async function folderOf(files: Record<string, string | Buffer>): Promise<string> {
  const dir = fresh();
  await mkdir(dir);
  for (const [name, content] of Object.entries(files)) await writeFile(path.join(dir, name), content);
  return dir;
}

describe("a world folder written by hand", () => {
  it("needs only what has no default", async () => {
    const world = await loadWorld(await folderOf(GOOD), { now });
    expect(world.variants[0]).toMatchObject({
      sku: null,
      cost: null,
      tracked: true,
      policy: "DENY",
      vendor: "",
    });
    expect(world.orders[0]?.createdAt.toISOString()).toBe("2026-11-20T14:00:00.000Z");
    expect(world.orders[0]?.lines[0]).toMatchObject({ discount: "0.00", sku: null });
    expect(world).toMatchObject({ truth: null, suppliers: [], shop: { locale: "en-US" } });
  });

  it("may come from a spreadsheet: byte order mark, Windows line breaks, other column order", async () => {
    const stock = "\uFEFFavailable,location_id,inventory_item_id\r\n7,1,31\r\n";
    const world = await loadWorld(await folderOf({ ...GOOD, "stock.csv": stock }), { now });
    expect(world.stock[0]).toMatchObject({ available: 7, incoming: 0 });
  });

  it.each([
    { because: "no description", files: { "world.json": "" }, says: "world.json: Unexpected end" },
    {
      because: "a zone that is none",
      files: { "world.json": GOOD["world.json"]?.replace("New_York", "New_Yrok") ?? "" },
      says: "shop.timeZone: must be a time zone",
    },
    {
      because: "a number that is none",
      files: { "stock.csv": "inventory_item_id,location_id,available\n31,1,four\n" },
      says: 'stock.csv, line 2, column available: "four" is not a whole number',
    },
    {
      because: "a fraction of a unit",
      files: { "stock.csv": "inventory_item_id,location_id,available\n31,1,1.5\n" },
      says: "line 2, column available",
    },
    {
      because: "a blank where there must be none",
      files: { "stock.csv": "inventory_item_id,location_id,available\n31,1,\n" },
      says: '"" is not a whole number',
    },
    {
      because: "a column that is not there",
      files: { "stock.csv": "inventory_item_id,available\n31,4\n" },
      says: "stock.csv, line 1, column location_id: is missing",
    },
    {
      because: "a column nobody knows",
      files: { "stock.csv": "inventory_item_id,location_id,available,avail\n31,1,4,4\n" },
      says: "column avail: is not a column of this file",
    },
    {
      because: "a cell too many",
      files: { "stock.csv": "inventory_item_id,location_id,available\n31,1,4,9\n" },
      says: "line 2: has 4 cells where the first line names 3",
    },
    {
      because: "an item that is not there",
      files: { "stock.csv": "inventory_item_id,location_id,available\n99,1,4\n" },
      says: "99 is no item of variants.csv",
    },
    {
      because: "a place that is not there",
      files: { "stock.csv": "inventory_item_id,location_id,available\n31,9,4\n" },
      says: "9 is no location",
    },
    {
      because: "an id twice",
      files: { "locations.csv": "id,name\n1,Shop\n1,Barn\n" },
      says: "locations.csv, line 3, column id: 1 stands there twice",
    },
    {
      because: "a day that is not in the calendar",
      files: { "orders.csv": GOOD["orders.csv"]?.replace("2026-11-20 09:00", "2026-11-31") ?? "" },
      says: "column created_at",
    },
    {
      because: "a line of no order",
      files: { "lines.csv": GOOD["lines.csv"]?.replace("\n51,", "\n52,") ?? "" },
      says: "lines.csv, line 2, column order_id: 52 is no order",
    },
    {
      because: "a line of no variant",
      files: { "lines.csv": GOOD["lines.csv"]?.replace(",11,", ",12,") ?? "" },
      says: "12 is no variant of variants.csv; leave it blank",
    },
    {
      because: "a refund of another order's line",
      files: { "refunds.csv": "id,order_id,created_at,line_id\n1,51,2026-11-21,62\n" },
      says: "62 is no line of order 51",
    },
    {
      because: "a status Shopify does not have",
      files: { "orders.csv": GOOD["orders.csv"]?.replace("PAID", "paid") ?? "" },
      says: '"paid" is not one of AUTHORIZED',
    },
    {
      because: "a quotation mark never closed",
      files: { "locations.csv": 'id,name\n1,"Shop\n' },
      says: "locations.csv, line 2: a quotation mark is never closed",
    },
    { because: "an empty file", files: { "locations.csv": "" }, says: "locations.csv, line 1: is empty" },
    {
      because: "no products",
      files: { "variants.csv": "" },
      says: "variants.csv: is not there or has no rows",
    },
  ])("is refused for $because, and says where", async ({ files, says }) => {
    const dir = await folderOf({ ...GOOD, ...files });
    await expect(loadWorld(dir, { now })).rejects.toThrow(Invalid);
    await expect(loadWorld(dir, { now })).rejects.toThrow(says);
  });

  it("is refused when it is not there, not text, or cut short", async () => {
    await expect(loadWorld(fresh(), { now })).rejects.toThrow("world.json: is not there");
    const { "stock.csv": stock = "", ...rest } = GOOD;
    const latin = await folderOf({ ...rest, "locations.csv": Buffer.from("id,name\n1,Caf\xe9\n", "latin1") });
    await expect(loadWorld(latin, { now })).rejects.toThrow("locations.csv: cannot be read");
    const cut = await folderOf({ ...rest, "stock.csv.gz": gzipSync(stock).subarray(0, 20) });
    await expect(loadWorld(cut, { now })).rejects.toThrow(
      "stock.csv.gz: cannot be read: unexpected end of file",
    );
  });

  it("names the first twenty faults and counts the rest", async () => {
    const bad = `inventory_item_id,location_id,available\n${"31,1,x\n".repeat(50)}`;
    await expect(loadWorld(await folderOf({ ...GOOD, "stock.csv": bad }), { now })).rejects.toThrow(
      "… and 30 more",
    );
  });
});

/** Small worlds with strange texts in them. */
function anyWorld(): fc.Arbitrary<World> {
  const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 });
  const money = fc.integer({ min: 0, max: 99_999 }).map((cents) => (cents / 100).toFixed(2));
  const moment = fc
    .tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 86_399_999 }))
    .map(([days, ms]) => new Date(Date.parse(`${addDays(lastDay, -days)}T00:00:00Z`) + ms));
  const variant = fc.record({
    productTitle: text,
    variantTitle: fc.option(text),
    sku: fc.option(text),
    vendor: fc.string({ unit: "grapheme" }),
    productType: text,
    status: fc.constantFrom("ACTIVE" as const, "DRAFT" as const, "ARCHIVED" as const),
    price: money,
    compareAt: fc.option(money),
    minimumAdvertised: fc.option(money),
    cost: fc.option(money),
    tracked: fc.boolean(),
    policy: fc.constantFrom("DENY" as const, "CONTINUE" as const),
    createdAt: moment,
  });
  return fc
    .record({
      variants: fc.array(variant, { minLength: 1, maxLength: 4 }),
      titles: fc.array(fc.tuple(text, moment, fc.integer({ min: -5, max: 90_000 })), { maxLength: 4 }),
      name: text,
    })
    .map(({ variants, titles, name }) => ({
      name,
      shop: {
        domain: "any.myshopify.com",
        name,
        currency: "USD",
        locale: "en-US",
        timeZone: "America/New_York",
        grants: [name],
        restoreRate: 50,
      },
      locations: [{ id: "1", name, active: false }],
      variants: variants.map((one, at) => ({
        ...one,
        id: `${at + 1}`,
        productId: "7",
        inventoryItemId: `${at + 101}`,
        updatedAt: one.createdAt,
      })),
      stock: [
        {
          inventoryItemId: "101",
          locationId: "1",
          available: -3,
          committed: 1,
          incoming: 2,
          reserved: 3,
          damaged: 4,
          safetyStock: 5,
          qualityControl: 6,
        },
      ],
      orders: titles.map(([title, createdAt, quantity], at) => ({
        id: `${at + 1}`,
        name: `#${at}`,
        createdAt,
        updatedAt: createdAt,
        cancelledAt: at % 2 === 0 ? null : createdAt,
        test: at % 2 === 0,
        financialStatus: "PAID",
        fulfilmentStatus: "FULFILLED",
        lines: [
          {
            id: `${at + 1}`,
            variantId: at % 2 === 0 ? "1" : null,
            sku: null,
            title,
            quantity,
            currentQuantity: 0,
            unitPrice: "1.5",
            discount: "0.00",
          },
        ],
        refunds: [
          { id: `${at * 2}`, createdAt, lines: [] },
          {
            id: `${at * 2 + 1}`,
            createdAt,
            lines: [{ lineId: `${at + 1}`, quantity, restockType: "RETURN", subtotal: "1.00" }],
          },
        ],
        fulfilments: [{ id: `${at}`, status: "SUCCESS", createdAt, updatedAt: createdAt }],
      })),
      suppliers: [
        {
          name,
          email: null,
          leadTypical: 3,
          leadSlow: 9,
          minimumUnits: 2,
          packUnits: 2,
          knownToFounder: true,
        },
      ],
      truth: {
        demandPerDay: new Map([["1", 0.25]]),
        unitCost: new Map([["1", "2.50"]]),
        leadDays: new Map([[name, { mean: 3.5, sd: 1 }]]),
      },
    }));
}
