/** The sentences about a charge that a buyer contests, in ICU MessageFormat. Facts stand in slots alone. */

export const titles = {
  contest: "Answer the chargeback on {order} by {due}: {amount} was taken back",
  both: "Ask the buyer of {order}, and answer the chargeback by {due}: {amount} was taken back",
  answer: "Answer the bank’s question on {order} by {due}, before it becomes a chargeback",
  refund: "Give {amount} of {order} back by {due}, before it becomes a chargeback",
  optionContest: "Send evidence in Shopify",
  optionBoth: "Write to the buyer first, then send evidence in Shopify",
  optionAnswer: "Answer the question in Shopify",
  optionRefund: "Give the money back",
  nothing: "Let it run out",
} as const;

export const reason = {
  chargeback:
    "The buyer’s bank has taken {amount} back{has_fee, select, yes { and Shopify a fee of {fee}} other {}}: {why}. {sent} Evidence is taken until {due}, and can be sent only once.",
  inquiry:
    "The buyer’s bank asks about {amount}: {why}. {sent} Nothing is taken yet; unanswered by {due}, it may become a chargeback{has_fee, select, yes { and cost {fee} more} other {}}.",
} as const;

/** What Shopify says of why, as a half sentence; others are said in Shopify’s own word. */
export const whys = {
  fraudulent: "the holder of the card says that they never bought it",
  unrecognized: "they do not recognise the charge",
  product_not_received: "they say that nothing arrived",
  product_unacceptable: "they say that it was damaged or not as described",
  credit_not_processed: "they say that they returned it and were not paid back",
  duplicate: "they say that they were charged more than once",
  subscription_cancelled: "they say that they had cancelled it",
  other: "the bank names a general reason",
} as const;

export const sent = {
  yes: "The order was sent, so the proof of delivery speaks for you.",
  no: "The order was not sent.",
  unknown: "Whether the order was sent is not known here.",
} as const;

export const tradeOffs = {
  contest:
    "On the order’s page in Shopify, under the dispute: delivery proof, the buyer’s messages, your terms. Once sent it cannot be changed. About {effort} of somebody’s time.",
  both: "A buyer who forgot the purchase often withdraws. Evidence has to be sent all the same, with their word in it.",
  answer: "A clear answer with the proof of delivery settles most questions. Once sent it cannot be changed.",
  refund: "Ends it at once and saves the fee; the money is gone, and the goods too unless they come back.",
  nothing: "The measure: it is decided without you, and likely against you.",
} as const;

export const assumptions = {
  wins: "Of such chargebacks that are answered in time, about {wins_likely} are won, and likely between {wins_low} and {wins_high}. A judgement by reason; no figure of your bank is known.",
  withdraws:
    "When they are asked kindly, about {withdraws_likely} of buyers withdraw, likely {withdraws_low} to {withdraws_high}. A judgement.",
  escalates:
    "Unanswered, about {escalates_likely} of questions become chargebacks, likely {escalates_low} to {escalates_high}; of answered ones {settles_likely} end there. A judgement.",
  effort: "Answering takes {effort_low} to {effort_high} of somebody’s time. A judgement.",
  fee: "The fee of {fee} is what Shopify was said to take in the United States on {checked}; it comes back when you win.",
  due: "Shopify names no last day; {window} from the start are counted, the shortest of the card networks.",
} as const;

export const missing = {
  fee: "What a chargeback costs in this currency is not known.",
  feeEffect: "No fee is counted, so a little more may be at stake.",
  sent: "The order is not among those that are read.",
  sentEffect: "Whether it was sent decides much of the chance to win, so the range is wide.",
} as const;

export const changesMind = {
  effort: "If answering it takes more than {even} of your time, let it go.",
  theirs: "If the buyer is right, give in: evidence that does not hold costs time and wins nothing.",
  proof: "If there is no proof of delivery, the chance is lower than is counted here.",
} as const;

export const calculation = {
  chargeback:
    "{amount} and the fee are taken already; won, they come back. Chance of winning × both, less the effort.",
  inquiry:
    "Left alone, it becomes a chargeback by chance, and then amount and fee are lost. An answer ends most of them.",
  gain: "On {paths} futures that is worth {gain_likely}, eight times in ten between {gain_low} and {gain_high}.",
  waiting: "Each day of the {left} that are left is one less to gather proof in.",
} as const;

export const notes = {
  answered: "{count} {count_count, plural, one {is} other {are}} answered and with the bank.",
  too_late: "Of {count} the last day has passed; the bank decides without an answer.",
} as const;
