/** The sentences of an alert about an order that is held back too long, in ICU MessageFormat; facts stand in slots alone. */
export const titles = {
  release: "Let {order} go: what it was held for seems to be over",
  settle: "Settle why {order} is held back",
  options: {
    release: "End the hold",
    settle: "Settle it with whoever it hangs on, then end the hold",
    nothing: "Leave it on hold",
  },
} as const;

const WAITS = "{order}, worth {paid}, waits for {age}, and has been held back for {held} at least";

export const reasons = {
  AWAITING_PAYMENT: `${WAITS}, because its payment was awaited.`,
  AWAITING_RETURN_ITEMS: `${WAITS}, because goods of its customer are to come back first.`,
  HIGH_RISK_OF_FRAUD: `${WAITS}, because its payment looked like fraud.`,
  INCORRECT_ADDRESS: `${WAITS}, because its address looked wrong.`,
  INVENTORY_OUT_OF_STOCK: `${WAITS}, because goods of it were out of stock.`,
  UNKNOWN_DELIVERY_DATE: `${WAITS}, because it was not known when it could be delivered.`,
  OTHER: `${WAITS}. Shopify names no more of the reason; see its page.`,
} as const;

export const overs = {
  INVENTORY_OUT_OF_STOCK: " Everything for it is in stock now.",
  AWAITING_PAYMENT: " It is paid now.",
} as const;

export const tradeOffs = {
  release: "If what it was held for is not over, it goes out too early: look at its page first.",
  releaseFraud: "If it is fraud after all, goods and parcel are gone, and the money goes back.",
  releaseByHand:
    "Several parts of it are held, so end the holds in Shopify, on the order’s page. If what it was held for is not over, it goes out too early.",
  settle:
    "Takes a message or a call. One to the customer is prepared from this page, under Write; the hold is ended afterwards.",
  nothing: "The measure: it goes on waiting, and the customer may cancel or write.",
} as const;

export const assumptions = {
  limit: "An order counts as late from {limit} on.",
  more: "If nobody looks, it is taken to stay on hold for {more} more: a hold has no end by itself.",
  cancels: "On each further day, {cancels_low} to {cancels_high} of such customers are taken to cancel.",
  care: "{writes_low} to {writes_high} of them are taken to write, and answering one, or handling a cancellation, to cost {care_low} to {care_high}.",
  right: "That it can go now is taken to be right in {right_low} to {right_high} of such cases.",
  settled: "Asking is taken to settle {settled_low} to {settled_high} of them.",
  wrong: "Sent wrongly, it is taken to cost {wrong_low} to {wrong_high}.",
} as const;

export const missing = {
  unitCost: "Unit cost is missing for {unknown} of its products.",
  unitCostEffect: "For them, a plausible span of what was paid is taken.",
} as const;

export const changesMind = {
  settled: "If asking settles fewer than {even} of such holds, it is not worth the asking.",
  right: "If it is less than {even} likely that it can go, leave it held.",
  agreed: "If the customer asked you to wait, leave it.",
} as const;

export const calculation = {
  worth:
    "It leaves {worth_low} to {worth_high}, its payment fee included, which is kept where an order is refunded.",
  loss: "Waiting {more} more costs what is cancelled and what is answered: {per_day} on a day.",
  gain: "On {paths} futures of that, the best choice is worth {gain_likely}, eight times in ten between {gain_low} and {gain_high}.",
} as const;

export const notes = {
  unread:
    "{count} {count_count, plural, one {is} other {are}} held back for reasons that Ops Room could not read: open it in Shopify and accept the access that it asks for.",
} as const;
