/** Documents by which is read whose orders are, where the store allows it; see operations.ts. */

/** No field of a customer but their id and how many orders they placed. */
export const CUSTOMERS_CHANGED = `#graphql
  query CustomersChanged($first: Int!, $after: String, $query: String!) {
    orders(first: $first, after: $after, query: $query, sortKey: UPDATED_AT) {
      nodes {
        id updatedAt cancelledAt displayFulfillmentStatus paymentGatewayNames
        customer { id numberOfOrders } purchasingEntity { __typename }
      }
      pageInfo { hasNextPage endCursor }
    }
  }`;

/** Of an address nothing but Shopify's verdict on it; only orders that are not sent are asked for theirs. */
export const ADDRESSES_OF = `#graphql
  query AddressesOf($ids: [ID!]!) {
    nodes(ids: $ids) { ... on Order { id shippingAddress { validationResultSummary } } }
  }`;
