/** The sentences of an oversold alert, in ICU MessageFormat. They state facts in slots alone; test/guarantees/ holds this. */

export const titles = {
  order: "Order {order} of {product} for customers who wait",
  tell: "Tell the customers who wait for {product}",
} as const;

export const options = {
  order: "Order {order}",
  tell: "Tell those who wait",
  nothing: "Do nothing",
} as const;

export const reason =
  "{owed} more sold than there were{has_rate, select, yes {, it goes on selling at {rate}} other {}}, and {has_covered, select, yes {what is on the way comes in {covered}} other {nothing that is on the way covers them}}.";

export const tradeOffs = {
  order:
    "Binds {has_unit_cost, select, yes {{cash}} other {about {cash}}}; they wait about {soon} instead of {late}. Write to them as well.",
  tell: "Done by hand: open the orders in Shopify and say when it comes, or offer the money back. Some cancel at once; fewer do in the end.",
  nothing: "The measure: they wait about {late} and are told nothing.",
} as const;

export const assumptions = {
  cancels:
    "Of customers who wait and are told nothing, {cancels_low} to {cancels_high} are taken to cancel on a day, and each to cost {care_low} to {care_high} in answers. That is a judgement.",
  told: "Told when it comes, they are taken to cancel and ask {told_low} to {told_high} as often. That is a judgement.",
  nothingMeans: "Doing nothing means that no order goes out for {put_off}; an order takes about {lead_days}.",
  covered: "What is on the way is taken to come in {covered}.",
} as const;

export const changesMind = {
  preorder: "If these are orders ahead, and they were told the day, leave it at that.",
  wrong: "If at least {owed} are there and only the count is wrong, correct the count.",
} as const;

export const calculation = {
  owed: "{committed} promised to customers and {owed} of them not there.",
  gain: "Until it is there, on {paths} futures: {gain_likely} against doing nothing, eight times in ten between {gain_low} and {gain_high}.",
  waiting: "A day later costs {per_day}: who cancels on it, and who buys on it and waits.",
} as const;

/** What could not be looked at. */
export const notes = {
  untracked: "{count} without stock tracking in Shopify: selling more than there are cannot be seen.",
  no_price: "{count} without a price: no money is at stake.",
  nobody_waits: "{count} below zero though no order waits: that is for a count of the shelf.",
} as const;
