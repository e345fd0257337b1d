/** The sentences about a product that suddenly sells far more, in ICU MessageFormat; facts stand in slots alone. */

const LEFT = "{has_left, select, yes {{left} left} other {none left}}";

export const titles = {
  full: "Order {order} of {product}: {recent} sold in {wait}, {usual_week} are usual",
  top_up: "Top up {product} by {order}: {recent} sold in {wait}, {usual_week} are usual",
  wait: "Watch {product} for {wait}, then order: {recent} sold in {wait}, {usual_week} are usual",
  options: {
    full: "Order {order}, as if it goes on",
    top_up: "Order {order}, as if half of it stays",
    wait: "Wait {wait}, then order what it sells by then",
    nothing: "Do nothing",
  },
} as const;

export const reason = `{recent} were sold in the last {wait}, where {usual_week} are usual, at no lower price. {has_supply, select, yes {With ${LEFT}{has_coming, select, yes { and {coming} on the way} other {}}, that lasts {lasts} if it goes on} other {None is left}}; a new order takes {lead}.`;

export const tradeOffs = {
  full: "Binds {cash}. If the rise is over, it lies longer; if it stays, hardly a sale is missed.",
  top_up: "Binds {cash}. Less lies if the rise is over, and a second order can follow.",
  wait: "Binds nothing yet, and what is ordered then fits what it sells. If the rise stays, sales are missed meanwhile.",
  nothing: "The measure: none is ordered for a month.",
} as const;

export const assumptions = {
  stays:
    "Of the rise, {stays_low} to {stays_high} are taken to stay over the weeks ahead. That is a guess: what made it is not known.",
  usual:
    "Usual is the middle one of {weeks} before, for the season of its product type and for how the whole shop sells now.",
} as const;

export const changesMind = {
  reason: "If you know what made it, such as a mention or an advertisement, go by how long that lasts.",
  over: "If it sells {usual_rate} again within days, it is over: order nothing for it.",
  goesOn: "If you know that it goes on at {spike_rate}, order {order}.",
  wholesale: "If a few customers bought it all, ask them whether they will again.",
} as const;

export const calculation = {
  spike:
    "{recent} in the last {wait} against {usual_week}, give or take {spread}: {deviations} of these away, and {limit} are taken for more than chance.",
  lasts: "{supply} free to sell and under way, at {spike_rate}: {lasts}.",
  gain: "On {paths} futures of how much of it stays, until an order put off for a month would land, the best choice is worth {gain_likely}, eight times in ten between {gain_low} and {gain_high}.",
} as const;

/** What could not be looked at. */
export const notes = {
  few_weeks: "{count} sold for too few weeks to tell what is usual.",
  cheaper: "{count} selling far more than usual at a lower price: that is taken to end with it.",
} as const;
