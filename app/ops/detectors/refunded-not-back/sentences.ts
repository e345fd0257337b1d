/** The sentences about goods that were paid back and never came, in ICU MessageFormat; facts stand in slots alone. */
export const words = {
  title: "Ask for {units} that {units_count, plural, one {was} other {were}} paid back and never came",
  reason:
    "Of {returns}, {amount} were paid back, and nothing of the goods is booked as back after {wait}, within which yours usually come. Most of it is on {order}: {product}.",
  assumptions: {
    asked:
      "Of customers who are asked, {asked_low} to {asked_high} are taken to send the goods. How many of yours do is not known yet.",
    alone: "Without being asked, {alone_low} to {alone_high} are taken to come still.",
    unsellable:
      "Of what comes back, {unsellable_low} to {unsellable_high} is taken to be unfit to be sold again.",
    effort: "Writing to one customer is taken to cost {effort_low} to {effort_high} of somebody’s time.",
    booked:
      "Goods count as back once somebody books them in Shopify, on the return. What lies there unbooked counts as missing.",
  },
  calculation: [
    {
      text: "{units} were paid back and are not booked as back; to buy them anew costs {goods_low} to {goods_high}.",
      evidence: ["units", "goods"],
    },
    {
      text: "Asking brings back what would not have come by itself, less what is unfit to be sold, less the time.",
      evidence: ["asked", "alone", "unsellable", "effort"],
    },
    {
      text: "On {paths} futures that is worth {gain_likely}, eight times in ten between {gain_low} and {gain_high}; {per_day} a day fades while they wait.",
      evidence: ["gain", "per_day"],
    },
  ],
  changesMind: [
    "If fewer than {even} of customers send things back when asked, let it be.",
    "If the goods lie with you unbooked, take them in on the return in Shopify, and this ends.",
    "If you told the customer to keep them, close the return in Shopify.",
  ],
  missing: [
    {
      id: "unit_cost",
      text: "The unit cost of some of these goods is missing.",
      effect: "What they are worth is a range by the margins you think plausible.",
    },
  ],
} as const;

export const options = {
  ask: {
    title: "Write to these customers",
    tradeOff:
      "A friendly word with the label once more, on each order’s page in Shopify. The money was paid already and stays paid.",
  },
  nothing: { title: "Do nothing", tradeOff: "The measure: some come by themselves, the others are kept." },
} as const;

/** What could not be looked at. */
export const notes = {
  unbooked:
    "{count} could not be judged: the store books no returned goods in Shopify, so whether they came back is not known.",
} as const;
