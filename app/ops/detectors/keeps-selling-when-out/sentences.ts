/** The sentences of what can be sold without being there, in ICU MessageFormat. They state facts in slots alone. */

export const titles = {
  stop: "Stop selling {product} until it is there",
  track: "Track the stock of {product}",
} as const;

export const options = {
  stop: "Stop selling it when out of stock",
  track: "Track its stock",
  nothing: "Do nothing",
} as const;

export const reasons = {
  stop: "None is left, it goes on selling at {rate}, and {has_coming, select, yes {the next comes in {days}} other {nothing is on the way}}: who buys now waits, and some cancel.",
  track:
    "Sells {rate}, and Shopify does not track its stock though it does that of other variants of the product: nobody sees when it runs out.",
} as const;

export const tradeOffs = {
  stop: "Who would have waited cannot buy; {lost_share} of these sales are lost for good. Can be allowed again at any time.",
  track:
    "Done by hand: count it and switch tracking on in Shopify. Takes about {count_cost} of somebody's time.",
  nothing: "The measure: it goes on being sold whether it is there or not.",
} as const;

export const assumptions = {
  cancels:
    "Of customers who wait, {cancels_low} to {cancels_high} are taken to cancel on a day, and each to cost {care_low} to {care_high} in answers. That is a judgement.",
  days: "Whoever buys waits until it is there, {days} from now: {has_coming, select, yes {what is on the way} other {an order that goes out in a month}}.",
  lost: "Stopped, {lost_share} of these sales are lost for good; the others wait or buy something else from you.",
  notThere:
    "Of units sold without tracking, {not_there_low} to {not_there_high} are taken not to be there, within {days}. That is a judgement.",
  steady: "It goes on selling as in recent weeks.",
} as const;

export const changesMind = {
  there: "If fewer than {even} of the units sold turn out not to be there, leave it.",
  dear: "If a sale of it leaves more than {even}, go on selling.",
  preorder: "If these are orders ahead, and buyers are told the day, leave it on.",
  made: "If it is made to order or never runs out, leave it.",
} as const;

export const calculation = {
  sellsOn:
    "{rate} for {days}: about {buyers} {buyers_count, plural, one {buys} other {buy}} before it is there, of whom about {cancelled} cancel.",
  untracked:
    "{rate} for {days}: about {buyers} {buyers_count, plural, one {is} other {are}} sold unseen, {not_there_low} to {not_there_high} of them not there.",
  gain: "On {paths} futures: {gain_likely} against leaving it, eight times in ten between {gain_low} and {gain_high}.",
} as const;

/** What could not be looked at. */
export const notes = {
  never_tracked: "{count} of products without any stock tracking in Shopify: taken to be meant so.",
  no_price: "{count} without a price: no money is at stake.",
} as const;
