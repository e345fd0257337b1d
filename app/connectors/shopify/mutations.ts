/**
 * Every GraphQL document that changes something in Shopify, and nothing else. They are held against Shopify's schema as
 * those of operations.ts are; the read client sends none of them.
 */
/** Units on their way, more or fewer: all lines or none, each only from the quantity that was approved. */
export const ADJUST_INCOMING = `#graphql
  mutation AdjustIncoming($input: InventoryAdjustQuantitiesInput!, $key: String!) {
    inventoryAdjustQuantities(input: $input) @idempotent(key: $key) {
      inventoryAdjustmentGroup {
        id createdAt referenceDocumentUri
        changes(quantityNames: ["incoming"]) { name delta quantityAfterChange item { id } location { id } }
      }
      userErrors { code field message }
    }
  }`;

/** Units that arrived, from incoming to available: all lines or none, each only from the incoming that was approved. */
export const RECEIVE_INCOMING = `#graphql
  mutation ReceiveIncoming($input: InventoryMoveQuantitiesInput!, $key: String!) {
    inventoryMoveQuantities(input: $input) @idempotent(key: $key) {
      inventoryAdjustmentGroup {
        id createdAt referenceDocumentUri
        changes(quantityNames: ["incoming", "available"]) { name delta quantityAfterChange item { id } location { id } }
      }
      userErrors { code field message }
    }
  }`;

/** Units free to sell, set to a number: all lines or none, each only from the quantity that was approved. */
export const SET_AVAILABLE = `#graphql
  mutation SetAvailable($input: InventorySetQuantitiesInput!, $key: String!) {
    inventorySetQuantities(input: $input) @idempotent(key: $key) {
      inventoryAdjustmentGroup {
        id createdAt referenceDocumentUri
        changes(quantityNames: ["available"]) { name delta quantityAfterChange item { id } location { id } }
      }
      userErrors { code field message }
    }
  }`;

/** Prices, or whether to sell when out of stock, of variants of one product: all of them or none. Shopify takes no key here. */
export const UPDATE_VARIANTS = `#graphql
  mutation UpdateVariants($productId: ID!, $variants: [ProductVariantsBulkInput!]!) {
    productVariantsBulkUpdate(productId: $productId, variants: $variants, allowPartialUpdates: false) {
      product { id updatedAt }
      userErrors { code field message }
    }
  }`;

/** A product's status. Shopify takes no key here. */
export const UPDATE_PRODUCT = `#graphql
  mutation UpdateProduct($product: ProductUpdateInput!) {
    productUpdate(product: $product) {
      product { id updatedAt }
      userErrors { field message }
    }
  }`;

/** A transfer between locations that is ready to be sent: its units are reserved where they lie. */
export const CREATE_TRANSFER = `#graphql
  mutation CreateTransfer($input: InventoryTransferCreateAsReadyToShipInput!, $key: String!) {
    inventoryTransferCreateAsReadyToShip(input: $input) @idempotent(key: $key) {
      inventoryTransfer { id dateCreated }
      userErrors { code field message }
    }
  }`;

/** Holds one part of an order back. Shopify refuses a second hold of ours under the same handle on that part. */
export const HOLD_FULFILMENT = `#graphql
  mutation HoldFulfilment($id: ID!, $hold: FulfillmentOrderHoldInput!) {
    fulfillmentOrderHold(id: $id, fulfillmentHold: $hold) {
      fulfillmentHold { id }
      fulfillmentOrder { id updatedAt }
      userErrors { code field message }
    }
  }`;

/** Ends these holds of one part of an order, and no other. */
export const RELEASE_HOLDS = `#graphql
  mutation ReleaseHolds($id: ID!, $holdIds: [ID!]!) {
    fulfillmentOrderReleaseHold(id: $id, holdIds: $holdIds) {
      fulfillmentOrder { id updatedAt }
      userErrors { code field message }
    }
  }`;
