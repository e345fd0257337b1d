/** The sentences of an alert about discounts beyond what a sale leaves, in ICU MessageFormat; facts stand in slots alone. */

export const titles = {
  limit: "Keep {products} out of deep discounts: {lost} lost in {weeks}",
  options: {
    exclude: "Take {products_count, plural, one {it} other {them}} out of discounts",
    cap: "Allow {products_count, plural, one {it} other {them}} {cap} at most",
    nothing: "Do nothing",
  },
} as const;

export const reason =
  "{units} of {products} sold with more discount than {units_count, plural, one {it leaves} other {they leave}}, {product} most of all: {deepest} off where {own_cap} is all that a sale leaves.";

export const tradeOffs = {
  exclude:
    "Some customers buy at the full price, the others do not buy. In Shopify, under Discounts, leave these products out of what each applies to.",
  cap: "Hardly any of these sales would have lost then. In Shopify, under Discounts; where several combine, see what they come to together.",
  nothing: "The measure: discounts go on as they do.",
} as const;

export const assumptions = {
  goesOn:
    "Of what was lost in the last {weeks}, {goes_on_low} to {goes_on_high} would be lost again in the next: which discounts still run is not read yet.",
  elasticity:
    "For each percent less discount, {elasticity_low} to {elasticity_high} percent fewer are taken to sell, a cautious reading of published studies; yours may differ.",
  costs:
    "What a sale leaves is its price less cost, payment fee and what your settings say of a sale. Costs that are not known make no sale a loss.",
  gifts: "What was given away whole is not counted.",
} as const;

export const changesMind = {
  clearing: "If you are clearing them out and will not buy more, their cost is spent: leave it.",
  over: "If the discount was for once and is over, nothing is left to do.",
  cost: "If {product} costs you {own_loss} less than Shopify says, {deepest} off loses nothing: correct the cost there.",
} as const;

export const calculation = {
  lost: "In {weeks}, {units} sold for less than their cost, fees and known costs of a sale: {lost} in all, {product} the most with {own_lost}.",
  deepest:
    "{product}: with {deepest} off, a sale loses {own_loss}; without it, it leaves {own_full}; {own_cap} off leaves nothing.",
  gain: "Over the next {weeks}, on {paths} futures: {gain_likely} with the best choice, eight times in ten between {gain_low} and {gain_high}; {per_day} a day.",
} as const;

/** What could not be looked at. */
export const notes = {
  no_cost:
    "{count} sold without a unit cost in Shopify: whether a discount takes more than a sale leaves is not known.",
} as const;
