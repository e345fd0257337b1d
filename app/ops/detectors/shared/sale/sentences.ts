/** What is said of a sale and what it leaves, by every detector that counts in contribution. */

const DISCOUNT = "{has_discount, select, yes { less {discount} usual discount} other {}}";
const MARGIN = "between {margin_low} and {margin_high} of its price";

/** Of a cost of the sale that the founder has not told. */
const ALLOWED_FOR =
  "Anything from nothing to {most} of the price is allowed for, which lowers the low end of the money shown.";

export const assumptions = {
  fee: "The payment provider keeps {fee_share} of the price{has_fee_fixed, select, yes { and {fee_fixed} per order} other {}}.",
  feeIsUsual: "That is what cards usually cost in your currency: your own rate may differ.",
  feeWithoutFixed:
    "That is what cards usually cost. A part per order, as some providers take, is not known for your currency and not counted.",
  fulfilment: "Packing and shipping cost you {fulfilment} a unit.",
  fulfilmentUnknown: `What you pay for packing and shipping is not known. ${ALLOWED_FOR}`,
  otherFees: "Channels and apps take {other_fees} of the price.",
  otherFeesUnknown: `What channels and apps take of a sale is not known. ${ALLOWED_FOR}`,
  tax: "Of the price, {tax} is sales tax.",
  noTax: "Your prices hold no sales tax.",
  taxOnTop: "Your prices are taken to hold no sales tax, as is usual in your currency.",
  taxUnknown: `How much of the price is sales tax is not known. ${ALLOWED_FOR}`,
  margin: `Its cost is not known, so a sale is taken to leave ${MARGIN}.`,
} as const;

export const missing = {
  unitCost: "Unit cost is missing.",
  unitCostEffect: `The range is wide: a unit is taken to leave ${MARGIN}, and the cash needed is an estimate.`,
} as const;

export const calculation = {
  contributionWithoutCost: `Price {price}${DISCOUNT}; without a unit cost, between {margin_low} and {margin_high} of it is taken to be left: {unit_low} to {unit_high} a unit.`,
  contribution: [
    `One unit leaves {unit}: price {price}${DISCOUNT}`,
    "{has_sales_tax, select, yes { less {sales_tax} sales tax within it} other {}}",
    ", less cost {unit_cost},{has_returns, select, yes { less {returns} that comes back,} other {}}",
    " less payment fee {fee}",
    "{has_fulfilment, select, yes {, less packing and shipping {fulfilment}} other {}}",
    "{has_other_fees, select, yes {, less {other_fees} in fees of channels and apps} other {}}",
    "{has_not_counted, select, yes {, less {not_counted}, the middle of what costs that are not known may take} other {}}",
    ".",
  ].join(""),
} as const;
