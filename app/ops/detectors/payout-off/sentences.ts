/** The sentences about payouts that differ from what they are made of, in ICU MessageFormat; facts stand in slots alone. */
const largest = "The largest is that of {issued}: {net}, of which {first_off} is not explained.";

export const words = {
  title: "Trace {off} that payouts lack and nothing explains",
  reasons: {
    missing: `In {payouts}, {missing} less was paid out than their own charges, refunds, fees and reserves come to. ${largest}`,
    taken: `From {payouts}, {taken} was taken as an adjustment that no chargeback of the days before explains. ${largest}`,
    both: `In {payouts}, {missing} less was paid out than their lines come to, and {taken} was taken that no chargeback explains. ${largest}`,
  },
  assumptions: {
    recovered: "Of such money, {recovered_low} to {recovered_high} is taken to come back when somebody asks.",
    effort: "Tracing it is taken to cost {effort_low} to {effort_high} of somebody’s time.",
    chargebacks:
      "A chargeback explains its amount and its fee, in the payouts of the fortnight after it was opened.",
  },
  calculation: [
    {
      text: "Charges − fees + refunds + adjustments + reserves, against what was paid out: {missing} is missing, and {taken} was taken that nothing explains.",
      evidence: ["missing", "taken", "payouts"],
    },
    {
      text: "What comes back: {off} × the share that does when asked, less the time.",
      evidence: ["off", "recovered", "effort"],
    },
    {
      text: "On {paths} futures tracing is worth {gain_likely}, eight times in ten between {gain_low} and {gain_high}; {per_day} fades each day.",
      evidence: ["gain", "per_day"],
    },
  ],
  changesMind: [
    "If less than {even} of it would come back, tracing it is not worth the time.",
    "If the export shows a loan’s instalment, shipping labels or a bill of Shopify’s, it is explained: dismiss this.",
  ],
} as const;

export const options = {
  trace: {
    title: "Export the payouts’ transactions and trace the difference",
    tradeOff:
      "By hand: Finance, then Payouts, in Shopify Admin, then Export. What no line explains is a question for Shopify’s support.",
  },
  nothing: {
    title: "Take it as it is",
    tradeOff: "The measure: it is found, or not, when the books are done.",
  },
} as const;

export const notes = {
  unread:
    "{count} {count_count, plural, one {was} other {were}} read before Ops Room took in what payouts are made of, and cannot be checked. Newer ones can.",
} as const;
