/** The sentences about returns that customers ask for and nobody answered, in ICU MessageFormat; facts stand in slots alone. */
export const words = {
  title: "Answer {returns_count, plural, one {the return} other {the {returns}}} that customers ask for",
  reason:
    "{returns} {returns_count, plural, one {was asked for and waits} other {were asked for and wait}} for a yes or no, {oldest} at the longest: {order}, with {product}.",
  assumptions: {
    limit: "Within {limit} nobody minds to wait. What you promise your customers is not known.",
    writes:
      "Of customers who wait longer, {writes_low} to {writes_high} are taken to write, and each answer to cost {contact_low} to {contact_high}.",
    contests: "Of them, {contests_low} to {contests_high} are taken to go to their bank.",
    fee: "Each of these is taken to cost a fee of {fee_low} to {fee_high}. What is paid back and what comes back is not counted: that hangs on your answer, not on when you give it.",
  },
  calculation: [
    { text: "{returns} wait for longer than {limit}.", evidence: ["returns", "oldest", "limit"] },
    {
      text: "Left alone, customers write, and some go to their bank.",
      evidence: ["writes", "contact", "contests", "fee"],
    },
    {
      text: "On {paths} futures, answering now is worth {gain_likely}, eight times in ten between {gain_low} and {gain_high}; {per_day} a day.",
      evidence: ["gain", "per_day"],
    },
  ],
  /** Only where they can. */
  soon: "If somebody answers them within {even} in any case, these can wait.",
  changesMind: [
    "If you have answered them by mail, answer them in Shopify too: they count as open there.",
    "If you wait for a picture or an answer of the customer, leave it.",
  ],
} as const;

export const options = {
  answer: {
    title: "Answer {returns_count, plural, one {it} other {them, {order} first}}",
    tradeOff:
      "A yes to {order} is prepared; make it a no where it was sold as final or its time has ended.{returns_count, plural, one {} other { The others follow one by one, or all at once in Shopify, under Orders.}} What was answered cannot be taken back.",
  },
  nothing: { title: "Do nothing", tradeOff: "The measure: they wait until somebody comes by." },
} as const;
