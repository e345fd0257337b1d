/**
 * Every GraphQL document by which the app reads Shopify's Admin API 2026-07; those that write are in mutations.ts.
 * test/contracts/shopify-operations.test.ts holds each against Shopify's schema: it exists, the scopes of
 * shopify.app.toml suffice, no personal field is selected, @idempotent stands where it is mandatory.
 * Page sizes are variables: the client makes them smaller when Shopify finds a page too costly.
 */
import { ADDRESSES_OF, CUSTOMERS_CHANGED } from "./operations-customers.ts";
import { DISCOUNTS_ON } from "./operations-discounts.ts";
import { DISPUTES, PAYMENTS_ACCOUNT, PAYOUTS } from "./operations-payments.ts";
import { PRICE_LISTS, PRICES_OF_LIST } from "./operations-price-lists.ts";
import { DISCOUNT_BY_CODE, DISCOUNTS_NOW, ORDER_TAGS_NOW, RETURNS_NOW } from "./operations-now.ts";
import { RETURNS_BY_ID, RETURNS_CHANGED } from "./operations-returns.ts";

/**
 * Shopify has no field for it, so shops define one. Its key is the one that Shopify's admin proposes for this name.
 * https://help.shopify.com/en/manual/custom-data/metafields/metafield-definitions
 */
const MINIMUM_ADVERTISED = `minimumAdvertised: metafield(namespace: "custom", key: "minimum_advertised_price") { value }`;

const PRODUCT = `id title vendor productType status updatedAt ${MINIMUM_ADVERTISED}`;

const VARIANT = `id title sku price compareAtPrice inventoryPolicy requiresComponents createdAt updatedAt ${MINIMUM_ADVERTISED}
  inventoryItem { id tracked updatedAt unitCost { amount currencyCode } }`;

const QUANTITIES = `quantities(names: ["available", "committed", "incoming", "on_hand", "reserved", "damaged", "safety_stock", "quality_control"]) { name quantity }`;

const LEVEL = `id updatedAt item { id } location { id } ${QUANTITIES}`;

const ORDER = `id name createdAt updatedAt cancelledAt test currencyCode displayFinancialStatus displayFulfillmentStatus
  capturable discountCodes shippingLine { discountedPriceSet { shopMoney { amount } } } risk { recommendation assessments { riskLevel } }
  fulfillments {
    id status displayStatus createdAt updatedAt inTransitAt deliveredAt estimatedDeliveryAt trackingInfo(first: 1) { company }
  }`;

const LINE = `id sku title quantity currentQuantity variant { id } lineItemGroup { id variantId quantity }
  originalUnitPriceSet { shopMoney { amount } }
  discountAllocations { allocatedAmountSet { shopMoney { amount } } }`;

const REFUND_LINE = `quantity restockType lineItem { id } subtotalSet { shopMoney { amount } }`;

const REFUND = `id createdAt
  refundLineItems(first: 10) { nodes { ${REFUND_LINE} } pageInfo { hasNextPage endCursor } }`;

const FULL_ORDER = `${ORDER}
  lineItems(first: 20) { nodes { ${LINE} } pageInfo { hasNextPage endCursor } }
  refunds { ${REFUND} }`;

const PAGE = `pageInfo { hasNextPage endCursor }`;

/** The shop's own terms: everything else is counted in its currency and on its calendar. */
export const SHOP_PROFILE = `#graphql
  query ShopProfile {
    shop { name currencyCode ianaTimezone primaryDomain { localization { defaultLocale country } } }
    currentAppInstallation { accessScopes { handle } }
  }`;

/** About how much there is to read. */
export const COUNTS = `#graphql
  query Counts($orders: String) {
    productVariantsCount(limit: null) { count }
    ordersCount(limit: null, query: $orders) { count }
    ordersEver: ordersCount(limit: null) { count }
  }`;

export const LOCATIONS = `#graphql
  query Locations($first: Int!, $after: String) {
    locations(first: $first, after: $after, includeInactive: true) { nodes { id name isActive } ${PAGE} }
  }`;

/** A product with its variants; null when it is gone. */
export const PRODUCT_BY_ID = `#graphql
  query ProductById($id: ID!, $first: Int!, $after: String) {
    product(id: $id) { ${PRODUCT} variants(first: $first, after: $after) { nodes { ${VARIANT} } ${PAGE} } }
  }`;

export const PRODUCTS_CHANGED = `#graphql
  query ProductsChanged($first: Int!, $after: String, $query: String!) {
    products(first: $first, after: $after, query: $query, sortKey: UPDATED_AT) {
      nodes { ${PRODUCT} variants(first: 10) { nodes { ${VARIANT} } ${PAGE} } }
      ${PAGE}
    }
  }`;

