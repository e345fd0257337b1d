/**
 * Writes that Shopify neither compares nor remembers, against a stand-in that fails in named ways; judged by what its
 * ledger says was applied.
 */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Write } from "../../app/ops/drafts/contract.ts";
import { priceChange } from "../../app/ops/drafts/price-change/price-change.ts";
import { productStatus } from "../../app/ops/drafts/product-status/product-status.ts";
import { sellingPolicy } from "../../app/ops/drafts/selling-policy/selling-policy.ts";
import { MUG, openTestStore, type TestStore } from "../sandbox/shopify/test-store.ts";
import { accessTo } from "./shopify-harness.ts";
import { type Sides, writing } from "./shopify-writing.ts";

const PRODUCT = `gid://shopify/Product/${MUG.product}`;
const WHITE = `gid://shopify/ProductVariant/${MUG.variant}`;
const BLUE = "gid://shopify/ProductVariant/101";
const KEY = "7f3f1d36-0000-4000-8000-000000000001";
const MINUTE = 60_000;
const MUTATION = "productVariantsBulkUpdate";

let store: TestStore;
let writer: Sides;
beforeEach(async () => {
  store = await openTestStore();
  writer = writing(accessTo(store));
});
afterEach(() => store.shopify.stop());

/** The kind's own form: the white mug from 18 to 15, and the compare-at price that it had; the blue one as it is. */
function prices(): Write {
  const [line] = priceChange.example.lines;
  if (!line) throw new Error("the example has a line");
  const [white, blue] = [WHITE, BLUE].map((variantId) => ({
    ...line,
    variantId,
    priceMinor: 1_800,
    newPriceMinor: 1_500,
    compareAtMinor: variantId === BLUE ? 2_000 : null,
    newCompareAtMinor: variantId === BLUE ? 2_000 : 1_800,
  }));
  return priceChange.toWrite({
    ...priceChange.example,
    productId: PRODUCT,
    lines: [white ?? line, blue ?? line],
  });
}

const applied = () => store.shopify.ledger();
const priceOf = (id: string) => store.shopify.store.variants.get(id)?.price;

