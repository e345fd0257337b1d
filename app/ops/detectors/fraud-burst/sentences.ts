/** The sentences about sudden runs of risky orders, in ICU MessageFormat; facts stand in slots alone. */
export const words = {
  title: "Stop a run of likely fraud: {risky} in {days}, usually {usual}",
  reason:
    "Of {orders} in {days}, Shopify’s check of the payment expects fraud on {risky}; in as many days before it was {usual}. So many at a time are somebody trying stolen cards.",
  assumptions: {
    fraud: "Of such orders, {fraud_low} to {fraud_high} are taken to be fraud.",
    fee: "Each that is sent is taken to cost its goods and a fee of {fee_low} to {fee_high}.",
    stopped: "A stricter checkout is taken to stop {stopped_low} to {stopped_high} of them.",
    goes_on: "Left alone, it is taken to go on for {goes_on}.",
    effort: "Setting it up is taken to cost {effort_low} to {effort_high} of somebody’s time.",
    worth:
      "Goods are taken to cost what is left when {margin_low} to {margin_high} of the price is earned, as in your settings.",
  },
  calculation: [
    {
      text: "{risky} of {each} in {days}, where {usual} are usual by the {before} before.",
      evidence: ["risky", "each", "usual", "days", "before"],
    },
    {
      text: "Those beyond the usual, a day × likely fraud × (goods + fee) × days that it goes on × the share that is stopped, less the time.",
      evidence: ["fraud", "fee", "margin", "goes_on", "stopped", "effort"],
    },
    {
      text: "On {paths} futures that is worth {gain_likely}, eight times in ten between {gain_low} and {gain_high}; waiting a day costs {per_day}.",
      evidence: ["gain", "per_day"],
    },
  ],
  changesMind: [
    "If fewer than {even} of the risky orders turn out to be fraud, leave the checkout as it is.",
    "If the orders come from a new market or a campaign whose customers you know, look at some of them first.",
    "Payments that failed make no order and are not seen: the payment provider’s own list may show far more.",
  ],
} as const;

export const options = {
  block: {
    title: "Make the checkout stricter and hold these orders",
    tradeOff:
      "By hand in Shopify: under Payments, decline charges that fail the check of card code and postcode; under Bot protection, switch it on; take payment only after a look. Some honest customers will be turned away. Each risky order that waits has its own line here.",
  },
  nothing: { title: "Leave it", tradeOff: "The measure: each order is looked at by itself." },
} as const;

export const notes = {
  young: "Orders are known for too few days to tell a run of risky ones from what is usual.",
} as const;
