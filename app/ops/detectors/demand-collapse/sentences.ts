/** The sentences about an open order of what hardly sells any more, in ICU MessageFormat; facts stand in slots alone. */

const FELL = "{product} sells {recent_week} a week, it was {usual_week}";

export const titles = {
  cut: `Cut {order} by {cut}: ${FELL}`,
  promote: `Promote {product} before {order} comes: it sells {recent_week} a week, it was {usual_week}`,
  options: {
    cut: "Call off {cut}",
    promote: "Lower the price of {product} to {new_price}",
    nothing: "Let all of it come",
  },
} as const;

export const reason = `{open} of {product} are to come{has_supplier, select, yes { from {supplier}} other {}}, though over the last {recent} it sold {recent_week} a week instead of {usual_week}. If {stays_likely} of that fall stays, what is there and under way lasts {lasts}.`;

export const tradeOffs = {
  cut: "Frees about {value}. If they have sent it, or keep a deposit, less; if it sells again, order anew: they take {lead}.",
  promote:
    "Gives up {off} of the price of each, to those as well who would have paid it; what comes sells sooner. First see that its page, its picture and its price are right.",
  nothing: "The measure: all of it comes, and lies until it sells.",
} as const;

export const assumptions = {
  stays:
    "Of the fall, {stays_low} to {stays_high} are taken to stay. That is a guess: why it fell is not known.",
  usual:
    "Usual is the middle one of {weeks} before, for the season of its product type and for how the whole shop sells now.",
  elasticity:
    "For each percent off the price, {elasticity_low} to {elasticity_high} percent more are taken to sell, a cautious reading of published studies; yours may differ.",
} as const;

export const changesMind = {
  cut: "If {product} sells more than {all_rate} from here on, let all of it come.",
  promote: "If, for each percent off its price, fewer than {even} percent more sell, leave its price.",
  page: "If its page is broken, it lost its picture, or a variant hides it, put that right first.",
  price: "If its price was raised, put it back first.",
  advert: "If an advertisement for it ended, what it sold before will not come back by itself.",
} as const;

export const calculation = {
  fall: "Over the last {recent} {recent_week} a week against {usual_week}, give or take {spread}: that is beyond chance.",
  surplus:
    "{supply} free to sell and under way, less {enough} of sales from the day it comes at {ahead}: {surplus} too many, of which {cut_here} can be called off.",
  gain: "Over a year, on {paths} futures of what of the fall stays, fees and what is left worth, the best choice is worth {gain_likely}, eight times in ten between {gain_low} and {gain_high}.",
} as const;

export const notes = {
  few_weeks: "{count} on your own orders sold for too few weeks to tell what is usual.",
} as const;
