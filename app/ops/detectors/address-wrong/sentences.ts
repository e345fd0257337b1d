/** The sentences about addresses that Shopify doubts, in ICU MessageFormat; facts stand in slots alone. */
export const words = {
  title:
    "Ask for the right address of {orders} before {orders_count, plural, one {it is} other {they are}} sent",
  reason:
    "Shopify’s check finds something wrong with the address of {wrong}, and doubts that of {doubtful}; {first} is the oldest of the worst. A parcel that does not arrive is paid both ways, and once more.",
  assumptions: {
    wrong_back:
      "Of parcels to an address that Shopify calls wrong, {wrong_back_low} to {wrong_back_high} are taken to come back.",
    doubtful_back: "Of those to a doubtful one, {doubtful_back_low} to {doubtful_back_high}.",
    caught: "Asking is taken to put {caught_low} to {caught_high} of these right.",
    way: "A parcel back, with the work on it, is taken to cost {way_low} to {way_high}, and writing to one customer {minute_low} to {minute_high}.",
  },
  parcel:
    "Sending one is taken to cost {parcel_low} to {parcel_high}, and what comes back is sent a second time.",
  calculation: [
    {
      text: "Of {orders}, so many come back as such addresses are taken to send.",
      evidence: ["orders", "wrong", "doubtful", "wrong_back", "doubtful_back"],
    },
    {
      text: "On {paths} futures, asking is worth {gain_likely}, eight times in ten between {gain_low} and {gain_high}; {per_day} a day, as they leave.",
      evidence: ["caught", "way", "minute", "gain", "per_day"],
    },
  ],
  changesMind: [
    "If asking puts right fewer than {even} of those that would come back, send them as they are.",
    "If you see on the order’s page that the address is right, send it: new streets are often unknown.",
    "The address itself is not read here, only what Shopify makes of it.",
  ],
} as const;

export const options = {
  hold: {
    title: "Hold it back and ask for the address",
    tradeOff:
      "It waits until the customer answers. Nothing is cancelled, and the hold can be ended at any time.",
  },
  ask: {
    title: "Ask for the address before sending",
    tradeOff:
      "They wait for an answer. Shopify shows on each order’s page what it doubts; the first to look at: {first}.",
  },
  nothing: { title: "Send them as they are", tradeOff: "The measure: some come back." },
} as const;

/** What could not be looked at. */
export const notes = {
  unchecked: "The address of {count} was not judged: Shopify has not checked it, or does not tell this app.",
} as const;
