/** Documents by which Shopify Payments is read, where the store allows it; see operations.ts. */
const PAGE = `pageInfo { hasNextPage endCursor }`;

/** What a payout is made of: before and for fees. Shopify adds all of it up to the payout itself. */
const PARTS = [
  ...["chargesGross", "chargesFee", "refundsFeeGross", "refundsFee", "adjustmentsGross", "adjustmentsFee"],
  ...["reservedFundsGross", "reservedFundsFee", "retriedPayoutsGross", "retriedPayoutsFee"],
  ...["advanceGross", "advanceFees", "usdcRebateCreditAmount"],
]
  .map((part) => `${part} { amount }`)
  .join(" ");

/** Null without Shopify Payments. */
export const PAYMENTS_ACCOUNT = `#graphql
  query PaymentsAccount {
    shopifyPaymentsAccount { id activated balance { amount currencyCode } payoutSchedule { interval } }
  }`;

/** Newest first; evidence, which holds the buyer's name and address, is not asked for. */
export const DISPUTES = `#graphql
  query Disputes($first: Int!, $after: String, $query: String!) {
    disputes(first: $first, after: $after, query: $query, reverse: true) {
      nodes {
        id type status initiatedAt evidenceDueBy evidenceSentOn finalizedOn
        amount { amount currencyCode } reasonDetails { reason } order { id name }
      }
      ${PAGE}
    }
  }`;

export const PAYOUTS = `#graphql
  query Payouts($first: Int!, $after: String, $query: String!) {
    shopifyPaymentsAccount {
      id
      payouts(first: $first, after: $after, query: $query, sortKey: ISSUED_AT, reverse: true) {
        nodes { id issuedAt status transactionType net { amount currencyCode } summary { ${PARTS} } } ${PAGE}
      }
    }
  }`;
