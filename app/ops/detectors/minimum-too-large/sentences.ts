/** The sentences about a supplier's minimum that is more than is needed, in ICU MessageFormat; facts stand in slots alone. */

const THEM = "{has_supplier, select, yes {{supplier}} other {the supplier}}";
const LEFT = "{has_left, select, yes {{left} left} other {none left}}";

export const titles = {
  ask: `Ask ${THEM} for fewer of {product}: their minimum lasts {lasts}`,
  buy: `Order the minimum of {product}, though it lasts {lasts}`,
  options: {
    ask: "Order {need_units} and ask them to take it",
    buy: "Order their minimum, {minimum_units}",
    nothing: "Order none",
  },
} as const;

export const reason = `They take no order of fewer than {minimum_units}, and {need_units} would do: it sells {rate}, with ${LEFT}. The other {extra} cost about {burden} by lying there.`;

export const tradeOffs = {
  ask: "They may say no, or want more for each: then it is the minimum after all, or none. “Prepare a text” asks for a quotation.",
  buy: "Binds {cash} for {lasts}; what is too many after a year loses worth.",
  nothing: "The measure: none is ordered, and sales are missed once the shelf is empty.",
} as const;

export const assumptions = {
  agrees:
    "They take an order under their minimum {agrees_low} to {agrees_high} of the time. That is a guess.",
  minimum: "Their minimum is {minimum_units} a product, as you set it.",
} as const;

export const changesMind = {
  together: "If their minimum holds for all products together, order it along with others, and correct it.",
  sellsMore: "If it sells more than {enough} from here on, the minimum is no burden.",
} as const;

export const calculation = {
  need: "For {cover} of sales from the day it lands, with {left_or_none} there or under way, {need_units} would do; their minimum is {extra} more.",
  burden:
    "Over {year}, {extra} more cost {burden} by lying there at {holding} of their cost a year, and by what they are worth in the end: eight times in ten between {burden_low} and {burden_high}.",
  gain: "Against ordering none, on {paths} futures, the best choice is worth {gain_likely}, eight times in ten between {gain_low} and {gain_high}.",
} as const;

/** What could not be looked at. */
export const notes = {
  no_sales:
    "{count} with a minimum and without sales that tell how they sell: how many are needed is not known.",
} as const;
