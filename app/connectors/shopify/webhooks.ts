import type { Announcement } from "../contract.ts";

/** Topics of `/webhooks/ops`, as Shopify's library spells them, and which ids of the payload they carry. */
const IDS: Readonly<Record<string, readonly string[]>> = {
  PRODUCTS_CREATE: ["productId"],
  PRODUCTS_UPDATE: ["productId"],
  PRODUCTS_DELETE: ["productId"],
  ORDERS_CREATE: ["orderId"],
  ORDERS_UPDATED: ["orderId"],
  ORDERS_CANCELLED: ["orderId"],
  ORDERS_EDITED: ["orderId"],
  ORDERS_DELETE: ["orderId"],
  FULFILLMENTS_UPDATE: ["orderId"],
  REFUNDS_CREATE: ["orderId"],
  INVENTORY_ITEMS_UPDATE: ["inventoryItemId"],
  INVENTORY_LEVELS_UPDATE: ["inventoryItemId"],
  INVENTORY_LEVELS_CONNECT: ["inventoryItemId"],
  INVENTORY_LEVELS_DISCONNECT: ["inventoryItemId"],
  LOCATIONS_CREATE: [],
  LOCATIONS_UPDATE: [],
  LOCATIONS_ACTIVATE: [],
  LOCATIONS_DEACTIVATE: [],
  SHOP_UPDATE: [],
};

/**
 * What a delivery says to read afresh. Only ids leave the payload: whole numbers, made into gids here.
 * Null: a topic we do not follow, or a payload without its id; the next reconciling read will find the change.
 */
export function announcementOf(topic: string, payload: unknown): Announcement | null {
  const wanted = IDS[topic];
  if (!wanted) return null;
  const ids: Record<string, string> = {};
  for (const name of wanted) {
    const id = idFrom(topic, payload);
    if (id === null) return null;
    ids[name] = `gid://shopify/${RESOURCES[name] ?? ""}/${id}`;
  }
  return { topic, ids };
}

/**
 * Announcements of one record are twins: reading it once serves all. But not that of an order's deletion: an order may
 * be out of sight for other reasons, so the word itself is what tells, and a twin's would be lost.
 */
export function twinKey({ topic, ids }: Announcement): string {
  const id = Object.values(ids)[0];
  if (id !== undefined && topic === "ORDERS_DELETE") return `${id} deleted`;
  return id ?? (topic.startsWith("LOCATIONS") ? "locations" : "shop");
}

/** Where a delivery names the orders of the customer that it speaks of. */
const CUSTOMER_ORDERS = {
  CUSTOMERS_DATA_REQUEST: { kind: "data_request", field: "orders_requested" },
  CUSTOMERS_REDACT: { kind: "redact", field: "orders_to_redact" },
} as const;

/**
 * What Shopify asks for a customer, by the orders it names; of the customer themselves nothing leaves the payload but the
 * number, by which what else is theirs is found. Without a list it is about no order. Null: the topic asks for nobody.
 */
export function customerRequestOf(
  topic: string,
  payload: unknown,
): { kind: "data_request" | "redact"; orderIds: string[]; customerId: string | null } | null {
  if (topic !== "CUSTOMERS_DATA_REQUEST" && topic !== "CUSTOMERS_REDACT") return null;
  const { kind, field: name } = CUSTOMER_ORDERS[topic];
  const list = field(payload, name);
  const ids = (Array.isArray(list) ? list : []).flatMap((id: unknown) => number(id) ?? []);
  const customer = number(field(field(payload, "customer"), "id"));
  return {
    kind,
    orderIds: [...new Set(ids)].map((id) => `gid://shopify/Order/${id}`),
    customerId: customer === null ? null : `gid://shopify/Customer/${customer}`,
  };
}

const RESOURCES: Readonly<Record<string, string>> = {
  productId: "Product",
  orderId: "Order",
  inventoryItemId: "InventoryItem",
};

function idFrom(topic: string, payload: unknown): string | null {
  if (topic === "REFUNDS_CREATE" || topic === "FULFILLMENTS_UPDATE")
    return number(field(payload, "order_id"));
  if (topic === "ORDERS_EDITED") return number(field(field(payload, "order_edit"), "order_id"));
  if (topic.startsWith("INVENTORY_LEVELS")) return number(field(payload, "inventory_item_id"));
  return number(field(payload, "id"));
}

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

function number(value: unknown): string | null {
  const text = typeof value === "number" || typeof value === "string" ? String(value) : "";
  return /^\d{1,20}$/.test(text) ? text : null;
}
