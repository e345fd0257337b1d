/** What is said wherever it is decided how much of a product to have. */
export const assumptions = {
  lostSales:
    "{lost_share} of missed sales are lost for good; the others wait or buy something else from you.",
  holding: "Keeping stock for a year costs {holding} of what it cost.",
  worth:
    "What is too many in the end is taken to be worth {left_worth_low} to {left_worth_high} of its cost.",
} as const;

export const calculation = {
  rate: "{product} sold {sold} on {days_used}; with recent weeks weighing more, that is {rate} (eight times in ten between {rate_low} and {rate_high}).",
} as const;

/** Why a product's stock could not be looked at. */
export const notes = {
  untracked: "{count} without stock tracking in Shopify: what lies there is not known.",
  not_stocked: "{count} stocked at no active location: there is no stock to look at.",
} as const;
