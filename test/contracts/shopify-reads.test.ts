/** The connector's reads against the stand-in: a small store known by heart. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { shopify } from "../../app/connectors/shopify/connector.server.ts";
import type { Reads } from "../../app/connectors/contract.ts";
import { openTestStore, tinyWorld, type TestStore } from "../sandbox/shopify/test-store.ts";
import { accessTo, memory, type Memory } from "./shopify-harness.ts";

let store: TestStore;
let kept: Memory;
let reads: Reads;

async function open(change: (world: ReturnType<typeof tinyWorld>) => void = () => undefined) {
  const world = tinyWorld();
  change(world);
  store = await openTestStore({ world });
  kept = memory(() => store.clock.now);
  reads = shopify.open(accessTo(store));
}

afterEach(() => store.shopify.stop());

const ALL_READ = { products: "complete", inventory: "complete", orders: "complete", price_lists: "complete" };
const statesOf = ({ statuses }: Memory) =>
  Object.fromEntries([...statuses].map(([kind, { state }]) => [kind, state]));

describe("the first read", () => {
  beforeEach(() => open());

  it("brings the catalogue, stock with all its quantities, and orders with lines, refunds and fulfilments", async () => {
    await reads.firstRead(kept.ports);

    expect(kept.profile).toMatchObject({
      name: "Tiny Mugs",
      currency: "USD",
      timeZone: "America/New_York",
      locale: "en-US",
    });
    expect([...kept.locations.values()].map(({ name }) => name).toSorted()).toEqual([
      "High Street",
      "Warehouse",
    ]);
    expect(kept.variants.get("gid://shopify/ProductVariant/110")).toMatchObject({
      productTitle: "Plate",
      variantTitle: null,
      sku: null,
      vendor: "Clay & Co",
      status: "active",
      priceMinor: 990,
      unitCostMinor: null,
      minimumAdvertisedMinor: null,
    });
    expect(kept.variants.get("gid://shopify/ProductVariant/101")).toMatchObject({
      variantTitle: "Blue",
      compareAtMinor: 2000,
      unitCostMinor: 650,
      minimumAdvertisedMinor: 1700,
    });
    expect(kept.levels.get("gid://shopify/InventoryItem/1100@gid://shopify/Location/1")).toMatchObject({
      available: -1,
      incoming: 6,
      damaged: 1,
      safetyStock: 2,
      onHand: 2,
    });
    expect([...kept.orders.values()]).toEqual([
      expect.objectContaining({
        name: "#1002",
        day: "2026-11-19",
        lines: [
          expect.objectContaining({
            variantId: "gid://shopify/ProductVariant/100",
            quantity: 2,
            unitPriceMinor: 1800,
            discountMinor: 360,
          }),
          expect.objectContaining({
            variantId: "gid://shopify/ProductVariant/110",
            quantity: 3,
            currentQuantity: 2,
          }),
        ],
        refunds: [
          expect.objectContaining({
            day: "2026-11-19",
            lines: [expect.objectContaining({ quantity: 1, restockType: "RETURN", subtotalMinor: 990 })],
          }),
        ],
        fulfilments: [expect.objectContaining({ status: "SUCCESS" })],
      }),
    ]);
    expect(kept.rebuilt).toEqual([null]);
  });

  it("says how far back sales are known without read_all_orders", async () => {
    await reads.firstRead(kept.ports);

    expect(kept.statuses.get("orders")).toMatchObject({
      state: "complete",
      since: "2026-09-22",
      rowsRead: 1,
      problem: null,
    });
    expect(kept.statuses.get("orders")?.limit).toContain("read_all_orders");
    expect(kept.statuses.get("products")).toMatchObject({
      state: "complete",
      limit: null,
      since: null,
      rowsRead: 3,
    });
  });
});

describe("the first read, in trouble,", () => {
  it("reads an order of hundreds of lines whole, and its refund", async () => {
    await open((world) => {
      const [order] = world.orders.slice(-1);
      const [line] = order?.lines ?? [];
      if (!order || !line) throw new Error("no order");
      order.lines = Array.from({ length: 130 }, (_, row) => ({
        ...line,
        id: `7${row}`,
        quantity: 2,
        currentQuantity: 1,
      }));
      order.refunds = [
        {
          id: "77",
          createdAt: order.createdAt,
          lines: order.lines.map(({ id }) => ({
            lineId: id,
            quantity: 1,
            restockType: "RETURN",
            subtotal: "1.00",
          })),
        },
      ];
    });
    await reads.firstRead(kept.ports);
    const [order] = kept.orders.values();
    expect(order?.lines).toHaveLength(130);
    expect(order?.refunds[0]?.lines).toHaveLength(130);

    kept.orders.clear();
    await reads.applyWebhook(kept.ports, { topic: "ORDERS_UPDATED", ids: { orderId: order?.orderId ?? "" } });
    expect(kept.orders.get(order?.orderId ?? "")).toEqual(order);
  });

  it("reaches further back with read_all_orders, and says no more that it does not", async () => {
    await open((world) => world.shop.grants.push("read_all_orders"));
    await reads.firstRead(kept.ports);
    expect([...kept.orders.values()].map(({ name }) => name).toSorted()).toEqual(["#1001", "#1002"]);
    expect(kept.statuses.get("orders")).toMatchObject({ limit: null, since: null });
  });

  it("reads three years at most, and says from when on", async () => {
    await open((world) => {
      world.shop.grants.push("read_all_orders");
      const [oldest] = world.orders;
      if (oldest) oldest.createdAt = new Date("2020-01-01T00:00:00Z");
    });
    await reads.firstRead(kept.ports);
    expect(kept.orders.size).toBe(1);
    expect(kept.statuses.get("orders")).toMatchObject({ limit: null, since: "2023-11-21" });
  });

  it("reads the other kinds when one fails, says what failed, and asks for a new file next time", async () => {
    await open();
    store.shopify.faults.set("bulk_fails", { match: /BulkOrders/, times: 1 });
    await expect(reads.firstRead(kept.ports)).rejects.toMatchObject({ code: "shopify_bulk_failed" });
    expect(kept.statuses.get("products")).toMatchObject({ state: "complete" });
    expect(kept.statuses.get("orders")).toMatchObject({ state: "failed", lastCompleteAt: null });
    expect(kept.statuses.get("orders")?.problem).toContain("asked for anew");

    await reads.incrementalRead(kept.ports);
    expect(kept.statuses.get("orders")).toMatchObject({ state: "complete", problem: null });
    expect(kept.orders.size).toBe(1);
  });

  it("takes up the prepared files when its job was killed, and asks for none again", async () => {
    await open();
    const killed = new AbortController();
    const ports = {
      ...kept.ports,
      signal: killed.signal,
      onProgress: () => killed.abort(new Error("killed")),
    };
    await expect(reads.firstRead(ports)).rejects.toThrow("killed");
    expect(kept.statuses.get("orders")).toMatchObject({ state: "reading" });

    await reads.firstRead(kept.ports);
    expect(statesOf(kept)).toEqual(ALL_READ);
    const { data } = await store.graphql("{ bulkOperations(first: 10) { nodes { id } } }");
    // Products were complete and are read anew; the other two files were prepared already.
    expect((data?.["bulkOperations"] as { nodes: unknown[] }).nodes).toHaveLength(4);
  });
});

describe("after the first read", () => {
  beforeEach(async () => {
    await open();
    await reads.firstRead(kept.ports);
    kept.rebuilt.length = 0;
    store.clock.now = new Date(store.clock.now.getTime() + 15 * 60_000);
  });

  const mug = { inventoryItemId: "1000", locationId: "1" };
  const level = () => kept.levels.get("gid://shopify/InventoryItem/1000@gid://shopify/Location/1");

  it("finds what webhooks did not tell: an order, its stock, a price, a cost", async () => {
    store.shopify.faults.set("dropped_webhooks");
    const order = store.shopify.admin.placeOrder({ lines: [{ variantId: "100", quantity: 2 }] });
    store.shopify.admin.setPrice({ variantId: "101", price: "19.50" });
    store.shopify.admin.setCost({ variantId: "110", cost: "3.10" });
    const { rows } = await reads.incrementalRead(kept.ports);

    expect(rows).toBeGreaterThan(3);
    expect(kept.orders.get(`gid://shopify/Order/${order.id}`)).toMatchObject({ day: "2026-11-20" });
    expect(level()).toMatchObject({ available: 10, committed: 4 });
    expect(kept.variants.get("gid://shopify/ProductVariant/101")).toMatchObject({ priceMinor: 1950 });
    expect(kept.variants.get("gid://shopify/ProductVariant/110")).toMatchObject({ unitCostMinor: 310 });
    expect(kept.rebuilt).toEqual([["2026-11-20"]]);
  });

  it("reads nothing when nothing changed, and says when it looked", async () => {
    expect(await reads.incrementalRead(kept.ports)).toEqual({ rows: 0 });
    expect(kept.statuses.get("orders")).toMatchObject({ state: "complete", lastCompleteAt: store.clock.now });
  });

  it("adds up the day of a refund and the day of its order", async () => {
    const [order] = store.shopify.store.orders.values();
    const sold = [...store.shopify.store.orders.values()].at(-1) ?? order;
    store.shopify.admin.refund({
      orderId: sold?.id ?? "",
      lines: [{ lineId: sold?.lines[0]?.id ?? "", quantity: 1 }],
      restock: true,
    });
    await reads.incrementalRead(kept.ports);
    expect(kept.rebuilt.flat().toSorted()).toEqual(["2026-11-19", "2026-11-20"]);
  });

  it("does not move the cursor past a page that was not stored", async () => {
    store.shopify.admin.placeOrder({ lines: [{ variantId: "100", quantity: 1 }] });
    const before = kept.cursors.get("orders");
    const orders = kept.orders.size;
    kept.failOn = (batch) => batch.orders !== undefined;
    await expect(reads.incrementalRead(kept.ports)).rejects.toThrow("killed");
    kept.failOn = null;
    expect(kept.cursors.get("orders")).toBe(before);
    await reads.incrementalRead(kept.ports);
    expect(kept.orders.size).toBe(orders + 1);
  });

  it("forgets once a day what is gone from the store", async () => {
    store.shopify.admin.deleteVariant("101");
    await reads.incrementalRead(kept.ports);
    expect(kept.variants.size).toBe(3);
    await reads.relist(kept.ports);
    expect(kept.variants.size).toBe(2);
    expect(statesOf(kept)).toEqual(ALL_READ);
  });

  it("forgets an order once a day that was deleted without a word, and no other", async () => {
    const [, order] = [...store.shopify.store.orders.keys()];
    const older = [...kept.orders.values()][0];
    if (order === undefined || !older) throw new Error("the store has an order");
    kept.orders.set("gid://shopify/Order/1", {
      ...older,
      orderId: "gid://shopify/Order/1",
      createdAt: new Date(store.clock.now.getTime() - 61 * 86_400_000),
    });
    await reads.relist(kept.ports);
    expect(kept.orders.size).toBe(2);
    store.shopify.admin.deleteOrder(order);
    await reads.incrementalRead(kept.ports);
    expect(kept.orders.size).toBe(2);
    await reads.relist(kept.ports);
    // Older than Shopify shows: that it is not listed says nothing.
    expect([...kept.orders.keys()]).toEqual(["gid://shopify/Order/1"]);
  });

  it.each<[string, Record<string, string>, () => void, () => unknown, unknown]>([
    [
      "PRODUCTS_UPDATE",
      { productId: "gid://shopify/Product/10" },
      () => store.shopify.admin.setPrice({ variantId: "101", price: "21.00" }),
      () => kept.variants.get("gid://shopify/ProductVariant/101")?.priceMinor,
      2100,
    ],
    [
      "PRODUCTS_UPDATE",
      { productId: "gid://shopify/Product/10" },
      () => store.shopify.admin.setPrice({ variantId: "101", minimumAdvertised: "19.00" }),
      () => kept.variants.get("gid://shopify/ProductVariant/101")?.minimumAdvertisedMinor,
      1900,
    ],
    [
      "PRODUCTS_DELETE",
      { productId: "gid://shopify/Product/11" },
      () => store.shopify.admin.deleteProduct("11"),
      () => kept.variants.has("gid://shopify/ProductVariant/110"),
      false,
    ],
    // A late announcement of a deletion of something that is there again, or never went.
    [
      "PRODUCTS_DELETE",
      { productId: "gid://shopify/Product/11" },
      () => undefined,
      () => kept.variants.has("gid://shopify/ProductVariant/110"),
      true,
    ],
    [
      "INVENTORY_LEVELS_UPDATE",
      { inventoryItemId: "gid://shopify/InventoryItem/1000" },
      () => store.shopify.admin.setAvailable({ ...mug, quantity: 7 }),
      () => level()?.available,
      7,
    ],
    [
      "INVENTORY_ITEMS_UPDATE",
      { inventoryItemId: "gid://shopify/InventoryItem/1000" },
      () => store.shopify.admin.setCost({ variantId: "100", cost: "7.00" }),
      () => kept.variants.get("gid://shopify/ProductVariant/100")?.unitCostMinor,
      700,
    ],
    [
      "PRODUCTS_UPDATE",
      { productId: "gid://shopify/Product/10" },
      () => store.shopify.admin.deleteVariant("101"),
      () => [...kept.variants.keys()],
      ["gid://shopify/ProductVariant/100", "gid://shopify/ProductVariant/110"],
    ],
    [
      "INVENTORY_LEVELS_DISCONNECT",
      { inventoryItemId: "gid://shopify/InventoryItem/1000" },
      () => store.shopify.admin.disconnect(mug),
      () => [kept.levels.size, level()],
      [3, undefined],
    ],
    // The whole item went, its last level with it.
    [
      "INVENTORY_LEVELS_DISCONNECT",
      { inventoryItemId: "gid://shopify/InventoryItem/1100" },
      () => store.shopify.admin.deleteProduct("11"),
      () => [...kept.levels.keys()].filter((key) => key.includes("/1100@")),
      [],
    ],
    [
      "INVENTORY_LEVELS_DISCONNECT",
      { inventoryItemId: "gid://shopify/InventoryItem/999" },
      () => undefined,
      () => kept.levels.size,
      4,
    ],
    // Older than 60 days: not shown to the app, but not deleted either.
    ["ORDERS_UPDATED", { orderId: "gid://shopify/Order/500" }, () => undefined, () => kept.orders.size, 1],
    ["ORDERS_DELETE", { orderId: "gid://shopify/Order/999" }, () => undefined, () => kept.orders.size, 1],
    ["LOCATIONS_UPDATE", {}, () => undefined, () => kept.locations.size, 2],
    [
      "SHOP_UPDATE",
      {},
      () => store.shopify.admin.changeShop({ name: "Big Mugs" }),
      () => kept.profile?.name,
      "Big Mugs",
    ],
  ])("%s has %o read afresh", async (topic, ids, change, see, expected) => {
    change();
    await reads.applyWebhook(kept.ports, { topic, ids });
    expect(see()).toEqual(expected);
  });

  it("counts every day anew when the store moves to another time zone", async () => {
    store.shopify.admin.changeShop({ timeZone: "Asia/Tokyo" });
    await reads.incrementalRead(kept.ports);
    await reads.firstRead(kept.ports);
    expect(kept.profile?.timeZone).toBe("Asia/Tokyo");
    expect(kept.rebuilt).toEqual([null]);
  });

  it("reads everything anew when the store changes its currency", async () => {
    store.shopify.admin.changeShop({ currency: "CAD" });
    await reads.incrementalRead(kept.ports);
    await reads.firstRead(kept.ports);
    expect(kept.profile?.currency).toBe("CAD");
    expect(kept.statuses.get("orders")).toMatchObject({ state: "complete" });
    expect(kept.rebuilt).toEqual([null]);
  });
});
