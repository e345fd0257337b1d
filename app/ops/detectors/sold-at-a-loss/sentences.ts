/** The sentences of an alert about a price below what a sale costs, in ICU MessageFormat; facts stand in slots alone. */

export const titles = {
  raise: "Raise the price of {product}: each one sold loses {loss}",
  option: "Raise it to {new_price}",
  nothing: "Do nothing",
} as const;

export const reason =
  "At {price} a sale leaves less than nothing: {units} sold in {weeks} lost {lost}, and go on losing {loss} each.";

export const tradeOffs = {
  floor:
    "The lowest price at which a sale leaves something. {dearer} dearer, so fewer sell; none of them loses.",
  usual: "Leaves {usual} of the price, as is usual in your shop. {dearer} dearer, so fewer sell.",
  nothing: "The measure: the price stays, and what sells goes on losing.",
} as const;

export const assumptions = {
  elasticity:
    "For each percent on top of the price, {elasticity_low} to {elasticity_high} percent fewer are taken to sell, a cautious reading of published studies; yours may differ.",
  goesOn: "In the next {weeks} as many would sell at this price as in the last, chance aside.",
  alone: "What customers buy along with it is not counted.",
} as const;

export const changesMind = {
  leader: "If it brings customers who buy more with it, the loss may be worth it.",
  clearing: "If you are clearing it out and will not buy more, its cost is spent: leave the price.",
  cost: "If {product} costs you {loss} less than Shopify says, it loses nothing: correct the cost there.",
} as const;

export const calculation = {
  lost: "In the last {weeks} {units} sold at a loss, by what was paid for each: {lost} in all.",
  gain: "Over the next {weeks}, on {paths} futures of sales: {gain_likely} with the best price against this one, eight times in ten between {gain_low} and {gain_high}; {per_day} a day.",
} as const;

/** What could not be looked at. */
export const notes = {
  no_cost: "{count} sold without a unit cost in Shopify: whether a sale loses money is not known.",
  clearing: "{count} marked down below cost with much on the shelf: taken to be cleared on purpose.",
} as const;
