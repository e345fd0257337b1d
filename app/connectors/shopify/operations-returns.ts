/** Documents by which returns are read, where the store allows it; see operations.ts. */
const PAGE = `pageInfo { hasNextPage endCursor }`;

/** Orders with returns or refunds: what was paid and given back, and which returns there are. */
export const RETURNS_CHANGED = `#graphql
  query ReturnsChanged($first: Int!, $after: String, $query: String!) {
    orders(first: $first, after: $after, query: $query, sortKey: UPDATED_AT) {
      nodes {
        id name updatedAt
        totalReceivedSet { shopMoney { amount } } totalRefundedSet { shopMoney { amount } }
        refunds {
          id createdAt return { id } totalRefundedSet { shopMoney { amount } }
          transactions(first: 5) { nodes { kind status amountSet { shopMoney { amount } } } ${PAGE} }
        }
        returns(first: 10) { nodes { id } ${PAGE} }
      }
      ${PAGE}
    }
  }`;

/**
 * Returns with what became of their goods. Notes of customers and staff are not asked for. A return knows its goods by the
 * line of the parcel that brought them, and so does whoever takes them in. Null nodes are gone.
 */
export const RETURNS_BY_ID = `#graphql
  query ReturnsById($ids: [ID!]!, $lines: Int!) {
    nodes(ids: $ids) {
      ... on Return {
        id name status createdAt closedAt order { id name }
        returnLineItems(first: $lines) {
          nodes {
            id quantity refundedQuantity returnReasonDefinition { handle }
            ... on ReturnLineItem {
              fulfillmentLineItem { id lineItem { id variant { id } } }
              withCodeDiscountedTotalPriceSet { shopMoney { amount } }
            }
          }
          ${PAGE}
        }
        exchangeLineItems(first: $lines) { nodes { id variantId quantity unprocessedQuantity } ${PAGE} }
        reverseFulfillmentOrders(first: 5) {
          nodes {
            lineItems(first: $lines) {
              nodes { fulfillmentLineItem { id } dispositions { type quantity createdAt } } ${PAGE}
            }
          }
          ${PAGE}
        }
      }
    }
  }`;
