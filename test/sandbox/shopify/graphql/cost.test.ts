import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { NOW, openTestStore, type TestStore } from "../test-store.ts";

let store: TestStore;
beforeEach(async () => {
  store = await openTestStore();
});
afterEach(async () => {
  await store.shopify.stop();
});

describe("query cost", () => {
  it.each([
    { query: "{ shop { name } }", cost: 1, because: "an object is 1, its leaves nothing" },
    {
      query: `{ product(id: "gid://shopify/Product/404") { variants(first: 250) { nodes { inventoryItem { id tracked } } } } }`,
      cost: 25,
      because: "Shopify asks 25 for this one",
    },
    { query: "{ products(first: 200) { nodes { id } } }", cost: 12, because: "Shopify asks 12 for this one" },
    {
      query: "query P($first: Int = 200) { products(first: $first) { nodes { id } } }",
      cost: 12,
      because: "a variable that is not given has its default",
    },
    {
      query: `mutation { bulkOperationCancel(id: "gid://shopify/BulkOperation/1") { userErrors { message } } }`,
      cost: 10,
      because: "a mutation is 10",
    },
  ])("of $query is $cost: $because", async ({ query, cost }) => {
    expect((await store.graphql(query)).cost?.requestedQueryCost).toBe(cost);
  });

  it("counts what came back, not what was asked for", async () => {
    const { cost } = await store.graphql("{ products(first: 200) { nodes { id } } }");
    expect(cost?.actualQueryCost).toBe(3);
    expect(cost?.throttleStatus).toMatchObject({
      currentlyAvailable: 1997,
      maximumAvailable: 2000,
      restoreRate: 100,
    });
  });

  it("beyond 1000 is refused before it runs", async () => {
    const { data, errors } =
      await store.graphql(`{ orders(first: 250) { nodes { lineItems(first: 250) { nodes {
      originalUnitPriceSet { shopMoney { amount } presentmentMoney { amount } } discountedTotalSet { shopMoney { amount } }
      variant { product { id } inventoryItem { id } } } } } } }`);
    expect(data).toBeNull();
    expect(errors[0]?.extensions).toMatchObject({ code: "MAX_COST_EXCEEDED", maxCost: 1000 });
  });
});

describe("an empty bucket", () => {
  it("answers THROTTLED with HTTP 200, and fills at the restore rate", async () => {
    store.shopify.setThrottle({ restoreRate: 10, available: 0 });
    const QUERY = "{ products(first: 200) { nodes { id } } }";
    const empty = await store.graphql(QUERY);
    expect(empty.status).toBe(200);
    expect(empty.errors[0]?.extensions?.["code"]).toBe("THROTTLED");
    expect(empty.cost).toMatchObject({ requestedQueryCost: 12, actualQueryCost: null });

    store.clock.now = new Date(NOW.getTime() + 1100);
    expect((await store.graphql(QUERY)).errors[0]?.extensions?.["code"]).toBe("THROTTLED");
    store.clock.now = new Date(NOW.getTime() + 1200);
    expect((await store.graphql(QUERY)).errors).toEqual([]);
  });

  it("holds twenty seconds' worth at most", async () => {
    store.clock.now = new Date(NOW.getTime() + 3_600_000);
    store.signOut();
    expect((await store.graphql("{ shop { name } }")).cost?.throttleStatus.currentlyAvailable).toBe(1999);
  });
});
