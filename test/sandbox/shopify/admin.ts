/** What a merchant and the customers do in the store. Each change keeps the stock right and sends its webhooks. */
import {
  gid,
  idOf,
  type Item,
  type Level,
  type Order,
  type StoredQuantity,
  type Variant,
} from "./state/model.ts";
import type { State } from "./state/state.ts";
import type { Tokens } from "./tokens.ts";
import * as payloads from "./webhooks/payloads.ts";
import type { Webhooks } from "./webhooks/webhooks.ts";

export type PlacedLine = { variantId: string; quantity: number; unitPrice?: string; discount?: string };
export type RefundedLine = { lineId: string; quantity: number };

type AdminInput = { state: State; webhooks: Webhooks; tokens: Tokens; grants: Set<string> };

/** Ids are gids or bare numbers. Throws when something named is not in the store. */
export class StoreAdmin {
  private readonly input: AdminInput;

  constructor(input: AdminInput) {
    this.input = input;
  }

  /** Units leave `available` and become `committed` at the location, or at the one with the most to sell. */
  placeOrder({
    lines,
    locationId,
    test = false,
  }: {
    lines: readonly PlacedLine[];
    locationId?: string;
    test?: boolean;
  }): Order {
    const { state } = this.input;
    const now = state.now();
    const order: Order = {
      kind: "Order",
      id: state.nextId(),
      name: state.nextOrderName(),
      createdAt: now,
      updatedAt: now,
      cancelledAt: null,
      test,
      financialStatus: "PAID",
      fulfilmentStatus: "UNFULFILLED",
      lines: [],
      refunds: [],
      fulfilments: [],
      committedAt: new Map(),
    };
    const levels = new Set<Level>();
    for (const { variantId, quantity, unitPrice, discount = "0.00" } of lines) {
      const variant = this.variant(variantId);
      const { sku, product } = variant;
      const line = {
        id: state.nextId(),
        variantId: variant.id,
        sku,
        title: product.title,
        quantity,
        currentQuantity: quantity,
      };
      order.lines.push({ ...line, unitPrice: unitPrice ?? variant.price, discount });
      const level = variant.item.tracked ? this.sellingLevel(variant.item, locationId) : undefined;
      if (!level) continue;
      this.shift(level, { available: -quantity, committed: quantity });
      order.committedAt.set(line.id, level.location.id);
      levels.add(level);
    }
    state.orders.set(order.id, order);
    state.changed(state.orders);
    this.emit("orders/create", payloads.orderPayload(order, state.shop.currency));
    for (const level of levels) this.levelChanged(level);
    for (const product of new Set(lines.map((line) => this.variant(line.variantId).product)))
      this.productChanged(product.variants[0]);
    return order;
  }

  /** Open lines are shipped: what was committed leaves the store. */
  fulfilOrder(orderId: string): Order {
    const order = this.order(orderId);
    const { state } = this.input;
    for (const level of this.releaseLines(order, "ship")) this.levelChanged(level);
    const now = state.now();
    const fulfilment = { id: state.nextId(), status: "SUCCESS", createdAt: now, updatedAt: now };
    order.fulfilments.push(fulfilment);
    order.fulfilmentStatus = "FULFILLED";
    this.emit("fulfillments/create", payloads.fulfilmentPayload(order, fulfilment));
    return this.orderChanged(order);
  }

  /** Open lines go back to `available`; the order keeps its lines, with nothing left of them. */
  cancelOrder(orderId: string): Order {
    const order = this.order(orderId);
    if (order.cancelledAt) throw new Error(`Order ${order.name} is cancelled already.`);
    for (const level of this.releaseLines(order, "restock")) this.levelChanged(level);
    order.cancelledAt = this.input.state.now();
    order.financialStatus = "VOIDED";
    for (const line of order.lines) line.currentQuantity = 0;
    this.orderChanged(order);
    this.emit("orders/cancelled", payloads.orderPayload(order, this.input.state.shop.currency));
    return order;
  }

  /** Refunds units of lines at the price paid; `restock` puts them back to `available` where they were sold from. */
  refund({
    orderId,
    lines,
    restock,
  }: {
    orderId: string;
    lines: readonly RefundedLine[];
    restock: boolean;
  }): Order {
    const order = this.order(orderId);
    const { state } = this.input;
    const refund: Order["refunds"][number] = { id: state.nextId(), createdAt: state.now(), lines: [] };
    for (const { lineId, quantity } of lines) {
      const line = order.lines.find((candidate) => candidate.id === (idOf("LineItem", lineId) ?? ""));
      if (!line || quantity > line.currentQuantity)
        throw new Error(`Order ${order.name} has no ${quantity} units of line ${lineId} to refund.`);
      line.currentQuantity -= quantity;
      const unit = Number(line.unitPrice) - Number(line.discount) / Math.max(1, line.quantity);
      const restockType = restock ? "RETURN" : "NO_RESTOCK";
      refund.lines.push({ lineId: line.id, quantity, restockType, subtotal: (unit * quantity).toFixed(2) });
      const item = line.variantId ? state.variants.get(line.variantId)?.item : undefined;
      const level = restock && item?.tracked ? this.sellingLevel(item) : undefined;
      if (level) {
        this.shift(level, { available: quantity });
        this.levelChanged(level);
      }
    }
    order.refunds.push(refund);
    const left = order.lines.some((line) => line.currentQuantity > 0);
    order.financialStatus = left ? "PARTIALLY_REFUNDED" : "REFUNDED";
    this.emit("refunds/create", payloads.refundPayload(order, refund));
    return this.orderChanged(order);
  }

