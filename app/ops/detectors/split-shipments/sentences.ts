/** The sentences of an alert about split orders, in ICU MessageFormat; facts stand in slots alone. */

export const titles = {
  together: "Send orders in one parcel: {extra} more than needed in {weeks}",
  options: { together: "Send what can go together", nothing: "Do nothing" },
} as const;

export const reason =
  "Of {orders} sent in {weeks}, {split} took more than one parcel: {extra} parcels more, at {parcel_low} to {parcel_high} each.";

export const tradeOffs = {
  together:
    "Wait with an order until all of it is there, or send all of it from one place: some customers get a part later. A rule for the warehouse; in Shopify, see Settings, Shipping and delivery, Order routing.",
  nothing: "The measure: parcels go on as they do.",
} as const;

export const assumptions = {
  avoidable:
    "Of these parcels, {avoidable_low} to {avoidable_high} are taken to be avoidable: why each order was split is not read yet.",
  parcelSet:
    "One more parcel costs {parcel_low} to {parcel_high}, by what you pay for packing and shipping of a unit.",
  parcelUsual: "One more parcel is taken to cost {parcel_low} to {parcel_high}. What you pay is not known.",
  goesOn: "Over the next {weeks} as many orders are sent as in the last.",
} as const;

export const changesMind = {
  few: "If fewer than {even} of these parcels could have gone together, leave it.",
  places: "If you send from several places on purpose, since it is quicker or cheaper, leave it.",
  heavy: "If orders are split since one parcel would be too large, leave it.",
} as const;

export const calculation = {
  share:
    "{split} of {orders} took more than one parcel, {share}{has_before, select, yes {; before, it was {before}} other {}}. Chance may have moved it between {share_low} and {share_high}.",
  cost: "{extra} parcels × {parcel_low} to {parcel_high}, of which {avoidable_low} to {avoidable_high} can be saved.",
  gain: "On {paths} futures of that: {gain_likely} over {weeks}, eight times in ten between {gain_low} and {gain_high}; {per_day} a day.",
} as const;

/** What could not be looked at. */
export const notes = {
  few: "In how many parcels orders leave was not judged: fewer than {least} were sent in the last {weeks}.",
} as const;
