/** The sentences of an alert about a product that comes back often, in ICU MessageFormat; facts stand in slots alone. */

export const titles = {
  best: {
    fix: "Find out why {product} comes back: {returned} of {sold} did",
    pause: "Stop selling {product} for now: {returned} of {sold} came back",
    claim: "Claim for {product}: {returned} of {sold} came back",
  },
  options: {
    fix: "Put right what misleads or fails",
    pause: "Stop selling it until the cause is found",
    claim: "Ask the supplier to pay for what cannot be sold",
    nothing: "Do nothing",
  },
} as const;

export const reason =
  "{returned} of {sold} sold in {window} came back, {rate}, where {baseline} is usual {has_type, select, yes {for its type} other {in your shop}}; each costs about {per_return}.";

export const tradeOffs = {
  fix: "Read what customers say with their returns, look at a few that came back, then correct pictures, sizes or the stock itself. Prevents a part of it.",
  pause:
    "No sales of it meanwhile: {lost_sales} that would have sold in {ahead}. In Shopify, set the product to Draft.",
  claim:
    "For goods that cannot be sold again alone; suppliers pay some of it. Keep the goods and pictures of them.",
  nothing: "The measure: it goes on coming back.",
} as const;

export const assumptions = {
  rate: "Chance aside, {rate_low} to {rate_high} of it comes back: its own count, and before that what is usual.",
  back: "Taking one back costs {back_low} to {back_high}, besides what the sale had left.",
  unsellable: "{unsellable_low} to {unsellable_high} of what comes back cannot be sold again.",
  prevented: "Putting it right prevents {prevented_low} to {prevented_high} of the returns beyond the usual.",
  claimed: "A supplier pays {claimed_low} to {claimed_high} of what cannot be sold again.",
  ahead: "In the next {ahead} it sells as in the last.",
} as const;

export const changesMind = {
  fix: "If putting it right would prevent fewer than {even} of these returns, it is not worth the trouble.",
  pause: "If fewer than {even} of what sells now will come back, go on selling it.",
  claim: "If they would pay for less than {even} of what cannot be sold again, do not claim.",
  batch: "If all of them come from one delivery, take that off the shelf and claim for it.",
  one: "If one customer sent most of them back, it says little about the product.",
  safety: "If anyone was or could be hurt, stop selling it at once, whatever the figures.",
} as const;

export const calculation = {
  rate: "{returned} of {sold} sold in {window} that ended {since} ago came back, {rate}; of its like it was {baseline} in a year.",
  perReturn:
    "A return costs what the sale left, the way back and goods that cannot be sold again: {per_return}, eight times in ten between {per_return_low} and {per_return_high}.",
  excess: "Of about {units_ahead} in the next {ahead}, {excess} come back beyond the usual.",
  gain: "On {paths} futures of that, the best choice is worth {gain_likely}, eight times in ten between {gain_low} and {gain_high}; {per_day} a day.",
} as const;

/** What could not be looked at. */
export const notes = {
  few: "{count} sold too little of late, or in a shop that sold too little, to judge how often it comes back.",
} as const;
