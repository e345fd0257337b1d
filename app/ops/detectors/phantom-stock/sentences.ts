/** The sentences of a phantom-stock alert, in ICU MessageFormat. They state facts in slots alone. */

export const titles = {
  count: "Count {product}: none sold in {quiet}",
  look: "Look at the page of {product}: none sold in {quiet}",
} as const;

export const options = {
  count: "Count it on the shelf",
  look: "Look at its page in the store",
  nothing: "Do nothing",
} as const;

export const reason =
  "Sold {rate}, and none in {quiet}, though {left} are said to be on the shelf: by chance alone that is {has_rare, select, yes {all but impossible} other {{by_chance} likely}}.";

export const tradeOffs = {
  count: "Takes about {count_cost} of somebody's time. If they are not there, correct the stock and reorder.",
  look: "Done by hand, at once: can it be found, is the price right, does the button work? It may be sold out for the store though not in the books.",
  nothing: "The measure: somebody notices in {noticed}.",
} as const;

export const assumptions = {
  prior:
    "Before its silence was counted, something was taken to be wrong with {prior} of such products; with it, with {wrong}. The first is a judgement.",
  phantom:
    "Of what can be wrong, {phantom_low} to {phantom_high} is taken to be stock that is not there, and {page_low} to {page_high} a page that does not sell; the rest is demand that ended. That is a judgement.",
  noticed: "Somebody is taken to notice anyway in {noticed}. That is a judgement.",
  lost: "{lost_share} of missed sales are lost for good.",
} as const;

export const changesMind = {
  sure: "If you are more than {even} sure that nothing is wrong with it, leave it.",
  known: "If you know why it stopped, such as an offer that ended, leave it.",
  sells: "If it sells once more before you look, it is there.",
} as const;

export const calculation = {
  rate: "It sold {sold} on {days_used} before it stopped: {rate}. In {quiet} about {expected} {expected_count, plural, one {was} other {were}} to be sold; none by chance is {has_rare, select, yes {all but impossible} other {{by_chance} likely}}.",
  bayes: "{prior} ÷ ({prior} + the rest × {by_chance}): with {wrong} something is wrong.",
  gain: "A day without it costs {a_day} if so. On {paths} futures of when it would be noticed: {gain_likely} by looking now, eight times in ten between {gain_low} and {gain_high}.",
} as const;

/** What could not be looked at. */
export const notes = {
  untracked: "{count} without stock tracking in Shopify: whether stock is there is not said.",
  no_price: "{count} without a price: no money is at stake.",
} as const;
