/** The sentences about goods that came back and were not paid back, in ICU MessageFormat; facts stand in slots alone. */
export const words = {
  title: "Pay back {returns} whose goods are with you: {amount} in all",
  reason:
    "Of {returns}, the goods were booked as back up to {oldest} ago and nothing or too little was paid back; yours are usually paid within {wait}. The largest is {order}. The money is owed either way: what counts here is what waiting costs.",
  assumptions: {
    writes:
      "Of customers who wait, {writes_low} to {writes_high} are taken to write, and each answer to cost {contact_low} to {contact_high}.",
    contests: "Of them, {contests_low} to {contests_high} are taken to have their bank take the money back.",
    fee: "Each of these is taken to cost a fee of {fee_low} to {fee_high}, and it is lost: the goods are with you.",
    effort:
      "Paying one back is taken to cost {effort_low} to {effort_high} of somebody’s time, now or later.",
  },
  calculation: [
    {
      text: "{returns} wait for {amount}, which is owed whatever is decided.",
      evidence: ["returns", "amount", "oldest"],
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
  soon: "If somebody pays them back within {even} in any case, these can wait.",
  changesMind: [
    "If something came back damaged by the customer, say so to them and pay the part that is owed.",
    "Many laws give a shop a fortnight to pay back. Nothing of a fine is counted here.",
  ],
} as const;

export const options = {
  pay: {
    title: "Pay them back in Shopify",
    tradeOff:
      "On each order’s page, on the return: Refund. It cannot be taken back. Look at the goods first where you have not.",
  },
  nothing: { title: "Do nothing", tradeOff: "The measure: they wait until somebody comes by." },
} as const;
