/** What a merchant and the customers do in the store. Each change keeps the stock right and sends its webhooks. */
import { Refused } from "../../../../app/ops/errors.ts";
import { idOf, type Level, type Order, type ProductStatus } from "../state/model.ts";
import type { State } from "../state/state.ts";
import type { Tokens } from "../tokens.ts";
import * as payloads from "../webhooks/payloads.ts";
import type { Webhooks } from "../webhooks/webhooks.ts";
import { CareAdmin } from "./care-admin.ts";
import { DiscountAdmin } from "./discount-admin.ts";
import { StoreChanges } from "./store-changes.ts";

type PlacedLine = { variantId: string; quantity: number; unitPrice?: string; discount?: string };
type RefundedLine = { lineId: string; quantity: number };

/** Ids are gids or bare numbers. Throws NotFound for what is not in the store, Refused for what cannot be done to it. */
export class StoreAdmin {
  private readonly state: State;
  private readonly tokens: Tokens;
  private readonly grants: Set<string>;
  private readonly scopes: () => readonly string[];
  private readonly changes: StoreChanges;
  /** Holds, risk and parcels of orders. */
  readonly care: CareAdmin;
  readonly discounts: DiscountAdmin;

  constructor(input: {
    state: State;
    webhooks: Webhooks;
    tokens: Tokens;
    grants: Set<string>;
    /** All that the app may do now: required scopes and granted ones. */
    scopes: () => readonly string[];
  }) {
    this.state = input.state;
    this.tokens = input.tokens;
    this.grants = input.grants;
    this.scopes = input.scopes;
    this.changes = new StoreChanges(input.state, input.webhooks);
    this.care = new CareAdmin(this.changes);
    this.discounts = new DiscountAdmin(this.changes);
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
    const { state } = this;
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
      tags: [],
      holds: [],
      heldFrom: null,
    };
    const levels = new Set<Level>();
    for (const { variantId, quantity, unitPrice, discount = "0.00" } of lines) {
      const variant = this.changes.variant(variantId);
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
      const level = variant.item.tracked ? this.changes.sellingLevel(variant.item, locationId) : undefined;
      if (!level) continue;
      this.changes.shift(level, { available: -quantity, committed: quantity });
      order.committedAt.set(line.id, level.location.id);
      levels.add(level);
    }
    state.orders.set(order.id, order);
    state.changed(state.orders);
    this.changes.emit("orders/create", payloads.orderPayload(order, state.shop.currency));
    for (const level of levels) this.changes.levelChanged(level);
    for (const product of new Set(lines.map((line) => this.changes.variant(line.variantId).product)))
      this.changes.productChanged(product.variants[0]);
    return order;
  }

  /** Open lines are shipped: what was committed leaves the store. */
  fulfilOrder(orderId: string): Order {
    const order = this.changes.order(orderId);
    const { state } = this;
    for (const level of this.changes.releaseLines(order, "ship")) this.changes.levelChanged(level);
    const now = state.now();
    const fulfilment = { id: state.nextId(), status: "SUCCESS", createdAt: now, updatedAt: now };
    order.fulfilments.push(fulfilment);
    order.fulfilmentStatus = "FULFILLED";
    this.changes.emit("fulfillments/create", payloads.fulfilmentPayload(order, fulfilment));
    return this.changes.orderChanged(order);
  }

  /** Open lines go back to `available`; the order keeps its lines, with nothing left of them. */
  cancelOrder(orderId: string): Order {
    const order = this.changes.order(orderId);
    if (order.cancelledAt)
      throw new Refused(
        "cancelled_already",
        `Order ${order.name} is cancelled already. Nothing was changed.`,
      );
    for (const level of this.changes.releaseLines(order, "restock")) this.changes.levelChanged(level);
    order.cancelledAt = this.state.now();
    order.financialStatus = "VOIDED";
    for (const line of order.lines) line.currentQuantity = 0;
    this.changes.orderChanged(order);
    this.changes.emit("orders/cancelled", payloads.orderPayload(order, this.state.shop.currency));
    return order;
  }

  /**
   * Refunds units of lines at the price paid. `restock` puts them back to `available`: where most is, or, of an order
   * that still waits, where they were committed; without it those leave `committed` all the same.
   */
  refund({
    orderId,
    lines,
    restock,
  }: {
    orderId: string;
    lines: readonly RefundedLine[];
    restock: boolean;
  }): Order {
    const order = this.changes.order(orderId);
    const { state } = this;
    const refund: Order["refunds"][number] = { id: state.nextId(), createdAt: state.now(), lines: [] };
    for (const { lineId, quantity } of lines) {
      const line = order.lines.find((candidate) => candidate.id === (idOf("LineItem", lineId) ?? ""));
      if (!line || quantity > line.currentQuantity)
        throw new Refused(
          "nothing_to_refund",
          `Order ${order.name} has no ${quantity} units of line ${lineId} to refund. Nothing was changed.`,
        );
      line.currentQuantity -= quantity;
      const unit = Number(line.unitPrice) - Number(line.discount) / Math.max(1, line.quantity);
      const open = this.changes.isOpen(order);
      const restockType = !restock ? "NO_RESTOCK" : open ? "CANCEL" : "RETURN";
      refund.lines.push({ lineId: line.id, quantity, restockType, subtotal: (unit * quantity).toFixed(2) });
      const item = line.variantId ? state.variants.get(line.variantId)?.item : undefined;
      if (!item?.tracked) continue;
      const level = open
        ? this.changes.releaseUnits(order, line, { item, quantity, restock })
        : restock
          ? this.changes.sellingLevel(item)
          : undefined;
      if (!level) continue;
      if (!open) this.changes.shift(level, { available: quantity });
      this.changes.levelChanged(level);
    }
    order.refunds.push(refund);
    const left = order.lines.some((line) => line.currentQuantity > 0);
    order.financialStatus = left ? "PARTIALLY_REFUNDED" : "REFUNDED";
    this.changes.emit("refunds/create", payloads.refundPayload(order, refund));
    return this.changes.orderChanged(order);
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
    const level = this.changes.level(inventoryItemId, locationId);
    this.changes.shift(level, { available: quantity - level.quantities.available });
    this.changes.levelChanged(level);
  }

  /** The item is no longer stocked at the location; what was there is gone. */
  disconnect({ inventoryItemId, locationId }: { inventoryItemId: string; locationId: string }): void {
    const level = this.changes.level(inventoryItemId, locationId);
    level.item.levels.delete(level.location.id);
    level.location.levels.delete(level.item.id);
    this.state.changed(level.item.levels, level.location.levels);
    this.changes.emit("inventory_levels/disconnect", {
      inventory_item_id: Number(level.item.id),
      location_id: Number(level.location.id),
    });
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
    const level = this.changes.level(inventoryItemId, locationId);
    this.changes.shift(level, {
      incoming: -Math.min(quantity, Math.max(0, level.quantities.incoming)),
      available: quantity,
    });
    this.changes.levelChanged(level);
  }

  /** What is left out stays as it is. */
  setPrice({
    variantId,
    ...prices
  }: {
    variantId: string;
    price?: string;
    compareAt?: string | null;
    minimumAdvertised?: string | null;
  }): void {
    const variant = this.changes.variant(variantId);
    Object.assign(variant, prices);
    this.changes.productChanged(variant);
  }

  setPolicy({ variantId, policy }: { variantId: string; policy: "DENY" | "CONTINUE" }): void {
    const variant = this.changes.variant(variantId);
    variant.policy = policy;
    this.changes.productChanged(variant);
  }

  setStatus({ productId, status }: { productId: string; status: ProductStatus }): void {
    const product = this.changes.product(productId);
    product.status = status;
    this.changes.productChanged(product.variants[0]);
  }

  /** Null: not recorded. Changes the inventory item, not the product. */
  setCost({ variantId, cost }: { variantId: string; cost: string | null }): void {
    const { item } = this.changes.variant(variantId);
    item.cost = cost;
    item.updatedAt = this.state.now();
    this.state.changed(this.state.items);
    this.changes.emit("inventory_items/update", payloads.itemPayload(item));
  }

  /** Past order lines stay, without a variant. The last variant takes its product along. */
  deleteVariant(variantId: string): void {
    const variant = this.changes.variant(variantId);
    const { product } = variant;
    if (product.variants.length === 1) {
      this.deleteProduct(product.id);
      return;
    }
    this.changes.forget(variant);
    product.variants = product.variants.filter((other) => other !== variant);
    this.changes.productChanged(product.variants[0]);
  }

  deleteProduct(productId: string): void {
    const { state } = this;
    const product = this.changes.product(productId);
    for (const variant of product.variants) this.changes.forget(variant);
    state.products.delete(product.id);
    state.changed(state.products, state.variants, state.items);
    this.changes.emit("products/delete", payloads.deletedPayload(product.id));
  }

  /** What was sold stays sold: its stock is left as it is. */
  deleteOrder(orderId: string): void {
    const { id } = this.changes.order(orderId);
    this.state.orders.delete(id);
    this.state.changed(this.state.orders);
    this.changes.emit("orders/delete", payloads.deletedPayload(id));
  }

  /** A new name, currency or time zone. */
  changeShop(change: { name?: string; currency?: string; timeZone?: string }): void {
    const { state } = this;
    Object.assign(state.shop, change);
    this.changes.emit("shop/update", payloads.shopPayload(state.shop, state.now()));
  }

  /** Grants or takes back an optional scope; it holds from the next token on. */
  setGrants(scopes: readonly string[]): void {
    const { grants } = this;
    const previous = this.scopes();
    grants.clear();
    for (const scope of scopes) grants.add(scope);
    this.changes.emit("app/scopes_update", {
      id: 1,
      previous,
      current: this.scopes(),
      updated_at: this.state.now().toISOString(),
    });
  }

  /** Every token ends at once, as when the merchant removes the app. */
  uninstallApp(): void {
    const { tokens, state } = this;
    tokens.uninstall();
    this.changes.emit("app/uninstalled", payloads.shopPayload(state.shop, state.now()));
  }

  installApp(): void {
    this.tokens.install();
  }

  /** A privacy request, as Shopify sends it. */
  askPrivacy(topic: "customers/data_request" | "customers/redact" | "shop/redact"): void {
    const { shop } = this.state;
    this.changes.emit(topic, { shop_id: Number(shop.id), shop_domain: shop.domain });
  }
}
