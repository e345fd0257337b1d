/** The sentences of an alert about a price that may be a mistake, in ICU MessageFormat; facts stand in slots alone. */

export const titles = {
  check: "Check the price of {product}: {price}, usually {usual}",
  options: {
    restore: "Put it back to {usual}",
    ask: "Ask who changed it, and decide a day later",
    nothing: "Do nothing",
  },
} as const;

export const reasons = {
  low: "It sells for {price}, {times} of the {usual} at which most of {units} sold in {weeks}, and no price before a markdown is shown.",
  high: "It costs {price}, {times} of the {usual} at which most of {units} sold in {weeks}: hardly anybody pays that.",
} as const;

export const tradeOffs = {
  restore:
    "Undoes a change that may have been meant: look when and by whom it was made, on the product’s page in Shopify.",
  ask: "Spares undoing what was meant, and costs about {per_day} if it is a mistake.",
  nothing: "The measure: the price stays as it is.",
} as const;

export const assumptions = {
  mistake: "A price so far off is taken to be a mistake with a chance of {mistake_low} to {mistake_high}.",
  noticed: "Without this, it would be noticed within {noticed}.",
  elasticity:
    "For each percent off the price, {elasticity_low} to {elasticity_high} percent more are taken to sell, up to {most_times} times as many.",
  stillBuy:
    "At double the price, {still_low} to {still_high} of those who bought are taken to buy, and fewer the dearer it is.",
  orders: "Orders already placed at this price are not counted: whether to honour them is another decision.",
} as const;

export const changesMind = {
  sure: "If you are more than {even} sure that {price} is meant, leave it.",
  meant: "If the price was changed on purpose, leave it.",
  pack: "If it is now sold in another size or pack, leave it.",
} as const;

export const calculation = {
  usual: "Most of {units} sold in {weeks} went for {usual} before discounts; now it is {price}.",
  gain: "On {paths} futures of that: {gain_likely}, eight times in ten between {gain_low} and {gain_high}; {per_day} a day while it stays.",
} as const;

/** What could not be looked at. */
export const notes = {
  few: "{count} sold too little of late to know a usual price.",
  in_use:
    "{count} sold at two prices far apart, the present one among them: taken for a habit, not a mistake.",
} as const;
