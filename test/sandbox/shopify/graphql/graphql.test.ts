import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { MUG, openTestStore, PLATE, type TestStore, tinyWorld, WAREHOUSE } from "../test-store.ts";

let store: TestStore;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(async () => {
  await store.shopify.stop();
});

describe("what the store tells", () => {
  it("gives a variant with its cost and its stock under all eight names", async () => {
    const { data } =
      await store.graphql(`{ productVariant(id: "gid://shopify/ProductVariant/${PLATE.variant}") {
      displayName price sku inventoryItem { unitCost { amount } inventoryLevels(first: 5) { nodes { location { name }
        quantities(names: ["available", "committed", "incoming", "on_hand", "reserved", "damaged", "safety_stock", "quality_control"]) { name quantity } } } } } }`);
    expect(data).toEqual({
      productVariant: {
        displayName: "Plate",
        price: "9.90",
        sku: null,
        inventoryItem: {
          unitCost: null,
          inventoryLevels: {
            nodes: [
              {
                location: { name: "Warehouse" },
                quantities: [
                  { name: "available", quantity: -1 },
                  { name: "committed", quantity: 0 },
                  { name: "incoming", quantity: 6 },
                  { name: "on_hand", quantity: 2 },
                  { name: "reserved", quantity: 0 },
                  { name: "damaged", quantity: 1 },
                  { name: "safety_stock", quantity: 2 },
                  { name: "quality_control", quantity: 0 },
                ],
              },
            ],
          },
        },
      },
    });
  });

  it("gives an order with lines, discounts and refunds", async () => {
    const { data, errors } = await store.graphql(`{ order(id: "gid://shopify/Order/501") { name
      lineItems(first: 5) { nodes { quantity currentQuantity originalUnitPriceSet { shopMoney { amount } }
        discountedTotalSet { shopMoney { amount } } totalDiscountSet { shopMoney { amount currencyCode } } } }
      refunds { refundLineItems(first: 5) { nodes { quantity restockType lineItem { title } subtotalSet { shopMoney { amount } } } } }
      fulfillments { status } } }`);
    expect(errors).toEqual([]);
    expect(data?.["order"]).toMatchObject({
      name: "#1002",
      lineItems: {
        nodes: [
          {
            quantity: 2,
            originalUnitPriceSet: { shopMoney: { amount: "18.0" } },
            discountedTotalSet: { shopMoney: { amount: "32.4" } },
            totalDiscountSet: { shopMoney: { amount: "3.6", currencyCode: "USD" } },
          },
          { quantity: 3, currentQuantity: 2 },
        ],
      },
      refunds: [
        {
          refundLineItems: {
            nodes: [
              {
                quantity: 1,
                restockType: "RETURN",
                lineItem: { title: "Plate" },
                subtotalSet: { shopMoney: { amount: "9.9" } },
              },
            ],
          },
        },
      ],
      fulfillments: [{ status: "SUCCESS" }],
    });
  });

  it("finds records of several kinds by gid, and null for what is not there", async () => {
    const { data } = await store.graphql(
      `query N($ids: [ID!]!) { nodes(ids: $ids) { id ... on ProductVariant { sku } ... on InventoryLevel { location { id } } } }`,
      {
        ids: [
          `gid://shopify/ProductVariant/${MUG.variant}`,
          `gid://shopify/InventoryLevel/${WAREHOUSE}?inventory_item_id=${MUG.item}`,
          "gid://shopify/Product/404",
        ],
      },
    );
    expect(data?.["nodes"]).toEqual([
      { id: "gid://shopify/ProductVariant/100", sku: "MUG-W" },
      {
        id: "gid://shopify/InventoryLevel/1?inventory_item_id=1000",
        location: { id: "gid://shopify/Location/1" },
      },
      null,
    ]);
  });

  it("names a field that it has no data for instead of making something up", async () => {
    const { data, errors } = await store.graphql(
      "{ shop { name contactEmail } products(first: 1) { nodes { tags } } }",
    );
    expect(data).toBeNull();
    expect(errors.map(({ extensions }) => extensions)).toEqual([
      { code: "STAND_IN_HAS_NO_DATA", field: "Shop.contactEmail" },
      { code: "STAND_IN_HAS_NO_DATA", field: "Product.tags" },
    ]);
  });

  it("refuses what Shopify's schema does not have", async () => {
    const { errors } = await store.graphql("{ shop { colour } }");
    expect(errors[0]?.message).toBe('Cannot query field "colour" on type "Shop".');
  });
});

