/** The sentences about an order that a customer placed twice, in ICU MessageFormat; facts stand in slots alone. */
export const titles = {
  hold: "Ask before you send {order}: the same customer ordered the same in {twin}",
  merge: "Send {order} and {twin} together: one customer ordered the same in both",
} as const;

const reason =
  "{order}, worth {paid}, holds exactly what {twin} holds, was placed {apart} after it, and is of the same customer. A mistake that is sent comes back, and costs its parcels and whatever cannot be sold again.";

const calculation = [
  {
    text: "Its goods cost {goods_low} to {goods_high}; what cannot be sold again of them is lost, besides both parcels and an answer.",
    evidence: ["goods", "unsellable", "back", "contact"],
  },
  {
    text: "Of such pairs {mistake_low} to {mistake_high} are taken to be a mistake; whoever meant both may cancel one, and it leaves {worth_low} to {worth_high}.",
    evidence: ["mistake", "quits", "worth"],
  },
  {
    text: "On {paths} futures of that, the best choice is worth {gain_likely}, eight times in ten between {gain_low} and {gain_high}; {per_day} a day, as it may leave.",
    evidence: ["care", "gain", "per_day"],
  },
] as const;

export const words = {
  reason,
  calculation,
  assumptions: {
    mistake:
      "Of orders for the very same goods so soon after each other, {mistake_low} to {mistake_high} are taken not to be meant. How many of yours were is not known yet.",
    back: "Taking one back is taken to cost {back_low} to {back_high}, and answering its customer {contact_low} to {contact_high}.",
    unsellable:
      "Of what comes back, {unsellable_low} to {unsellable_high} is taken to be unfit to be sold again.",
    quits:
      "Of customers who meant both, {quits_low} to {quits_high} are taken to cancel one when they are asked.",
    care: "Asking one customer is taken to cost {care_low} to {care_high} of somebody’s time.",
  },
  parcel: "Sending it is taken to cost {parcel_low} to {parcel_high}.",
  changesMind: [
    "If the customer wrote that both are meant, or one is a present, send both.",
    "If their addresses in Shopify differ, they are more likely meant. Addresses are not read here.",
  ],
  missing: [
    {
      id: "unit_cost",
      text: "The unit cost of some of its goods is missing.",
      effect: "For them, a plausible span of what was paid is taken.",
    },
  ],
} as const;

/** By what is advised, and by what is next. */
export const turns = {
  hold: {
    merge: "If asking takes more than {even} of your time, pack both into one parcel without.",
    nothing: "If asking takes more than {even} of your time, send both.",
  },
  merge: "If packing them together takes more than {even} of your time, send both.",
} as const;

export const options = {
  hold: {
    title: "Hold it back and ask the customer",
    tradeOff:
      "It waits until the customer answers. Nothing is cancelled, and the hold can be ended at any time.",
  },
  holdByHand: {
    title: "Hold it back and ask the customer",
    tradeOff:
      "It goes out in several parts, or they could not be read, so do it in Shopify, on the order’s page, with Hold fulfillment.",
  },
  merge: {
    title: "Pack both into one parcel",
    tradeOff:
      "Saves a parcel whatever was meant; a mistake still comes back. Do it in Shopify, when you pack {twin}.",
  },
  nothing: { title: "Send both as they are", tradeOff: "The measure: each is sent when its turn comes." },
} as const;

/** What could not be looked at. */
export const notes = {
  nobody:
    "Whether {count} {count_count, plural, one {repeats} other {repeat}} another cannot be told: bought without an account.",
} as const;
