/** The sentences about an own order that is late or comes too late, in ICU MessageFormat. Facts stand in slots alone. */

const THEM = "{has_supplier, select, yes {{supplier}} other {the supplier}}";
const GOODS = "{product}{has_others, select, yes { and {others} more} other {}}";
const LEFT = "{has_left, select, yes {{left} left} other {none left}}";
const MISSED = `{has_missed, select,
  yes {about {missed} {missed_count, plural, one {is} other {are}} missed}
  other {hardly a sale is missed}}`;

export const titles = {
  ask: `Ask ${THEM} where {order} is`,
  sooner: `Ask ${THEM} to send {order} sooner`,
  elsewhere: "Order {product} elsewhere: {order} comes too late",
  optionAsk: "Ask where it is",
  optionSooner: "Ask for it sooner",
  optionElsewhere: "Order {open} elsewhere",
  nothing: "Do nothing",
} as const;

export const reasons = {
  overdue: `{open} of ${GOODS} are {late} overdue. Of {product}, which sells {rate}, ${LEFT}: without them, ${MISSED}.`,
  due: `{open} of ${GOODS} come {expected}, in {due}. Of {product}, which sells {rate}, ${LEFT}: until then, ${MISSED}.`,
} as const;

export const tradeOffs = {
  nothing: `The measure: nobody asks for {put_off}, and ${MISSED}.`,
  ask: `Costs a letter, which “Prepare a text” writes; ${MISSED}. They may not answer, or not be able to.`,
  elsewhere: `Binds about {cash} more, at {dearer_low} to {dearer_high} above what it cost; ${MISSED}. If both come, one lies longer. Write the order by hand: whom to ask is yours to know.`,
} as const;

export const assumptions = {
  asking:
    "Asking takes {shorter_low} to {shorter_high} off the wait that is left, and tells within {answer} where an order will not come at all. Both are guesses.",
  elsewhere:
    "Elsewhere it takes {elsewhere_lead}, your default, and costs {dearer_low} to {dearer_high} more. Both are guesses.",
  comes:
    "An overdue order comes within the days that their slow orders take longer, and the later it is, the likelier it never comes.",
  lostSales:
    "{lost_share} of missed sales are lost for good; the others wait or buy something else from you.",
  holding: "Keeping stock for a year costs {holding} of what it cost.",
} as const;

export const changesMind = {
  arrived: "If it has arrived, receive it in Ops Room: then nothing is late.",
  answered: "If they have told you a day, take that day into account before you ask again.",
  sellsLess: "If {product} sells less than {limit} from here on, it can wait.",
} as const;

export const calculation = {
  rate: "{product} sold {sold} on {days_used}; that is {rate} (eight times in ten between {rate_low} and {rate_high}).",
  lasts: `At that rate, with ${LEFT}, stock without this order lasts {lasts}.`,
  futures:
    "{paths} futures of sales and delivery were played forward day by day, each with every choice, for all of its products. If nobody asks for {put_off}, about {missed_nothing} {missed_nothing_count, plural, one {sale is} other {sales are}} missed; with the best choice about {missed_best}.",
  saved:
    "Of the sales missed, {lost_share} are lost for good. Less what keeping more stock costs: {mean} on average, {low} to {high} eight times in ten.",
  waiting: "The same choice a day later saves {waiting} less: the cost of waiting a day.",
} as const;

export const notes = {
  gone: "{count} on your own orders of products no longer sold or stocked: what they would have sold is not known.",
  unshown:
    "{count} on your own orders no longer incoming in Shopify: somebody may have taken them in, or off, by hand.",
  untracked: "{count} on your own orders without stock tracking in Shopify: running out cannot be seen.",
  no_sales: "{count} on your own orders without sales that tell how they sell: what is missed is not known.",
} as const;
