/** The sentences of a stock-drop alert, in ICU MessageFormat. They state facts in slots alone; test/guarantees/ holds this. */

export const titles = {
  count: "Count {what}: {units} gone without a sale",
  ask: "Ask who took {units} of {what} off the books",
} as const;

export const options = {
  count: "Count on the shelf",
  ask: "Ask who changed it",
  nothing: "Do nothing",
} as const;

export const reason =
  "At the close of {day}, {units} fewer of {what} were in Shopify than orders, refunds and your receipts explain; they cost {worth}.";

export const tradeOffs = {
  count:
    "Takes about {count_cost} of somebody's time for each product. If they are there, correct the stock.",
  ask: "Done by hand: each product's stock history in Shopify says who changed it. Quick, but it finds slips of the hand alone.",
  nothing: "The measure: the units stay off the books, and what they cost is gone.",
} as const;

export const assumptions = {
  found:
    "Of such units a count is taken to find {found_low} to {found_high}, and asking who changed it {asked_low} to {asked_high}. That is a judgement.",
  cold: "With each day that passes, {cold} of what could be found is taken to be lost. That is a judgement.",
  log: "Our log notes all active locations together at the close of a day: goods on their way between two of them look as if they were gone.",
} as const;

export const changesMind = {
  explained: "If you can say where all but {even} of it went, leave it.",
  known: "If you wrote them off, gave them away or sold them elsewhere, leave it.",
  moved: "If they are on their way to another location, wait for them.",
} as const;

export const calculation = {
  item: "{name}: {before} at the close before, less {ordered} ordered, plus {back} put back or received, and {close} at this close: {units} are missing, {worth} at cost.",
  more: "{more} more on the sheet, {worth} at cost.",
  gain: "On {paths} futures of how many are found: {gain_likely}, eight times in ten between {gain_low} and {gain_high}.",
} as const;

export const missing = {
  costs: "The unit cost of {unknown} is missing.",
  costsEffect: "What their units are worth is a guess from the price, so the range is wide.",
} as const;

/** What could not be looked at. */
export const notes = {
  untracked: "{count} without stock tracking in Shopify: stock that falls cannot be seen.",
  no_log: "{count} not in our own log of closing stock yet: from the next closes on, a fall can be seen.",
} as const;
