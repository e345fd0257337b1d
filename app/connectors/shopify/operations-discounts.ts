/** Documents by which discounts are read, where the store allows it; see operations.ts. */
const TERMS = `title status startsAt endsAt asyncUsageCount`;
const VALUE = `customerGets { value { ... on DiscountPercentage { percentage } } }`;
const CODES = `codes(first: 1) { nodes { code } pageInfo { hasNextPage endCursor } }`;

/** Those that are on, the newest first. What a discount of an app or of goods for free takes off is not said in a figure. */
export const DISCOUNTS_ON = `#graphql
  query DiscountsOn($first: Int!, $after: String) {
    discountNodes(first: $first, after: $after, query: "status:active", sortKey: CREATED_AT, reverse: true) {
      nodes {
        id
        discount {
          ... on DiscountAutomaticBasic { ${TERMS} ${VALUE} }
          ... on DiscountAutomaticBxgy { ${TERMS} }
          ... on DiscountAutomaticFreeShipping { ${TERMS} }
          ... on DiscountAutomaticApp { ${TERMS} }
          ... on DiscountCodeBasic { ${TERMS} ${VALUE} ${CODES} }
          ... on DiscountCodeBxgy { ${TERMS} ${CODES} }
          ... on DiscountCodeFreeShipping { ${TERMS} ${CODES} }
          ... on DiscountCodeApp { ${TERMS} ${CODES} }
        }
      }
      pageInfo { hasNextPage endCursor }
    }
  }`;
