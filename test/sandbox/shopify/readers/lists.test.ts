import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { NOW, openTestStore, type TestStore, tinyWorld } from "../test-store.ts";

let store: TestStore;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(async () => {
  await store.shopify.stop();
});

describe("pages", () => {
  const PAGE = `query P($first: Int, $after: String, $reverse: Boolean) { productVariants(first: $first, after: $after, reverse: $reverse) {
    nodes { id } pageInfo { hasNextPage hasPreviousPage endCursor } } }`;
  type Page = { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };

  it.each([{ reverse: false }, { reverse: true }])(
    "follow one another without gap or repetition (reverse: $reverse)",
    async ({ reverse }) => {
      const seen: string[] = [];
      let after: string | null = null;
      for (;;) {
        const { data } = await store.graphql(PAGE, { first: 1, after, reverse });
        const { nodes, pageInfo } = data?.["productVariants"] as Page;
        seen.push(...nodes.map(({ id }) => id.replace(/\D/g, "")));
        if (!pageInfo.hasNextPage) break;
        after = pageInfo.endCursor;
      }
      expect(seen).toEqual(reverse ? ["110", "101", "100"] : ["100", "101", "110"]);
    },
  );

  it("go on where they stopped though a row behind them is gone", async () => {
    const own = await openTestStore();
    const first = (await own.graphql(PAGE, { first: 2 })).data?.["productVariants"] as Page;
    own.shopify.admin.deleteVariant("101");
    const second = (await own.graphql(PAGE, { first: 2, after: first.pageInfo.endCursor })).data?.[
      "productVariants"
    ] as Page;
    await own.shopify.stop();
    expect(second.nodes).toEqual([{ id: "gid://shopify/ProductVariant/110" }]);
  });

  it.each([
    { because: "neither first nor last is given", variables: {}, says: "first or last" },
    { because: "a page holds at most 250", variables: { first: 251 }, says: "at most 250" },
    { because: "that is no cursor", variables: { first: 1, after: "nonsense" }, says: "Invalid cursor" },
  ])("are refused: $because", async ({ variables, says }) => {
    expect((await store.graphql(PAGE, variables)).errors[0]?.message).toContain(says);
  });

  it("hold exactly 250 at most", async () => {
    expect((await store.graphql(PAGE, { first: 250 })).errors).toEqual([]);
  });

  it("go no deeper than 25,000 rows", async () => {
    const world = tinyWorld();
    const [template] = world.orders;
    world.orders = Array.from(
      { length: 25_001 },
      (_, index) =>
        ({
          ...template,
          id: String(index + 1),
          createdAt: NOW,
          updatedAt: NOW,
          lines: [],
          refunds: [],
          fulfilments: [],
        }) as (typeof world.orders)[number],
    );
    const large = await openTestStore({ world });
    const ORDERS = `query O($after: String!) { orders(first: 1, sortKey: ID, after: $after) { nodes { id } } }`;
    const padded = (id: number): string => String(id).padStart(19, "0");
    const cursor = (id: number): string =>
      Buffer.from(JSON.stringify([padded(id), padded(id)])).toString("base64url");
    const inside = await large.graphql(ORDERS, { after: cursor(24_999) });
    const outside = await large.graphql(ORDERS, { after: cursor(25_000) });
    await large.shopify.stop();
    expect(inside.errors).toEqual([]);
    expect(outside.errors[0]?.message).toContain("25000");
  });

  it("keep ids apart that a number could not", async () => {
    const world = tinyWorld();
    const [first, second, third] = ["9007199254740993", "9007199254740992", "99"];
    world.variants = world.variants.map((variant, index) => ({
      ...variant,
      id: [first, second, third][index] ?? "",
    }));
    const large = await openTestStore({ world });
    const IDS = `{ productVariants(first: 3, query: "id:<${first}") { nodes { id } } }`;
    const { data } = await large.graphql(IDS);
    await large.shopify.stop();
    const nodes = [third, second].map((id) => ({ id: `gid://shopify/ProductVariant/${id}` }));
    expect(data).toEqual({ productVariants: { nodes } });
  });

  it("take lists of at most 250 entries", async () => {
    const NODES = `query N($ids: [ID!]!) { nodes(ids: $ids) { id } }`;
    const ids = Array.from({ length: 251 }, (_, index) => `gid://shopify/Product/${index}`);
    expect((await store.graphql(NODES, { ids: ids.slice(1) })).errors).toEqual([]);
    expect((await store.graphql(NODES, { ids })).errors[0]?.extensions?.["code"]).toBe(
      "MAX_INPUT_SIZE_EXCEEDED",
    );
  });
});

describe("search", () => {
  async function orders(query: string): Promise<unknown> {
    const { data, errors } = await store.graphql(
      `query S($query: String!) { orders(first: 5, query: $query) { nodes { name } } }`,
      { query },
    );
    return (
      errors[0]?.message ?? (data?.["orders"] as { nodes: { name: string }[] }).nodes.map(({ name }) => name)
    );
  }
  const at = "2026-11-19T12:00:00Z";

  it.each([
    { query: `updated_at:>='${at}'`, gives: ["#1002"], because: "it was updated then" },
    { query: `updated_at:>'${at}'`, gives: [], because: "not later" },
    { query: `updated_at:<'${at}'`, gives: [], because: "not earlier" },
    { query: `created_at:<=${at} AND name:#1002`, gives: ["#1002"], because: "both hold" },
    { query: `created_at:<=${at} id:>501`, gives: [], because: "one of two does not hold" },
    {
      query: "created_at:>=2026-11-19 created_at:<=2026-11-19",
      gives: ["#1002"],
      because: "a day lasts until its end",
    },
  ])("$query gives $gives: $because", async ({ query, gives }) => {
    expect(await orders(query)).toEqual(gives);
  });

  it.each([{ query: "colour:red" }, { query: "created_at:>=yesterday" }, { query: "mugs" }])(
    "refuses $query, which would filter nothing",
    async ({ query }) => {
      expect(await orders(query)).toContain("The stand-in's search");
    },
  );
});
