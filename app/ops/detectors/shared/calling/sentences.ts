/** What is said wherever units of an own order may be called off. */
export const assumptions = {
  fee: "Of what is called off, the supplier is taken to keep {fee_low} to {fee_high}. The nearer its day, the likelier it has been sent. Both are guesses.",
  worth:
    "What is still there after {year} is taken to be worth {left_worth_low} to {left_worth_high} of its cost.",
  holding: "Keeping stock for a year costs {holding} of what it cost.",
} as const;

export const notes = {
  gone: "{count} on your own orders of products no longer sold or stocked: whether they are needed is not known.",
  unshown:
    "{count} on your own orders no longer incoming in Shopify: somebody may have taken them in, or off, by hand.",
  untracked: "{count} on your own orders without stock tracking in Shopify: what lies there is not known.",
  no_sales:
    "{count} on your own orders without sales that tell how they sell: how many are needed is not known.",
} as const;
