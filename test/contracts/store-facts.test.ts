import { describe, expect, it } from "vitest";
import type { Unit } from "../../app/adapters/store/contract.ts";
import type { FactBatch, RefundFact } from "../../app/ops/facts/facts.ts";
import { aLine, anOrder, aStockLevel, aVariant } from "../factories/facts.ts";
import { eachShop } from "../factories/each-shop.ts";

const NOW = new Date("2026-11-22T12:00:00Z");
const LATER = new Date("2026-11-22T13:00:00Z");
const TODAY = "2026-11-22";
const MUG = "gid://shopify/ProductVariant/1";

const here = eachShop();
const { unit } = here;
const write = (batch: FactBatch, at = NOW) => unit((u) => u.facts.write(batch, at));
const prepared = () =>
  unit((u) =>
    u.facts.prepare(
      {
        variants: true,
        stock: true,
        sales: { lastDays: 10 },
        outOfStock: { lastDays: 10 },
        suppliers: true,
        onOrder: true,
      },
      TODAY,
    ),
  );

describe("facts that are written", () => {
  it("change with newer news and stay with older", async () => {
    const old = new Date("2026-11-01T00:00:00Z");
    await write({ variants: [aVariant(1, { priceMinor: 900 })] });
    await write({ variants: [aVariant(1, { priceMinor: 700, updatedAt: old })] }, LATER);
    expect((await unit((u) => u.facts.variant(MUG)))?.priceMinor).toBe(900);

    const news = { priceMinor: 1_100, minimumAdvertisedMinor: 1_050, updatedAt: LATER };
    await write({ variants: [aVariant(1, news)] }, LATER);
    expect((await unit((u) => u.facts.variant(MUG)))?.priceMinor).toBe(1_100);
    await here.read(NOW);
    expect((await prepared()).variants?.get(MUG)).toMatchObject({ minimumAdvertisedMinor: 1_050 });
  });

  it("leave an older copy of an order, its lines included, without effect", async () => {
    const old = new Date("2026-11-01T00:00:00Z");
    await write({ orders: [anOrder(1, { lines: [aLine(1, { quantity: 5 })] })] });
    await write({ orders: [anOrder(1, { updatedAt: old, lines: [aLine(1, { quantity: 2 })] })] });
    await unit((u) => u.facts.rebuildDailySales(null));
    await unit((u) => markReadIn(u));
    expect((await prepared()).sales?.get(MUG)?.units.at(-2)).toBe(5);
  });

  it("may hold the same record twice in one page; the newest counts", async () => {
    await write({
      variants: [aVariant(1, { priceMinor: 1 }), aVariant(1, { priceMinor: 2, updatedAt: LATER })],
      stockLevels: [aStockLevel(1, { available: 1, updatedAt: LATER }), aStockLevel(1, { available: 2 })],
      orders: [anOrder(1), anOrder(1, { updatedAt: LATER, name: "#1b" })],
    });
    expect((await unit((u) => u.facts.variant(MUG)))?.priceMinor).toBe(2);
    expect(await unit((u) => u.facts.stockAt(["gid://shopify/InventoryItem/1"]))).toMatchObject([
      { available: 1 },
    ]);
    expect(await unit((u) => u.facts.counts())).toMatchObject({ orders: 1, lines: 1, variants: 1 });
  });

  it("take what shops really hold: no SKU, price 0, negative stock, odd characters, a blank vendor", async () => {
    const title = `Tasse "Été" 100% — 'x' \\ 日本 🫖`;
    await write({
      variants: [
        aVariant(1, { sku: null, priceMinor: 0, unitCostMinor: null, vendor: "  ", productTitle: title }),
      ],
      stockLevels: [aStockLevel(1, { available: -4 })],
      orders: [anOrder(1, { lines: [aLine(1, { variantId: null, sku: null, title })] })],
    });
    await unit((u) => markReadIn(u));
    const views = await prepared();
    expect(views.variants?.get(MUG)).toMatchObject({
      title,
      sku: null,
      priceMinor: 0,
      unitCostMinor: null,
      supplierKey: null,
    });
    expect(views.stock?.get(MUG)?.available).toBe(-4);
  });

  it("keep a deleted product's variant, marked, out of the views; late old news does not revive it", async () => {
    await write({ variants: [aVariant(1)] });
    await write({ deletedProductIds: ["gid://shopify/Product/1"] }, LATER);
    await write({ variants: [aVariant(1)] }, LATER);
    await unit((u) => markReadIn(u));
    expect((await unit((u) => u.facts.variant(MUG)))?.deleted).toBe(true);
    expect((await prepared()).variants?.size).toBe(0);

    await write({ variants: [aVariant(1, { updatedAt: new Date(LATER.getTime() + 1_000) })] }, LATER);
    expect((await unit((u) => u.facts.variant(MUG)))?.deleted).toBe(false);
  });

  it("lose what a complete read no longer found, and only that", async () => {
    await write({ variants: [aVariant(1), aVariant(2)], stockLevels: [aStockLevel(1), aStockLevel(2)] });
    await write({ variants: [aVariant(1)], stockLevels: [aStockLevel(1)] }, LATER);
    expect(await unit((u) => u.facts.forgetUnseen("variants", LATER))).toBe(1);
    expect(await unit((u) => u.facts.forgetUnseen("stock_levels", LATER))).toBe(1);
    expect((await unit((u) => u.facts.variant(MUG)))?.deleted).toBe(false);
  });

  it("lose within a product or an item what a read of it alone no longer found", async () => {
    const [first, second, other] = [aVariant(1), aVariant(2), aVariant(3)];
    const [at1, at2, elsewhere] = [aStockLevel(1), aStockLevel(2), aStockLevel(3)];
    await write({
      variants: [first, { ...second, productId: first.productId }, other],
      stockLevels: [at1, { ...at2, inventoryItemId: at1.inventoryItemId, locationId: "L2" }, elsewhere],
    });
    await write({ variants: [first], stockLevels: [at1] }, LATER);

    expect(await unit((u) => u.facts.forgetUnseen("variants", LATER, first.productId))).toBe(1);
    expect(await unit((u) => u.facts.forgetUnseen("stock_levels", LATER, at1.inventoryItemId))).toBe(1);

    expect((await unit((u) => u.facts.variant(second.variantId)))?.deleted).toBe(true);
    expect((await unit((u) => u.facts.variant(other.variantId)))?.deleted).toBe(false);
    const left = await unit((u) => u.facts.stockAt([at1.inventoryItemId, elsewhere.inventoryItemId]));
    expect(left).toHaveLength(2);
  });

  it("lose a deleted order with all that belongs to it", async () => {
    await write({ orders: [anOrder(1), anOrder(2)] });
    await write({ deletedOrderIds: ["gid://shopify/Order/1"] });
    expect(await unit((u) => u.facts.counts())).toMatchObject({ orders: 1, lines: 1 });
  });
});

