/** Discounts, returns and tags of orders as they are now: what an approval of a change of one rests on. Null nodes are gone. */

const CODE_DISCOUNTS = [
  "DiscountCodeApp",
  "DiscountCodeBasic",
  "DiscountCodeBxgy",
  "DiscountCodeFreeShipping",
];
const AUTOMATIC_DISCOUNTS = [
  "DiscountAutomaticApp",
  "DiscountAutomaticBasic",
  "DiscountAutomaticBxgy",
  "DiscountAutomaticFreeShipping",
];

/** Shopify's kinds of discount have the same fields and no type in common. */
const each = (types: readonly string[], fields: string) =>
  types.map((type) => `... on ${type} { ${fields} }`).join(" ");

const CODE_DISCOUNT = `id codeDiscount { __typename ${each(CODE_DISCOUNTS, "status endsAt codesCount { count }")} }`;

const AUTOMATIC_DISCOUNT = `id automaticDiscount { __typename ${each(AUTOMATIC_DISCOUNTS, "status endsAt")} }`;

export const DISCOUNTS_NOW = `#graphql
  query DiscountsNow($ids: [ID!]!) {
    nodes(ids: $ids) {
      ... on DiscountCodeNode { ${CODE_DISCOUNT} }
      ... on DiscountAutomaticNode { ${AUTOMATIC_DISCOUNT} }
    }
  }`;

/** A code belongs to one discount; how it is typed does not matter. */
export const DISCOUNT_BY_CODE = `#graphql
  query DiscountByCode($code: String!) {
    codeDiscountNodeByCode(code: $code) { ${CODE_DISCOUNT} }
  }`;

export const ORDER_TAGS_NOW = `#graphql
  query OrderTagsNow($ids: [ID!]!) {
    nodes(ids: $ids) { ... on Order { id name tags } }
  }`;

/** Neither the customer's note nor that of a refusal is asked for. */
export const RETURNS_NOW = `#graphql
  query ReturnsNow($ids: [ID!]!) {
    nodes(ids: $ids) { ... on Return { id name status decline { reason } } }
  }`;
