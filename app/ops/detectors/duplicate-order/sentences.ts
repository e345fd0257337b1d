/** The sentences about an order that was placed twice, in ICU MessageFormat. Facts stand in slots alone. */

export const titles = {
  cancel: "Cancel {order}: it orders what {earlier} orders already",
  optionCancel: "Call off {open}",
  nothing: "Let both come",
} as const;

export const reason = `{order} and {earlier} are for the same goods{has_supplier, select, yes { from {supplier}} other {}}, {apart} apart: {open} of {product}{has_others, select, yes { and {others} more} other {}} come twice. {product} sells {rate}, so both together last {lasts}.`;

export const tradeOffs = {
  nothing: "The measure: both come, and the second lies until the first is sold.",
  cancel:
    "Frees about {value}. If both were meant, keep them. If they have sent it, or keep a deposit, less; “Prepare a text” writes to them.",
} as const;

export const changesMind = {
  meant: "If you ordered twice on purpose, keep both and dismiss this.",
  sellsMore: "If {product} sells more than {enough} from here on, both are needed.",
} as const;

export const calculation = {
  same: "Of {open} still to come on {order}, {same} are on {earlier} as well, line by line.",
  supply: "{supply} free to sell and under way; at {rate} they last {lasts}.",
  gain: "Over a year, on {paths} futures of sales, fees and what is left worth, calling it off is worth {gain_likely}, eight times in ten between {gain_low} and {gain_high}.",
  waiting: "Each day that it is nearer, about {waiting} of that is gone.",
} as const;
