import { gid } from "../../shopify/state/model.ts";
import type { State } from "../../shopify/state/state.ts";
import { availableOf, findProducts } from "./products.ts";

const SHOWN = 60;

/** Products as the resource picker gives them to an app. */
export function pickerProducts(state: State, words: string) {
  return findProducts(state.products.values(), words)
    .slice(0, SHOWN)
    .map((product) => ({
      id: gid("Product", product.id),
      title: product.title,
      vendor: product.vendor,
      productType: product.productType,
      status: product.status,
      totalInventory: availableOf(product),
      totalVariants: product.variants.length,
      variants: product.variants.map(({ id, title, sku, price, item }) => ({
        id: gid("ProductVariant", id),
        title,
        sku,
        price,
        inventoryItem: { id: gid("InventoryItem", item.id) },
      })),
    }));
}
