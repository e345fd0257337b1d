/** The sentences of an alert about payments that lapse unless they are taken, in ICU MessageFormat; facts stand in slots alone. */
export const titles = {
  one: "Take the payment of {order} before it lapses {lapses}",
  many: "Take the payments of {orders} before they lapse, the first {lapses}",
  options: {
    capture: "Take {orders_count, plural, one {the payment} other {the payments}} now",
    nothing: "Leave {orders_count, plural, one {it} other {them}} authorised",
  },
} as const;

export const reasons = {
  unsent:
    "{open} {orders_count, plural, one {is} other {are}} authorised and not taken. Once that lapses, the money has to be asked for anew.",
  sent: "{open} {orders_count, plural, one {is} other {are}} authorised and not taken, though {sent} {sent_count, plural, one {was} other {were}} sent. Once that lapses, the money has to be asked for anew, and the goods are gone.",
} as const;

export const tradeOffs = {
  capture:
    "What is taken has to be given back if an order is cancelled, and its fee is not. Do it in Shopify, on the order’s page, with Capture payment; the first to lapse: {order}.",
  nothing: "The measure: some are taken in time anyway, when the order is sent.",
} as const;

export const assumptions = {
  lapsesTold: "Shopify tells when each of them lapses.",
  lapsesAssumed:
    "When {assumed_count, plural, one {it lapses} other {they lapse}} is not told for {assumed}: {valid} after it was given is taken, as Shopify Payments has it for most cards.",
  forgotten:
    "Of payments so near their end, {forgotten_low} to {forgotten_high} are taken to lapse if nobody takes them now. How you take payments is not known.",
  lost: "Of lapsed ones, {lost_low} to {lost_high} are taken never to be paid.",
  worth: "Of an order that was not sent, what it leaves is lost; of one that was sent, all of its payment.",
} as const;

export const changesMind = {
  effort: "If taking them costs more than {even} of your time, leave them.",
  later: "If you take each payment when you send the order, and send these in time, leave them.",
  cancelled: "If you will not send one of them, let its payment lapse.",
} as const;

export const calculation = {
  worth: "If they lapse and are never paid, {worth_low} to {worth_high} are lost.",
  gain: "On {paths} futures of that, taking them is worth {gain_likely}, eight times in ten between {gain_low} and {gain_high}; waiting a day costs {per_day}.",
} as const;

export const notes = {
  unknown:
    "When the authorised payments of {count} lapse is not known: their payment provider does not tell, and has its own rules.",
  lapsed:
    "The authorised payments of {count} have lapsed by now, or nearly so: ask these customers to pay anew.",
} as const;
