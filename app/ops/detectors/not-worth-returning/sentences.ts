/** The sentences about returns that cost more than they bring, in ICU MessageFormat; facts stand in slots alone. */
export const words = {
  title: "Let customers keep {returns} that cost more to take back than the goods are worth",
  reason:
    "{returns} are asked for and not agreed yet. Their goods cost {goods_low} to {goods_high} anew, and some of what comes back cannot be sold again; taking it back costs more. The money goes back either way. The dearest to take back is on {order}.",
  assumptions: {
    way: "Taking one back, with the way, looking at it and packing it anew, is taken to cost {way_low} to {way_high}.",
    unsellable:
      "Of what comes back, {unsellable_low} to {unsellable_high} is taken to be unfit to be sold again.",
    asks: "Of customers who may keep something, {asks_low} to {asks_high} of its worth is taken to come back as a bill: others hear of it, and ask too.",
  },
  calculation: [
    {
      text: "What comes back and can be sold again saves what it costs anew.",
      evidence: ["goods", "unsellable"],
    },
    {
      text: "Against that stand the way back and the work, for each of {returns}.",
      evidence: ["returns", "way", "asks"],
    },
    {
      text: "On {paths} futures that is worth {gain_likely}, eight times in ten between {gain_low} and {gain_high}; {per_day} a day.",
      evidence: ["gain", "per_day"],
    },
  ],
  changesMind: [
    "If all these goods cost you more than {even} anew, have them sent back.",
    "If your customers pay the way back themselves, let them send it: then only the work is yours.",
    "If you need to see what is wrong with it, ask for a picture first.",
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
  keep: {
    title: "Pay them back and let them keep it",
    tradeOff:
      "It cannot be taken back. In Shopify, on each order’s page: Refund, without asking for the goods, and decline the return.",
  },
  nothing: {
    title: "Have all of it sent back",
    tradeOff: "The measure: each comes back, is looked at, and sold again where it can be.",
  },
} as const;
