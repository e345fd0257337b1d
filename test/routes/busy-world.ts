import { MUG, tinyWorld, WAREHOUSE } from "../sandbox/shopify/test-store.ts";
import type { World, WorldLine, WorldOrder } from "../sandbox/worlds/world.ts";

const DAY_MS = 86_400_000;
/** Shopify shows orders of 60 days without a further scope. */
const DAYS = 50;

/** The tiny store in a good season: white and blue mugs sell daily, and both run out before an order can land. */
export function busyWorld(now = new Date()): World {
  const world = tinyWorld();
  return { ...world, orders: Array.from({ length: DAYS }, (_, index) => dayOf(now, index + 1)) };
}

/** Four white mugs and two or three blue ones. */
function dayOf(now: Date, daysAgo: number): WorldOrder {
  const at = new Date(now.getTime() - daysAgo * DAY_MS);
  const id = String(7_000 + daysAgo);
  const line = (n: number, variantId: string, sku: string, quantity: number): WorldLine => ({
    id: `${id}${String(n)}`,
    variantId,
    sku,
    title: "Ceramic Mug",
    quantity,
    currentQuantity: quantity,
    unitPrice: "18.00",
    discount: "0.00",
  });
  return {
    id,
    name: `#${id}`,
    createdAt: at,
    updatedAt: at,
    cancelledAt: null,
    test: false,
    financialStatus: "PAID",
    fulfilmentStatus: "FULFILLED",
    lines: [line(1, MUG.variant, "MUG-W", 4), line(2, BLUE_VARIANT, "MUG-B", daysAgo % 2 === 0 ? 2 : 3)],
    refunds: [],
    fulfilments: [],
  };
}

export const BLUE_VARIANT = "101";
export const WHITE_VARIANT_GID = `gid://shopify/ProductVariant/${MUG.variant}`;
export const BLUE_VARIANT_GID = `gid://shopify/ProductVariant/${BLUE_VARIANT}`;
export const WHITE_ITEM_GID = `gid://shopify/InventoryItem/${MUG.item}`;
export const WAREHOUSE_GID = `gid://shopify/Location/${WAREHOUSE}`;
export const MUG_PRODUCT_GID = `gid://shopify/Product/${MUG.product}`;
