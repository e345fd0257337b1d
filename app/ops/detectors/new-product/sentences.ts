/** The sentences about a new product of which none is there to be sold, in ICU MessageFormat; facts stand in slots alone. */

const THEM = "{has_supplier, select, yes {{supplier}} other {the supplier}}";

export const titles = {
  test: "Try {product} with {order}: things like it sell {rate_low} to {rate_high}",
  full: "Order {order} of {product}: things like it sell {rate_low} to {rate_high}",
  options: {
    test: "Order {order}, to see how it sells",
    full: "Order {order}, as for things like it",
    nothing: "Wait, and order none yet",
  },
} as const;

export const reason = `It has been in the store for {age}, never sold, and none is there. Of {likes} of its type at about its price, one in ten sells less than {rate_low}, and one in ten more than {rate_high}; ${THEM} deliver within {lead}.`;

export const tradeOffs = {
  test: "Binds {cash}. Lasts about {learn} if it sells as the middle one of these; then order what it sells.",
  full: "Binds {cash}. More lies there if it sells worse, and fewer sales are missed if it sells better.",
  nothing: "The measure: nothing is bound, and nothing is sold.",
} as const;

export const assumptions = {
  like: "It is taken to sell as {likes} of its type between half and twice its price do, those among them that sold nothing.",
  second: "After {learn} of sales it is known how it sells, and a second order brings as much.",
} as const;

export const missing = {
  history: "How it sells is not known: it never has.",
  historyEffect: "The range is as wide as products of its type differ.",
} as const;

export const changesMind = {
  sure: "If you know that it will sell {rate_high}, order {units}.",
  slow: "If it will sell fewer than {slow} in {horizon}, order none.",
  orders: "If customers asked for it, or ordered it ahead, go by their number.",
  other: "If it takes sales from another of yours, it is worth less than this.",
} as const;

export const calculation = {
  rate: "{likes} of its type sell between {rate_low} and {rate_high}, eight in ten of them.",
  gain: "Over {horizon}, on {paths} futures of how it sells, the best choice is worth {gain_likely} against ordering none, eight times in ten between {gain_low} and {gain_high}.",
} as const;

/** What could not be looked at, or is left for later. */
export const notes = {
  no_like:
    "{count} new and not there, with too few products of the same type and about the price to tell how they may sell.",
  no_cost: "{count} new and not there, without a unit cost in Shopify.",
} as const;

export const others = "{others} more that are new and not there: those with most at stake come first.";
