/** The sentences about an exchange for what is sold out, in ICU MessageFormat; facts stand in slots alone. */
export const words = {
  title: "Offer something else for {order}: {product}, wanted in exchange, is sold out",
  reason:
    "The customer of {order} sends something back and wants {wanted} of {product}; {left} are free to sell. If they give up, you pay back what the exchange would have kept: {worth_low} to {worth_high} of contribution.",
  assumptions: {
    gives_up:
      "Of customers who wait for an exchange without a word, {gives_up_low} to {gives_up_high} are taken to want their money in the end.",
    saved:
      "Of these, {saved_low} to {saved_high} are taken to accept something else, or a day, when they are asked.",
    effort: "Writing to them is taken to cost {effort_low} to {effort_high} of somebody’s time.",
  },
  calculation: [
    {
      text: "{wanted} wanted, {left} free to sell; kept, the exchange leaves {worth_low} to {worth_high}.",
      evidence: ["wanted", "left", "worth"],
    },
    {
      text: "Worth of asking: the chance that they give up × the share that accepts × what it leaves, less the time.",
      evidence: ["gives_up", "saved", "effort"],
    },
    {
      text: "On {paths} futures that is {gain_likely}, eight times in ten between {gain_low} and {gain_high}; {per_day} a day.",
      evidence: ["gain", "per_day"],
    },
  ],
  changesMind: [
    "If fewer than {even} of those who give up would take something else, leave it.",
    "If more of it arrives within days, just tell them the day.",
    "If it was set aside for them, take it out of stock on the return in Shopify, and this ends.",
  ],
} as const;

export const options = {
  offer: {
    title: "Write to them with something else, or a day",
    tradeOff: "By hand, from the order in Shopify. What they choose is put on the return there.",
  },
  nothing: {
    title: "Do nothing",
    tradeOff: "The measure: they wait until it is there, or until they want their money.",
  },
} as const;

/** What could not be looked at. */
export const notes = {
  unknown: "Of {count} what is wanted in exchange is not known, or its stock is not counted.",
} as const;
