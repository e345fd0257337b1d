/** The sentences about payment fees that rose, in ICU MessageFormat; facts stand in slots alone. */
export const words = {
  title: "Find out why card payments cost {now} instead of {before}",
  reason:
    "Of {charges} charged in the last weeks, Shopify Payments kept {now}; in the months before it was {before}. Beyond smaller orders that is {month} more in that time.",
  assumptions: {
    avoidable:
      "Of the rise, {avoidable_low} to {avoidable_high} is taken to be avoidable by another plan, provider or way to pay.",
    effort: "Finding out and asking is taken to cost {effort_low} to {effort_high} of somebody’s time.",
    smaller:
      "A fixed fee for each order weighs more on smaller orders: {smaller} of the rise is put down to that. Orders paid another way are taken to be as common as before.",
  },
  calculation: [
    {
      text: "Fees ÷ charges: {now} now, {before} before; less {smaller} by smaller orders, {month} more in the last weeks.",
      evidence: ["now", "before", "drift", "smaller", "month"],
    },
    {
      text: "Half a year of that × the share that can be avoided, less the time.",
      evidence: ["charges", "drift", "avoidable", "effort"],
    },
    {
      text: "On {paths} futures asking is worth {gain_likely}, eight times in ten between {gain_low} and {gain_high}; {per_day} a day.",
      evidence: ["gain", "per_day"],
    },
  ],
  changesMind: [
    "If the rise comes to less than {even} in {weeks}, asking is not worth the time.",
    "If you sell more abroad or to companies now, their cards cost more, and the rise is the price of those sales.",
    "If your plan at Shopify changed, its fees did too.",
  ],
} as const;

export const options = {
  ask: {
    title: "Look at the fees by kind of card, and ask for better terms",
    tradeOff:
      "By hand: export the payouts’ transactions, see which cards and countries cost more, then compare plans and providers.",
  },
  nothing: { title: "Pay it", tradeOff: "The measure: fees stay as they are now." },
} as const;

export const notes = {
  few: "Fees are compared from {least} within {days}, and as many before, on; there are fewer.",
} as const;
