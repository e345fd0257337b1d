/** The sentences of a missing-cost alert, in ICU MessageFormat. They state facts in slots alone; test/guarantees/ holds this. */

const FROM = "{has_supplier, select, yes { from {supplier}} other {}}";

export const titles = {
  enter: `Enter what {what}${FROM} {listed_count, plural, one {costs} other {cost}} you`,
  ask: "Ask {supplier} what {what} {listed_count, plural, one {costs} other {cost}}",
} as const;

export const options = {
  enter: "Enter the costs in Shopify",
  ask: "Ask {supplier} for a price list",
  nothing: "Do nothing",
} as const;

export const reason = `{all}${FROM} sold for {revenue} in {window} without a unit cost, so what that left is known to within {width} only.`;

export const tradeOffs = {
  enter:
    "Takes about {entering}. Done by hand, at each product's cost per item in Shopify; {listed} {listed_count, plural, one {makes} other {make}} up most of the sales.",
  ask: "Takes a mail, and answers come in {answered_low} to {answered_high} of cases; then the costs still have to be entered.",
  nothing: "The measure: margins stay a range, and every figure that rests on them is as wide.",
} as const;

export const assumptions = {
  margin:
    "Without a unit cost, a sale is taken to leave {margin_low} to {margin_high} of its price; nothing more exact is made up.",
  acted:
    "Of the money by which a margin is off, {acted_low} to {acted_high} is taken to be lost in a quarter by orders, discounts and prices decided on it. That is a judgement.",
  entering:
    "Entering a cost is taken to take {enter_low} to {enter_high} of somebody's time. That is a judgement.",
} as const;

export const changesMind = {
  effort: {
    enter: "If entering them takes more than {even} of your time, do not.",
    ask: "If asking, and entering what comes back, takes more than {even} of your time, leave it.",
  },
  elsewhere: "If you keep costs elsewhere and decide there, leave it.",
  ends: "If you will stop selling these, leave it.",
} as const;

export const missing = {
  item: "{name} has no unit cost.",
  itemEffect: "It sold for {sold} in {window}.",
} as const;

export const calculation = {
  width:
    "Sold for {revenue} in {window} × ({margin_high} − {margin_low}): what it left is known to within {width}.",
  listed:
    "{listed} {listed_count, plural, one {makes} other {make}} up {listed_revenue} of it: {listed_count, plural, one {this is} other {these are}} worth entering.",
  gain: "{listed_revenue} × how far the margin is off × {acted_low} to {acted_high} decided on it, less the trouble; on {paths} futures {gain_likely} in {window}, eight times in ten between {gain_low} and {gain_high}.",
} as const;
