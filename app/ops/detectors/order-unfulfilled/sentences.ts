/** The sentences of an alert about orders that wait too long, in ICU MessageFormat; facts stand in slots alone. */

const LONGER = `{has_promise, select,
  yes {longer than the {promise} that you promise}
  other {longer than the {limit} that hardly an order of yours takes}}`;
const ARE_MISSING =
  "{missing} of it {missing_count, plural, one {is} other {are}} missing{has_arrival, select, yes {, and more is expected {arrival}} other {, and none is on its way in your orders}}";

export const titles = {
  sendOne: "Send {order}: it is late, and everything for it is there",
  sendMany: "Send {late}: they are late, and everything for them is there",
  missing: "Settle {late} that {late_count, plural, one {waits} other {wait}} for {product}",
  send: "Send {late_count, plural, one {it} other {them}} now",
  split: "Send the rest of {sendable} now",
  tell: "Tell the customers",
  nothing: "Do nothing",
} as const;

export const reasons = {
  here: `{late} {late_count, plural, one {waits} other {wait}} ${LONGER}, {oldest} at the longest, though what {late_count, plural, one {it holds} other {they hold}} is in stock{has_partly, select, yes {; {partly} of them {partly_count, plural, one {was} other {were}} sent in part} other {}}.`,
  missing: `{late} {late_count, plural, one {waits} other {wait}} ${LONGER}, {oldest} at the longest: ${ARE_MISSING}.`,
} as const;

export const tradeOffs = {
  nothing: "The measure: they go on waiting, and some customers cancel or write.",
  send: "Costs nothing that sending later would not. Do it in Shopify, under Orders; the longest waiting: {order}.",
  sendOne:
    "Costs nothing that sending later would not. Do it in Shopify, under Orders. A tag on the order is prepared, so that whoever packs takes it first.",
  split:
    "Takes one more parcel each, {parcel_low} to {parcel_high}; what is missing follows later. Do it in Shopify, under Orders.",
  tellHere: "Some will wait more patiently, and some will cancel at once. Sending is better still.",
  tellMissing:
    "Some will wait more patiently, and some will cancel at once. A message for each is prepared from this page, under Write.",
} as const;

export const assumptions = {
  limitOwn:
    "Late is what waits longer than {limit}: half of your orders leave within {pace_usual}, nine in ten within {pace_slow}, and this is as far beyond.",
  limitPromised: "Late is what waits longer than the {promise} that you set.",
  cancels:
    "On each further day, {cancels_low} to {cancels_high} of the customers are taken to cancel. Your shop’s own share is not known yet.",
  care: "{writes_low} to {writes_high} of them are taken to write, and answering one, or handling a cancellation, to cost {care_low} to {care_high}.",
  waitHere: "If nothing is done, they are taken to wait {more} more.",
  waitMissing:
    "They wait {more} more until it is here{has_arrival, select, yes {, by your own order} other {, if it is ordered now}}.",
  calmed:
    "Telling them prevents {calmed_low} to {calmed_high} of that, and takes time worth {telling_low} to {telling_high} each.",
  worth:
    "What an order leaves is what was paid, less cost, payment fee and what your settings say of a sale. What its customer would buy later is not counted.",
  partly:
    "Of {partly} that {partly_count, plural, one {was} other {were}} partly sent, {unsent_low} to {unsent_high} of the worth is taken to be still unsent: which lines left is not read yet.",
} as const;

export const missing = {
  unitCost: "Unit cost is missing for {unknown} of these orders’ products.",
  unitCostEffect: "For them, between {margin_low} and {margin_high} of what was paid is taken to be left.",
} as const;

export const changesMind = {
  soon: "If they go out within {even} in any case, these can wait.",
  agreed: "If their customers asked you to wait, leave them.",
  counted: "If the goods are not where Shopify says, count them first.",
  sooner: "If it can be here within {soon}, wait for it and send everything together.",
} as const;

export const calculation = {
  late: "{late} of the {waiting} that wait {late_count, plural, one {does} other {do}} so for longer than {limit}, {oldest} at the longest.",
  stock:
    "What lies on the shelves is dealt out to the longest waiting first: for {late_count, plural, one {this one} other {these}} {missing} {missing_count, plural, one {is} other {are}} missing.",
  stockHere:
    "What lies on the shelves is dealt out to the longest waiting first: for {late_count, plural, one {this one} other {these}} it suffices.",
  worth:
    "Together they leave {worth_low} to {worth_high}, payment fees included, which are kept where an order is refunded.",
  loss: "Waiting {more} more costs what is cancelled and what is answered. Of that, the best choice saves {per_day} for each day that it comes sooner.",
  gain: "On {paths} futures of that, the best choice is worth {gain_likely}, eight times in ten between {gain_low} and {gain_high}.",
} as const;

/** What could not be looked at. */
export const notes = {
  noPace:
    "Which orders are late is not known: too few were sent in the last {weeks} to tell your usual pace, and no promise is set in Settings.",
  rest: "{rest} more wait than are looked at one by one; the longest waiting are.",
  held: "{held} {held_count, plural, one {is} other {are}} held back or planned for later, and not counted as late here.",
} as const;