/** Unit cost and tracking change the item, not the product. */
export const INVENTORY_ITEMS_CHANGED = `#graphql
  query InventoryItemsChanged($first: Int!, $after: String, $query: String!) {
    inventoryItems(first: $first, after: $after, query: $query) {
      nodes { id variants(first: 5) { nodes { ${VARIANT} product { ${PRODUCT} } } } }
      ${PAGE}
    }
  }`;

/** One item with its stock everywhere; null when it is gone. */
export const INVENTORY_ITEM_BY_ID = `#graphql
  query InventoryItemById($id: ID!, $first: Int!, $after: String) {
    inventoryItem(id: $id) {
      id
      variants(first: 5) { nodes { ${VARIANT} product { ${PRODUCT} } } }
      inventoryLevels(first: $first, after: $after) { nodes { ${LEVEL} } ${PAGE} }
    }
  }`;

/** There is no list of levels across locations: what changed is asked of each location. */
export const LEVELS_CHANGED = `#graphql
  query LevelsChanged($locationId: ID!, $first: Int!, $after: String, $query: String!) {
    location(id: $locationId) {
      id
      inventoryLevels(first: $first, after: $after, query: $query) { nodes { ${LEVEL} } ${PAGE} }
    }
  }`;

export const ORDERS_CHANGED = `#graphql
  query OrdersChanged($first: Int!, $after: String, $query: String!) {
    orders(first: $first, after: $after, query: $query, sortKey: UPDATED_AT) { nodes { ${FULL_ORDER} } ${PAGE} }
  }`;

/** What bundles are made of; only variants that Shopify says are made of parts are asked for theirs. */
export const PARTS_OF_BUNDLES = `#graphql
  query PartsOfBundles($ids: [ID!]!) {
    nodes(ids: $ids) {
      ... on ProductVariant {
        id
        productVariantComponents(first: 50) { nodes { quantity productVariant { id } } ${PAGE} }
      }
    }
  }`;

/** Null when it is gone, or older than the app may see. */
export const ORDER_BY_ID = `#graphql
  query OrderById($id: ID!) {
    order(id: $id) { ${FULL_ORDER} }
  }`;

export const ORDER_LINES = `#graphql
  query OrderLines($id: ID!, $first: Int!, $after: String) {
    order(id: $id) { lineItems(first: $first, after: $after) { nodes { ${LINE} } ${PAGE} } }
  }`;

export const REFUND_LINES = `#graphql
  query RefundLines($id: ID!, $first: Int!, $after: String) {
    refund(id: $id) { refundLineItems(first: $first, after: $after) { nodes { ${REFUND_LINE} } ${PAGE} } }
  }`;

/** Bulk operations refuse a connection inside a list, so the lines of refunds are read this way. */
export const REFUNDS_OF_ORDERS = `#graphql
  query RefundsOfOrders($ids: [ID!]!) {
    nodes(ids: $ids) { ... on Order { id refunds { ${REFUND} } } }
  }`;

/** Holds stand on the parts that an order is sent in; only orders that are not sent are asked for theirs. */
export const FULFILMENT_ORDERS_OF = `#graphql
  query FulfilmentOrdersOf($ids: [ID!]!) {
    nodes(ids: $ids) {
      ... on Order {
        id
        fulfillmentOrders(first: 10) { nodes { id status createdAt updatedAt fulfillAt fulfillBy fulfillmentHolds { id reason } } ${PAGE} }
      }
    }
  }`;

/** What was authorised and not taken yet; only orders that Shopify calls capturable are asked for theirs. */
export const AUTHORIZATIONS_OF = `#graphql
  query AuthorizationsOf($ids: [ID!]!) {
    nodes(ids: $ids) {
      ... on Order {
        id
        transactions(first: 10, capturable: true) {
          createdAt gateway authorizationExpiresAt totalUnsettledSet { shopMoney { amount } }
        }
      }
    }
  }`;

/** What an approval rests on, as it is now. Null nodes are gone. */
export const STOCK_NOW = `#graphql
  query StockNow($ids: [ID!]!, $locationId: ID!) {
    nodes(ids: $ids) {
      ... on InventoryItem {
        id
        variants(first: 1) { nodes { displayName } }
        inventoryLevel(locationId: $locationId) { id location { name } quantities(names: ["incoming", "available"]) { name quantity } }
        inventoryLevels(first: 10) { nodes { quantities(names: ["available"]) { name quantity } } ${PAGE} }
      }
    }
  }`;

