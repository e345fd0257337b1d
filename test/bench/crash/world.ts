/** A store with one product and one order for each effect, so that its ledger tells every effect from the others. */
import { CHANGE_SCOPES } from "../../../app/ops/drafts/change-scopes.ts";
import { tinyWorld } from "../../sandbox/shopify/test-store.ts";
import type { World } from "../../sandbox/worlds/world.ts";

/** At each of the two locations. */
export const AVAILABLE = 50;
/** In the warehouse. */
export const INCOMING = 20;
export const PRICE_MINOR = 1_800;
export const COST_MINOR = 650;

/** Of every order whose `n` is odd. */
export const TAG = "call first";

/** What one effect is about, in Shopify's ids. */
export type Target = {
  productId: string;
  variantId: string;
  itemId: string;
  orderId: string;
  partId: string;
  holdId: string;
  discountId: string;
  code: string;
  /** Asked for by its order's customer. */
  returnId: string;
  title: string;
  reference: string;
};

/** `n`: which of the store's targets. Every order whose `n` is odd is held back from the start, and every such discount ended. */
export function target(n: number): Target {
  const id = idOf(n);
  const gid = (what: string) => `gid://shopify/${what}/${id}`;
  return {
    ...{ productId: gid("Product"), variantId: gid("ProductVariant"), itemId: gid("InventoryItem") },
    ...{ orderId: gid("Order"), partId: gid("FulfillmentOrder"), holdId: gid("FulfillmentHold") },
    ...{ discountId: gid("DiscountCodeNode"), code: codeOf(n), returnId: gid("Return") },
    ...{ title: titleOf(n), reference: `PO-${id}` },
  };
}

const idOf = (n: number) => String(100_000 + n);
const codeOf = (n: number) => `CODE${String(n)}`;
const titleOf = (n: number) => `Bowl ${String(n)}`;

export function crashWorld(targets: number): World {
  const world = tinyWorld();
  const [mug] = world.variants;
  const [level] = world.stock;
  const [order] = world.orders;
  const [line] = order?.lines ?? [];
  if (!mug || !level || !order || !line) throw new Error("the tiny store has a mug, and an order of it");
  const yesterday = new Date(Date.now() - 86_400_000);
  const all = Array.from({ length: targets }, (_, n) => n);
  return {
    ...world,
    shop: {
      ...world.shop,
      restoreRate: 100_000,
      grants: [...world.shop.grants, ...Object.values(CHANGE_SCOPES).flat()],
    },
    discounts: all.map((n) => ({
      ...{ id: idOf(n), title: titleOf(n), code: codeOf(n), share: 0.1, uses: 0 },
      ...{ status: n % 2 === 1 ? ("EXPIRED" as const) : ("ACTIVE" as const) },
      ...{ startsAt: yesterday, endsAt: n % 2 === 1 ? yesterday : null },
    })),
    variants: all.map((n) => ({
      ...mug,
      ...{ id: idOf(n), productId: idOf(n), inventoryItemId: idOf(n) },
      ...{ productTitle: titleOf(n), variantTitle: null, sku: null, price: "18.00", cost: "6.50" },
    })),
    stock: all.flatMap((n) =>
      world.locations.map(({ id: locationId }, at) => ({
        ...{ ...level, inventoryItemId: idOf(n), locationId },
        ...{ available: AVAILABLE, committed: 0, incoming: at === 0 ? INCOMING : 0 },
      })),
    ),
    orders: all.map((n) => ({
      ...{ ...order, id: idOf(n), name: titleOf(n), createdAt: yesterday, updatedAt: yesterday },
      ...{ financialStatus: "PAID", fulfilmentStatus: "UNFULFILLED", refunds: [], fulfilments: [] },
      ...{ holdReason: n % 2 === 1 ? "OTHER" : null, tags: n % 2 === 1 ? [TAG] : [] },
      lines: [{ ...line, id: `${idOf(n)}1`, variantId: idOf(n), title: titleOf(n) }],
      returns: [
        {
          ...{ id: idOf(n), name: `${titleOf(n)}-R1`, status: "REQUESTED" as const, createdAt: yesterday },
          ...{ closedAt: null, exchanges: [] },
          lines: [
            {
              ...{ id: `${idOf(n)}2`, orderLineId: `${idOf(n)}1`, quantity: 1, refunded: 0 },
              ...{ reason: null, takenIn: null },
            },
          ],
        },
      ],
    })),
  };
}
