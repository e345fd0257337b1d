/** The sentences about an open order that nobody needs, in ICU MessageFormat. Facts stand in slots alone. */

const GOODS = "{product}{has_others, select, yes { and {others} more} other {}}";
const LEFT = "{has_left, select, yes {{left} left} other {none left}}";

export const titles = {
  cut: "Cut {order} by {cut}: more comes than sells",
  cancel: "Cancel {order}: nothing of it is needed",
  delay: "Let {order} come later: nothing of it is needed yet",
  optionCut: "Call off {cut}",
  optionDelay: "Ask them to send it {delay} later",
  nothing: "Let all of it come",
} as const;

export const reason = `{open} of ${GOODS} are to come{has_supplier, select, yes { from {supplier}} other {}}. {product} sells {rate}, with ${LEFT}{has_coming, select, yes { and {coming} more on the way} other {}}: with this order that lasts {lasts}, so {cut} can be called off.`;

export const tradeOffs = {
  nothing: "The measure: all of it comes, and lies until it sells.",
  cut: "Frees about {value}. If they have sent it, or keep a deposit, less; “Prepare a text” writes to them. If sales pick up, order anew: they take {lead}.",
  delay:
    "Keeps the same goods coming, and saves the room until then. They may want to be paid on the old day. “Prepare a text” writes to them.",
} as const;

export const changesMind = {
  sellsMore: "If {product} sells more than {enough} from here on, let it come.",
  shipped: "If it is on its way already, take it in and lower the price instead.",
} as const;

export const calculation = {
  rate: "{product} sold {sold} on {days_used}; that is {ahead} over the half year ahead.",
  surplus:
    "{supply} free to sell and under way, less {enough} of sales from the day it comes: {surplus} too many, of which {cut} can be called off on this order.",
  gain: "Over a year, on {paths} futures of sales, fees and what is left worth, calling them off is worth {gain_likely}, eight times in ten between {gain_low} and {gain_high}.",
  waiting: "Each day that it is nearer, about {waiting} of that is gone.",
} as const;