export const VARIANTS_NOW = `#graphql
  query VariantsNow($ids: [ID!]!) {
    shop { currencyCode }
    nodes(ids: $ids) {
      ... on ProductVariant {
        id displayName price compareAtPrice inventoryPolicy inventoryItem { unitCost { amount currencyCode } }
      }
    }
  }`;

export const PRODUCTS_NOW = `#graphql
  query ProductsNow($ids: [ID!]!) {
    nodes(ids: $ids) { ... on Product { id title status } }
  }`;

/** Parts of orders as they are now. Null nodes are gone. */
export const FULFILMENTS_NOW = `#graphql
  query FulfilmentsNow($ids: [ID!]!) {
    nodes(ids: $ids) {
      ... on FulfillmentOrder { id orderName status fulfillmentHolds { id reason handle heldByRequestingApp } }
    }
  }`;

export const BULK_STATUS = `#graphql
  query BulkStatus($id: ID!) {
    bulkOperation(id: $id) { id status errorCode objectCount fileSize url }
  }`;

/** A mutation by form only: it starts a read. The read client lets this one pass, with a query inside. */
export const RUN_BULK_QUERY = `#graphql
  mutation RunBulkQuery($query: String!, $groupObjects: Boolean!) {
    bulkOperationRunQuery(query: $query, groupObjects: $groupObjects) {
      bulkOperation { id status }
      userErrors { code message }
    }
  }`;

/** Each line carries its product: no line needs another one. */
export const BULK_VARIANTS = `#graphql
  query BulkVariants {
    productVariants { edges { node { ${VARIANT} product { ${PRODUCT} } } } }
  }`;

/** Each level names its item and location: no line needs another one. */
export const BULK_STOCK_LEVELS = `#graphql
  query BulkStockLevels {
    inventoryItems { edges { node { id inventoryLevels { edges { node { ${LEVEL} } } } } } }
  }`;

/** Lines follow their order (groupObjects). `filter` is a search of orders. */
export function bulkOrders(filter: string): string {
  return `#graphql
  query BulkOrders {
    orders(query: ${JSON.stringify(filter)}) {
      edges { node { ${ORDER} refunds { id createdAt } lineItems { edges { node { ${LINE} } } } } }
    }
  }`;
}

/** Ids alone, to see which orders are gone. */
export function bulkOrderIds(filter: string): string {
  return `#graphql
  query BulkOrderIds {
    orders(query: ${JSON.stringify(filter)}) { edges { node { id } } }
  }`;
}

/** The newest transfers, read as a list: a search may not know yet what was made a moment ago. */
export const LATEST_TRANSFERS = `#graphql
  query LatestTransfers($first: Int!) {
    inventoryTransfers(first: $first, sortKey: ID, reverse: true) {
      nodes { id name status tags totalQuantity dateCreated } ${PAGE}
    }
  }`;

export {
  ADDRESSES_OF,
  CUSTOMERS_CHANGED,
  DISCOUNT_BY_CODE,
  DISCOUNTS_NOW,
  DISCOUNTS_ON,
  DISPUTES,
  ORDER_TAGS_NOW,
  PAYMENTS_ACCOUNT,
  PAYOUTS,
  PRICE_LISTS,
  PRICES_OF_LIST,
  RETURNS_BY_ID,
  RETURNS_CHANGED,
  RETURNS_NOW,
};

/** What the read client may send. Anything else is refused before it leaves. */
export const READS: ReadonlySet<string> = new Set([
  SHOP_PROFILE,
  COUNTS,
  LOCATIONS,
  PRODUCT_BY_ID,
  PRODUCTS_CHANGED,
  INVENTORY_ITEMS_CHANGED,
  INVENTORY_ITEM_BY_ID,
  LEVELS_CHANGED,
  PARTS_OF_BUNDLES,
  ORDERS_CHANGED,
  ORDER_BY_ID,
  ORDER_LINES,
  REFUND_LINES,
  REFUNDS_OF_ORDERS,
  PAYMENTS_ACCOUNT,
  DISPUTES,
  PAYOUTS,
  RETURNS_CHANGED,
  RETURNS_BY_ID,
  CUSTOMERS_CHANGED,
  ADDRESSES_OF,
  DISCOUNTS_ON,
  PRICE_LISTS,
  PRICES_OF_LIST,
  FULFILMENT_ORDERS_OF,
  AUTHORIZATIONS_OF,
  STOCK_NOW,
  VARIANTS_NOW,
  PRODUCTS_NOW,
  FULFILMENTS_NOW,
  DISCOUNTS_NOW,
  DISCOUNT_BY_CODE,
  ORDER_TAGS_NOW,
  RETURNS_NOW,
  LATEST_TRANSFERS,
  BULK_STATUS,
  RUN_BULK_QUERY,
]);