describe("an approved change of prices", () => {
  it("is written once, all variants together, and read back", async () => {
    const { externalId, readBack } = await writer.write(prices(), KEY);

    expect(externalId).toBe(PRODUCT);
    expect(readBack).toMatchObject({
      "Price of Ceramic Mug - White": "15.00 USD",
      "Compare-at price of Ceramic Mug - White": "18.00 USD",
      "Price of Ceramic Mug - Blue": "15.00 USD",
    });
    expect(applied()).toHaveLength(1);
    expect([priceOf(MUG.variant), priceOf("101")]).toEqual(["15.00", "15.00"]);
  });

  it.each([
    {
      because: "another price",
      change: () => store.shopify.admin.setPrice({ variantId: MUG.variant, price: "17.00" }),
      says: "Price of Ceramic Mug - White changed from 18.00 USD to 17.00 USD since you approved. Nothing was written: look again.",
    },
    {
      because: "another compare-at price",
      change: () => store.shopify.admin.setPrice({ variantId: "101", compareAt: null }),
      says: "Compare-at price of Ceramic Mug - Blue changed from 20.00 USD to nothing since you approved. Nothing was written: look again.",
    },
    {
      because: "no such variant any more",
      change: () => store.shopify.admin.deleteVariant(MUG.variant),
      says: "Nothing was written",
    },
    {
      because: "another currency",
      change: () => store.shopify.admin.changeShop({ currency: "EUR" }),
      says: "changed from 18.00 USD to 18.00 EUR",
    },
  ])("is stopped by the look right before it when it finds $because", async ({ change, says }) => {
    change();
    await expect(writer.write(prices(), KEY)).rejects.toMatchObject({
      name: "Refused",
      code: "stale",
      message: expect.stringContaining(says) as string,
    });
    expect(applied()).toEqual([]);
  });

  it("is written after a busy moment, once", async () => {
    store.shopify.faults.set("throttled", { times: 1, match: MUTATION });
    await writer.write(prices(), KEY);
    expect(applied()).toHaveLength(1);
  });

  it("is stopped when somebody changed the price during a busy moment", async () => {
    let asked = 0;
    const busy = accessTo(store, async (input, init) => {
      const sent = new Request(input, init);
      if (!(await sent.clone().text()).includes("UpdateVariants")) return fetch(sent);
      asked += 1;
      store.shopify.admin.setPrice({ variantId: MUG.variant, price: "17.00" });
      return new Response("", { status: 429, headers: { "retry-after": "0" } });
    });
    await expect(writing(busy).write(prices(), KEY)).rejects.toMatchObject({ code: "stale" });
    expect(asked).toBe(1);
    expect(priceOf(MUG.variant)).toBe("17.00");
  });

  it.each(["error_after_apply", "cut_connection"] as const)(
    "whose answer was lost (%s) is found by reading back, and not sent again",
    async (fault) => {
      store.shopify.faults.set(fault, { times: 1, when: "after", match: MUTATION });
      const { readBack } = await writer.write(prices(), KEY);
      expect(readBack).toMatchObject({ "Price of Ceramic Mug - White": "15.00 USD" });
      expect(applied()).toHaveLength(1);
    },
  );

  it("that surely or perhaps never arrived is not sent a second time: what became of it is looked for", async () => {
    const access = accessTo(store);
    store.shopify.faults.set("error_before_apply", { times: 1, match: MUTATION });
    await expect(writing(access).write(prices(), KEY)).rejects.toMatchObject({
      name: "Unavailable",
      code: "shopify_unclear",
    });
    expect(applied()).toEqual([]);
    expect(await writer.probe(prices(), KEY, MINUTE)).toEqual({ state: "not_found" });
    expect(applied()).toEqual([]);
  });

  it("is refused, with Shopify's own words, where the store has not allowed it", async () => {
    const narrow = await openTestStore({ scopes: "read_products,read_inventory" });
    const refused = writing(accessTo(narrow)).write(prices(), KEY);
    await expect(refused).rejects.toMatchObject({
      name: "Refused",
      message: expect.stringMatching(/^Shopify refused: .*write_products.*Nothing was written\.$/) as string,
    });
    await narrow.shopify.stop();
  });

  it("is not sent blindly: without the look before it, nothing leaves", async () => {
    const blind = accessTo(store, async (input, init) => {
      const sent = new Request(input, init);
      return (await sent.clone().text()).includes("VariantsNow")
        ? Response.json({ errors: [{ message: "No.", extensions: { code: "ACCESS_DENIED" } }] })
        : fetch(sent);
    });
    await expect(writing(blind).write(prices(), KEY)).rejects.toMatchObject({
      name: "Refused",
      code: "not_read_before",
    });
    expect(applied()).toEqual([]);
  });

  it.each<[string, (request: Record<string, unknown>) => object]>([
    ["a field too many", (request) => ({ ...request, note: "x" })],
    ["no variant", (request) => ({ ...request, variants: [] })],
    ["nothing to change", (request) => ({ ...request, variants: [{ variantId: WHITE }] })],
    [
      "no price to set out from",
      (request) => ({ ...request, variants: [{ variantId: WHITE, price: { to: "1.00" } }] }),
    ],
  ])("with %s is refused before anything leaves", async (_because, change) => {
    const write = prices();
    const request = change(write.request) as Write["request"];
    await expect(writer.write({ ...write, request }, KEY)).rejects.toMatchObject({ code: "unknown_write" });
  });
});

