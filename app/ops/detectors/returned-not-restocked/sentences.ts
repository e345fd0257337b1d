/** The sentences of an alert about returned goods that were not put back, in ICU MessageFormat; facts stand in slots alone. */

export const titles = {
  count:
    "Count {units} that came back and {units_count, plural, one {was} other {were}} not put back into stock",
  options: { count: "Count these products", nothing: "Do nothing" },
} as const;

export const reason =
  "Of {refunded} refunded in {weeks}, {share} were not put back into stock, where {habit} was usual: of what still sells, {units} worth {worth}.";

export const tradeOffs = {
  count:
    "Somebody looks at {products}; what is found and can be sold is put back in Shopify. A count sheet is prepared.",
  nothing: "The measure: what lies there stays unsold, and is bought anew.",
} as const;

export const assumptions = {
  found:
    "Of the units beyond the usual, {found_low} to {found_high} are taken to lie there and to be fit to sell. The others stayed with customers, or are broken.",
  worth: "A unit that is found spares what a new one costs.",
  counting: "Looking at one product takes time worth {counting_low} to {counting_high}.",
} as const;

export const missing = {
  unitCost: "Unit cost is missing for {unknown} of these products.",
  unitCostEffect: "For them, what a unit spares is estimated from its price.",
} as const;

export const changesMind = {
  found: "If fewer than {even} of them would be found and fit to sell, do not look.",
  kept: "If customers were told to keep the goods, there is nothing to find.",
  booked: "If what came back was already added to stock by hand, leave it.",
} as const;

export const calculation = {
  share:
    "{not_back} of {refunded} were not put back, {share} (chance may have moved it between {share_low} and {share_high}); before, it was {habit}. So {beyond} of them are beyond the usual.",
  worth:
    "Of those not put back, {units} are of products that still sell: {worth_low} to {worth_high} at what they cost.",
  gain: "On {paths} futures of what is found: {gain_likely}, eight times in ten between {gain_low} and {gain_high}, the time to count taken off; {per_day} a day.",
} as const;

/** What could not be looked at. */
export const notes = {
  few: "What becomes of returned goods was not judged: fewer than {least} were refunded before the last {weeks}.",
} as const;
