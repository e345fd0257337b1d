import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { MUG, openTestStore, PLATE, STREET, type TestStore, tinyWorld, WAREHOUSE } from "../test-store.ts";

let store: TestStore;
beforeEach(async () => {
  store = await openTestStore();
});
afterEach(async () => {
  await store.shopify.stop();
});

function stock(
  item: string = MUG.item,
  location: string = WAREHOUSE,
): { available: number; committed: number; incoming: number } {
  const level = store.shopify.store.level(item, location);
  if (!level) throw new Error("It is stocked there.");
  const { available, committed, incoming } = level.quantities;
  return { available, committed, incoming };
}

describe("orders and stock", () => {
  it("an order commits units, shipping takes them out", () => {
    const { admin } = store.shopify;
    const order = admin.placeOrder({
      lines: [{ variantId: MUG.variant, quantity: 2 }],
      locationId: WAREHOUSE,
    });
    expect(order).toMatchObject({
      name: "#1003",
      fulfilmentStatus: "UNFULFILLED",
      lines: [{ unitPrice: "18.00" }],
    });
    expect(stock()).toEqual({ available: 10, committed: 4, incoming: 0 });
    admin.fulfilOrder(order.id);
    expect(stock()).toEqual({ available: 10, committed: 2, incoming: 0 });
  });

  it("a cancelled order gives its units back, once", () => {
    const { admin } = store.shopify;
    const order = admin.placeOrder({ lines: [{ variantId: MUG.variant, quantity: 2 }], locationId: STREET });
    expect(stock(MUG.item, STREET)).toMatchObject({ available: 1, committed: 2 });
    admin.cancelOrder(order.id);
    expect(stock(MUG.item, STREET)).toMatchObject({ available: 3, committed: 0 });
    expect(() => admin.cancelOrder(order.id)).toThrow("cancelled already");
  });

  it("a refund lowers what is left of the line and restocks when told to", () => {
    const order = store.shopify.admin.refund({
      orderId: "501",
      lines: [{ lineId: "5011", quantity: 1 }],
      restock: true,
    });
    expect(order.lines[0]).toMatchObject({ quantity: 2, currentQuantity: 1 });
    expect(order.refunds.at(-1)?.lines).toEqual([
      { lineId: "5011", quantity: 1, restockType: "RETURN", subtotal: "16.20" },
    ]);
    expect(stock().available).toBe(13);
    expect(() =>
      store.shopify.admin.refund({ orderId: "501", lines: [{ lineId: "5011", quantity: 2 }], restock: true }),
    ).toThrow("no 2 units");
  });

  it.each([
    { because: "restocked", restock: true, available: 11, committed: 3, restockType: "CANCEL" },
    { because: "not restocked", restock: false, available: 10, committed: 3, restockType: "NO_RESTOCK" },
  ])(
    "a refund of an order that still waits takes its units out of committed: $because",
    ({ restock, available, committed, restockType }) => {
      const { admin } = store.shopify;
      const order = admin.placeOrder({
        lines: [{ variantId: MUG.variant, quantity: 2 }],
        locationId: WAREHOUSE,
      });
      expect(stock()).toMatchObject({ available: 10, committed: 4 });
      const lines = [{ lineId: order.lines[0]?.id ?? "", quantity: 1 }];
      const { refunds } = admin.refund({ orderId: order.id, lines, restock });
      expect(refunds[0]?.lines).toMatchObject([{ quantity: 1, restockType }]);
      expect(stock()).toMatchObject({ available, committed });
      admin.fulfilOrder(order.id);
      expect(stock()).toMatchObject({ available, committed: 2 });
    },
  );

  it("incoming units arrive; more than were expected only raise what is available", () => {
    store.shopify.admin.receiveIncoming({ inventoryItemId: PLATE.item, locationId: WAREHOUSE, quantity: 8 });
    expect(stock(PLATE.item)).toEqual({ available: 7, committed: 0, incoming: 0 });
  });
});

describe("changes that queries see", () => {
  it("a price moves the product's updatedAt, a cost the item's", async () => {
    store.shopify.admin.setPrice({ variantId: MUG.variant, price: "21.00" });
    store.shopify.admin.setCost({ variantId: PLATE.variant, cost: "3.10" });
    const since = "updated_at:>=2026-11-20";
    const { data } = await store.graphql(`{ products(first: 5, query: "${since}") { nodes { id } }
      inventoryItems(first: 5, query: "${since}") { nodes { unitCost { amount } } } }`);
    expect(data).toEqual({
      products: { nodes: [{ id: "gid://shopify/Product/10" }] },
      inventoryItems: { nodes: [{ unitCost: { amount: "3.1" } }] },
    });
  });

  it("a deleted variant leaves its order lines without one", async () => {
    store.shopify.admin.deleteVariant(PLATE.variant);
    const { data } = await store.graphql(`{ product(id: "gid://shopify/Product/11") { id }
      order(id: "gid://shopify/Order/501") { lineItems(first: 5) { nodes { title variant { id } } } } }`);
    expect(data).toEqual({
      product: null,
      order: {
        lineItems: {
          nodes: [
            { title: "Ceramic Mug", variant: { id: "gid://shopify/ProductVariant/100" } },
            { title: "Plate", variant: null },
          ],
        },
      },
    });
  });

  it("what is not in the store is refused by name", () => {
    expect(() => store.shopify.admin.deleteVariant("9")).toThrow("There is no variant 9.");
    expect(() =>
      store.shopify.admin.setAvailable({ inventoryItemId: PLATE.item, locationId: STREET, quantity: 1 }),
    ).toThrow("not stocked");
  });
});

describe("a store that is kept", () => {
  it("goes on where it was: stock, orders, tokens, keys and ledger", async () => {
    const ADJUST = `mutation A($input: InventoryAdjustQuantitiesInput!) { inventoryAdjustQuantities(input: $input) @idempotent(key: "k") { userErrors { code } } }`;
    const input = {
      name: "available",
      reason: "correction",
      changes: [
        {
          inventoryItemId: "gid://shopify/InventoryItem/1000",
          locationId: "gid://shopify/Location/1",
          delta: 1,
          changeFromQuantity: 12,
        },
      ],
    };
    await store.graphql(ADJUST, { input });
    store.shopify.admin.placeOrder({ lines: [{ variantId: "101", quantity: 1 }] });
    const kept = store.shopify.keep();
    await store.shopify.stop();

    store = await openTestStore({ world: tinyWorld(), kept });
    expect(stock().available).toBe(13);
    expect(store.shopify.ledger()).toHaveLength(1);
    const { data } = await store.graphql(
      "{ orders(first: 1, sortKey: ID, reverse: true) { nodes { name lineItems(first: 1) { nodes { variant { sku } } } } } }",
    );
    expect(data).toEqual({
      orders: { nodes: [{ name: "#1003", lineItems: { nodes: [{ variant: { sku: "MUG-B" } }] } }] },
    });
    await store.graphql(ADJUST, { input });
    expect(store.shopify.ledger()).toHaveLength(1);
    // What is read and what is changed are the same objects again.
    store.shopify.admin.setAvailable({ inventoryItemId: MUG.item, locationId: WAREHOUSE, quantity: 50 });
    expect(
      store.shopify.store.variants.get(MUG.variant)?.item.levels.get(WAREHOUSE)?.quantities.available,
    ).toBe(50);
  });
});
