import { onHand } from "../state/model.ts";
import type { State } from "../state/state.ts";

/** The store as JSON, for `/_sandbox/state`: everything but the past orders, of which the newest. Ids are bare numbers. */
export function readState(state: State, { orders }: { orders: number }): unknown {
  const newest = state.list(
    state.orders,
    "CREATED_AT",
    (a, b) => a.createdAt.getTime() - b.createdAt.getTime(),
  );
  return {
    shop: state.shop,
    locations: [...state.locations.values()].map(({ id, name, active }) => ({ id, name, active })),
    products: [...state.products.values()].map(({ id, title, status, vendor, variants }) => ({
      ...{ id, title, status, vendor },
      variants: variants.map(({ id, title, sku, price, item }) => ({
        ...{ id, title, sku, price },
        inventoryItemId: item.id,
        cost: item.cost,
        tracked: item.tracked,
        levels: [...item.levels.values()].map((level) => ({
          locationId: level.location.id,
          ...level.quantities,
          on_hand: onHand(level),
        })),
      })),
    })),
    orders: newest.slice(-orders).reverse(),
    ordersTotal: newest.length,
  };
}
