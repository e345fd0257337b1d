import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openTestStore, PLATE, STREET, type TestStore, WAREHOUSE } from "../../shopify/test-store.ts";
import { type MiniAdmin, startAdmin } from "../server.ts";

let store: TestStore;
let admin: MiniAdmin;
beforeEach(async () => {
  store = await openTestStore();
  admin = await startAdmin({ shopify: store.shopify, appUrl: "http://127.0.0.1:9", port: 0 });
});
afterEach(async () => {
  await admin.stop();
  await store.shopify.stop();
});

const PLATE_PAGE = "/products/11";

async function pathOf(page: string): Promise<URL> {
  const home = await fetch(admin.url, { redirect: "manual" });
  return new URL(`${home.headers.get("location") ?? ""}${page}`, admin.url);
}

/** What the page says after the form was sent. */
async function send(form: Record<string, string>): Promise<{ status: number; refused: string | null }> {
  const answer = await fetch(await pathOf(PLATE_PAGE), {
    method: "POST",
    body: new URLSearchParams(form),
    redirect: "manual",
  });
  const to = new URL(answer.headers.get("location") ?? "", admin.url);
  return { status: answer.status, refused: to.searchParams.get("refused") };
}

describe("the product page", () => {
  it("offers only locations that keep the product", async () => {
    const page = await (await fetch(await pathOf(PLATE_PAGE))).text();
    expect(page).toContain(`<option value="${WAREHOUSE}">`);
    expect(page).not.toContain(`<option value="${STREET}">`);
  });

  it.each([
    { because: "the item is not stocked there", form: { do: "stock", locationId: STREET, units: "3" }, says: "is not stocked at" }, // prettier-ignore
    { because: "there is no such location", form: { do: "receive", locationId: "99", units: "3" }, says: "is not stocked at location 99" }, // prettier-ignore
    { because: "the count is blank", form: { do: "stock", locationId: WAREHOUSE, units: "" }, says: "whole number" }, // prettier-ignore
    {
      because: "the price is beyond all numbers",
      form: { do: "price", price: "1e400" },
      says: "such as 12.50",
    },
    { because: "the price is blank", form: { do: "price", price: " " }, says: "such as 12.50" },
  ])("says so, and changes nothing, when $because", async ({ form, says }) => {
    const before = { price: price(), available: available() };
    const { status, refused } = await send({ variantId: PLATE.variant, ...form });
    expect(status).toBe(303);
    expect(refused).toContain(says);
    expect(refused).toContain("Nothing was changed.");
    expect({ price: price(), available: available() }).toEqual(before);
  });

  it("changes what it is asked to", async () => {
    expect(await send({ variantId: PLATE.variant, do: "price", price: "12.5" })).toMatchObject({
      refused: null,
    });
    expect(await send({ variantId: PLATE.variant, do: "stock", locationId: WAREHOUSE, units: "-3" })).toMatchObject({ refused: null }); // prettier-ignore
    expect([price(), available()]).toEqual(["12.50", -3]);
  });
});

function price(): string | undefined {
  return store.shopify.store.variants.get(PLATE.variant)?.price;
}

function available(): number | undefined {
  return store.shopify.store.level(PLATE.item, WAREHOUSE)?.quantities.available;
}