  setAvailable({
    inventoryItemId,
    locationId,
    quantity,
  }: {
    inventoryItemId: string;
    locationId: string;
    quantity: number;
  }): void {
    const level = this.level(inventoryItemId, locationId);
    this.shift(level, { available: quantity - level.quantities.available });
    this.levelChanged(level);
  }

  /** Ordered units arrive: they leave `incoming` (no further than zero) and become `available`. */
  receiveIncoming({
    inventoryItemId,
    locationId,
    quantity,
  }: {
    inventoryItemId: string;
    locationId: string;
    quantity: number;
  }): void {
    const level = this.level(inventoryItemId, locationId);
    this.shift(level, {
      incoming: -Math.min(quantity, Math.max(0, level.quantities.incoming)),
      available: quantity,
    });
    this.levelChanged(level);
  }

  setPrice({ variantId, price }: { variantId: string; price: string }): void {
    const variant = this.variant(variantId);
    variant.price = price;
    this.productChanged(variant);
  }

  /** Null: not recorded. Changes the inventory item, not the product. */
  setCost({ variantId, cost }: { variantId: string; cost: string | null }): void {
    const { item } = this.variant(variantId);
    item.cost = cost;
    item.updatedAt = this.input.state.now();
    this.input.state.changed(this.input.state.items);
    this.emit("inventory_items/update", payloads.itemPayload(item));
  }

  /** Past order lines stay, without a variant. The last variant takes its product along. */
  deleteVariant(variantId: string): void {
    const variant = this.variant(variantId);
    const { product } = variant;
    if (product.variants.length === 1) {
      this.deleteProduct(product.id);
      return;
    }
    this.forget(variant);
    product.variants = product.variants.filter((other) => other !== variant);
    this.productChanged(product.variants[0]);
  }

  deleteProduct(productId: string): void {
    const { state } = this.input;
    const product = state.products.get(idOf("Product", productId) ?? "");
    if (!product) throw new Error(`There is no product ${productId}.`);
    for (const variant of product.variants) this.forget(variant);
    state.products.delete(product.id);
    state.changed(state.products, state.variants, state.items);
    this.emit("products/delete", payloads.deletedPayload(product.id));
  }

  /** A new name, currency or time zone. */
  changeShop(change: { name?: string; currency?: string; timeZone?: string }): void {
    const { state } = this.input;
    Object.assign(state.shop, change);
    this.emit("shop/update", payloads.shopPayload(state.shop, state.now()));
  }

  /** Grants or takes back an optional scope; it holds from the next token on. */
  setGrants(scopes: readonly string[]): void {
    const { grants } = this.input;
    const previous = [...grants];
    grants.clear();
    for (const scope of scopes) grants.add(scope);
    this.emit("app/scopes_update", {
      id: 1,
      previous,
      current: [...grants],
      updated_at: this.input.state.now().toISOString(),
    });
  }

  /** Every token ends at once, as when the merchant removes the app. */
  uninstallApp(): void {
    const { tokens, state } = this.input;
    tokens.uninstall();
    this.emit("app/uninstalled", payloads.shopPayload(state.shop, state.now()));
  }

  installApp(): void {
    this.input.tokens.install();
  }

  /** A privacy request, as Shopify sends it. */
  askPrivacy(topic: "customers/data_request" | "customers/redact" | "shop/redact"): void {
    const { shop } = this.input.state;
    this.emit(topic, { shop_id: Number(shop.id), shop_domain: shop.domain });
  }

  private emit(topic: string, payload: Record<string, unknown>): void {
    this.input.webhooks.emit(topic, payload);
  }

  private levelChanged(level: Level): void {
    this.emit("inventory_levels/update", payloads.levelPayload(level));
  }

  private orderChanged(order: Order): Order {
    const { state } = this.input;
    order.updatedAt = state.now();
    state.changed(state.orders);
    this.emit("orders/updated", payloads.orderPayload(order, state.shop.currency));
    return order;
  }

  private productChanged(variant: Variant | undefined): void {
    if (!variant) return;
    const { state } = this.input;
    variant.updatedAt = state.now();
    variant.product.updatedAt = state.now();
    state.changed(state.products, state.variants);
    this.emit("products/update", payloads.productPayload(variant.product));
  }

  private shift(level: Level, by: Partial<Record<StoredQuantity, number>>): void {
    for (const [name, delta] of Object.entries(by)) {
      this.input.state.setQuantity(
        level,
        name as StoredQuantity,
        level.quantities[name as StoredQuantity] + delta,
      );
    }
  }

  /** Takes open lines out of `committed`. Lines of the world's past are taken where most is committed. */
  private releaseLines(order: Order, to: "ship" | "restock"): Set<Level> {
    const { state } = this.input;
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

  private forget(variant: Variant): void {
    const { state } = this.input;
    state.variants.delete(variant.id);
    state.items.delete(variant.item.id);
    for (const level of variant.item.levels.values()) level.location.levels.delete(variant.item.id);
    state.changed(state.products, state.variants, state.items);
  }

  private sellingLevel(item: Item, locationId?: string): Level | undefined {
    return locationId === undefined ? most(item, "available") : this.level(item.id, locationId);
  }

  private variant(id: string): Variant {
    const variant = this.input.state.variants.get(idOf("ProductVariant", id) ?? "");
    if (!variant) throw new Error(`There is no variant ${id}.`);
    return variant;
  }

  private order(id: string): Order {
    const order = this.input.state.orders.get(idOf("Order", id) ?? "");
    if (!order) throw new Error(`There is no order ${id}.`);
    return order;
  }

  private level(itemId: string, locationId: string): Level {
    const level = this.input.state.level(
      idOf("InventoryItem", itemId) ?? "",
      idOf("Location", locationId) ?? "",
    );
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
