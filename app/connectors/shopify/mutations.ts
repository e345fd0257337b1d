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

/** Ends a discount with all its codes; it stays and can be made active again. Shopify takes no key here. */
export const END_CODE_DISCOUNT = `#graphql
  mutation EndCodeDiscount($id: ID!) {
    discountCodeDeactivate(id: $id) { codeDiscountNode { id } userErrors { code field message } }
  }`;

export const START_CODE_DISCOUNT = `#graphql
  mutation StartCodeDiscount($id: ID!) {
    discountCodeActivate(id: $id) { codeDiscountNode { id } userErrors { code field message } }
  }`;

/** The same of a discount that applies by itself. */
export const END_AUTOMATIC_DISCOUNT = `#graphql
  mutation EndAutomaticDiscount($id: ID!) {
    discountAutomaticDeactivate(id: $id) { automaticDiscountNode { id } userErrors { code field message } }
  }`;

export const START_AUTOMATIC_DISCOUNT = `#graphql
  mutation StartAutomaticDiscount($id: ID!) {
    discountAutomaticActivate(id: $id) { automaticDiscountNode { id } userErrors { code field message } }
  }`;

/** Tags beside those that an order has; one that is there already stays. */
export const ADD_TAGS = `#graphql
  mutation AddTags($id: ID!, $tags: [String!]!) {
    tagsAdd(id: $id, tags: $tags) { node { ... on Order { id updatedAt } } userErrors { field message } }
  }`;

export const REMOVE_TAGS = `#graphql
  mutation RemoveTags($id: ID!, $tags: [String!]!) {
    tagsRemove(id: $id, tags: $tags) { node { ... on Order { id updatedAt } } userErrors { field message } }
  }`;

/** Only a return that is asked for can be answered; the customer is not told by Shopify. */
export const APPROVE_RETURN = `#graphql
  mutation ApproveReturn($input: ReturnApproveRequestInput!) {
    returnApproveRequest(input: $input) { return { id } userErrors { code field message } }
  }`;

export const DECLINE_RETURN = `#graphql
  mutation DeclineReturn($input: ReturnDeclineRequestInput!) {
    returnDeclineRequest(input: $input) { return { id } userErrors { code field message } }
  }`;