describe("daily sales", () => {
  const refund = (restockType: string, quantity: number): RefundFact => ({
    refundId: `gid://shopify/Refund/${restockType}`,
    createdAt: NOW,
    day: "2026-11-21",
    lines: [{ lineId: "gid://shopify/LineItem/1", quantity, restockType, subtotalMinor: 0 }],
  });
  const line = aLine(1, { quantity: 4, discountMinor: 400 });

  it.each([
    { because: "sold as ordered", order: {}, units: 4, returned: 0, gross: 4_000, discount: 400 },
    {
      because: "a return is kept apart",
      order: { refunds: [refund("RETURN", 1)] },
      units: 4,
      returned: 1,
      gross: 4_000,
      discount: 400,
    },
    {
      because: "cancelled units were never sold",
      order: { refunds: [refund("CANCEL", 1)] },
      units: 3,
      returned: 0,
      gross: 3_000,
      discount: 300,
    },
    {
      because: "a cancelled order sold nothing",
      order: { cancelledAt: NOW },
      units: 0,
      returned: 0,
      gross: 0,
      discount: 0,
    },
    {
      because: "a test order sold nothing",
      order: { test: true },
      units: 0,
      returned: 0,
      gross: 0,
      discount: 0,
    },
  ])("$because", async ({ order, units, returned, gross, discount }) => {
    await write({ orders: [anOrder(1, { lines: [line], ...order })] });
    await unit((u) => u.facts.rebuildDailySales(["2026-11-20"]));
    await unit((u) => markReadIn(u));
    const row = (await prepared()).sales?.get(MUG);
    expect(row?.units.reduce((sum, n) => sum + n, 0) ?? 0).toBe(units);
    expect([row?.returnedUnits ?? 0, row?.grossMinor ?? 0, row?.discountMinor ?? 0]).toEqual([
      returned,
      gross,
      discount,
    ]);
  });

  it("are rebuilt for the named days only, and agree with a full rebuild", async () => {
    await write({ orders: [anOrder(1), anOrder(2, { day: "2026-11-19" })] });
    await unit((u) => u.facts.rebuildDailySales(["2026-11-19", "2026-11-20"]));
    await write({ orders: [anOrder(1, { updatedAt: LATER, cancelledAt: LATER })] });
    await unit((u) => u.facts.rebuildDailySales(["2026-11-20"]));
    await unit((u) => markReadIn(u));
    const touched = (await prepared()).sales;
    await unit((u) => u.facts.rebuildDailySales(null));
    expect((await prepared()).sales).toEqual(touched);
    expect(touched?.get(MUG)?.units).toEqual([1, 0, 0]);
  });
});

