/** The sentences about a supplier who takes longer, or shorter, than is counted on; ICU MessageFormat, facts in slots alone. */

const ARRIVED = "{orders} that arrived";

export const titles = {
  slower: "Count on {new_lead} from {supplier}, not on {said_lead}",
  quicker: "Count on {new_lead} from {supplier}, not on {said_lead}: they are quicker",
  tell: "Tell {supplier} that they are late: {actual} instead of {said_typical}",
  options: {
    update: "Set their delivery time to {new_lead}",
    tell: "Tell them, and keep what is set",
    nothing: "Do nothing",
  },
} as const;

export const reasons = {
  slower: `Of ${ARRIVED}, half took {actual} or more; you set {said_typical}, and they promised {promised}. For it, {covered_now} of sales have to be there when an order goes out, instead of {covered_said}{has_short, select, yes {, and all the same they are out for {short} a year} other {}}.`,
  quicker: `Of ${ARRIVED}, half took {actual} or less; you set {said_typical}. So an order goes out while {covered_now} of sales are there, where {covered_then} would do.`,
} as const;

const WHERE =
  "Set it under the assumptions here, or on the supplier in Settings: nothing is written to Shopify.";

export const tradeOffs = {
  updateMore: `Orders go out while {covered_then} of sales are there instead of {covered_now}, so more lies on the shelf. ${WHERE}`,
  updateFewer: `Orders go out while {covered_then} of sales are there instead of {covered_now}, so less lies on the shelf; an order that takes longer still comes too late. ${WHERE}`,
  tell: "Costs a letter; the orders named below are what to show them. They may promise, and be late all the same.",
  nothing: "The measure: orders are planned by {used_lead}, what you set and what happened mixed.",
} as const;

export const assumptions = {
  said: "{supplier} are taken to need {said_lead} from order to shelf, as you set it; mixed with the orders that arrived, that makes {used_lead}.",
  saidByDefault:
    "{supplier} are taken to need {said_lead} from order to shelf, your default; mixed with the orders that arrived, that makes {used_lead}.",
  recovered:
    "Telling them takes off {recovered_low} to {recovered_high} of what they are late. That is a guess.",
  cycle:
    "Each product is ordered once in {cover}, when it suffices for the delivery time at the chance you set.",
  steady: "Sales are taken as even: what chance in sales adds is the same in each choice.",
} as const;

export const changesMind = {
  once: "If the late orders had a reason that is gone, such as a holiday, leave it.",
  second: "If another supplier keeps {said_lead}, ordering there is better than waiting.",
} as const;

export const calculation = {
  seen: `Of ${ARRIVED}, half took {actual} or more, and one in ten more than {actual_slow}.`,
  covered:
    "To last as often as you set, an order goes out while {covered_now} of sales are there by {used_lead}, {covered_then} by {new_lead}, and {covered_said} by {said_lead}.",
  lost: "A day without {products} of theirs loses {lost_per_day} for good; keeping one more day of sales for a year costs {kept_day}.",
  gain: "Over a year, on {paths} futures of what they take: {gain_likely} with the best choice, eight times in ten between {gain_low} and {gain_high}.",
} as const;

/** What could not be looked at. */
export const notes = {
  few: "{count} that arrived, from suppliers with too few of them to tell how long they take.",
} as const;
