/** The sentences about a good customer's late order, in ICU MessageFormat; facts stand in slots alone. */
export const titles = {
  regular: "Send {order} before others: a regular’s, and late",
  company: "Send {order} before others: a company’s, and late",
} as const;

export const words = {
  reason:
    "{order} waits for {age}; yours are late from {limit} on. Whoever placed it bought {orders} before within a year, for {paid}, and is taken to leave you {future_low} to {future_high} in the year to come.",
  held: "{order} is held back and waits for {age}; yours are late from {limit} on. Whoever placed it bought {orders} before within a year, for {paid}, and is taken to leave you {future_low} to {future_high} in the year to come.",
  assumptions: {
    leaves:
      "Of good customers whose order is late, {leaves_low} to {leaves_high} are taken to buy elsewhere from then on.",
    stays: "Of these, {stays_low} to {stays_high} are taken to stay where it leaves at once.",
    calmed: "Of these, {calmed_low} to {calmed_high} are taken to stay where somebody writes to them.",
    future:
      "They are taken to go on at their pace of the last year, and to leave the plausible share of it that stands on Settings.",
    effort:
      "Fetching it to the front, or writing a few lines, is taken to cost {effort_low} to {effort_high}.",
  },
  calculation: [
    {
      text: "They paid {paid} for {orders} before: in a year to come that leaves {future_low} to {future_high}.",
      evidence: ["paid", "orders", "future"],
    },
    {
      text: "What is counted is those who leave for good, and not this order itself, which stands with the others that are late.",
      evidence: ["leaves", "stays", "calmed"],
    },
    {
      text: "On {paths} futures, the best choice is worth {gain_likely}, eight times in ten between {gain_low} and {gain_high}; {per_day} a day.",
      evidence: ["effort", "gain", "per_day"],
    },
  ],
  changesMind: [
    "If fewer than {even} of such customers leave because an order is late, leave it in its turn.",
    "If you told them when it comes, and they agreed, leave it in its turn.",
    "If its goods are not there yet, write to them instead.",
  ],
} as const;

export const options = {
  first: {
    title: "Send it before others",
    tradeOff:
      "Others wait a little longer. Do it in Shopify, from the page of {order}; where it is held back, end the hold first.",
  },
  write: {
    title: "Write to them yourself",
    tradeOff: "Keeps some of them. The way to write to them is on the page of {order} in Shopify.",
  },
  nothing: { title: "Leave it in its turn", tradeOff: "The measure: it is sent when its turn comes." },
} as const;

/** What could not be looked at. */
export const notes = {
  nobody:
    "Whether {count} {count_count, plural, one {is} other {are}} of a good customer cannot be told: bought without an account.",
  no_pace:
    "Whether {count} of good customers {count_count, plural, one {is} other {are}} late cannot be told: how quickly you send is not known yet, and no promise is set.",
} as const;
