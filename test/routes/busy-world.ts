import type { DraftModel } from "../../app/ui/models.ts";
import { MUG, tinyWorld } from "../sandbox/shopify/test-store.ts";
import type { World, WorldLine, WorldOrder } from "../sandbox/worlds/world.ts";

const DAY_MS = 86_400_000;
/** Shopify shows orders of 60 days without a further scope. */
const DAYS = 50;

/** Bowls that may be on sale beside the mugs: one decision for each test of a file. */
const BOWLS = Array.from({ length: 24 }, (_, index) => ({
  product: String(20 + index),
  variant: String(200 + index),
  item: String(2_000 + index),
  title: `Bowl ${String(index + 1)}`,
}));

/** Units of each bowl that are free to sell, all in the warehouse. */
export const BOWL_STOCK = 10;

/** Shopify's bare ids of the bowl that a draft orders. */
export function bowlOf(draft: DraftModel): { product: string; variant: string; item: string } {
  const ordered = draft.form?.lines[0]?.variantId;
  const bowl = BOWLS.find(({ variant }) => ordered === `gid://shopify/ProductVariant/${variant}`);
  if (!bowl) throw new Error("this draft orders no bowl");
  return bowl;
}

/** The tiny store in a good season: mugs and `bowls` kinds of bowl, at most 24, sell daily and run out before an order can land. */
export function busyWorld({ now = new Date(), bowls = 16 } = {}): World {
  const world = tinyWorld();
  const onSale = BOWLS.slice(0, bowls);
  const [mug] = world.variants;
  const [level] = world.stock;
  if (!mug || !level) throw new Error("the tiny store has a mug");
  return {
    ...world,
    variants: [
      ...world.variants,
      ...onSale.map(({ product, variant, item, title }) => ({
        ...mug,
        id: variant,
        productId: product,
        inventoryItemId: item,
        productTitle: title,
        variantTitle: null,
        sku: title.toUpperCase().replace(" ", "-"),
      })),
    ],
    stock: [
      ...world.stock,
      ...onSale.map(({ item }) => ({ ...level, inventoryItemId: item, available: BOWL_STOCK, committed: 0 })),
    ],
    orders: Array.from({ length: DAYS }, (_, index) => dayOf(now, index + 1, onSale)),
  };
}

/** Four white mugs, two or three blue ones, and three of each bowl. */
function dayOf(now: Date, daysAgo: number, bowls: typeof BOWLS): WorldOrder {
  const at = new Date(now.getTime() - daysAgo * DAY_MS);
  const id = String(7_000 + daysAgo);
  const line = (variantId: string, title: string, quantity: number): WorldLine => ({
    id: `${id}${variantId}`,
    variantId,
    sku: null,
    title,
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
    lines: [
      line(MUG.variant, "Ceramic Mug", 4),
      line(BLUE_VARIANT, "Ceramic Mug", daysAgo % 2 === 0 ? 2 : 3),
      ...bowls.map(({ variant, title }) => line(variant, title, 3)),
    ],
    refunds: [],
    fulfilments: [],
  };
}

const BLUE_VARIANT = "101";
export const MUG_PRODUCT_GID = `gid://shopify/Product/${MUG.product}`;
