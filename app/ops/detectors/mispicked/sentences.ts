import { RETURN_ASSUMPTIONS } from "../shared/returns/cluster-telling.ts";

/** The sentences about a product that is mixed up in the warehouse, in ICU MessageFormat; facts stand in slots alone. */
export const words = {
  title: "Find out where {product} is mixed up: {orders} of {named} came back as the wrong item",
  reason:
    "In {window}, {share} of its returns that named a reason came because something else was sent; of the other products {habit} do. Each costs you about {per_return}: it comes back, and the right one goes out.",
  assumptions: {
    prevented:
      "Counting the shelf and labelling it anew is taken to prevent {prevented_low} to {prevented_high} of these mistakes.",
    ...RETURN_ASSUMPTIONS,
    parcel: "Sending the right one is taken to cost {parcel_low} to {parcel_high}.",
    work: "Looking at the shelf is taken to cost {work_low} to {work_high} of somebody’s time.",
    one: "It is named on the order that it was bought on: what was sent in its place is not known.",
  },
  calculation: [
    {
      text: "{orders} of {named} returns with a reason name this one: {share_low} to {share_high} by the counts, where {habit} is usual.",
      evidence: ["orders", "named", "share", "habit"],
    },
    {
      text: "Each mistake costs the way back, the goods where they cannot be sold again, and a parcel more.",
      evidence: ["back", "unsellable", "parcel"],
    },
    {
      text: "On {paths} futures, putting it right is worth {gain_likely} over {ahead}, eight times in ten between {gain_low} and {gain_high}; {per_day} a day.",
      evidence: ["prevented", "work", "gain", "per_day"],
    },
  ],
  changesMind: [
    "If putting the shelf in order ends fewer than {even} of the mistakes, leave it.",
    "If its photo shows another variant, put that right first: then the customers are not wrong, the page is.",
    "If all of these came from one day, somebody was new; nothing needs to be labelled.",
  ],
} as const;

export const options = {
  count: {
    title: "Count its shelf, and the one beside it",
    tradeOff:
      "Units of another variant that lie there show up in the count. A count sheet is prepared; labels are put right by hand.",
  },
  nothing: { title: "Do nothing", tradeOff: "The measure: it goes on being mixed up as often." },
} as const;

/** What could not be looked at. */
export const notes = {
  few: "Whether products are mixed up was not judged: too few returns name a reason to know what is usual.",
} as const;
