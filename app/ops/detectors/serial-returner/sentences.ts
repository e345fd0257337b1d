/** The sentences about a customer who sends back nearly everything, in ICU MessageFormat; facts stand in slots alone. */
export const titles = {
  limit: "Agree on returns with the customer of {order}: {returned} of {orders} came back",
  talk: "Ask the customer of {order} why {returned} of {orders} came back",
} as const;

export const words = {
  reason:
    "Of {orders} that one customer placed since {since}, something came back of {returned}; of all your orders that is so of {usual}. Parcels out and back, and what cannot be sold again, cost more than what they keep leaves.",
  assumptions: {
    share:
      "Of their next orders, {share_low} to {share_high} are taken to come back: their own, tempered by your usual.",
    ahead: "They are taken to go on ordering at their pace for {ahead}.",
    fewer:
      "Where each return has to be agreed and its way back paid, {fewer_low} to {fewer_high} of the returns are taken not to come, and {leaves_low} to {leaves_high} of such customers to leave.",
    way: "Taking one back is taken to cost {way_low} to {way_high}, and {unsellable_low} to {unsellable_high} of the goods to be unfit to be sold again.",
    margin: "What they keep is taken to leave the plausible share of its price that stands on Settings.",
    effort: "Writing to them is taken to cost {effort_low} to {effort_high}.",
  },
  calculation: [
    {
      text: "What comes back of such an order was sold for {back}; of an average order of theirs {kept} stays.",
      evidence: ["back", "kept"],
    },
    {
      text: "Each return costs its parcel, the way back and what is unfit to be sold.",
      evidence: ["share", "way", "unsellable"],
    },
    {
      text: "On {paths} futures of {ahead}, the best choice is worth {gain_likely}, eight times in ten between {gain_low} and {gain_high}; {per_day} a day.",
      evidence: ["fewer", "leaves", "effort", "gain", "per_day"],
    },
  ],
  changesMind: [
    "If agreeing on it takes more than {even} of your time, let it be.",
    "If you know them and sizes or damage were the cause, mend that instead: many returns are a shop’s own fault.",
    "If the law gives them a right to send back, as for two weeks in the European Union, it stays theirs whatever you agree.",
  ],
} as const;

export const options = {
  limit: {
    title: "From now on, agree on each return and let them pay the way back",
    tradeOff:
      "Some leave, and what they would have kept goes with them. Do it in Shopify, on the customer’s page, which {order} links to: a note there tells whoever handles the next return.",
  },
  talk: {
    title: "Write to them and ask why",
    tradeOff:
      "Costs a mail and seldom changes a habit. The way to them is on the page of {order} in Shopify.",
  },
  nothing: { title: "Go on as it is", tradeOff: "The measure: they go on ordering and sending back." },
} as const;
