/** The store as the stand-in holds it. `kind` is the GraphQL type, for `node(id)`. */
import type { WorldDiscount, WorldOrder } from "../../worlds/world.ts";

export const STORED_QUANTITIES = [
  "available",
  "committed",
  "incoming",
  "reserved",
  "damaged",
  "safety_stock",
  "quality_control",
] as const;
export type StoredQuantity = (typeof STORED_QUANTITIES)[number];
export type QuantityName = StoredQuantity | "on_hand";

export type Shop = {
  kind: "Shop";
  id: string;
  domain: string;
  name: string;
  currency: string;
  locale: string;
  timeZone: string;
};

export type Location = {
  kind: "Location";
  id: string;
  name: string;
  active: boolean;
  levels: Map<string, Level>;
};

export type ProductStatus = "ACTIVE" | "DRAFT" | "ARCHIVED" | "UNLISTED";

export type Product = {
  kind: "Product";
  id: string;
  title: string;
  vendor: string;
  productType: string;
  status: ProductStatus;
  createdAt: Date;
  updatedAt: Date;
  variants: Variant[];
};

export type Variant = {
  kind: "ProductVariant";
  id: string;
  product: Product;
  item: Item;
  /** "Default Title" where it is the only one. */
  title: string;
  sku: string | null;
  price: string;
  compareAt: string | null;
  /** The metafield `custom.minimum_advertised_price`, decimal text; null: not written. */
  minimumAdvertised: string | null;
  policy: "DENY" | "CONTINUE";
  createdAt: Date;
  updatedAt: Date;
  /** What a bundle is made of; left out: it is none. */
  parts?: BundlePart[];
};

export type BundlePart = { bundle: Variant; variant: Variant; units: number };

export type Item = {
  kind: "InventoryItem";
  id: string;
  /** Set right after both are made; an item never outlives its variant. */
  variant: Variant;
  cost: string | null;
  tracked: boolean;
  createdAt: Date;
  updatedAt: Date;
  /** By location id. */
  levels: Map<string, Level>;
};

export type Level = {
  kind: "InventoryLevel";
  item: Item;
  location: Location;
  quantities: Record<StoredQuantity, number>;
  quantityUpdatedAt: Partial<Record<StoredQuantity, Date>>;
  createdAt: Date;
  updatedAt: Date;
};

export type Line = WorldOrder["lines"][number];
export type Refund = WorldOrder["refunds"][number];
export type Return = NonNullable<WorldOrder["returns"]>[number];
export type Fulfilment = WorldOrder["fulfilments"][number];

export type Order = WorldOrder & {
  kind: "Order";
  /** Where each open line is committed, by line id. Lines of the world's past are not in it. */
  committedAt: Map<string, string>;
  tags: string[];
  /** What holds it back; it is sent in one part, which bears the order's own id. */
  holds: Hold[];
  /** What it was before it was held. */
  heldFrom: string | null;
};

export type Hold = {
  id: string;
  reason: string;
  notes: string | null;
  /** Of the app's own holds, by which the app tells them apart; null: not the app's. */
  handle: string | null;
};

export type Discount = Omit<WorldDiscount, "code" | "status"> & {
  kind: "DiscountCodeNode" | "DiscountAutomaticNode";
  /** What customers type; none: it applies by itself. */
  codes: string[];
  updatedAt: Date;
};

export type TransferLine = { id: string; item: Item; title: string; quantity: number; shipped: number };
export type Transfer = {
  kind: "InventoryTransfer";
  id: string;
  name: string;
  status: "DRAFT" | "READY_TO_SHIP" | "IN_PROGRESS" | "TRANSFERRED" | "CANCELED";
  origin: Location | null;
  destination: Location | null;
  lines: TransferLine[];
  shipments: Shipment[];
  note: string | null;
  referenceName: string | null;
  tags: string[];
  createdAt: Date;
};

export type ShipmentLine = {
  id: string;
  line: TransferLine;
  quantity: number;
  accepted: number;
  rejected: number;
};
export type Shipment = {
  kind: "InventoryShipment";
  id: string;
  name: string;
  status: "DRAFT" | "IN_TRANSIT" | "PARTIALLY_RECEIVED" | "RECEIVED";
  transfer: Transfer;
  lines: ShipmentLine[];
  createdAt: Date;
  shippedAt: Date | null;
  receivedAt: Date | null;
};

/** FulfillmentOrderStatus of the one part that an order is sent in. */
export function partStatus({ cancelledAt, fulfilmentStatus, holds }: Order): string {
  if (cancelledAt) return "CANCELLED";
  if (fulfilmentStatus === "FULFILLED" || fulfilmentStatus === "RESTOCKED") return "CLOSED";
  if (holds.length > 0) return "ON_HOLD";
  return fulfilmentStatus === "PARTIALLY_FULFILLED" || fulfilmentStatus === "IN_PROGRESS"
    ? "IN_PROGRESS"
    : "OPEN";
}

export function onHand(level: Level): number {
  const q = level.quantities;
  return q.available + q.committed + q.reserved + q.damaged + q.safety_stock + q.quality_control;
}

export function quantityOf(level: Level, name: QuantityName): number {
  return name === "on_hand" ? onHand(level) : level.quantities[name];
}

export function gid(kind: string, id: string): string {
  return `gid://shopify/${kind}/${id}`;
}

export function levelGid(level: Level): string {
  return `gid://shopify/InventoryLevel/${level.location.id}?inventory_item_id=${level.item.id}`;
}

/** The numeric id of a gid of this kind; null for anything else. A bare number is taken as it is. */
export function idOf(kind: string, value: string): string | null {
  if (/^\d+$/.test(value)) return value;
  const match = /^gid:\/\/shopify\/([A-Za-z]+)\/(\d+)(?:\?.*)?$/.exec(value);
  return match?.[1] === kind ? (match[2] ?? null) : null;
}

/** Shopify's times have whole seconds. */
export function stamp(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}
