import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { MUG, openTestStore, type TestStore, WAREHOUSE } from "./test-store.ts";

const ADJUST = `mutation Adjust($input: InventoryAdjustQuantitiesInput!) { inventoryAdjustQuantities(input: $input) @idempotent(key: "k") { userErrors { code } } }`;
const INPUT = {
  name: "available",
  reason: "correction",
  changes: [
    {
      inventoryItemId: `gid://shopify/InventoryItem/${MUG.item}`,
      locationId: `gid://shopify/Location/${WAREHOUSE}`,
      delta: 1,
      changeFromQuantity: 12,
    },
  ],
};

let store: TestStore;
beforeEach(async () => {
  store = await openTestStore();
  // Signed in, so that only what follows can be struck.
  await store.graphql("{ shop { name } }");
});
afterEach(async () => {
  await store.shopify.stop();
});

const write = () => store.graphql(ADJUST, { input: INPUT });
const applied = (): number => store.shopify.ledger().length;

describe("faults of writes", () => {
  it("error_before_apply: HTTP 500, nothing applied, and the same key works afterwards", async () => {
    store.shopify.faults.set("error_before_apply", { times: 1 });
    expect((await write()).status).toBe(500);
    expect(applied()).toBe(0);
    expect((await write()).status).toBe(200);
    expect(applied()).toBe(1);
  });

  it("error_after_apply: HTTP 500 though it was applied, and the same key does not apply it twice", async () => {
    store.shopify.faults.set("error_after_apply", { times: 1 });
    expect((await write()).status).toBe(500);
    expect(applied()).toBe(1);
    expect((await write()).data?.["inventoryAdjustQuantities"]).toEqual({ userErrors: [] });
    expect(applied()).toBe(1);
  });

  it.each([
    { when: "before", left: 0 },
    { when: "after", left: 1 },
  ] as const)("cut_connection $when: no answer, $left applied", async ({ when, left }) => {
    store.shopify.faults.set("cut_connection", { times: 1, when });
    await expect(write()).rejects.toThrow("fetch failed");
    expect(applied()).toBe(left);
  });

  it.each([
    { when: "before", left: 0 },
    { when: "after", left: 1 },
  ] as const)("slow, applied $when the wait: no answer yet, $left applied", async ({ when, left }) => {
    const answer = Promise.withResolvers<null>();
    store.shopify.faults.set("slow", {
      times: 1,
      match: "inventoryAdjustQuantities",
      until: answer.promise,
      when,
    });
    const writing = write();
    await expect.poll(() => store.shopify.faults.list()).toEqual([]);
    expect(applied()).toBe(left);
    answer.resolve(null);
    expect((await writing).data?.["inventoryAdjustQuantities"]).toEqual({ userErrors: [] });
    expect(applied()).toBe(1);
  });

  it("forgets_keys: the same call once more is looked at once more", async () => {
    await write();
    expect((await write()).data?.["inventoryAdjustQuantities"]).toEqual({ userErrors: [] });
    store.shopify.faults.set("forgets_keys");
    const again = (await write()).data?.["inventoryAdjustQuantities"] as { userErrors: { code: string }[] };
    // Its comparison refuses it now, which a remembered key would not have come to.
    expect(again.userErrors.map(({ code }) => code)).toEqual(["CHANGE_FROM_QUANTITY_STALE"]);
    expect(applied()).toBe(1);
  });

  it("strike no reads", async () => {
    for (const name of ["error_before_apply", "error_after_apply", "cut_connection"] as const)
      store.shopify.faults.set(name);
    expect((await store.graphql("{ shop { name } }")).status).toBe(200);
    const RUN = `mutation { bulkOperationRunQuery(query: "{ products { edges { node { id } } } }") { userErrors { message } } }`;
    expect((await store.graphql(RUN)).status).toBe(200);
  });
});

