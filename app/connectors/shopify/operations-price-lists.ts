/** Documents by which price lists are read; see operations.ts. */
const PAGE = `pageInfo { hasNextPage endCursor }`;

/** Whom each is for stands on its catalogue. */
export const PRICE_LISTS = `#graphql
  query PriceLists($first: Int!, $after: String) {
    priceLists(first: $first, after: $after) {
      nodes { id name currency parent { adjustment { type value } } catalog { __typename id status } } ${PAGE}
    }
  }`;

/** Prices that are set on it; all others follow the shop's. Null when it is gone. */
export const PRICES_OF_LIST = `#graphql
  query PricesOfList($id: ID!, $first: Int!, $after: String) {
    priceList(id: $id) {
      id
      prices(first: $first, after: $after, originType: FIXED) {
        nodes { price { amount } variant { id } } ${PAGE}
      }
    }
  }`;
