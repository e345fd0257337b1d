/** The sentences about refunds that failed or got stuck, in ICU MessageFormat; facts stand in slots alone. */
const after =
  "The largest is {order}. The money is owed either way: what counts here is what it costs that nobody looks.";

export const words = {
  title: "Pay back {refunds} again: {amount} never reached the customers",
  reasons: {
    failed: `{failed} did not go through, made up to {oldest} ago, and no later payment makes up for them. ${after}`,
    stuck: `{stuck} are still under way after up to {oldest}; as a rule that takes minutes, by bank a few days. ${after}`,
    both: `{failed} did not go through and {stuck} are still under way, made up to {oldest} ago. ${after}`,
  },
  assumptions: {
    writes:
      "Of customers who were told of a payment that does not come, {writes_low} to {writes_high} are taken to write, and each answer to cost {contact_low} to {contact_high}.",
    contests: "Of them, {contests_low} to {contests_high} are taken to have their bank take the money back.",
    fee: "Each of these is taken to cost a fee of {fee_low} to {fee_high}.",
    effort:
      "Paying one back again is taken to cost {effort_low} to {effort_high} of somebody’s time, now or later.",
  },
  calculation: [
    {
      text: "{refunds} of {amount} did not arrive; that is owed whatever is decided.",
      evidence: ["refunds", "failed", "stuck", "amount", "oldest"],
    },
    {
      text: "Left alone, customers write, and some go to their bank.",
      evidence: ["writes", "contact", "contests", "fee"],
    },
    {
      text: "On {paths} futures, paying now is worth {gain_likely}, eight times in ten between {gain_low} and {gain_high}; {per_day} a day.",
      evidence: ["gain", "per_day"],
    },
  ],
  /** Only where they can. */
  soon: "If somebody pays them again within {even} in any case, these can wait.",
  changesMind: [
    "If you paid them back another way, such as by bank transfer or store credit, all is well: dismiss this.",
  ],
} as const;

export const options = {
  retry: {
    title: "Make them again, or pay another way",
    tradeOff:
      "On each order’s page in Shopify, which says why it failed. Where the card is gone, ask the customer for another way; write to each. It cannot be taken back, so look first that it did not arrive after all.",
  },
  nothing: { title: "Do nothing", tradeOff: "The measure: customers find out by themselves." },
} as const;

export const notes = {
  small:
    "Refunds on {count} failed or got stuck, which costs too little to be ranked by money. Each order’s page in Shopify names its own.",
} as const;