describe("looking for a change of prices whose answer was lost", () => {
  it("finds it done where all prices stand as approved, however late, and writes nothing", async () => {
    await writer.write(prices(), KEY);
    for (const minutes of [1, 60, 48 * 60])
      expect(await writer.probe(prices(), KEY, minutes * MINUTE)).toMatchObject({
        state: "done",
        receipt: { externalId: PRODUCT, readBack: { "Price of Ceramic Mug - Blue": "15.00 USD" } },
      });
    expect(applied()).toHaveLength(1);
  });

  it.each([
    { minutes: 14, state: "not_found", because: "so soon nobody has set them back by hand" },
    { minutes: 15, state: "unknown", because: "by then somebody may have" },
  ])("of prices as before says $state after $minutes minutes: $because", async ({ minutes, state }) => {
    expect(await writer.probe(prices(), KEY, minutes * MINUTE)).toMatchObject({ state });
    expect(applied()).toEqual([]);
  });

  it("does not guess where a price is neither, and says how it stands", async () => {
    await writer.write(prices(), KEY);
    store.shopify.admin.setPrice({ variantId: MUG.variant, price: "17.00" });
    expect(await writer.probe(prices(), KEY, MINUTE)).toMatchObject({
      state: "unknown",
      found: expect.stringContaining(
        "Price of Ceramic Mug - White is 17.00 USD; it was 18.00 USD before, and 15.00 USD would be right after.",
      ) as string,
    });
  });
});

describe("what an approval of prices rests on", () => {
  it("is read afresh: compare-at prices too", async () => {
    const read = async (...subjects: string[]) =>
      (await writer.read(subjects.map((subject) => ({ subject, label: "", value: null, tolerance: 0 })))).map(
        ({ value }) => value,
      );
    expect(await read(`compare_at:${BLUE}`, `compare_at:${WHITE}`, `price:${BLUE}`)).toEqual([20, null, 18]);
    for (const { subject } of priceChange.preconditions(priceChange.example))
      expect(subject).toMatch(/^(price|compare_at|cost):gid:/);
  });
});

describe("an approved policy and an approved status", () => {
  const [line] = sellingPolicy.example.lines;
  const policy = sellingPolicy.toWrite({
    productId: PRODUCT,
    lines: line ? [{ ...line, variantId: WHITE, continueSelling: false, newContinueSelling: true }] : [],
  });
  const status = productStatus.toWrite({
    ...productStatus.example,
    productId: PRODUCT,
    newStatus: "unlisted",
  });
  const cases = [
    {
      what: "selling when out of stock",
      write: policy,
      mutation: "productVariantsBulkUpdate",
      readBack: { "Selling when out of stock of Ceramic Mug - White": "allowed" },
      move: () => store.shopify.admin.setPolicy({ variantId: MUG.variant, policy: "CONTINUE" }),
      says: "Selling when out of stock of Ceramic Mug - White changed from not allowed to allowed since you approved.",
    },
    {
      what: "a status",
      write: status,
      mutation: "productUpdate",
      readBack: { "Status of Ceramic Mug": "UNLISTED" },
      move: () => store.shopify.admin.setStatus({ productId: MUG.product, status: "DRAFT" }),
      says: "Status of Ceramic Mug changed from ACTIVE to DRAFT since you approved.",
    },
  ];

  it.each(cases)("$what is set once and read back", async ({ write, mutation, readBack }) => {
    expect(await writer.write(write, KEY)).toEqual({
      externalId: PRODUCT,
      readBack: { "Written at": expect.any(String) as string, ...readBack },
    });
    expect(applied().map(({ operation }) => operation)).toEqual([mutation]);
    expect(await writer.probe(write, KEY, MINUTE)).toMatchObject({ state: "done" });
  });

  it.each(cases)("$what that somebody changed meanwhile stops it", async ({ write, move, says }) => {
    move();
    await expect(writer.write(write, KEY)).rejects.toMatchObject({
      code: "stale",
      message: `${says} Nothing was written: look again.`,
    });
    expect(applied()).toEqual([]);
  });

  it.each(cases)("$what whose answer was lost is not sent again", async ({ write, mutation }) => {
    store.shopify.faults.set("error_after_apply", { times: 1, match: mutation });
    await writer.write(write, KEY);
    expect(applied()).toHaveLength(1);
  });

  it("rest on what is read afresh", async () => {
    const subjects = [`policy:${WHITE}`, `status:${PRODUCT}`, "status:gid://shopify/Product/9"];
    const readings = await writer.read(
      subjects.map((subject) => ({ subject, label: "", value: null, tolerance: 0 })),
    );
    expect(readings.map(({ value }) => value)).toEqual(["DENY", "ACTIVE", null]);
  });
});
