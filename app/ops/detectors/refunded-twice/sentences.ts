/** The sentences about money that was given back twice, in ICU MessageFormat; facts stand in slots alone. */
export const titles = {
  above: "Get {excess} back on {order}: more was paid back than was ever paid",
  twice: "Check {order}: {amount} was paid back twice within {apart}",
} as const;

export const reasons = {
  above:
    "On {order}, {received} was paid and {refunded} was paid back, so {excess} went out that never came in.",
  twice:
    "On {order}, the same amount of {amount} was paid back on {first} and again on {second}, and no goods stand on at least one of the two. {refunded} of {received} was paid back in all.",
} as const;

export const assumptions = {
  mistake: "That it is a mistake is taken to be {mistake_low} to {mistake_high} likely.",
  recovered: "Of customers who are asked, {recovered_low} to {recovered_high} are taken to send it back.",
  effort: "Looking into it and asking is taken to cost {effort_low} to {effort_high} of somebody’s time.",
} as const;

export const calculation = [
  { text: "{excess} may have gone out for nothing.", evidence: ["excess", "refunded", "received"] },
  {
    text: "What comes back: likely a mistake × the share of customers who send it back, less the time.",
    evidence: ["mistake", "recovered", "effort"],
  },
  {
    text: "On {paths} futures asking is worth {gain_likely}, eight times in ten between {gain_low} and {gain_high}; {per_day} fades each day.",
    evidence: ["gain", "per_day"],
  },
] as const;

export const changesMind = {
  above: [
    "If fewer than {even} of customers send such money back when asked, let it be.",
    "If you gave something on top as a kindness, all is well: dismiss this.",
  ],
  twice: [
    "If fewer than {even} of customers send such money back when asked, let it be.",
    "If two parts of the order cost the same and both were given back, all is well: dismiss this.",
  ],
} as const;

export const options = {
  ask: {
    title: "Ask the customer to send it back",
    tradeOff: "By hand: a payment link or an invoice for the amount. Shopify cannot take a refund back.",
  },
  nothing: { title: "Let it go", tradeOff: "The measure: the customer keeps it." },
} as const;

/** What could not be looked at. */
export const notes = {} as const;
