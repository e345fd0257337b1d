/** The sentences about an order that is cheaper when it is larger, in ICU MessageFormat; facts stand in slots alone. */

const THEM = "{has_supplier, select, yes {{supplier}} other {the supplier}}";
const ALREADY = "{has_usual_off, select, yes {{usual_off} off} other {nothing off}}";

export const words = {
  title: `Order {best_units} of {product} rather than {usual_units}: ${THEM} takes {best_off} off`,
  reason: `It is due for an order, and {usual_units} would do, with ${ALREADY}. From {best_from} on, ${THEM} takes {best_off} off the cost of each: {saving} on {best_units}, which last {lasts} at {rate}.`,
  assumptions: {
    breaks: `{best_off} off from {best_from} on is as you set it for ${THEM}, for each product by itself.`,
    cost: "The cost recorded in Shopify, {unit_cost} each, is taken to be the price before any break.",
    holding: "Keeping stock for a year costs {holding} of what it cost.",
    left_worth:
      "What is still there after a year is taken to be worth {left_worth_low} to {left_worth_high} of its cost.",
  },
  calculation: [
    {
      text: "{product} sells {rate}; for {cover} of sales after it lands, {usual_units} would do.",
      evidence: ["demand_per_day", "supply", "usual_units"],
    },
    {
      text: "{best_units} at {best_off} off, less what is off already: {saving} saved if all of it sells.",
      evidence: ["best_units", "best_off", "unit_cost", "saving"],
    },
    {
      text: "Less what keeping the larger order costs more at {holding} of its cost a year, and less what is left after a year loses in worth.",
      evidence: ["holding_rate", "left_worth", "best_units", "usual_units"],
    },
    {
      text: "On {paths} futures of how it sells, that is worth {gain_likely}, eight times in ten between {gain_low} and {gain_high}; {per_day} of it goes with each day on which it is bought without.",
      evidence: ["gain", "per_day"],
    },
  ],
  /** Only where the pace has a figure. */
  leastRate:
    "If it sells less than {least_rate} from here on, part of the larger order is left after a year.",
  changesMind: [
    "If it goes out of date or out of fashion, order what would do.",
    "If the cost in Shopify has the break in it already, correct the cost or the breaks.",
  ],
} as const;

/** Of a break; `{n_…}` stand for the slots of that one. */
export const options = {
  larger: {
    title: "Order {n_units}, at {n_off} off",
    tradeOff: "Binds {n_cash}, which is {n_more} more than what would do; it lasts {n_lasts}.",
  },
  nothing: {
    title: "Order {usual_units}, which would do",
    tradeOff: "The measure: less cash is bound, and each costs more.",
  },
} as const;

/** What could not be looked at. */
export const notes = {
  no_cost:
    "{count} of suppliers with price breaks, without a unit cost in Shopify: what is saved has no amount.",
  no_sales:
    "{count} of suppliers with price breaks and without sales that tell how they sell: how many are needed is not known.",
} as const;
