/** What happens in a busy store, drawn by chance. Each change sends its webhooks. */
import type { Chance } from "../../sandbox/worlds/chance.ts";
import type { ShopifyStandIn } from "../../sandbox/shopify/stand-in.ts";

/** How often each happens beside the others. Deletions are rare, and leave most of the store there. */
const SHARES = {
  order: 30,
  stock: 20,
  price: 15,
  cost: 10,
  ship: 10,
  refund: 6,
  cancel: 4,
  delete_order: 2,
  delete_variant: 1,
  disconnect: 2,
} as const;
type Change = keyof typeof SHARES;

const BAG: readonly Change[] = Object.entries(SHARES).flatMap(([name, share]) =>
  Array.from({ length: share }, () => name as Change),
);
const MOST_DELETED_VARIANTS = 4;

export function changesOf({ admin, store }: ShopifyStandIn, chance: Chance) {
  let deletedVariants = 0;
  const variant = () => chance.pick([...store.variants.values()]);
  const level = () => chance.pick([...store.items.values()].flatMap((item) => [...item.levels.values()]));
  const order = (fits: (of: { cancelledAt: Date | null; fulfilmentStatus: string }) => boolean) =>
    [...store.orders.values()].findLast(
      (candidate) => fits(candidate) && candidate.lines.some(({ currentQuantity }) => currentQuantity > 0),
    );
  const isOpen = (of: { cancelledAt: Date | null; fulfilmentStatus: string }) =>
    of.cancelledAt === null && of.fulfilmentStatus === "UNFULFILLED" && chance.happens(0.5);

  const make: Record<Change, () => void> = {
    order: () => {
      const lines = Array.from({ length: chance.whole(1, 3) }, () => variant().id);
      admin.placeOrder({
        lines: [...new Set(lines)].map((variantId) => ({ variantId, quantity: chance.whole(1, 3) })),
      });
    },
    stock: () => {
      const { item, location } = level();
      admin.setAvailable({
        inventoryItemId: item.id,
        locationId: location.id,
        quantity: chance.whole(0, 90),
      });
    },
    price: () =>
      admin.setPrice({ variantId: variant().id, price: (chance.whole(500, 9_000) / 100).toFixed(2) }),
    cost: () => admin.setCost({ variantId: variant().id, cost: (chance.whole(100, 900) / 100).toFixed(2) }),
    ship: () => {
      const open = order(isOpen);
      if (open) admin.fulfilOrder(open.id);
    },
    refund: () => {
      const paid = order((of) => of.cancelledAt === null && chance.happens(0.3));
      const line = paid?.lines.find(({ currentQuantity }) => currentQuantity > 0);
      if (paid && line)
        admin.refund({
          orderId: paid.id,
          lines: [{ lineId: line.id, quantity: 1 }],
          restock: chance.happens(0.5),
        });
    },
    cancel: () => {
      const open = order(isOpen);
      if (open) admin.cancelOrder(open.id);
    },
    delete_order: () => {
      // An old one: of the fresh ones none is sure to be listed yet, so none is taken for gone.
      const oldest = [...store.orders.values()].find(() => chance.happens(0.2));
      if (oldest && Date.now() - oldest.createdAt.getTime() > 86_400_000) admin.deleteOrder(oldest.id);
    },
    delete_variant: () => {
      if (deletedVariants >= MOST_DELETED_VARIANTS) return;
      deletedVariants += 1;
      admin.deleteVariant(variant().id);
    },
    disconnect: () => {
      const { item, location } = level();
      if (item.levels.size > 1) admin.disconnect({ inventoryItemId: item.id, locationId: location.id });
    },
  };
  return { next: () => make[chance.pick(BAG)]() };
}
