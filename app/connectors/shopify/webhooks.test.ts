import { describe, expect, it } from "vitest";
import { announcementOf, twinKey } from "./webhooks.ts";

describe("an announcement", () => {
  it.each<[string, unknown, Record<string, string>]>([
    ["PRODUCTS_UPDATE", { id: 7 }, { productId: "gid://shopify/Product/7" }],
    ["PRODUCTS_DELETE", { id: 7 }, { productId: "gid://shopify/Product/7" }],
    ["ORDERS_UPDATED", { id: "8" }, { orderId: "gid://shopify/Order/8" }],
    ["ORDERS_EDITED", { order_edit: { order_id: 8 } }, { orderId: "gid://shopify/Order/8" }],
    ["REFUNDS_CREATE", { id: 1, order_id: 8 }, { orderId: "gid://shopify/Order/8" }],
    [
      "INVENTORY_LEVELS_UPDATE",
      { inventory_item_id: 9, location_id: 1 },
      { inventoryItemId: "gid://shopify/InventoryItem/9" },
    ],
    ["INVENTORY_ITEMS_UPDATE", { id: 9 }, { inventoryItemId: "gid://shopify/InventoryItem/9" }],
    ["LOCATIONS_UPDATE", { id: 1 }, {}],
    ["SHOP_UPDATE", { id: 1 }, {}],
  ])("of %s names its record", (topic, payload, ids) => {
    expect(announcementOf(topic, payload)).toEqual({ topic, ids });
  });

  it.each<[string, string, unknown]>([
    ["a topic that is not followed", "CARTS_CREATE", { id: 1 }],
    ["no id", "ORDERS_UPDATED", {}],
    ["no payload", "ORDERS_UPDATED", null],
    ["an id that is not a number", "ORDERS_UPDATED", { id: "1) { shop { email" }],
    ["an id with a fraction", "ORDERS_UPDATED", { id: 1.5 }],
    ["an id in a list", "ORDERS_UPDATED", { id: [1] }],
  ])("is nothing for %s", (_because, topic, payload) => {
    expect(announcementOf(topic, payload)).toBeNull();
  });
});

it("makes twins of all announcements of one record", () => {
  const key = (topic: string, payload: object) => {
    const announcement = announcementOf(topic, payload);
    return announcement && twinKey(announcement);
  };
  expect(key("REFUNDS_CREATE", { order_id: 8 })).toBe(key("ORDERS_UPDATED", { id: 8 }));
  expect(key("LOCATIONS_CREATE", { id: 1 })).toBe(key("LOCATIONS_UPDATE", { id: 2 }));
  expect(key("ORDERS_DELETE", { id: 8 })).not.toBe(key("ORDERS_UPDATED", { id: 8 }));
  expect(key("PRODUCTS_UPDATE", { id: 8 })).not.toBe(key("ORDERS_UPDATED", { id: 8 }));
});
