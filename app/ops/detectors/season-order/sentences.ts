/** The sentences about the last day on which to order for a season, in ICU MessageFormat; facts stand in slots alone. */

export const titles = {
  due: "Order {order} of {product} for its season by {by}",
  late: "Order {order} of {product} for its season: it may come after it has begun",
  options: {
    commit: "Order {order}, as much as is worth the risk",
    partial: "Order {order}, a part of it",
    nothing: "Order none for it",
  },
} as const;

export const reason =
  "Around {top} its type sells {height} times as much as now, from {first} to {last}. Until it ends, {wanted_low} to {wanted_high} are wanted, with {supply} there or under way; a new order takes {lead}.";

export const tradeOffs = {
  commit:
    "Binds {cash}. Suffices in {fractile} of futures; in the others some are missed, and where it sells less, some lie until they sell after it.",
  partial: "Binds {cash}. Less is left if the season is weak, more is missed if it is as it was.",
  nothing: "The measure: what is there is sold, and the rest of the season is missed.",
} as const;

export const assumptions = {
  season:
    "The season is that of its product type a year ago, mixed with the whole shop's; this year's may differ, and the range allows for it.",
} as const;

export const changesMind = {
  weak: "If the first days from {first} on sell less than {enough}, order no more.",
  gone: "If you will not carry it in that season, order none.",
} as const;

export const calculation = {
  wanted:
    "At what it sells now, times the season of each day until {last}: {wanted_likely}, eight times in ten between {wanted_low} and {wanted_high}.",
  fractile:
    "A unit short costs {short}, one too many {over} by lying there until the next season: so the order is to suffice in {short} ÷ ({short} + {over}) of futures, here {fractile}.",
  gain: "Against ordering none, on {paths} futures, the best choice is worth {gain_likely}, eight times in ten between {gain_low} and {gain_high}.",
} as const;

/** What could not be looked at, or is left for later. */
export const notes = {
  no_season:
    "{count} without a season: it takes more than a year of sales, and enough of them a year ago, to see one.",
} as const;

export const others = "{others} more to order for a season: those with most at stake come first.";
