/** The sentences of an alert about parcels that do not arrive, in ICU MessageFormat; facts stand in slots alone. */
export const titles = {
  unscanned: {
    one: "Ask {carrier} where the parcel of {order} is: it was never scanned",
    many: "Ask {carrier} where the parcels of {parcels} are: they were never scanned",
  },
  stalled: {
    one: "Ask {carrier} where the parcel of {order} is",
    many: "Ask {carrier} where the parcels of {parcels} are",
  },
  failed: {
    one: "Settle how {order} gets to its customer: {carrier} could not deliver it",
    many: "Settle how {parcels} get to their customers: {carrier} could not deliver them",
  },
  options: {
    ask: "Ask {carrier}, and claim what is lost",
    redirect:
      "Ask the {parcels_count, plural, one {customer} other {customers}} for a good address, and send again",
    reship: "Send {parcels_count, plural, one {it} other {them}} once more now",
    nothing: "Wait",
  },
} as const;

const WORTH = "{parcels_count, plural, one {It is} other {Together they are}} worth {paid}.";

export const reasons = {
  unscanned: `{parcels} left with {carrier}, {longest} ago at the longest, and {parcels_count, plural, one {was} other {were}} not scanned once; nine in ten are within {usual}. ${WORTH}`,
  stalled: `{parcels} {parcels_count, plural, one {is} other {are}} on the way with {carrier} for {longest}{parcels_count, plural, one {} other { at the longest}}; nine in ten arrive within {usual}. ${WORTH}`,
  overdue: `{parcels} {parcels_count, plural, one {is} other {are}} overdue by what {carrier} itself said, on the way for {longest}{parcels_count, plural, one {} other { at the longest}}. ${WORTH}`,
  failed: `{carrier} could not deliver {parcels}, and parcels like {parcels_count, plural, one {this} other {these}} come back. ${WORTH}`,
} as const;

export const tradeOffs = {
  ask: "Takes a message to the carrier with the tracking {parcels_count, plural, one {number} other {numbers}}, on the order’s page in Shopify; the longest away: {order}. A word to each customer is prepared from this page, under Write.",
  redirect:
    "Takes a message to each customer, prepared from this page under Write, and another parcel, {parcel_low} to {parcel_high} each.",
  reship: "Costs goods and parcel, {again_low} to {again_high}, and what arrives after all is there twice.",
  nothing: "The measure: most of what is late arrives; the customers write, and what is lost is refunded.",
} as const;

export const assumptions = {
  limit:
    "Too long is more than {limit}: by this carrier’s parcels of the last {weeks}, as far beyond the slowest tenth as that is beyond the usual one.",
  expected: "Too long is more than {grace} beyond the day on which the carrier expected to deliver.",
  refused: "The carrier says itself that it could not deliver.",
  lost: "Of such parcels, {lost_low} to {lost_high} are taken never to reach their customer. How many of yours did not is not known yet.",
  saved: "Acting now is taken to save {saved_low} to {saved_high} of that.",
  care: "{writes_low} to {writes_high} of the customers are taken to write, and answering one to cost {care_low} to {care_high}.",
  several:
    "Some of these orders went out in several parcels: what each holds is not known, so each counts for its share.",
} as const;

export const missing = {
  unitCost: "Unit cost is missing for {unknown} of their products.",
  unitCostEffect: "For them, a plausible span of what was paid is taken.",
} as const;

export const changesMind = {
  arrives: "If fewer than {even} of such parcels never arrive, wait.",
  scanned: "If the carrier’s own page shows that it moves, wait.",
  handed: "If you still have it, hand it over: it was only booked.",
} as const;

export const calculation = {
  loss: "A parcel that never arrives costs what its order leaves and its goods: {worth_low} to {worth_high} for all of them.",
  gain: "On {paths} futures of that, the best choice is worth {gain_likely}, eight times in ten between {gain_low} and {gain_high}; waiting a day costs {per_day}, since trails go cold.",
} as const;

export const notes = {
  untold:
    "{count} {count_count, plural, one {is} other {are}} on the way with carriers of which too few scans are known to tell what is late.",
} as const;
