/** What is said wherever a unit costs more than it did. */
export const options = {
  reprice: "Raise the price to {full_price}",
  reprice_part: "Raise the price to {part_price}",
  nothing: "Accept it",
} as const;

export const tradeOffs = {
  reprice:
    "Passes all of it on: dearer by {full_dearer}, so fewer sell, and each leaves about what it did at {old_cost}.",
  reprice_part:
    "Passes a part of it on: dearer by {part_dearer}, so fewer sell, and each leaves a little less.",
  nothing: "The measure: the price stays, and each one sold leaves {rise} less.",
} as const;

export const assumptions = {
  elasticity:
    "For each percent on top of the price, {elasticity_low} to {elasticity_high} percent fewer are taken to sell, a cautious reading of published studies; yours may differ.",
  goesOn: "Over a year as many are bought as sell: {year_units}, by how it sells now.",
} as const;

export const missing = {
  cost: "Shopify has {recorded_cost} as the unit cost of {product}.",
  noCost: "Shopify has no unit cost for {product}.",
  costEffect: "Until {new_cost} is entered, other figures are worked out without it.",
} as const;

export const calculation = {
  rise: "{new_cost} less {old_cost}: {rise} more for each, {rise_share} more; × {year_units} in a year, that is {year_loss}.",
  breakEven: "At {break_even} a unit would leave what it did; now it leaves {leaves} at {price}.",
  gain: "Over a year, on {paths} futures of sales and of what each choice does: {gain_likely} with the best one against accepting it, eight times in ten between {gain_low} and {gain_high}; {per_day} a day.",
} as const;
