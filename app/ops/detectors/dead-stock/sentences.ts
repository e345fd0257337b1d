/** The sentences of a dead-stock alert, in ICU MessageFormat. They state facts in slots alone; test/guarantees/ holds this. */

export const titles = {
  clearance: "Clear {product} at {new_price}: none sold in {quiet}",
  lot: "Sell off {product}: none sold in {quiet}",
  list: "Clear {items} that did not sell",
} as const;

export const options = {
  clearance: "Lower the price to {new_price}",
  lot: "Sell the lot to a liquidator",
  nothing: "Do nothing",
  list: "Lower the prices of all on the list",
} as const;

export const reason =
  "{left} on the shelf and none sold in {quiet}; what they cost, {tied_up}, is tied up in them.";
export const listReason =
  "Of {items}, {left} on the shelf and none sold in {window}; what they cost, {tied_up}, is tied up in them.";

export const tradeOffs = {
  nothing: "The measure: they stay at the full price, and keeping them costs {per_day} a day.",
  clearance:
    "Gives up {off} of the price; about {cleared} {cleared_count, plural, one {is} other {are}} taken to go. Customers get used to waiting for it.",
  lot: "All are gone at once, for {lot_low} to {lot_high} of their cost. Done by hand: ask a liquidator, or the supplier, for an offer. It cannot be undone.",
  listed:
    "A list with both prices, to work through in Shopify; about {cleared} {cleared_count, plural, one {unit is} other {units are}} taken to go.",
} as const;

export const assumptions = {
  cleared:
    "At that price {cleared_low} to {cleared_high} of them are taken to go within a clearance. That is a judgement: how your customers take it, only a try tells.",
  lot: "Whoever takes the whole lot is taken to pay {lot_low} to {lot_high} of its cost, now or in a year. That is a judgement: ask for an offer.",
  holding: "Keeping stock for a year costs {holding} of what it cost, the worth that it loses included.",
  soldOfNone:
    "None sold in {quiet}, so at the full price {sold_low} to {sold_high} are taken to sell in a year{has_season, select, yes {, with the season of its type} other {}}.",
  onShelf:
    "It is taken to have been on the shelf and on sale for {quiet}: from before Ops Room's own stock log that is not known.",
} as const;

export const changesMind = {
  season: "If its season is still to come, keep it until then.",
  hidden:
    "If it could not be bought or found in the store, show it first: then nobody has turned it down yet.",
  supplier: "If the supplier takes it back for more than {lot_high} of its cost, send it back.",
} as const;

export const calculation = {
  tiedUp: "{left} on the shelf × {cost} a unit: {tied_up}.",
  keeping: "Keeping them costs {holding} of that a year: {per_day} a day, the cost of waiting.",
  gain: "Over a year, on {paths} futures: {gain_likely} against keeping the price, eight times in ten between {gain_low} and {gain_high}.",
  listed: "{name}: {likely}",
} as const;

export const missing = {
  costs: "The unit cost of {unknown} is missing.",
  costsEffect: "Of these the money is a wide range, since what keeping them costs is a guess.",
} as const;

/** What could not be looked at. */
export const notes = {
  untracked: "{count} without stock tracking in Shopify: what lies on the shelf is not known.",
  no_price: "{count} without a price: no money is at stake.",
  short_reach:
    "{count} without a sale, which says little: sales are known for too short a time to call anything dead.",
  later: "{count} beyond that list, with less at stake each.",
} as const;
