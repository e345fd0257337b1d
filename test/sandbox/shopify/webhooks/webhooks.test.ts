import { createHmac } from "node:crypto";
import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readBody } from "../http.ts";
import {
  API_SECRET,
  openTestStore,
  PLATE,
  SHOP,
  type TestStore,
  type TestStoreOptions,
  TOPICS,
  WAREHOUSE,
} from "../test-store.ts";

type Received = {
  path: string;
  topic: string;
  headers: IncomingHttpHeaders;
  body: string;
  payload: Record<string, unknown>;
};

let app: Server;
let appUrl: string;
let received: Received[];
/** What the app answers, one after the other; 200 when there is none left. */
let answers: number[];
let store: TestStore;

async function open(options: TestStoreOptions = {}): Promise<void> {
  const scopes = "read_products,read_inventory,write_inventory,read_orders,read_fulfillments";
  store = await openTestStore({ appUrl, scopes, topics: TOPICS, webhookRetryDelays: [1, 1], ...options });
}

beforeEach(async () => {
  received = [];
  answers = [];
  app = createServer((request, response) => {
    void readBody(request).then((body) => {
      const topic = String(request.headers["x-shopify-topic"]);
      const payload = JSON.parse(body) as Record<string, unknown>;
      received.push({ path: request.url ?? "", topic, headers: request.headers, body, payload });
      response.writeHead(answers.shift() ?? 200).end();
    });
  });
  await new Promise<void>((resolve) => app.listen(0, "127.0.0.1", resolve));
  appUrl = `http://127.0.0.1:${(app.address() as AddressInfo).port}`;
});

afterEach(async () => {
  await store.shopify.stop();
  app.closeAllConnections();
  await new Promise((resolve) => app.close(resolve));
});

const order = { lines: [{ variantId: "101", quantity: 2 }] };

async function topics(): Promise<string[]> {
  await store.shopify.webhooks.settled();
  return received.map(({ topic }) => topic);
}

describe("a delivery", () => {
  it("is signed and says what it is about", async () => {
    await open();
    store.shopify.admin.setAvailable({ inventoryItemId: PLATE.item, locationId: WAREHOUSE, quantity: 7 });
    await store.shopify.webhooks.settled();
    const [delivery] = received;
    expect(delivery?.path).toBe("/webhooks/ops");
    expect(delivery?.headers).toMatchObject({
      "x-shopify-topic": "inventory_levels/update",
      "x-shopify-shop-domain": SHOP,
      "x-shopify-api-version": "2026-07",
      "x-shopify-triggered-at": "2026-11-20T12:00:00.000Z",
      "x-shopify-hmac-sha256": createHmac("sha256", API_SECRET)
        .update(delivery?.body ?? "")
        .digest("base64"),
    });
    expect(delivery?.headers["x-shopify-webhook-id"]).toMatch(/^[0-9a-f-]{36}$/);
    expect(delivery?.headers["x-shopify-event-id"]).toMatch(/^[0-9a-f-]{36}$/);
    expect(delivery?.payload).toEqual({
      inventory_item_id: 1100,
      location_id: 1,
      available: 7,
      updated_at: "2026-11-20T12:00:00.000Z",
      admin_graphql_api_id: "gid://shopify/InventoryLevel/1?inventory_item_id=1100",
    });
  });

  it("is cut to the fields that the app asked for, also inside", async () => {
    await open({ includeFields: ["id", "updated_at", "line_items.quantity"] });
    store.shopify.admin.placeOrder(order);
    await store.shopify.webhooks.settled();
    const { payload } = received.find(({ topic }) => topic === "orders/create") ?? {};
    expect(Object.keys(payload ?? {})).toEqual(["id", "updated_at", "line_items"]);
  });

  it("is repeated under the same id until the app takes it", async () => {
    answers = [500, 503];
    await open({ topics: ["shop/update"] });
    store.shopify.admin.changeShop({ name: "Tiny Cups" });
    expect(await topics()).toEqual(["shop/update", "shop/update", "shop/update"]);
    expect(new Set(received.map(({ headers }) => headers["x-shopify-webhook-id"])).size).toBe(1);
    expect(store.shopify.webhooks.deliveries()).toMatchObject([{ attempts: 3, outcome: "delivered" }]);
  });

  it("is given up after the last attempt", async () => {
    answers = [500, 500, 500];
    await open({ topics: ["shop/update"] });
    store.shopify.admin.changeShop({ name: "Tiny Cups" });
    await store.shopify.webhooks.settled();
    expect(store.shopify.webhooks.deliveries()).toMatchObject([{ attempts: 3, outcome: "given_up" }]);
  });
});