describe("faults of any request", () => {
  it("throttled: HTTP 200 with a GraphQL error, as often as told", async () => {
    store.shopify.faults.set("throttled", { times: 2 });
    for (const code of ["THROTTLED", "THROTTLED", undefined]) {
      const { status, errors } = await store.graphql("{ shop { name } }");
      expect({ status, code: errors[0]?.extensions?.["code"] }).toEqual({ status: 200, code });
    }
  });

  it("slow: the answer waits", async () => {
    store.shopify.faults.set("slow", { ms: 120, times: 1 });
    const started = performance.now();
    await store.graphql("{ shop { name } }");
    expect(performance.now() - started).toBeGreaterThanOrEqual(119);
  });

  it("strike only what they match", async () => {
    store.shopify.faults.set("throttled", { match: /products\(/ });
    expect((await store.graphql("{ shop { name } }")).errors).toEqual([]);
    expect((await store.graphql("{ products(first: 1) { nodes { id } } }")).errors).toHaveLength(1);
  });

  it("strike the token request when they name it, and only then", async () => {
    const { faults } = store.shopify;
    faults.set("error_before_apply");
    expect((await store.exchange()).status).toBe(200);
    faults.set("error_before_apply", { match: "access_token", times: 1 });
    expect((await store.exchange()).status).toBe(500);
    expect((await store.exchange()).status).toBe(200);
    faults.set("error_after_apply", { match: "access_token", times: 1 });
    const before = store.shopify.version();
    expect((await store.exchange()).status).toBe(500);
    expect(store.shopify.version()).toBeGreaterThan(before);
    faults.set("cut_connection", { match: "access_token", times: 1 });
    await expect(store.exchange()).rejects.toThrow("fetch failed");
    faults.set("slow", { match: "access_token", ms: 120, times: 1 });
    const started = performance.now();
    await store.exchange();
    expect(performance.now() - started).toBeGreaterThanOrEqual(119);
  });

  it("bulk_fails: half of it, with an error code", async () => {
    store.shopify.faults.set("bulk_fails", { times: 1 });
    await store.graphql(
      `mutation { bulkOperationRunQuery(query: "{ productVariants { edges { node { id } } } }", groupObjects: true) { userErrors { message } } }`,
    );
    await store.shopify.bulkSettled();
    const { data } = await store.graphql(
      "{ currentBulkOperation { status errorCode url partialDataUrl rootObjectCount } }",
    );
    expect(data?.["currentBulkOperation"]).toMatchObject({
      status: "FAILED",
      errorCode: "INTERNAL_SERVER_ERROR",
      url: null,
      rootObjectCount: "2",
    });
    const { partialDataUrl } = data?.["currentBulkOperation"] as { partialDataUrl: string };
    expect((await (await fetch(partialDataUrl)).text()).trim().split("\n")).toHaveLength(2);
  });
});

describe("/_sandbox/faults", () => {
  it("switches a fault on and off, and tells which there are", async () => {
    const faults = new URL("/_sandbox/faults", store.shopify.url);
    await store.post("/_sandbox/faults", { name: "throttled", times: 3 });
    expect((await write()).errors[0]?.message).toBe("Throttled");
    expect(await (await fetch(faults)).json()).toMatchObject({
      active: [{ name: "throttled", times: 3, struck: 1 }],
    });
    await store.post("/_sandbox/faults", { off: true });
    expect((await write()).errors).toEqual([]);
  });

  it.each([
    { because: "there is no such fault", body: { name: "earthquake" }, says: "error_after_apply" },
    {
      because: "the pattern cannot be read",
      body: { name: "throttled", match: "(" },
      says: "Invalid regular expression",
    },
    { because: "none is named", body: {}, says: "Name the fault." },
  ])("refuses: $because", async ({ body, says }) => {
    const response = await store.post("/_sandbox/faults", body);
    expect(response.status).toBe(400);
    expect(await response.text()).toContain(says);
    expect(store.shopify.faults.list()).toEqual([]);
  });
});

describe("/_sandbox/ledger", () => {
  it("shows what was applied, to people and to programs, with nothing in it acting as markup", async () => {
    const warehouse = store.shopify.store.locations.get(WAREHOUSE);
    if (warehouse) warehouse.name = "<b>Depot</b>";
    await write();
    const page = await (await fetch(new URL("/_sandbox/ledger", store.shopify.url))).text();
    expect(page).toContain("inventoryAdjustQuantities");
    expect(page).toContain("12 → 13");
    expect(page).not.toContain("<b>");
    const entries: unknown = await (
      await fetch(new URL("/_sandbox/ledger?format=json", store.shopify.url))
    ).json();
    expect(entries).toMatchObject([{ operation: "inventoryAdjustQuantities", key: "k" }]);
  });
});
