/** The sentences about goods of an order that came and cannot be sold, in ICU MessageFormat; facts stand in slots alone. */

const THEM = "{has_supplier, select, yes {{supplier}} other {the supplier}}";
const GOODS = "{product}{has_others, select, yes { and {others} more} other {}}";

export const words = {
  title: `Claim {damaged} of {order} from ${THEM}: they came damaged`,
  reason: `Of {received} of ${GOODS} that came on {order}, the last {ago} ago, {damaged} {damaged_count, plural, one {stands} other {stand}} as damaged in Shopify, worth {value} at cost.`,
  assumptions: {
    theirs:
      "Of these, {theirs_low} to {theirs_high} are taken to have come damaged: Shopify does not say when or by whom they were broken.",
    recovered: "Of a claim, {recovered_low} to {recovered_high} is taken to be made good. A guess.",
    seconds: "Sold as seconds, they are taken to bring {seconds_low} to {seconds_high} of their cost.",
    window:
      "Suppliers are taken to hear claims for about {window} after a delivery. A guess: your terms may differ.",
    shortage: "Sales that are missed for want of them are counted where the product runs short, not here.",
  },
  calculation: [
    {
      text: "{damaged} damaged, at what the order says they cost: {value}.",
      evidence: ["damaged_units", "value"],
    },
    {
      text: "Of that, the share that came so, and of it what a claim brings back.",
      evidence: ["theirs", "recovered"],
    },
    {
      text: "On {paths} draws of both: {gain_likely}, eight times in ten between {gain_low} and {gain_high}; over {window} it fades away, {per_day} a day.",
      evidence: ["gain", "window", "per_day"],
    },
  ],
  changesMind: [
    "If fewer than {even} of them came damaged, a claim is not worth the letter.",
    "If they broke in your own house or came back from customers, claim nothing.",
    "If they have credited or replaced them already, dismiss this.",
  ],
} as const;

export const options = {
  claim: {
    title: "Claim {damaged}",
    tradeOff:
      "Costs a letter and pictures; “Prepare a text” writes it. Keep the goods until they have answered.",
  },
  seconds: {
    title: "Sell them as seconds",
    tradeOff: "By hand: a listing of its own at a lower price. Whoever sells them can hardly claim them.",
  },
  nothing: { title: "Do nothing", tradeOff: "The measure: they lie there, and nobody is asked." },
} as const;

/** What could not be looked at. */
export const notes = {
  no_cost:
    "{count} with damaged goods, without a unit cost on the order: what is claimed has no known value.",
  other_currency: "{count} with damaged goods, in another currency than your store's: no rate is known.",
} as const;
