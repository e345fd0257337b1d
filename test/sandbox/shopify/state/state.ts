import type { World, WorldBundlePart, WorldPayments, WorldPriceList } from "../../worlds/world.ts";
import { discountsOf } from "./discounts.ts";
import {
  type Discount,
  type Item,
  type Level,
  type Location,
  type Order,
  type Product,
  type Shipment,
  type Shop,
  type StoredQuantity,
  type Transfer,
  type Variant,
} from "./model.ts";

/** What a running store holds beyond the world it was made of. Plain data; objects shared between the maps stay shared. */
export type KeptState = Pick<
  State,
  "shop" | "locations" | "products" | "variants" | "items" | "transfers" | "shipments" | "discounts"
> & {
  since: Date;
  changedOrders: Order[];
  lastId: number;
  lastOrderNumber: number;
};

/** All that the store holds now, indexed by id. Its own copy: the world it came from stays as it was. */
export class State {
  readonly shop: Shop;
  readonly locations = new Map<string, Location>();
  readonly products = new Map<string, Product>();
  readonly variants = new Map<string, Variant>();
  readonly items = new Map<string, Item>();
  readonly orders = new Map<string, Order>();
  readonly transfers = new Map<string, Transfer>();
  readonly shipments = new Map<string, Shipment>();
  readonly discounts: Map<string, Discount>;
  /** Order of each return, by its id. Nothing that the app may do makes one. */
  readonly orderOfReturn = new Map<string, string>();
  /** Shopify Payments; null: the store does not use it. Nothing that the app may do changes it. */
  readonly payments: WorldPayments | null;
  /** Nothing that the app may do changes them. */
  readonly priceLists: readonly WorldPriceList[];
  /** Grows with each change. */
  version = 0;
  private readonly sorted = new Map<unknown, Map<string, readonly unknown[]>>();
  private lastId: number;
  private lastOrderNumber: number;
  private readonly clock: () => Date;
  private since: Date;

  constructor(world: World, now: () => Date) {
    this.clock = now;
    this.since = this.now();
    const { domain, name, currency, locale, timeZone } = world.shop;
    this.shop = { kind: "Shop", id: "1", domain, name, currency, locale, timeZone };
    for (const location of world.locations) {
      this.locations.set(location.id, { kind: "Location", ...location, levels: new Map() });
    }
    for (const variant of world.variants) this.addVariant(variant);
    for (const part of world.bundles ?? []) this.addPart(part);
    for (const stock of world.stock) this.addLevel(stock);
    for (const order of world.orders) this.orders.set(order.id, copyOrder(order));
    for (const { id, returns = [] } of world.orders)
      for (const one of returns) this.orderOfReturn.set(one.id, id);
    this.discounts = discountsOf(world);
    this.payments = structuredClone(world.payments ?? null);
    this.priceLists = structuredClone(world.priceLists ?? []);
    this.lastId = lastNumberOf(world);
    this.lastOrderNumber = lastOrderNumberOf(world);
  }

  /** Now, in whole seconds as Shopify keeps them. */
  now(): Date {
    return new Date(Math.floor(this.clock().getTime() / 1000) * 1000);
  }

  nextId(): string {
    return String(++this.lastId);
  }

  nextOrderName(): string {
    return `#${++this.lastOrderNumber}`;
  }

  /** The rows of one of the maps in ascending order of a key; kept until a row of the map changes. */
  list<T>(rows: ReadonlyMap<string, T>, sortKey: string, compare: (a: T, b: T) => number): readonly T[] {
    const kept = this.sorted.get(rows)?.get(sortKey);
    // Kept under the map it was sorted from, so its rows are that map's.
    if (kept) return kept as readonly T[];
    const sorted = [...rows.values()].sort(compare);
    this.sorted.set(
      rows,
      (this.sorted.get(rows) ?? new Map<string, readonly unknown[]>()).set(sortKey, sorted),
    );
    return sorted;
  }

  /** To be called after any change to rows of a map that is listed. */
  changed(...maps: ReadonlyMap<string, unknown>[]): void {
    this.version += 1;
    for (const map of maps) this.sorted.delete(map);
  }

  /** For a later start with the same world. Orders that are as the world has them are left out. */
  keep(): KeptState {
    const {
      shop,
      locations,
      products,
      variants,
      items,
      transfers,
      shipments,
      discounts,
      since,
      lastId,
      lastOrderNumber,
    } = this;
    const changedOrders = [...this.orders.values()].filter(({ updatedAt }) => updatedAt >= this.since);
    return {
      shop,
      locations,
      products,
      variants,
      items,
      transfers,
      shipments,
      discounts,
      since,
      changedOrders,
      lastId,
      lastOrderNumber,
    };
  }

