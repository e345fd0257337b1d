/** The sentences about more that came than was ordered, in ICU MessageFormat; facts stand in slots alone. */

const THEM = "{has_supplier, select, yes {{supplier}} other {the supplier}}";
const GOODS = "{product}{has_others, select, yes { and {others} more} other {}}";

export const titles = {
  return: `Ask ${THEM} to take back {extra} of {order}: more came than was ordered`,
  negotiate: `Ask ${THEM} for a better price on {extra} of {order}: more came than was ordered`,
} as const;

export const reason = `On {order}, {ordered} of ${GOODS} were ordered and {received} came, the last {ago} ago. The {extra} too many cost {value} if they are billed, and keeping them costs about {keeping}.`;

export const words = {
  assumptions: {
    billed: "They are taken to bill what they sent. If they have not, the letter says what to bill.",
    takes_back:
      "They are taken to take them back {takes_back_low} to {takes_back_high} of the time. A guess.",
    freight: "Sending them back is taken to cost {freight_low} to {freight_high} of what they cost.",
    off: "Whoever sent too much is taken to give {off_low} to {off_high} off to have them kept. A guess.",
    left_worth:
      "What is still there after a year is taken to be worth {left_worth_low} to {left_worth_high} of its cost, and keeping stock for a year costs {holding} of what it cost.",
    letter: "A letter is taken to cost {letter_low} to {letter_high} of somebody's time.",
    window:
      "Suppliers are taken to hear of it for about {window} after a delivery. A guess: your terms may differ.",
  },
  calculation: [
    {
      text: "{received} received, less {ordered} ordered and not called off: {extra} too many, {value} at what the order says they cost.",
      evidence: ["received_units", "ordered_units", "extra_units", "value"],
    },
    {
      text: "They sell after all else that is there. Until then, and by what they lose, keeping them costs {keeping}.",
      evidence: ["keeping", "holding_rate", "left_worth"],
    },
    {
      text: "On {paths} futures the best choice is worth {gain_likely}, eight times in ten between {gain_low} and {gain_high}; over {window} it fades away, {per_day} a day.",
      evidence: ["gain", "window", "per_day"],
    },
  ],
  changesMind: [
    "If they were a gift, or are not billed, keep them.",
    "If it was miscounted when it was received, correct the stock instead.",
  ],
} as const;

/** By what is advised. */
export const turns = {
  return: "If they take goods back less than {even} of the time, do not ask that of them.",
  negotiate: "If they would take less than {even} off the price, it is not worth asking for.",
} as const;

export const options = {
  return: {
    title: "Ask them to take {extra} back",
    tradeOff:
      "Costs a letter and the freight, unless they pay it. Stock falls once it is sent; “Prepare a text” writes to them.",
  },
  negotiate: {
    title: "Keep them, at a better price",
    tradeOff: "Costs a letter. They may say no; then they are kept at the full price, or sent back.",
  },
  nothing: {
    title: "Keep them as they are",
    tradeOff: "The measure: they are paid for if billed, and lie until they sell.",
  },
} as const;

/** What could not be looked at. */
export const notes = {
  no_cost:
    "{count} of which more came than was ordered, without a unit cost on the order: it has no known value.",
  other_currency:
    "{count} of which more came than was ordered, in another currency than your store's: no rate is known.",
  no_sales: "{count} of which more came than was ordered, and of which it is not known how it sells.",
} as const;