describe("the door", () => {
  it.each([
    {
      because: "that version is not served",
      path: "/admin/api/2026-04/graphql.json",
      headers: {},
      status: 404,
    },
    {
      because: "that shop is not here",
      path: "/admin/api/2026-07/graphql.json",
      headers: { "x-stand-in-shop": "other.myshopify.com" },
      status: 404,
    },
    { because: "no token was sent", path: "/admin/api/2026-07/graphql.json", headers: {}, status: 401 },
  ])("answers $status: $because", async ({ path, headers, status }) => {
    expect((await store.post(path, { query: "{ shop { name } }" }, headers)).status).toBe(status);
  });
});

describe("access scopes", () => {
  it.each([
    {
      scopes: "read_products",
      query: "{ orders(first: 1) { nodes { id } } }",
      field: "orders",
      because: "Order asks for read_orders",
    },
    {
      scopes: "read_products",
      query: "{ ordersCount { count } }",
      field: "ordersCount",
      because: "the field itself asks for it",
    },
    {
      scopes: "read_inventory",
      query: "{ locations(first: 1) { nodes { id name } } }",
      field: "name",
      because: "read_inventory reaches a location's id only",
    },
    {
      scopes: "read_orders",
      query: `{ node(id: "gid://shopify/Product/10") { id } }`,
      field: "node",
      because: "a node asks for what its type asks for",
    },
    {
      scopes: "read_inventory",
      query: `mutation { inventoryAdjustQuantities(input: {name: "available", reason: "other", changes: []}) @idempotent(key: "k") { userErrors { code } } }`,
      field: "inventoryAdjustQuantities",
      because: "a write asks for write_inventory",
    },
  ])("with $scopes denies $field: $because", async ({ scopes, query, field }) => {
    const narrow = await openTestStore({ scopes });
    const { errors } = await narrow.graphql(query);
    await narrow.shopify.stop();
    expect(errors[0]?.extensions?.["code"]).toBe("ACCESS_DENIED");
    expect(errors[0]?.message).toContain(`Access denied for ${field} field. Required access: \``);
  });

  it("lets write_x read x", async () => {
    const writer = await openTestStore({ scopes: "write_inventory" });
    const { errors } = await writer.graphql(
      "{ inventoryItems(first: 1) { nodes { id duplicateSku: sku } } }",
    );
    await writer.shopify.stop();
    expect(errors).toEqual([]);
  });
});

describe("orders older than 60 days", () => {
  it.each([
    { grants: [], names: ["#1002"], because: "read_orders reaches 60 days back" },
    { grants: ["read_all_orders"], names: ["#1001", "#1002"], because: "read_all_orders reaches all" },
  ])("with $grants gives $names: $because", async ({ grants, names }) => {
    const world = tinyWorld();
    world.shop.grants = grants;
    const granted = await openTestStore({ world });
    const { data } = await granted.graphql(
      `{ orders(first: 5) { nodes { name } } ordersCount { count } order(id: "gid://shopify/Order/500") { name } }`,
    );
    await granted.shopify.stop();
    expect(data).toEqual({
      orders: { nodes: names.map((name) => ({ name })) },
      ordersCount: { count: names.length },
      order: grants.length > 0 ? { name: "#1001" } : null,
    });
  });
});
