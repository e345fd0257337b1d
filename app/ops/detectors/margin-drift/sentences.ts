/** The sentences of an alert about a product that leaves less than it did, in ICU MessageFormat; facts stand in slots alone. */

export const titles = {
  price: "Raise {product} again: a sale leaves {leaves_now}, it was {leaves_before}",
  discount: "Discount {product} less: a sale leaves {leaves_now}, it was {leaves_before}",
  options: {
    price: "Put the price back to {earlier_price}",
    discount: "Allow it no more discount than before",
    nothing: "Do nothing",
  },
} as const;

export const reasons = {
  price:
    "{paid_now} is paid for it on average, {paid_before} before, since its price fell by {list_fell}; so a sale leaves {leaves_now} instead of {leaves_before}.",
  discount:
    "{paid_now} is paid for it on average, {paid_before} before, since discounts take {discount_now} instead of {discount_before}; so a sale leaves {leaves_now} instead of {leaves_before}.",
} as const;

export const tradeOffs = {
  price: "Dearer by {dearer}, so fewer sell; each leaves what it did.",
  discount:
    "Customers pay {dearer} more, so fewer buy. In Shopify, under Discounts, leave it out of what grew.",
  nothing: "The measure: it goes on selling for what is paid now.",
} as const;

export const assumptions = {
  elasticity:
    "For each percent more that is paid, {elasticity_low} to {elasticity_high} percent fewer are taken to sell, a cautious reading of published studies; yours may differ.",
  cost: "Its cost is taken to be the same before as now: what it was is not read.",
  goesOn: "In the next {weeks} as many sell as in the last, if nothing changes.",
  shop: "What is paid in the whole shop is {shop_ratio} of what it was, and only what goes beyond is raised.",
} as const;

export const changesMind = {
  stay: "If more than {even} of those who buy it would not for {paid_before}, leave it.",
  meant: "If it is cheaper on purpose, to sell more of it or of others, leave it.",
  cost: "If it became cheaper to buy and Shopify does not know, correct its cost there.",
} as const;

export const calculation = {
  paid: "In the last {weeks} {units_now} brought in {paid_now} each, in the {weeks_before} before {units_before} brought in {paid_before}.",
  leaves: "At its cost now, a unit leaves {leaves_now} at that, and {leaves_before} at what was paid before.",
  gain: "Over the next {weeks}, on {paths} futures of sales: {gain_likely} against leaving it, eight times in ten between {gain_low} and {gain_high}; {per_day} a day.",
} as const;

/** What could not be looked at. */
export const notes = {
  few: "{count} sold too little, lately or before, to compare what is paid.",
  no_cost: "{count} without a unit cost in Shopify: what a sale leaves is not known.",
  marked_down: "{count} with a price before a markdown shown: cheaper on purpose.",
} as const;
