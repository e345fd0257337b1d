/** The sentences about chargebacks that grow more frequent, in ICU MessageFormat. */

export const titles = {
  cause: "Find what buyers contest: {rate_now} of orders, {rate_before} before",
  optionCause: "Look through the newest ones, and stop their common cause",
  nothing: "Take them as they come",
} as const;

export const reason =
  "{disputes} came of the last {orders}; most often the reason was {why}. More than chance explains, and card networks and Shopify watch that share.";

export const tradeOffs = {
  cause:
    "Some of it can be stopped: a clearer name on the statement, tracking on each parcel, a hold on orders that Shopify finds risky. About {share_likely} of what has been added.",
  nothing: "The measure: they go on as often as lately.",
} as const;

export const assumptions = {
  avoidable:
    "Of what has been added, {share_low} to {share_high} can be stopped, about {share_likely}. A judgement.",
  lost: "Of what is contested, about {lost_likely} is lost in the end, {lost_low} to {lost_high}. A judgement.",
} as const;

export const missing = {
  programme: "What a programme of the card networks, or a reserve, would take is not known here.",
  programmeEffect: "It is not counted: more than this may be at stake.",
} as const;

export const changesMind = {
  stopped: "If looking into it stops fewer than {even} of those that were added, leave it.",
  once: "If it was one stolen card or one bad parcel, it passes by itself.",
} as const;

export const calculation = {
  rate: "Lately {rate_now} of orders, {rate_before} before; at the pace of orders of now that is {added} more in {ahead}.",
  cost: "Each costs the fee, if known, and what is lost of {mean_amount} on average.",
  gain: "On {paths} futures, stopping what can be stopped is worth {gain_likely}, eight times in ten between {gain_low} and {gain_high}.",
} as const;

export const notes = {
  few: "Chargebacks against orders: fewer than {least} in {days} tell no trend.",
} as const;
