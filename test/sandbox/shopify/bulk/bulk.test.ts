import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { NOW, openTestStore, type TestStore, tinyWorld } from "../test-store.ts";

const RUN = `mutation Run($query: String!, $grouped: Boolean!) { bulkOperationRunQuery(query: $query, groupObjects: $grouped) {
  bulkOperation { id status } userErrors { code message } } }`;
const STATUS = `query Status($id: ID!) { bulkOperation(id: $id) { status errorCode objectCount rootObjectCount fileSize url partialDataUrl } }`;
const ORDERS = `{ orders { edges { node { id name lineItems { edges { node { id quantity variant { sku } } } } } } } }`;

type Status = {
  status: string;
  errorCode: string | null;
  objectCount: string;
  rootObjectCount: string;
  fileSize: string | null;
  url: string | null;
  partialDataUrl: string | null;
};
type Started = {
  bulkOperation: { id: string; status: string } | null;
  userErrors: { code: string; message: string }[];
};

let store: TestStore;
beforeEach(async () => {
  const world = tinyWorld();
  world.shop.grants = ["read_all_orders"];
  store = await openTestStore({ world });
});
afterEach(async () => {
  await store.shopify.stop();
});

async function start(query: string, grouped = false): Promise<Started> {
  return (await store.graphql(RUN, { query, grouped })).data?.["bulkOperationRunQuery"] as Started;
}

async function finish(query: string, grouped = false): Promise<Status> {
  const { bulkOperation } = await start(query, grouped);
  await store.shopify.bulkSettled();
  return (await store.graphql(STATUS, { id: bulkOperation?.id })).data?.["bulkOperation"] as Status;
}