  /** Takes back what an earlier start with the same world kept. */
  restore(kept: KeptState): void {
    Object.assign(this.shop, kept.shop);
    const maps = [
      "locations",
      "products",
      "variants",
      "items",
      "transfers",
      "shipments",
      "discounts",
    ] as const;
    for (const name of maps) {
      const own: Map<string, unknown> = this[name];
      own.clear();
      for (const [id, row] of kept[name]) own.set(id, row);
    }
    for (const order of kept.changedOrders) this.orders.set(order.id, order);
    this.since = kept.since;
    this.lastId = kept.lastId;
    this.lastOrderNumber = kept.lastOrderNumber;
    this.sorted.clear();
  }

  level(itemId: string, locationId: string): Level | undefined {
    return this.items.get(itemId)?.levels.get(locationId);
  }

  /** Changes one stored quantity and its times. */
  setQuantity(level: Level, name: StoredQuantity, quantity: number): void {
    const now = this.now();
    this.version += 1;
    level.quantities[name] = quantity;
    level.quantityUpdatedAt[name] = now;
    level.updatedAt = now;
  }

  private addVariant(from: World["variants"][number]): void {
    const { id, createdAt, updatedAt } = from;
    let product = this.products.get(from.productId);
    if (!product) {
      const { productId, productTitle: title, vendor, productType, status } = from;
      product = {
        kind: "Product",
        id: productId,
        title,
        vendor,
        productType,
        status,
        createdAt,
        updatedAt,
        variants: [],
      };
      this.products.set(productId, product);
    }
    product.createdAt = createdAt < product.createdAt ? createdAt : product.createdAt;
    product.updatedAt = updatedAt > product.updatedAt ? updatedAt : product.updatedAt;

    const { sku, price, compareAt, minimumAdvertised, policy, cost, tracked } = from;
    const item: Omit<Item, "variant"> = {
      kind: "InventoryItem",
      id: from.inventoryItemId,
      cost,
      tracked,
      createdAt,
      updatedAt,
      levels: new Map(),
    };
    const title = from.variantTitle ?? "Default Title";
    const variant: Variant = {
      kind: "ProductVariant",
      id,
      product,
      item: item as Item,
      title,
      sku,
      price,
      compareAt,
      minimumAdvertised,
      policy,
      createdAt,
      updatedAt,
    };
    variant.item.variant = variant;
    product.variants.push(variant);
    this.variants.set(id, variant);
    this.items.set(variant.item.id, variant.item);
  }

  private addPart({ bundleId, variantId, units }: WorldBundlePart): void {
    const bundle = this.variants.get(bundleId);
    const variant = this.variants.get(variantId);
    if (!bundle || !variant)
      throw new Error(
        `The world has a bundle ${bundleId} with the part ${variantId}, and lacks one of them.`,
      );
    (bundle.parts ??= []).push({ bundle, variant, units });
  }

  private addLevel(stock: World["stock"][number]): void {
    const item = this.items.get(stock.inventoryItemId);
    const location = this.locations.get(stock.locationId);
    if (!item || !location) {
      throw new Error(
        `The world has stock of item ${stock.inventoryItemId} at location ${stock.locationId}, but one of the two is not in it.`,
      );
    }
    const { available, committed, incoming, reserved, damaged, safetyStock, qualityControl } = stock;
    const level: Level = {
      kind: "InventoryLevel",
      item,
      location,
      quantities: {
        available,
        committed,
        incoming,
        reserved,
        damaged,
        safety_stock: safetyStock,
        quality_control: qualityControl,
      },
      quantityUpdatedAt: {},
      createdAt: item.createdAt,
      updatedAt: item.updatedAt,
    };
    item.levels.set(location.id, level);
    location.levels.set(item.id, level);
  }
}

function copyOrder(order: World["orders"][number]): Order {
  return {
    ...order,
    kind: "Order",
    lines: order.lines.map((line) => ({ ...line })),
    refunds: order.refunds.map((refund) => ({ ...refund, lines: refund.lines.map((line) => ({ ...line })) })),
    fulfilments: order.fulfilments.map((fulfilment) => ({ ...fulfilment })),
    ...(order.returns && { returns: structuredClone(order.returns) }),
    committedAt: new Map(),
    tags: [...(order.tags ?? [])],
    // Ids of holds that the world tells of are those of their orders.
    holds: order.holdReason ? [{ id: order.id, reason: order.holdReason, notes: null, handle: null }] : [],
    heldFrom: null,
  };
}

/** Below every id that the stand-in gives itself: beyond the world's own, and large enough to be told apart. */
function lastNumberOf(world: World): number {
  let last = 9_000_000_000_000;
  const see = (id: string): void => {
    const number = Number(id);
    if (number > last && number < Number.MAX_SAFE_INTEGER / 2) last = number;
  };
  for (const order of world.orders) {
    see(order.id);
    for (const { id } of [...order.lines, ...order.refunds, ...order.fulfilments]) see(id);
  }
  return last;
}

function lastOrderNumberOf(world: World): number {
  let last = 1000;
  for (const { name } of world.orders) last = Math.max(last, Number(/\d+/.exec(name)?.[0] ?? 0));
  return last;
}
