/** The sentences about an own order that cost more than the one before, in ICU MessageFormat; facts stand in slots alone. */

const GOODS = "{product}{has_others, select, yes { and {others} more} other {}}";
const THEM = "{has_supplier, select, yes {{supplier}} other {the supplier}}";

export const titles = {
  ask: `Ask ${THEM} about the price on {order}: {product} costs {rise_share} more`,
  reprice: "Raise the price of {product}: on {order} it costs {rise_share} more",
  option: "Ask for the old price, or a part of the rise back",
} as const;

export const reason = `On {order} a unit of {product} costs {new_cost}, on {old_order} it was {old_cost}. As it sells, that takes {year_loss} in a year{has_others, select, yes {; with {others} more that rose on it, {all_loss}} other {}}.`;

export const tradeOff =
  "Costs a letter, which “Prepare a text” writes. They may say no; the price can still be raised then.";

export const assumptions = {
  conceded: `Asking brings back {conceded_low} to {conceded_high} of what ${GOODS} cost more. That is a guess.`,
} as const;

export const changesMind = {
  agreed: "If you agreed to the rise, or ordered fewer at a higher price on purpose, accept it.",
  elsewhere: "If another supplier sells it at {old_cost}, order it there.",
  mistyped: "If {new_cost} was mistyped on {order}, correct the unit cost in Shopify instead.",
} as const;

/** What could not be looked at. */
export const notes = {
  no_sales: "{count} that cost more on your newest order, without sales that tell what that takes in a year.",
  no_price: "{count} that cost more on your newest order, without a price.",
  other_currency:
    "{count} on own orders in another currency than your store's: their costs are not compared.",
} as const;
