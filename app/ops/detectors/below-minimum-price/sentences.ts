/** The sentences about prices below what a brand allows, in ICU MessageFormat; facts stand in slots alone. */
export const titles = {
  one: "Raise {product} to {minimum}, the least that {brand} lets it be advertised at",
  several: "Raise {variants} of {brand} to the least that it lets them be advertised at",
} as const;

const REASONS = {
  one: "It stands at {price} in your store, {gap} below the minimum that you recorded.",
  several:
    "{product} is farthest below the minimum that you recorded: it stands at {price}, and {minimum} is the least.",
} as const;

export const reasons = {
  one: `${REASONS.one} A brand that sees it may stop delivering.`,
  several: `${REASONS.several} A brand that sees it may stop delivering.`,
} as const;

export const words = {
  assumptions: {
    money:
      "No money is put on it: what {brand} does about it stands in your agreement, and is not known to Ops Room.",
    price:
      "The price in your store counts as advertised. What a code takes off at the till does not, and prices on other marketplaces are not looked at.",
  },
  calculation: [
    { text: "{product}: {minimum} − {price} = {gap} too low.", evidence: ["minimum", "price", "gap"] },
    {
      text: "{variants_count, plural, one {{variants} stands} other {{variants} stand}} below the minimum.",
      evidence: ["variants"],
    },
  ],
  changesMind: [
    "If {brand} agreed to {price} for a while, as in a sale of its own, leave it until that is over.",
    "If {minimum} is out of date, mend the minimum first: in Shopify, under the metafields of {product}.",
  ],
} as const;

export const options = {
  raise: {
    title: {
      one: "Raise {product} to {minimum}",
      several: "Raise {together} of this product to the least that is allowed",
    },
    one: "{price} now. Fewer may buy it; nobody is promised the lower price.",
    several:
      "{price} now. Fewer may buy it. What else stands below is a change of its own, and is prepared next.",
  },
  ask: {
    title: "Ask {brand} first",
    tradeOff: "It stays at {price} until they answer, and they know of it.",
  },
  nothing: { title: "Leave it", tradeOff: "The measure: it stays below what you agreed to." },
} as const;

export const notes = {
  no_minimum:
    "For {count} no minimum advertised price is recorded. Where a brand sets one, give the variant or its product a metafield in Shopify that is named Minimum advertised price, and it is looked for.",
} as const;
