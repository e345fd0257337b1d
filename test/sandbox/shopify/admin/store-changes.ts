/** What every change in the store has in common: finding what it names, moving stock, telling the app. */
import { NotFound, Refused } from "../../../../app/ops/errors.ts";
import { titleOf } from "../mutations/mutation.ts";
import {
  idOf,
  type Item,
  type Level,
  type Line,
  type Order,
  type Product,
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
    if (!this.isOpen(order)) return changed;
    for (const line of order.lines) {
      const item = line.variantId ? state.variants.get(line.variantId)?.item : undefined;
      if (!item?.tracked || line.currentQuantity === 0) continue;
      const units = { item, quantity: line.currentQuantity, restock: to === "restock" };
      const level = this.releaseUnits(order, line, units);
      if (level) changed.add(level);
      order.committedAt.delete(line.id);
    }
    return changed;
  }

  /** Whether units of the order's lines still wait in `committed`. */
  isOpen(order: Order): boolean {
    return order.fulfilmentStatus !== "FULFILLED";
  }

  /** Takes units of an open line out of `committed`, where they were committed; back to `available` to restock. */
  releaseUnits(
    order: Order,
    line: Line,
    { item, quantity, restock }: { item: Item; quantity: number; restock: boolean },
  ): Level | undefined {
    const level = item.levels.get(order.committedAt.get(line.id) ?? "") ?? most(item, "committed");
    if (level) this.shift(level, { committed: -quantity, available: restock ? quantity : 0 });
    return level;
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
    if (!variant) throw new NotFound("no_variant", `There is no variant ${id}. Nothing was changed.`);
    return variant;
  }

  product(id: string): Product {
    const product = this.state.products.get(idOf("Product", id) ?? "");
    if (!product) throw new NotFound("no_product", `There is no product ${id}. Nothing was changed.`);
    return product;
  }

  order(id: string): Order {
    const order = this.state.orders.get(idOf("Order", id) ?? "");
    if (!order) throw new NotFound("no_order", `There is no order ${id}. Nothing was changed.`);
    return order;
  }

  level(itemId: string, locationId: string): Level {
    const level = this.state.level(idOf("InventoryItem", itemId) ?? "", idOf("Location", locationId) ?? "");
    if (level) return level;
    const item = this.state.items.get(idOf("InventoryItem", itemId) ?? "");
    const location = this.state.locations.get(idOf("Location", locationId) ?? "");
    throw new Refused(
      "not_stocked",
      `${item ? titleOf(item) : `Item ${itemId}`} is not stocked at ${location?.name ?? `location ${locationId}`}. Nothing was changed.`,
    );
  }
}

function most(item: Item, name: StoredQuantity): Level | undefined {
  let best: Level | undefined;
  for (const level of item.levels.values()) {
    if (level.location.active && (!best || level.quantities[name] > best.quantities[name])) best = level;
  }
  return best;
}