async function lines(url: string | null): Promise<Record<string, unknown>[]> {
  const text = await (await fetch(url ?? "")).text();
  return text
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

/** Fields inside one another; those in the plural are connections. */
function nest(path: readonly string[]): string {
  return path.reduceRight(
    (inner, name) =>
      name.endsWith("s") ? `${name} { edges { node { id ${inner} } } }` : `${name} { id ${inner} }`,
    "",
  );
}

describe("a bulk query", () => {
  it("writes one line per object, children under their parent's id", async () => {
    const status = await finish(ORDERS, true);
    expect(status).toMatchObject({
      status: "COMPLETED",
      errorCode: null,
      objectCount: "6",
      rootObjectCount: "2",
    });
    const rows = await lines(status.url);
    expect(rows.slice(0, 3)).toEqual([
      { id: "gid://shopify/Order/500", name: "#1001" },
      {
        id: "gid://shopify/LineItem/5001",
        quantity: 2,
        variant: { sku: "MUG-W" },
        __parentId: "gid://shopify/Order/500",
      },
      {
        id: "gid://shopify/LineItem/5002",
        quantity: 3,
        variant: { sku: null },
        __parentId: "gid://shopify/Order/500",
      },
    ]);
    expect(Number(status.fileSize)).toBe((await (await fetch(status.url ?? "")).arrayBuffer()).byteLength);
  });

  it("does not keep children next to their parent unless grouping is asked for", async () => {
    const ids = (await lines((await finish(ORDERS)).url)).map((row) => String(row["id"]).split("/").at(-1));
    expect(ids).toEqual(["500", "501", "5001", "5002", "5011", "5012"]);
  });

  it("sees the orders of the last 60 days only, without read_all_orders", async () => {
    store.shopify.admin.setGrants([]);
    store.signOut();
    expect((await finish(ORDERS)).rootObjectCount).toBe("1");
  });

  it("has no file when nothing was found", async () => {
    const status = await finish(ORDERS.replace("orders {", 'orders(query: "id:>999") {'));
    expect(status).toMatchObject({ status: "COMPLETED", objectCount: "0", url: null });
  });

  it.each([
    { because: "there is no connection in it", query: "{ shop { name } }", says: "at least one connection" },
    {
      because: "it asks for two things",
      query: "{ orders { edges { node { id } } } products { edges { node { id } } } }",
      says: "exactly one top-level field",
    },
    {
      because: "node cannot be asked in bulk",
      query: '{ node(id: "gid://shopify/Order/500") { id } }',
      says: "node and nodes",
    },
    { because: "it is not Shopify's", query: "{ orders { edges { node { colour } } } }", says: "colour" },
    {
      because: "refunds are a list",
      query: "{ orders { edges { node { refunds { refundLineItems { edges { node { quantity } } } } } } } }",
      says: "connection field within a list field",
    },
    {
      because: "three levels nest below the first",
      query: `{ ${nest(["products", "variants", "inventoryItem", "inventoryLevels", "item", "variants"])} }`,
      says: "nesting depth",
    },
    {
      because: "six connections are one too many",
      query: `{ products { edges { node { ${["a", "b", "c", "d", "e"].map((alias) => `${alias}: variants { edges { node { id } } }`).join(" ")} } } } }`,
      says: "more than 5 connections",
    },
  ])("is refused: $because", async ({ query, says }) => {
    const { bulkOperation, userErrors } = await start(query);
    expect(bulkOperation).toBeNull();
    expect(userErrors[0]?.code).toBe("INVALID");
    expect(userErrors[0]?.message).toContain(says);
  });

  it("with five connections runs", async () => {
    const aliases = ["a", "b", "c", "d"]
      .map((alias) => `${alias}: variants { edges { node { id } } }`)
      .join(" ");
    expect(await finish(`{ products { edges { node { id ${aliases} } } } }`)).toMatchObject({
      status: "COMPLETED",
      objectCount: "14",
    });
  });

  it("fails with ACCESS_DENIED when the scopes do not reach", async () => {
    await store.shopify.stop();
    store = await openTestStore({ scopes: "read_products" });
    expect(await finish(ORDERS)).toMatchObject({ status: "FAILED", errorCode: "ACCESS_DENIED", url: null });
  });

  it("gives a result for seven days", async () => {
    const { url } = await finish(ORDERS);
    store.clock.now = new Date(NOW.getTime() + 7 * 86_400_000 - 1);
    expect((await fetch(url ?? "")).status).toBe(200);
    store.clock.now = new Date(NOW.getTime() + 7 * 86_400_000);
    expect((await fetch(url ?? "")).status).toBe(404);
  });
});

describe("a large bulk query", () => {
  it("counts while it runs, leaves room for five, and can be cancelled", async () => {
    const world = tinyWorld();
    const [template] = world.orders;
    world.orders = Array.from(
      { length: 20_000 },
      (_, index) =>
        ({
          ...template,
          id: String(index + 1),
          createdAt: NOW,
          updatedAt: NOW,
        }) as (typeof world.orders)[number],
    );
    await store.shopify.stop();
    store = await openTestStore({ world });
    const started: Started[] = [];
    for (let index = 0; index < 6; index += 1) started.push(await start(ORDERS));
    expect(started.map(({ userErrors }) => userErrors[0]?.code)).toEqual([
      ...Array<undefined>(5),
      "LIMIT_REACHED",
    ]);

    const first = { id: started[0]?.bulkOperation?.id };
    let running: Status;
    do running = (await store.graphql(STATUS, first)).data?.["bulkOperation"] as Status;
    while (running.status === "CREATED" || running.objectCount === "0");
    expect(running.status).toBe("RUNNING");
    for (const { bulkOperation } of started.slice(0, 5)) {
      const CANCEL = `mutation C($id: ID!) { bulkOperationCancel(id: $id) { bulkOperation { status } userErrors { message } } }`;
      await store.graphql(CANCEL, { id: bulkOperation?.id });
    }
    await store.shopify.bulkSettled();
    expect((await store.graphql(STATUS, first)).data?.["bulkOperation"]).toMatchObject({
      status: "CANCELED",
    });
  });
});
