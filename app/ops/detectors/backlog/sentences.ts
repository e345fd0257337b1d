/** The sentences of a backlog alert, in ICU MessageFormat; facts stand in slots alone. */

const LATE_FROM = `{has_promise, select,
  yes {the {promise} that you promise}
  other {the {limit} that hardly an order of yours takes}}`;

export const titles = {
  catchUp: "Catch up on {waiting}: at your pace they take {work}",
  tellThem: "Tell the customers of {waiting} that they take longer: at your pace, {work}",
  options: {
    catch_up: "Send {more} more each day until none is late",
    double: "Send {more} more each day until none is late",
    tell: "Tell the customers who wait",
    nothing: "Do nothing",
  },
} as const;

export const reason = `{waiting} wait with everything there, {placed} come in, and good weeks send {sent}: what waits takes {work}, longer than ${LATE_FROM}.`;

export const tradeOffs = {
  nothing:
    "The measure: about {late} {late_count, plural, one {leaves} other {leave}} late over the next {horizon}.",
  sendMore:
    "About {extra} are packed beyond the usual hours, at {extra_low} to {extra_high} more each. Longer days, a helper or a second shift.",
  tell: "Takes time worth {telling_low} to {telling_high} each; some will wait more patiently, and some will cancel at once.",
} as const;

export const assumptions = {
  pace: "You can send {sent_low} to {sent_high} orders a day, as your better weeks of the last {weeks} did.",
  placed: "Between {placed_low} and {placed_high} orders a day come in, as of late.",
  limitOwn:
    "Late is what waits longer than {limit}: half of your orders leave within {pace_usual}, nine in ten within {pace_slow}, and this is as far beyond.",
  limitPromised: "Late is what waits longer than the {promise} that you set.",
  cancels:
    "On each day beyond, {cancels_low} to {cancels_high} of the customers are taken to cancel. Your shop’s own share is not known yet.",
  care: "{writes_low} to {writes_high} of the late ones are taken to write, and answering one, or handling a cancellation, to cost {care_low} to {care_high}.",
  extra: "An order that is packed beyond the usual hours is taken to cost {extra_low} to {extra_high} more.",
  worth:
    "What an order leaves is what was paid, less cost, payment fee and what your settings say of a sale. What its customer would buy later is not counted.",
} as const;

export const missing = {
  unitCost: "Unit cost is missing for some of these orders’ products.",
  unitCostEffect: "For them, between {margin_low} and {margin_high} of what was paid is taken to be left.",
} as const;

export const changesMind = {
  done: "If these orders are packed already and only not booked in Shopify, book them.",
  slower: "If fewer than {enough} came in from here on, it would clear by itself in time.",
} as const;

export const calculation = {
  work: "{waiting} wait with everything there{has_blocked, select, yes {, besides {blocked} that wait for goods} other {}}; at {sent}, that is {work}.",
  late: "Served in their order, with {placed} coming in, about {late} leave late over the next {horizon}.",
  worth:
    "An order leaves {worth_low} to {worth_high} on average, its payment fee included, which is kept where it is refunded.",
  gain: "On {paths} futures of that, the best choice is worth {gain_likely}, eight times in ten between {gain_low} and {gain_high}. Starting a day later costs {per_day}.",
} as const;

/** What could not be looked at. */
export const notes = {
  noPace: "What you can send in a day is not known: too few orders were sent in the last {weeks}.",
} as const;
