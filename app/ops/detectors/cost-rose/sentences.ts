/** The sentences about a cost that rose while the price stayed, in ICU MessageFormat; facts stand in slots alone. */

export const title = "Raise the price of {product}: its cost rose by {rise_share}, its price did not";

export const reason =
  "A unit costs {new_cost} now, on {old_order} it was {old_cost}, and the price is still {price}. As it sells, that takes {year_loss} in a year.";

export const assumptions = {
  recorded: "The unit cost in Shopify, {new_cost}, is taken to be what the next units cost.",
} as const;

export const changesMind = {
  rival: "If others sell it for {price} or less, customers may go there: accept it, or buy it elsewhere.",
  oldStock: "If much of what lies there was bought at {old_cost}, there is time until it is sold.",
  mistyped: "If {new_cost} was mistyped in Shopify, correct it there.",
} as const;

/** What could not be looked at. */
export const notes = {
  no_memory:
    "{count} without an own order that holds its cost: Shopify keeps no earlier cost, so whether it rose is not known.",
  no_sales: "{count} that cost more than on your newest order, without sales that tell what that takes.",
} as const;