describe("what is told", () => {
  it.each([
    {
      what: "an order",
      does: () => store.shopify.admin.placeOrder(order),
      told: ["inventory_levels/update", "orders/create", "products/update"],
    },
    {
      what: "a shipment",
      does: () => store.shopify.admin.fulfilOrder(store.shopify.admin.placeOrder(order).id),
      told: [
        "fulfillments/create",
        "inventory_levels/update",
        "inventory_levels/update",
        "orders/create",
        "orders/updated",
        "products/update",
      ],
    },
    {
      what: "a cancellation",
      does: () => store.shopify.admin.cancelOrder("501"),
      told: ["orders/cancelled", "orders/updated"],
    },
    {
      what: "a refund",
      does: () =>
        store.shopify.admin.refund({
          orderId: "501",
          lines: [{ lineId: "5011", quantity: 1 }],
          restock: false,
        }),
      told: ["orders/updated", "refunds/create"],
    },
    {
      what: "a price",
      does: () => store.shopify.admin.setPrice({ variantId: "100", price: "19.00" }),
      told: ["products/update"],
    },
    {
      what: "a cost",
      does: () => store.shopify.admin.setCost({ variantId: "100", cost: "7.00" }),
      told: ["inventory_items/update"],
    },
    {
      what: "a deleted variant",
      does: () => store.shopify.admin.deleteVariant("100"),
      told: ["products/update"],
    },
    {
      what: "a deleted product",
      does: () => store.shopify.admin.deleteVariant("110"),
      told: ["products/delete"],
    },
    {
      what: "a new currency",
      does: () => store.shopify.admin.changeShop({ currency: "EUR" }),
      told: ["shop/update"],
    },
    { what: "removal of the app", does: () => store.shopify.admin.uninstallApp(), told: ["app/uninstalled"] },
  ])("of $what: $told", async ({ does, told }) => {
    await open();
    does();
    expect((await topics()).sort()).toEqual(told);
  });

  it("of granted scopes is the whole list of them, before and now", async () => {
    await open({ topics: ["app/scopes_update"], scopes: "read_products" });
    store.shopify.admin.setGrants(["read_all_orders"]);
    await store.shopify.webhooks.settled();
    store.shopify.admin.setGrants([]);
    await store.shopify.webhooks.settled();
    expect(received.map(({ payload }) => payload)).toMatchObject([
      { previous: ["read_products"], current: ["read_products", "read_all_orders"] },
      { previous: ["read_products", "read_all_orders"], current: ["read_products"] },
    ]);
  });

  it("of privacy goes to its own address", async () => {
    await open();
    store.shopify.admin.askPrivacy("shop/redact");
    await store.shopify.webhooks.settled();
    expect(received).toMatchObject([
      { path: "/webhooks/compliance", topic: "shop/redact", payload: { shop_domain: SHOP } },
    ]);
  });

  it("of a bulk operation is its end", async () => {
    await open();
    await store.graphql(
      `mutation { bulkOperationRunQuery(query: "{ products { edges { node { id } } } }") { userErrors { message } } }`,
    );
    await store.shopify.bulkSettled();
    await store.shopify.webhooks.settled();
    expect(received).toMatchObject([
      { topic: "bulk_operations/finish", payload: { status: "completed", error_code: null } },
    ]);
  });

  it("is nothing once the app was removed", async () => {
    await open();
    store.shopify.admin.uninstallApp();
    store.shopify.admin.placeOrder(order);
    expect(await topics()).toEqual(["app/uninstalled"]);
  });

  it("of the app's own write is the stock that changed", async () => {
    await open();
    await store.graphql(
      `mutation A($input: InventoryAdjustQuantitiesInput!) { inventoryAdjustQuantities(input: $input) @idempotent(key: "k") { userErrors { code } } }`,
      {
        input: {
          name: "available",
          reason: "correction",
          changes: [
            {
              inventoryItemId: "gid://shopify/InventoryItem/1100",
              locationId: "gid://shopify/Location/1",
              delta: 1,
              changeFromQuantity: -1,
            },
          ],
        },
      },
    );
    expect(await topics()).toEqual(["inventory_levels/update"]);
  });
});

describe("webhook faults", () => {
  it("deliver a webhook twice under one id", async () => {
    await open({ topics: ["shop/update"] });
    store.shopify.faults.set("duplicate_webhooks", { times: 1 });
    store.shopify.admin.changeShop({ name: "Tiny Cups" });
    await store.shopify.webhooks.settled();
    expect(received).toHaveLength(2);
    expect(new Set(received.map(({ headers }) => headers["x-shopify-webhook-id"])).size).toBe(1);
  });

  it("deliver a webhook after the one that followed it", async () => {
    await open({ topics: ["shop/update", "products/update"] });
    store.shopify.faults.set("out_of_order_webhooks", { times: 1, match: "shop/update" });
    store.shopify.admin.changeShop({ name: "Tiny Cups" });
    store.shopify.admin.setPrice({ variantId: "100", price: "19.00" });
    expect(await topics()).toEqual(["products/update", "shop/update"]);
  });

  it("wait until the one that followed was taken, however often it was refused before", async () => {
    answers = [500, 503];
    await open({ topics: ["shop/update", "products/update"] });
    store.shopify.faults.set("out_of_order_webhooks", { times: 1, match: "shop/update" });
    store.shopify.admin.changeShop({ name: "Tiny Cups" });
    store.shopify.admin.setPrice({ variantId: "100", price: "19.00" });
    expect(await topics()).toEqual(["products/update", "products/update", "products/update", "shop/update"]);
  });

  it("never deliver a webhook", async () => {
    await open({ topics: ["shop/update", "products/update"] });
    store.shopify.faults.set("dropped_webhooks", { match: "shop/update" });
    store.shopify.admin.changeShop({ name: "Tiny Cups" });
    store.shopify.admin.setPrice({ variantId: "100", price: "19.00" });
    expect(await topics()).toEqual(["products/update"]);
    expect(store.shopify.webhooks.deliveries()).toMatchObject([
      { topic: "shop/update", outcome: "dropped" },
      { outcome: "delivered" },
    ]);
  });
});

describe("subscriptions", () => {
  it.each([
    {
      because: "there is no such topic",
      options: { topics: ["mugs/update"] },
      says: "no topic of Shopify's",
    },
    {
      because: "the scopes do not reach it",
      options: { topics: ["orders/create"], scopes: "read_products" },
      says: "read_orders",
    },
  ])("are refused at the start: $because", async ({ options, says }) => {
    await expect(openTestStore(options)).rejects.toThrow(says);
    await open();
  });
});
