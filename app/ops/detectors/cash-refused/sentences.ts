/** The sentences about cash at the door, in ICU MessageFormat; facts stand in slots alone. */
export const words = {
  title:
    "Confirm {orders} with cash on delivery before {orders_count, plural, one {it is} other {they are}} sent",
  reason:
    "{orders} {orders_count, plural, one {waits} other {wait}} to be paid at the door, {first} the likeliest to be refused there: {first_chance}. Refused, a parcel is paid twice and comes back.",
  assumptions: {
    chance:
      "How often parcels are refused is taken from your own orders with cash on delivery, {refused} of {sent}, and from each customer’s own; where they are few, as if {usual_low} to {usual_high} were.",
    caught:
      "Of those that would be refused, {caught_low} to {caught_high} are taken to be cancelled or paid ahead where the customer is asked.",
    way: "A parcel back, with the work on it, is taken to cost {way_low} to {way_high}, and writing to one customer {minute_low} to {minute_high}.",
  },
  parcel: "Sending one is taken to cost {parcel_low} to {parcel_high}.",
  calculation: [
    {
      text: "Of {orders}, so many are taken to be refused as your own orders tell.",
      evidence: ["orders", "sent", "refused", "usual"],
    },
    {
      text: "On {paths} futures, asking is worth {gain_likely}, eight times in ten between {gain_low} and {gain_high}; {per_day} a day, as they leave.",
      evidence: ["caught", "way", "minute", "gain", "per_day"],
    },
  ],
  changesMind: [
    "If asking finds out or has paid ahead fewer than {even} of those that would be refused, send them as they are.",
    "If your carrier takes nothing for parcels that are refused, send them.",
    "Where a customer lives is not read here, though it tells much: if you know of towns where parcels are refused, ask there first.",
  ],
} as const;

export const options = {
  ask: {
    title: "Ask before sending, and offer to pay ahead",
    tradeOff:
      "They wait for an answer. The way to write to each is on its order’s page in Shopify; the likeliest to be refused: {first}.",
  },
  nothing: { title: "Send them as they are", tradeOff: "The measure: some are refused at the door." },
} as const;
