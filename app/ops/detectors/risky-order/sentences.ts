/** The sentences of an alert about an order that may be fraud, in ICU MessageFormat; facts stand in slots alone. */
export const titles = {
  hold: "Hold {order} back: Shopify marks its payment as risky",
  cancel: "Cancel {order}: Shopify marks its payment as very risky",
  options: {
    hold: "Hold it back and check with the customer",
    cancel: "Cancel it",
    nothing: "Send it as it is",
  },
} as const;

export const reasons = {
  high: "Shopify sees a high risk of fraud in {order}, worth {paid}. Sent and disputed later, it costs you {loss_low} to {loss_high}.",
  medium:
    "Shopify sees some risk of fraud in {order}, worth {paid}. Sent and disputed later, it costs you {loss_low} to {loss_high}.",
} as const;

export const tradeOffs = {
  hold: "Some honest customers lose patience while they wait. Nothing is cancelled, and the hold can be ended at any time.",
  holdByHand:
    "Some honest customers lose patience while they wait. It goes out in several parts, or they could not be read, so do it in Shopify, on the order’s page, with Hold fulfillment. A tag on the order is prepared, so that whoever packs sees it.",
  cancel:
    "An honest customer is lost with it, and the payment fee stays paid. It cannot be taken back. Do it in Shopify, on the order’s page, with Cancel order.",
  nothing: "The measure: it is sent when its turn comes.",
} as const;

export const assumptions = {
  fraudHigh:
    "Of orders marked so, {fraud_low} to {fraud_high} are taken to be fraud. How many of yours were is not known yet.",
  fraudMedium:
    "Of orders with a middling mark, {fraud_low} to {fraud_high} are taken to be fraud. How many of yours were is not known yet.",
  caught: "Asking is taken to find out {caught_low} to {caught_high} of the fraud before anything is sent.",
  quits: "Of honest customers who are asked and wait, {quits_low} to {quits_high} are taken to cancel.",
  care: "Asking one customer is taken to cost {care_low} to {care_high} of your time.",
  dispute:
    "A lost dispute is taken to cost {dispute_low} to {dispute_high} in fees, besides the money and the goods.",
  parcel: "Sending it is taken to cost {parcel_low} to {parcel_high}.",
} as const;

export const missing = {
  unitCost: "Unit cost is missing for {unknown} of its products.",
  unitCostEffect: "For them, a plausible span of what was paid is taken.",
} as const;

export const changesMind = {
  fraud: "If fewer than {even} of orders marked so are fraud, send it.",
  known: "If you know this customer, send it.",
  insured: "If your payment provider covers disputes of this order, send it: Shopify shows that on its page.",
} as const;

export const calculation = {
  loss: "Sent and lost to fraud, it costs its goods, {goods_low} to {goods_high}, its parcel and the dispute’s fee: {loss_low} to {loss_high} together.",
  worth: "Sent and honest, it leaves {worth_low} to {worth_high}, its payment fee included.",
  soon: "Half of your orders leave within {pace}, so {sent_soon} is taken as its chance to leave on one more day.",
  soonUnknown:
    "How quickly you send is not known, so {sent_soon} is taken as its chance to leave on one more day.",
  gain: "On {paths} futures of that, the best choice is worth {gain_likely}, eight times in ten between {gain_low} and {gain_high}; waiting a day costs {per_day}.",
} as const;
