/** The reading client against a troubled stand-in, and the promise that it cannot write. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { outwardFetch, shopDomain, type Access } from "../../app/connectors/shopify/access.server.ts";
import { readClient, TooCostly, type ReadClient } from "../../app/connectors/shopify/client.server.ts";
import * as mutations from "../../app/connectors/shopify/mutations.ts";
import * as operations from "../../app/connectors/shopify/operations.ts";
import { allOf } from "../../app/connectors/shopify/paging.server.ts";
import { readOnly } from "../../app/connectors/shopify/read-only.server.ts";
import { readingAccess } from "../../app/connectors/shopify/reading-access.server.ts";
import { page } from "../../app/connectors/shopify/schema.ts";
import { openTestStore, type TestStore } from "../sandbox/shopify/test-store.ts";
import { accessTo } from "./shopify-harness.ts";

let store: TestStore;
let access: Access & { calls: string[] };
beforeEach(async () => {
  store = await openTestStore();
  access = accessTo(store);
});
afterEach(() => store.shopify.stop());

const Anything = z.unknown();
const Locations = z.object({ locations: page(z.object({ name: z.string() })) });
const locations = () =>
  allOf(readClient(access), {
    document: operations.LOCATIONS,
    variables: {},
    answer: Locations,
    first: 1,
    pick: (answer) => answer.locations,
  });

describe("the reading client", () => {
  it("reads all pages", async () => {
    expect((await locations()).map(({ name }) => name).toSorted()).toEqual(["High Street", "Warehouse"]);
  });

  it.each(["throttled", "slow", "cut_connection"] as const)("sits out a shop that is %s", async (fault) => {
    store.shopify.faults.set(fault, { times: 2, ms: 50, match: /Locations/ });
    expect(await locations()).toHaveLength(2);
  });

  it.each<[string, RegExp | string, string, Record<string, unknown>]>([
    ["the writing document", "not_a_read", mutations.ADJUST_INCOMING, {}],
    ["a document that is not among the named ones", "not_a_read", "query Sneaky { shop { name } }", {}],
    [
      "a named read with a mutation added",
      "not_a_read",
      `${operations.LOCATIONS} mutation M { productDelete { shop { id } } }`,
      {},
    ],
    [
      "a bulk operation that holds a mutation",
      "not_a_read",
      operations.RUN_BULK_QUERY,
      { query: mutations.ADJUST_INCOMING, groupObjects: false },
    ],
    ["a bulk operation that holds nothing", "not_a_read", operations.RUN_BULK_QUERY, {}],
  ])("refuses %s before anything leaves", async (_what, code, document, variables) => {
    await expect(readClient(access).read(document, variables, Anything)).rejects.toMatchObject({ code });
    expect(access.calls).toEqual([]);
  });

  it("lets a bulk query pass", () => {
    expect(readOnly(operations.RUN_BULK_QUERY, { query: operations.BULK_VARIANTS })).toBe("RunBulkQuery");
  });

  const asking = (query: string, variables: object = {}) => JSON.stringify({ query, variables });
  it.each<[string, RequestInit]>([
    ["a mutation posted past the client", { method: "POST", body: asking(mutations.ADJUST_INCOMING) }],
    ["a mutation in lower case", { method: "post", body: asking(mutations.UPDATE_PRODUCT) }],
    ["a read that is not a named one", { method: "POST", body: asking("{ shop { name } }") }],
    ["a body that is no text", { method: "POST", body: new URLSearchParams({ query: "x" }) }],
    ["a PUT", { method: "PUT", body: "{}" }],
    ["a DELETE", { method: "DELETE" }],
  ])("has a way out that refuses %s", async (_what, init) => {
    const reading = readingAccess(access);
    const address = `https://${access.shop}/admin/api/2026-07/graphql.json`;
    await expect(reading.fetch(address, init)).rejects.toMatchObject({ name: "Bug", code: "not_a_read" });
    const request = new Request(address, init);
    await expect(reading.fetch(request)).rejects.toMatchObject({ name: "Bug", code: "not_a_read" });
    expect(access.calls).toEqual([]);
  });

  it("takes Shopify's no for an answer, with what to do", async () => {
    const unknown = () => Promise.resolve("shpat_no_such_token");
    const denied: Access = { ...access, token: unknown, replaced: unknown };
    await expect(readClient(denied).read(operations.SHOP_PROFILE, {}, Anything)).rejects.toMatchObject({
      name: "Refused",
      code: "shopify_http_401",
      message: expect.stringContaining("What was read before is kept") as string,
    });
    expect(access.calls).toHaveLength(2);
  });

  it("replaces a token that Shopify no longer takes, and asks again", async () => {
    const turnedAway: string[] = [];
    const stale: Access = {
      ...access,
      token: () => Promise.resolve("shpat_of_an_earlier_installation"),
      replaced: (token) => {
        turnedAway.push(token);
        return access.token();
      },
    };
    const { shop } = await readClient(stale).read(
      operations.SHOP_PROFILE,
      {},
      z.object({ shop: z.object({ name: z.string() }) }),
    );
    expect(shop.name).toBe("Tiny Mugs");
    expect(turnedAway).toEqual(["shpat_of_an_earlier_installation"]);
  });

  it("says so when Shopify answers in an unknown form", async () => {
    const strict = z.object({ shop: z.object({ mood: z.string() }) });
    await expect(readClient(access).read(operations.SHOP_PROFILE, {}, strict)).rejects.toMatchObject({
      code: "shopify_not_understood",
    });
  });

  it("stops waiting when it is told to", async () => {
    store.shopify.faults.set("throttled");
    const stop = new AbortController();
    const reading = readClient(access, { signal: stop.signal }).read(operations.SHOP_PROFILE, {}, Anything);
    stop.abort(new Error("shutting down"));
    await expect(reading).rejects.toThrow();
  });
});

it("asks for smaller pages when a page costs too much, and remembers what was small enough", async () => {
  const sizes: unknown[] = [];
  const client = readClient(access);
  const thrifty: ReadClient = {
    read(document, variables, answer) {
      sizes.push(variables["first"]);
      if (Number(variables["first"]) > 40) throw new TooCostly("shopify_too_costly", "");
      return client.read(document, variables, answer);
    },
  };
  const Orders = z.object({ orders: page(z.object({ id: z.string() })) });
  const ask = { document: operations.ORDERS_CHANGED, variables: { query: "" }, answer: Orders, first: 250 };
  await allOf(thrifty, { ...ask, pick: ({ orders }) => orders });
  expect(await allOf(thrifty, { ...ask, pick: ({ orders }) => orders })).toHaveLength(1);
  expect(sizes).toEqual([250, 125, 63, 32, 32]);
});

describe("the way out in the sandbox", () => {
  it("leads addresses of shops to the stand-in, with the shop's name", async () => {
    const seen: string[] = [];
    const out = outwardFetch("http://127.0.0.1:9", (input, init) => {
      seen.push(`${new Request(input).url} ${new Headers(init?.headers).get("x-stand-in-shop") ?? ""}`);
      return Promise.resolve(new Response());
    });
    await out("https://tiny-mugs.myshopify.com/admin/x?y=1", { method: "POST", body: "{}" });
    expect(seen).toEqual(["http://127.0.0.1:9/admin/x?y=1 tiny-mugs.myshopify.com"]);
  });

  it.each([
    "https://example.com/",
    "https://myshopify.com/",
    "https://evil-myshopify.com/",
    "https://a.myshopify.com.evil.example/",
  ])("calls no other address, such as %s", async (url) => {
    const out = outwardFetch("http://127.0.0.1:9", () => Promise.reject(new Error("left")));
    await expect(out(url)).rejects.toMatchObject({ code: "sandbox_breach" });
  });
});

describe("the way out in production", () => {
  const called = async (url: string): Promise<string[]> => {
    const seen: string[] = [];
    await outwardFetch(null, (input) => {
      seen.push(new Request(input).url);
      return Promise.resolve(new Response());
    })(url);
    return seen;
  };

  it.each([
    "https://tiny-mugs.myshopify.com/admin/x",
    "https://storage.googleapis.com/shopify-tiers-assets-prod-us-east1/bulk?sig=1",
    "https://files.shopifycdn.com/bulk",
    "https://cdn.shopify.com/bulk",
  ])("leads to Shopify, such as %s", async (url) => {
    expect(await called(url)).toEqual([url]);
  });

  it.each([
    "http://storage.googleapis.com/file",
    "https://storage.googleapis.com:8443/file",
    "https://storage.googleapis.com.evil.example/file",
    "https://evilshopify.com/file",
    "https://169.254.169.254/latest",
    "http://127.0.0.1:5432/",
    "file:///etc/passwd",
  ])("leads nowhere else, such as %s", async (url) => {
    await expect(called(url)).rejects.toMatchObject({ code: "not_shopify" });
  });
});

it.each([
  "",
  "shop",
  "shop.myshopify.com.evil.example",
  "https://shop.myshopify.com",
  "a b.myshopify.com",
  "-a.myshopify.com",
])('refuses "%s" as the address of a store', (shop) => {
  expect(() => shopDomain(shop)).toThrow("address of a Shopify store");
});
