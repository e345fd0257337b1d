/** The sentences about one SKU on several variants, in ICU MessageFormat. */

export const titles = {
  apart: "Give each its own SKU: {sku} stands on {variants}",
  optionApart: "Keep {sku} for {product}, and give the others codes of their own",
  nothing: "Leave them",
} as const;

export const reason =
  "{product} and {other}{has_others, select, yes { and {others} more} other {}} carry the same code. Counts, receipts and order lists go by it, so units land on the wrong one; if they are the same goods, their sales and stock are looked at in parts, and each reorder comes too late.";

export const tradeOffs = {
  apart:
    "Some minutes in Shopify: open each variant and change the code under Inventory. Labels and supplier lists with the old code have to follow. If they are the same goods, keep one and take the other off sale.",
  nothing: "The measure: {sku} goes on meaning several things.",
} as const;

export const assumptions = {
  spoiled:
    "Mistakes by a shared code cost about {spoiled_likely} of what these variants leave, and likely between {spoiled_low} and {spoiled_high}. A judgement: nobody has counted.",
  effort: "Changing the codes costs {effort_low} to {effort_high} of somebody's time. A judgement.",
} as const;

export const missing = {
  same: "Whether they are the same goods is not known.",
  sameEffect:
    "So forecasts, days of cover and reorder amounts of all of them are uncertain, each by as much as the others sell.",
} as const;

export const changesMind = {
  spoiled: "If mistakes with it take less than {even} of what they leave in a year, leave it.",
  meant: "If the code is meant to be shared, such as of a set and its parts, dismiss this.",
} as const;

export const calculation = {
  leaves:
    "Together they leave {leaves_likely} in a year at the pace of the last {days}, between {leaves_low} and {leaves_high}.",
  gain: "On {paths} futures of that and of how much goes wrong, codes of their own are worth {gain_likely} in a year, eight times in ten between {gain_low} and {gain_high}.",
} as const;

export const notes = {
  no_code:
    "{count} {count_count, plural, one {has} other {have}} no SKU, so nothing can be told of {count_count, plural, one {it} other {them}} by code.",
} as const;
