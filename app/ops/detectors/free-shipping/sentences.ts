/** The sentences about the value from which shipping is free, in ICU MessageFormat; facts stand in slots alone. */
export const words = {
  title: "Send free from {new_limit} instead of {limit}",
  reason:
    "Shipping is free from {limit}, and {share} of orders reach that anyway: the limit gives shipping away and pulls few orders up. Others pay {fee} for it.",
  assumptions: {
    leaves: "Of orders between the two limits, {leaves_low} to {leaves_high} are taken to be lost.",
    adds: "A further {adds_low} to {adds_high} are taken to add something to reach the new limit; the others pay for shipping as smaller orders do.",
    worth:
      "What a sale leaves is taken as {margin_low} to {margin_high} of what is paid, as in your settings.",
    seen: "The limit is read off the orders themselves, from the value on which most were sent free. Other countries and heavy goods may have one of their own.",
  },
  calculation: [
    {
      text: "In {days}, {above} reached {limit}; {between} of them stay below {new_limit}.",
      evidence: ["above", "limit", "between", "new_limit", "days"],
    },
    {
      text: "Of these, those that pay × {fee}, and those that add × what that leaves, less what is lost with those that leave.",
      evidence: ["fee", "leaves", "adds", "margin"],
    },
    {
      text: "On {paths} futures of a quarter that is worth {gain_likely}, eight times in ten between {gain_low} and {gain_high}; {per_day} a day.",
      evidence: ["gain", "per_day"],
    },
  ],
  changesMind: [
    "If more than {even} of the orders between {limit} and {new_limit} would stay away, do not raise it so far.",
    "If competitors send free from as little, more customers would leave than is taken here: try it for a fortnight first.",
  ],
} as const;

export const options = {
  raise: {
    title: "Raise the value from which shipping is free",
    tradeOff:
      "By hand: Settings, then Shipping and delivery, in Shopify Admin. Say it in the shop as well. It can be set back at any time, and some orders will be lost meanwhile.",
  },
  nothing: { title: "Keep it", tradeOff: "The measure: orders go on as they are." },
} as const;

export const notes = {
  few: "Too few orders that were sent are known with what they paid for shipping, so it cannot be told from which value on it is free.",
} as const;
