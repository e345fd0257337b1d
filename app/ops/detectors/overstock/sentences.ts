/** The sentences of an overstock alert, in ICU MessageFormat. They state facts in slots alone; test/guarantees/ holds this. */

export const titles = {
  markdown: "Mark down {product}: stock lasts {lasts}",
  option: "Lower the price to {new_price}",
  nothing: "Do nothing",
} as const;

export const reason =
  "Sells {rate}, and {left} are on the shelf: that lasts {lasts}. {excess} are more than {horizon} of sales.";

export const tradeOffs = {
  nothing:
    "The measure: the price stays, and about {left_after} {left_after_count, plural, one {is} other {are}} still there after {year}.",
  markdown:
    "Gives up {off} of the price until the excess is gone; about {left_after} {left_after_count, plural, one {is} other {are}} left after {year}. Customers who would have paid the full price pay less.",
} as const;

export const assumptions = {
  elasticity:
    "For each percent off the price, {elasticity_low} to {elasticity_high} percent more are taken to sell, a cautious reading of published studies; yours may differ.",
  worth: "What is still there after {year} is taken to be worth {worth_low} to {worth_high} of its cost.",
  holding: "Keeping stock for a year costs {holding} of what it cost.",
  steady:
    "It goes on selling as in recent weeks{has_season, select, yes {, with the season of its product type a year ago} other {}}.",
} as const;

export const changesMind = {
  sellsMore: "If it sells more than {enough} from here on, leave the price.",
  returns: "If the supplier takes some back at cost, that is better than a lower price.",
} as const;

export const calculation = {
  rate: "It sold {sold} on {days_used}: {rate} (eight times in ten between {rate_low} and {rate_high}).",
  excess: "{left} on the shelf, less {horizon} of sales at {rate}: {excess} too many.",
  holding: "Keeping these costs {cost} a unit × {holding} a year: {per_day} a day, the cost of waiting.",
  gain: "Over {year}, on {paths} futures of sales and of what a lower price does: {gain_likely} against leaving the price, eight times in ten between {gain_low} and {gain_high}.",
} as const;

/** What could not be looked at. */
export const notes = {
  untracked: "{count} without stock tracking in Shopify: what lies on the shelf is not known.",
  no_price: "{count} without a price: no money is at stake.",
} as const;
