/** Payloads in the shapes of Shopify's webhooks: numeric ids, snake_case, decimal money. */
import type { BulkOperation } from "../bulk/operation.ts";
import {
  gid,
  type Item,
  type Level,
  levelGid,
  type Order,
  type Product,
  type Refund,
  type Shop,
  type Variant,
} from "../state/model.ts";

type Payload = Record<string, unknown>;

const moment = (date: Date): string => date.toISOString();

export function productPayload(product: Product): Payload {
  return {
    id: Number(product.id),
    admin_graphql_api_id: gid("Product", product.id),
    title: product.title,
    vendor: product.vendor,
    product_type: product.productType,
    status: product.status.toLowerCase(),
    created_at: moment(product.createdAt),
    updated_at: moment(product.updatedAt),
    variants: product.variants.map((variant) => variantPayload(variant)),
  };
}

function variantPayload(variant: Variant): Payload {
  return {
    id: Number(variant.id),
    admin_graphql_api_id: gid("ProductVariant", variant.id),
    product_id: Number(variant.product.id),
    inventory_item_id: Number(variant.item.id),
    title: variant.title,
    sku: variant.sku,
    price: variant.price,
    compare_at_price: variant.compareAt,
    inventory_policy: variant.policy.toLowerCase(),
    updated_at: moment(variant.updatedAt),
  };
}

export function deletedPayload(id: string): Payload {
  return { id: Number(id) };
}

export function itemPayload(item: Item): Payload {
  return {
    id: Number(item.id),
    admin_graphql_api_id: gid("InventoryItem", item.id),
    sku: item.variant.sku,
    cost: item.cost,
    tracked: item.tracked,
    created_at: moment(item.createdAt),
    updated_at: moment(item.updatedAt),
  };
}

export function levelPayload(level: Level): Payload {
  return {
    inventory_item_id: Number(level.item.id),
    location_id: Number(level.location.id),
    available: level.quantities.available,
    updated_at: moment(level.updatedAt),
    admin_graphql_api_id: levelGid(level),
  };
}

export function orderPayload(order: Order, currency: string): Payload {
  return {
    id: Number(order.id),
    admin_graphql_api_id: gid("Order", order.id),
    name: order.name,
    currency,
    test: order.test,
    created_at: moment(order.createdAt),
    updated_at: moment(order.updatedAt),
    cancelled_at: order.cancelledAt ? moment(order.cancelledAt) : null,
    financial_status: order.financialStatus.toLowerCase(),
    fulfillment_status:
      order.fulfilmentStatus === "UNFULFILLED" ? null : order.fulfilmentStatus.toLowerCase(),
    line_items: order.lines.map((line) => ({
      id: Number(line.id),
      admin_graphql_api_id: gid("LineItem", line.id),
      variant_id: line.variantId ? Number(line.variantId) : null,
      sku: line.sku,
      title: line.title,
      quantity: line.quantity,
      current_quantity: line.currentQuantity,
      price: line.unitPrice,
      total_discount: line.discount,
    })),
  };
}

export function refundPayload(order: Order, refund: Refund): Payload {
  return {
    id: Number(refund.id),
    admin_graphql_api_id: gid("Refund", refund.id),
    order_id: Number(order.id),
    created_at: moment(refund.createdAt),
    refund_line_items: refund.lines.map((line) => ({
      line_item_id: Number(line.lineId),
      quantity: line.quantity,
      restock_type: line.restockType.toLowerCase(),
      subtotal: Number(line.subtotal),
    })),
  };
}

export function fulfilmentPayload(order: Order, fulfilment: Order["fulfilments"][number]): Payload {
  return {
    id: Number(fulfilment.id),
    admin_graphql_api_id: gid("Fulfillment", fulfilment.id),
    order_id: Number(order.id),
    status: fulfilment.status.toLowerCase(),
    created_at: moment(fulfilment.createdAt),
    updated_at: moment(fulfilment.updatedAt),
  };
}

export function shopPayload(shop: Shop, now: Date): Payload {
  return {
    id: Number(shop.id),
    name: shop.name,
    domain: shop.domain,
    myshopify_domain: shop.domain,
    currency: shop.currency,
    iana_timezone: shop.timeZone,
    primary_locale: shop.locale,
    updated_at: moment(now),
  };
}

export function bulkPayload(operation: BulkOperation): Payload {
  return {
    admin_graphql_api_id: gid("BulkOperation", operation.id),
    status: operation.status.toLowerCase(),
    error_code: operation.errorCode?.toLowerCase() ?? null,
    type: "query",
    created_at: moment(operation.createdAt),
    completed_at: operation.completedAt ? moment(operation.completedAt) : null,
  };
}
