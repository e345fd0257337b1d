/** The sentences about the chance of not running out that orders are sized for; ICU MessageFormat, facts in slots alone. */

export const titles = {
  more: "Order for a chance of {level} of not running out, not {level_now}",
  fewer: "Order for a chance of {level} of not running out; {level_now} costs more than it saves",
  options: {
    change: "Set the chance to {level}",
    nothing: "Leave it at {level_now}",
  },
} as const;

export const reasons = {
  more: "By what a missed sale of {products} loses and what keeping them costs, {level} costs least in a year. At {level_now} sales are missed that {more} more on the shelf would make.",
  fewer:
    "By what a missed sale of {products} loses and what keeping them costs, {level} costs least in a year. At {level_now} about {fewer} lie on the shelf that hardly save a sale.",
} as const;

export const tradeOffs = {
  more: "About {more} more lie on the shelf, {bound} of goods. Change it under the assumptions here, or in Settings: nothing is written to Shopify.",
  fewer:
    "About {fewer} fewer lie on the shelf, {bound} of goods; now and then more is missed. Change it under the assumptions here, or in Settings: nothing is written to Shopify.",
  nothing: "The measure: orders are sized as now.",
} as const;

export const assumptions = {
  level:
    "Orders are sized for a chance of {level_now} of not running out before the next one arrives, as Settings have it.",
  one: "One chance holds for all products, each ordered once in {cover}. For dear goods that leave little, less would do, and for cheap ones that leave much, more.",
  stray: "How far sales stray is taken to be known to {stray_low} to {stray_high} of what they did.",
  lostSales:
    "{lost_share} of missed sales are lost for good; the others wait or buy something else from you.",
  holding: "Keeping stock for a year costs {holding} of what it cost.",
} as const;

export const changesMind = {
  holding:
    "If keeping goods cost {even} of their cost a year instead of {holding}, {level_now} would be right.",
  promise:
    "If customers leave for good when something is out, set more of missed sales as lost: then a higher chance is right.",
  cash: "If cash is short, a lower chance frees some at once.",
} as const;

export const calculation = {
  costs:
    "In a year, one deviation of demand during delivery more of shortage would lose {short}; one more of safety stock costs {kept} to keep.",
  least: "So it costs least where shortage is left to {kept} ÷ {short} of orders: a chance of {level}.",
  gain: "Over a year, on {paths} futures: {gain_likely} against {level_now}, eight times in ten between {gain_low} and {gain_high}.",
} as const;

/** What could not be looked at. */
export const notes = {
  no_cost:
    "{count} without a unit cost in Shopify: what keeping them costs is not known, so they are left out of it.",
} as const;
