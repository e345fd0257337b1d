/** The sentences about an order that came short, in ICU MessageFormat. Facts stand in slots alone. */

const THEM = "{has_supplier, select, yes {{supplier}} other {the supplier}}";
const GOODS = "{product}{has_others, select, yes { and {others} more} other {}}";

export const titles = {
  claim: `Claim {missing} of {order} from ${THEM}`,
  optionClaim: "Report what is missing",
  optionClose: "Call off what is missing",
  nothing: "Do nothing",
} as const;

export const reason = `Of {ordered} on {order}, {received} came, the last {ago} ago: {missing} of ${GOODS} {missing_count, plural, one {is} other {are}} missing, worth {value} at cost.`;

export const tradeOffs = {
  nothing: "The measure: nobody asks, and what was paid for and did not come stays with them.",
  claim:
    "Costs a letter, which “Prepare a text” writes. If they have not billed it, there is nothing to get back.",
  close:
    "Takes the missing units off what is incoming in Shopify, so that nothing counts on them. Brings no money by itself: claim first.",
} as const;

export const assumptions = {
  recovered:
    "Of what is missing, {recovered_low} to {recovered_high} is taken to be made good when you ask: whether it was billed or paid is not known to Ops Room. A guess.",
  window:
    "Suppliers are taken to hear claims for about {window} after a delivery, and each day makes one harder. A guess: your terms may differ.",
  rest: "What is missing is taken to be no second parcel, since nothing more has come for {ago}.",
} as const;

export const changesMind = {
  little: "If less than {even} of it would be made good, call off what is missing.",
  second: "If they have told you of a second parcel, wait for it.",
  credited: "If they have credited it already, call off what is missing.",
} as const;

export const calculation = {
  missing: "{ordered} ordered and not called off, less {received} received: {missing} missing.",
  value: "At what the order says they cost, that is {value}.",
  gain: "On {paths} draws of how much of it is made good: {gain_likely}, eight times in ten between {gain_low} and {gain_high}.",
  waiting: "Over {window} it fades away: about {waiting} a day, the cost of waiting.",
} as const;

export const notes = {
  no_cost: "{count} that came short without a unit cost on the order: what is missing has no known value.",
  other_currency: "{count} that came short in another currency than your store's: no rate is known.",
} as const;
