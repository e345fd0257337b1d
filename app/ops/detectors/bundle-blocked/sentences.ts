/** The sentences about a bundle that one of its parts blocks, in ICU MessageFormat; facts stand in slots alone. */

export const titles = {
  out: "Order {part}: without it {product} cannot be sold",
  soon: "Order {part}: {product} is made of it, and it runs out",
  options: {
    order_part: "Order {order} of {part}",
    nothing: "Order none of it yet",
  },
} as const;

const LEFT = "{has_left, select, yes {{left} left} other {none left}}";

export const reason = `{product} sells {rate} and takes {per_bundle} of {part}, with ${LEFT}; a new order takes {lead}.{has_others, select, yes { The other parts are there for {others} more.} other {}}`;

export const tradeOffs = {
  order_part:
    "Binds {cash}. It is enough for what {part} sells by itself too. Until it lands about {missed} of {product} are missed.",
  nothing: "The measure: no order goes out for {put_off}, and about {missed} of {product} are missed.",
} as const;

export const assumptions = {
  lostSales:
    "{lost_share} of missed sales are lost for good; the others wait or buy something else from you.",
  holding: "Keeping stock for a year costs {holding} of what it cost.",
  apart:
    "What {part} sells by itself and in bundles uses up the same stock: {part_rate} in all. The other parts are taken not to be ordered meanwhile.",
} as const;

export const changesMind = {
  leaves: "If a bundle leaves you less than {even} after all its costs, leave it.",
  swap: "If something else can take the place of {part}, change the bundle: then it sells again at once.",
  apart: "If {part} lies unsold elsewhere, such as in bundles that are packed already, use that first.",
  sooner: "If a new order is here within {quick}, it comes in time.",
} as const;

export const calculation = {
  rate: "{product} sold {sold} times on {days_used}; with recent weeks weighing more, that is {rate} (eight times in ten between {rate_low} and {rate_high}).",
  stock:
    "Of {part} there are {left_or_none} for all that sells of it, {part_rate}; each bundle takes {per_bundle}.",
  missed:
    "On {paths} futures, {missed_nothing} bundles are missed while no order goes out for {put_off}, and {missed_best} with an order at once.",
  gain: "What is saved × {lost_share} lost for good × what a bundle leaves, less {holding} a year for keeping the part, is worth {gain_likely}; eight times in ten between {gain_low} and {gain_high}. A day of waiting costs {per_day}.",
} as const;

/** What could not be looked at. */
export const notes = {
  no_sales:
    "{count} made of parts without sales that tell how {count_count, plural, one {it sells} other {they sell}}: what a missing part costs is not known.",
  part_unknown:
    "{count} with a part that is off sale, stocked nowhere, or out without sales that tell how it sells: whether it can be sold is not known.",
} as const;
