/** The sentences about money that is held back, in ICU MessageFormat; facts stand in slots alone. */
export const words = {
  title: "Get {held} out of Shopify’s reserve: send the papers it asks for",
  reason:
    "Since {began}, {held} was put aside as a reserve and not let go again: {share} of what {payouts} would have brought. Plan purchases without it.",
  assumptions: {
    cash: "A year without money is taken to cost {cash_low} to {cash_high} of it.",
    sooner: "With the papers in, the reserve is taken to be let go {sooner} sooner.",
    known:
      "Only what payouts of the last months held back is counted; an older reserve is not known, and one that stops payouts altogether shows as a missing payout.",
  },
  calculation: [
    {
      text: "{held} × what money costs for the days that the papers save.",
      evidence: ["held", "cash", "sooner"],
    },
    {
      text: "On {paths} futures that is worth {gain_likely}, eight times in ten between {gain_low} and {gain_high}; {per_day} a day.",
      evidence: ["gain", "per_day"],
    },
  ],
  changesMind: [
    "If the papers free it less than {even} sooner, they are not worth the work.",
    "If Shopify’s notice names a day on which it is let go, wait for it and plan by it.",
  ],
} as const;

export const options = {
  supply: {
    title: "Read Shopify’s notice and send what it asks for",
    tradeOff:
      "By hand: the notice in Shopify Admin says why. As a rule it wants proof of orders sent, suppliers’ invoices or an answer to open chargebacks. Go there yourself, never by a link in a mail.",
  },
  nothing: {
    title: "Wait until it is let go",
    tradeOff: "The measure: it stays until Shopify’s term is over.",
  },
} as const;
