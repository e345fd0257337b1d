import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { MUG, openTestStore, PLATE, type TestStore } from "../test-store.ts";

const VARIANTS = `mutation Update($productId: ID!, $variants: [ProductVariantsBulkInput!]!) {
  productVariantsBulkUpdate(productId: $productId, variants: $variants) {
    product { id status } productVariants { id price compareAtPrice inventoryPolicy }
    userErrors { code field message } } }`;
const PRODUCT = `mutation Update($product: ProductUpdateInput!) {
  productUpdate(product: $product) { product { id status } userErrors { field message } } }`;

const MUG_PRODUCT = `gid://shopify/Product/${MUG.product}`;
const WHITE = `gid://shopify/ProductVariant/${MUG.variant}`;
const BLUE = "gid://shopify/ProductVariant/101";
const PLATE_VARIANT = `gid://shopify/ProductVariant/${PLATE.variant}`;

let store: TestStore;
beforeEach(async () => {
  store = await openTestStore({ topics: ["products/update"] });
});
afterEach(() => store.shopify.stop());

async function update(variants: readonly object[], productId = MUG_PRODUCT) {
  const { data, errors } = await store.graphql(VARIANTS, { productId, variants });
  if (!data?.["productVariantsBulkUpdate"]) throw new Error(errors[0]?.message);
  return data["productVariantsBulkUpdate"] as {
    productVariants: { price: string }[] | null;
    userErrors: { code: string; field: string[] }[];
  };
}

const white = () => store.shopify.store.variants.get(MUG.variant);

describe("variants of a product", () => {
  it("take another price, compare-at price and policy, each in the ledger, and tell the app", async () => {
    const { productVariants } = await update([
      { id: WHITE, price: "15", compareAtPrice: "18.00", inventoryPolicy: "CONTINUE" },
      { id: BLUE, compareAtPrice: null },
    ]);
    await store.shopify.webhooks.settled();

    expect(productVariants).toEqual([
      { id: WHITE, price: "15.00", compareAtPrice: "18.00", inventoryPolicy: "CONTINUE" },
      { id: BLUE, price: "18.00", compareAtPrice: null, inventoryPolicy: "DENY" },
    ]);
    expect(store.shopify.ledger()).toMatchObject([
      {
        operation: "productVariantsBulkUpdate",
        key: null,
        applied: [
          "price of Ceramic Mug, White (MUG-W): 18.00 → 15.00",
          "compare-at price of Ceramic Mug, White (MUG-W): none → 18.00",
          "selling policy of Ceramic Mug, White (MUG-W): DENY → CONTINUE",
          "compare-at price of Ceramic Mug, Blue (MUG-B): 20.00 → none",
        ],
      },
    ]);
    expect(store.shopify.webhooks.deliveries().map(({ topic }) => topic)).toContain("products/update");
  });

  it("set to what stands already change nothing, so the ledger stays empty", async () => {
    await update([{ id: WHITE, price: "18.0", inventoryPolicy: "DENY" }]);
    expect(store.shopify.ledger()).toEqual([]);
  });

  it.each([
    {
      code: "PRODUCT_VARIANT_DOES_NOT_EXIST",
      bad: { id: PLATE_VARIANT, price: "1" },
      because: "it is another product's",
    },
    { code: "PRODUCT_VARIANT_ID_MISSING", bad: { price: "1" }, because: "nothing says which" },
    {
      code: "GREATER_THAN_OR_EQUAL_TO",
      bad: { id: BLUE, price: "-1" },
      because: "a price is not below zero",
    },
  ])("are refused whole with $code: $because", async ({ code, bad }) => {
    const { userErrors } = await update([{ id: WHITE, price: "15" }, bad]);
    expect(userErrors).toMatchObject([{ code }]);
    expect(white()?.price).toBe("18.00");
    expect(store.shopify.ledger()).toEqual([]);
  });

  it("of a product that is gone are refused", async () => {
    const { userErrors } = await update([{ id: WHITE, price: "15" }], "gid://shopify/Product/9");
    expect(userErrors).toMatchObject([{ code: "PRODUCT_DOES_NOT_EXIST" }]);
  });

  it("with a field that the stand-in does not keep are refused by its name", async () => {
    await expect(update([{ id: WHITE, barcode: "1" }])).rejects.toThrow("barcode");
  });

  it("need the scope for it", async () => {
    const reader = await openTestStore({ scopes: "read_products" });
    const { errors } = await reader.graphql(VARIANTS, { productId: MUG_PRODUCT, variants: [] });
    await reader.shopify.stop();
    expect(errors[0]?.message).toContain("write_products");
  });
});

describe("a product", () => {
  const set = (product: object) => store.graphql(PRODUCT, { product });

  it("takes another status, once", async () => {
    for (const status of ["ARCHIVED", "ARCHIVED"]) await set({ id: MUG_PRODUCT, status });
    expect(store.shopify.store.products.get(MUG.product)?.status).toBe("ARCHIVED");
    expect(store.shopify.ledger()).toMatchObject([
      { operation: "productUpdate", applied: ["status of Ceramic Mug: ACTIVE → ARCHIVED"] },
    ]);
  });

  it("that is gone is refused", async () => {
    const { data } = await set({ id: "gid://shopify/Product/9", status: "DRAFT" });
    expect(data).toMatchObject({ productUpdate: { product: null, userErrors: [{ field: ["id"] }] } });
  });
});