describe("views", () => {
  it("are null while their source was never read completely; ours never are", async () => {
    await write({ variants: [aVariant(1)], stockLevels: [aStockLevel(1)], orders: [anOrder(1)] });
    expect(await prepared()).toEqual({
      variants: null,
      stock: null,
      sales: null,
      outOfStock: null,
      suppliers: new Map(),
      onOrder: new Map(),
    });
  });

  it("hold exactly what was asked for", async () => {
    await unit((u) => markReadIn(u));
    expect(Object.keys(await unit((u) => u.facts.prepare({ stock: true }, TODAY)))).toEqual(["stock"]);
  });

  it("hold the variants that were asked for, where some were", async () => {
    await write({
      variants: [aVariant(1), aVariant(2)],
      stockLevels: [aStockLevel(1), aStockLevel(2)],
      orders: [anOrder(1, { lines: [aLine(1), aLine(2, { variantId: "gid://shopify/ProductVariant/2" })] })],
    });
    await unit((u) => u.facts.rebuildDailySales(null));
    await unit((u) => u.facts.recordStockDay("2026-11-20"));
    await unit((u) => u.facts.recordStockDay("2026-11-21"));
    await unit((u) => markReadIn(u));
    const lastDays = 28;
    const asks = {
      variants: true,
      stock: true,
      sales: { lastDays },
      outOfStock: { lastDays },
      stockLog: { lastDays },
      orderMargins: { lastDays },
      returnsByVariant: { lastDays: 364 },
    } as const;
    const all = await unit((u) => u.facts.prepare(asks, TODAY));
    const some = await unit((u) => u.facts.prepare(asks, TODAY, [MUG]));
    for (const view of ["variants", "stock", "sales", "stockLog", "orderMargins"] as const) {
      expect([...(all[view]?.keys() ?? [])].sort()).toEqual([MUG, "gid://shopify/ProductVariant/2"]);
      expect([...(some[view] ?? [])]).toEqual([[MUG, all[view]?.get(MUG)]]);
    }
    const none = await unit((u) => u.facts.prepare(asks, TODAY, []));
    for (const view of Object.values(none)) expect(view?.size).toBe(0);
  });

  it("start sales where they are known from, not earlier, and name the days", async () => {
    await write({ orders: [anOrder(1, { day: "2026-11-18" }), anOrder(2, { day: "2026-11-20" })] });
    await unit((u) => u.facts.rebuildDailySales(null));
    await unit((u) => markReadIn(u));
    expect((await prepared()).sales?.get(MUG)).toMatchObject({
      from: "2026-11-18",
      units: [1, 0, 1, 0],
      source: { days: { from: "2026-11-18", to: "2026-11-21" } },
    });
    const week = await unit((u) => u.facts.prepare({ sales: { lastDays: 3 } }, TODAY));
    expect(week.sales?.get(MUG)).toMatchObject({ from: "2026-11-19", units: [0, 1, 0] });
  });

  it("tell each day's prices where anything was taken off or the price changed, and only there", async () => {
    const sell = (n: number, line: Parameters<typeof aLine>[1], day = "2026-11-20") =>
      anOrder(n, { day, lines: [aLine(n, line)] });
    const variant = (n: number) => `gid://shopify/ProductVariant/${n}`;
    await write({
      variants: [1, 2, 3, 4].map((n) => aVariant(n, n === 4 ? { priceMinor: 1_200 } : {})),
      orders: [
        sell(1, { quantity: 2 }),
        sell(2, { variantId: variant(2), quantity: 2, discountMinor: 500 }),
        sell(3, { variantId: variant(3), unitPriceMinor: 900 }, "2026-11-19"),
        sell(4, { variantId: variant(3) }),
        sell(5, { variantId: variant(4) }),
      ],
    });
    await unit((u) => u.facts.rebuildDailySales(null));
    await unit((u) => markReadIn(u));
    const { sales } = await unit((u) => u.facts.prepare({ sales: { lastDays: 3 } }, TODAY));
    const pricesOf = (n: number) => {
      const prices = sales?.get(variant(n))?.dayPrices;
      return prices && { list: [...prices.listMinor], paid: [...prices.paidMinor] };
    };
    expect(pricesOf(1)).toBeNull();
    expect(pricesOf(2)).toEqual({ list: [0, 1_000, 0], paid: [0, 750, 0] });
    expect(pricesOf(3)).toEqual({ list: [900, 1_000, 0], paid: [900, 1_000, 0] });
    // Sold at 10.00 only, and 12.00 is asked now.
    expect(pricesOf(4)).toEqual({ list: [0, 1_000, 0], paid: [0, 1_000, 0] });
  });

  it("say since when sales are known, and why no longer", async () => {
    await unit((u) => markReadIn(u, { since: "2026-09-23", limit: "Shopify shows 60 days." }));
    expect(await unit((u) => u.facts.salesReach())).toEqual({
      since: "2026-09-23",
      limit: "Shopify shows 60 days.",
      stockLogSince: null,
    });
  });

  it("know the days out of stock from the log of closing stock", async () => {
    await write({ variants: [aVariant(1)], stockLevels: [aStockLevel(1, { available: 0 })] });
    await unit((u) => u.facts.recordStockDay("2026-11-19"));
    await write({ stockLevels: [aStockLevel(1, { available: 3, updatedAt: LATER })] });
    await unit((u) => u.facts.recordStockDay("2026-11-20"));
    await unit((u) => markReadIn(u));
    expect((await prepared()).outOfStock).toEqual(new Map([[MUG, { days: new Set(["2026-11-19"]) }]]));
  });

  it("leave closed locations, drafts and archived products out", async () => {
    await write({
      locations: [
        { locationId: "gid://shopify/Location/1", name: "Warehouse", active: true },
        { locationId: "gid://shopify/Location/2", name: "Closed shop", active: false },
      ],
      variants: [aVariant(1), aVariant(2, { status: "archived" }), aVariant(3, { status: "draft" })],
      stockLevels: [
        aStockLevel(1),
        aStockLevel(1, { locationId: "gid://shopify/Location/2", available: 90 }),
      ],
    });
    await unit((u) => markReadIn(u));
    const { variants, stock } = await prepared();
    expect([...(variants?.keys() ?? [])]).toEqual([MUG]);
    expect(stock?.get(MUG)).toMatchObject({
      available: 10,
      byLocation: [{ name: "Warehouse", available: 10 }],
    });
    expect(await unit((u) => u.facts.stockAt(["gid://shopify/InventoryItem/1"]))).toMatchObject([
      { locationName: "Warehouse", available: 10 },
    ]);
  });

  it("count as out of stock what lies in a closed location alone", async () => {
    const closed = "gid://shopify/Location/2";
    await write({
      locations: [{ locationId: closed, name: "Closed shop", active: false }],
      variants: [aVariant(1)],
      stockLevels: [aStockLevel(1, { available: 0 }), aStockLevel(1, { locationId: closed, available: 90 })],
    });
    expect(await unit((u) => u.facts.glance())).toMatchObject({ outOfStock: 1 });
  });

  it("match the founder's suppliers to Shopify's vendors, case and spaces aside", async () => {
    await write({ variants: [aVariant(1, { vendor: "KILN  & co" }), aVariant(2, { vendor: "Other" })] });
    await unit((u) =>
      u.settings.saveSuppliers([
        {
          name: "Kiln & Co",
          leadDays: { typical: 5, slow: 9 },
          minimumUnits: 12,
          packUnits: 6,
          email: null,
          contact: null,
          language: null,
        },
      ]),
    );
    expect(await unit((u) => u.settings.suppliers())).toMatchObject([
      { key: "kiln & co", name: "Kiln & Co", products: 1, leadDays: { typical: 5, slow: 9 } },
      { key: "other", name: "Other", products: 1, leadDays: null, packUnits: 1 },
    ]);
    expect((await prepared()).suppliers?.get("kiln & co")).toMatchObject({ minimumUnits: 12 });
  });
});

it("erases all of a shop; of its audit chain the words, and what is left still holds", async () => {
  await write({ variants: [aVariant(1)], stockLevels: [aStockLevel(1)], orders: [anOrder(1)] });
  await unit((u) =>
    u.audit.append({
      at: NOW,
      actor: "system",
      action: "redact",
      subject: here.shop,
      detail: { title: "Mug" },
    }),
  );
  expect(await unit((u) => u.profile.erase())).toBe(5);
  expect(await unit((u) => u.profile.get())).toBeNull();
  expect(await unit((u) => u.audit.verify())).toMatchObject({ entries: 1, redacted: 1, firstBroken: null });
});

async function markReadIn(u: Unit, over: { since?: string; limit?: string } = {}) {
  for (const kind of ["products", "inventory", "orders"]) {
    await u.sources.save({
      connector: "shopify",
      kind,
      state: "complete",
      lastCompleteAt: NOW,
      since: null,
      limit: null,
      rowsRead: 0,
      rowsExpected: null,
      problem: null,
      ...over,
    });
  }
}
