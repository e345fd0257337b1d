/** The sentences of an alert about a discount code that is used far beyond its norm, in ICU MessageFormat; facts stand in slots alone. */
export const titles = {
  end: "End the code {code}: it is used far more than ever",
  options: { end: "End it", nothing: "Leave it" },
} as const;

export const reason =
  "{recent} of the last week used {code}, where the busiest of the {weeks} before had {busiest}. It took {discount} off {before}; codes that leak do so.";

export const tradeOffs = {
  end: "Whoever has it for a good reason can no longer use it, and some will not buy. It can be made active again. To limit it to one use for each customer instead, see Shopify, under Discounts.",
  nothing: "The measure: it goes on being used like this until it is ended.",
} as const;

export const assumptions = {
  anyway:
    "Of those who use it beyond the usual, {anyway_low} to {anyway_high} are taken to buy without it as well.",
  goesOn: "If nobody ends it, it is taken to go on like this for {goes_on} more.",
  worth:
    "What an order leaves after the discount is taken as {margin_low} to {margin_high} of what was paid, as in your settings.",
  discounts:
    "All discounts of these orders are counted as the code’s: automatic ones among them are not told apart.",
} as const;

export const changesMind = {
  anyway:
    "If fewer than {even} of those who use it would buy without it, it brings in more than it gives away: leave it.",
  campaign: "If you have just sent it to many customers, leave it.",
} as const;

export const calculation = {
  beyond: "{beyond} used it beyond its busiest week, with {each} off each.",
  gain: "On {paths} futures of that, ending it is worth {gain_likely}, eight times in ten between {gain_low} and {gain_high}; waiting a day costs {per_day}.",
} as const;

export const notes = {
  young:
    "{count_count, plural, one {A new code has} other {New codes have}} no norm yet, so it is not known whether {count_count, plural, one {it is} other {they are}} used too much.",
} as const;
