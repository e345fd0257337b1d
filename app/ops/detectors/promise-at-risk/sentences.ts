/** The sentences about orders promised by a day that is not kept, in ICU MessageFormat; facts stand in slots alone. */

const PROMISED =
  "{orders} with {product} {orders_count, plural, one {was} other {were}} promised, the first by {first_day}, and {units} of it {units_count, plural, one {is} other {are}} not there.";

export const reasons = {
  coming: `${PROMISED} What is on the way comes by {covered}, {late} after the promise at most.`,
  nothing: `${PROMISED} Nothing that is on the way covers them, and a new order would be here by {covered}, {late} after the promise at most.`,
} as const;

export const options = {
  tell: {
    title: "Tell those who wait when it comes",
    tradeOff:
      "By hand: write from the orders in Shopify, name the new day, and offer the money back or to send the rest ahead. Some cancel at once; fewer do in the end.",
  },
  nothing: {
    title: "Say nothing",
    tradeOff: "The measure: the promised day passes, and they hear nothing.",
  },
} as const;

export const words = {
  title: "Tell {orders} that {product} comes later than promised",
  assumptions: {
    day: "The day is the one that Shopify keeps for when an order is to be sent; whoever is promised first is served first.",
    cancels:
      "Beyond the promised day {cancels_low} to {cancels_high} of those who still wait and hear nothing are taken to cancel on a day. That is a guess; who has waited beyond it already did not.",
    care: "Answering one costs {care_low} to {care_high} of somebody’s time, telling one {telling_low} to {telling_high}.",
    told: "Told when it comes, they are taken to cancel and ask {told_low} to {told_high} as often. That is a guess.",
  },
  calculation: [
    {
      text: "{units} units of {orders}; each that is cancelled loses {lost}, with the payment fee, which is not given back.",
      evidence: ["orders", "units", "lost"],
    },
    {
      text: "They come {late} late at most. The share that cancels by then × what is lost, and the answers; less the same where they are told, and the telling.",
      evidence: ["covered", "late", "cancels", "care", "told", "telling"],
    },
    {
      text: "On {paths} futures that is worth {gain_likely}, eight times in ten between {gain_low} and {gain_high}; {per_day} a day.",
      evidence: ["gain", "per_day"],
    },
  ],
  changesMind: [
    "If being told keeps fewer than {even} of those who would cancel or ask from it, leave it.",
    "If they know the new day already, leave it at that.",
    "If the supplier can send a part ahead, take that for those who were promised first.",
  ],
} as const;
