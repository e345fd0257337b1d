/** What every change in the store has in common: finding what it names, moving stock, telling the app. */
import {
  gid,
  idOf,
  type Item,
  type Level,
  type Order,
  type StoredQuantity,
  type Variant,
} from "../state/model.ts";
import type { State } from "../state/state.ts";
import * as payloads from "../webhooks/payloads.ts";
import type { Webhooks } from "../webhooks/webhooks.ts";

export class StoreChanges {
  readonly state: State;
  private readonly webhooks: Webhooks;

  constructor(state: State, webhooks: Webhooks) {
    this.state = state;
    this.webhooks = webhooks;
  }

  emit(topic: string, payload: Record<string, unknown>): void {
    this.webhooks.emit(topic, payload);
  }

  levelChanged(level: Level): void {
    this.emit("inventory_levels/update", payloads.levelPayload(level));
  }

  orderChanged(order: Order): Order {
    const { state } = this;
    order.updatedAt = state.now();
    state.changed(state.orders);
    this.emit("orders/updated", payloads.orderPayload(order, state.shop.currency));
    return order;
  }

  productChanged(variant: Variant | undefined): void {
    if (!variant) return;
    const { state } = this;
    variant.updatedAt = state.now();
    variant.product.updatedAt = state.now();
    state.changed(state.products, state.variants);
    this.emit("products/update", payloads.productPayload(variant.product));
  }

  shift(level: Level, by: Partial<Record<StoredQuantity, number>>): void {
    for (const [name, delta] of Object.entries(by)) {
      this.state.setQuantity(level, name as StoredQuantity, level.quantities[name as StoredQuantity] + delta);
    }
  }

  /** Takes open lines out of `committed`. Lines of the world's past are taken where most is committed. */
  releaseLines(order: Order, to: "ship" | "restock"): Set<Level> {
    const { state } = this;
    const changed = new Set<Level>();
    if (order.fulfilmentStatus === "FULFILLED") return changed;
    for (const line of order.lines) {
      const item = line.variantId ? state.variants.get(line.variantId)?.item : undefined;
      if (!item?.tracked || line.currentQuantity === 0) continue;
      const level = item.levels.get(order.committedAt.get(line.id) ?? "") ?? most(item, "committed");
      if (!level) continue;
      this.shift(level, {
        committed: -line.currentQuantity,
        available: to === "restock" ? line.currentQuantity : 0,
      });
      order.committedAt.delete(line.id);
      changed.add(level);
    }
    return changed;
  }

  forget(variant: Variant): void {
    const { state } = this;
    state.variants.delete(variant.id);
    state.items.delete(variant.item.id);
    for (const level of variant.item.levels.values()) level.location.levels.delete(variant.item.id);
    state.changed(state.products, state.variants, state.items);
  }

  sellingLevel(item: Item, locationId?: string): Level | undefined {
    return locationId === undefined ? most(item, "available") : this.level(item.id, locationId);
  }

  variant(id: string): Variant {
    const variant = this.state.variants.get(idOf("ProductVariant", id) ?? "");
    if (!variant) throw new Error(`There is no variant ${id}.`);
    return variant;
  }

  order(id: string): Order {
    const order = this.state.orders.get(idOf("Order", id) ?? "");
    if (!order) throw new Error(`There is no order ${id}.`);
    return order;
  }

  level(itemId: string, locationId: string): Level {
    const level = this.state.level(idOf("InventoryItem", itemId) ?? "", idOf("Location", locationId) ?? "");
    if (!level) throw new Error(`${gid("InventoryItem", itemId)} is not stocked at location ${locationId}.`);
    return level;
  }
}

function most(item: Item, name: StoredQuantity): Level | undefined {
  let best: Level | undefined;
  for (const level of item.levels.values()) {
    if (level.location.active && (!best || level.quantities[name] > best.quantities[name])) best = level;
  }
  return best;
}
