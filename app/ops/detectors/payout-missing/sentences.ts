/** The sentences about a payout that failed or did not come, in ICU MessageFormat. */

export const titles = {
  failed: "Find out why the payout of {amount} failed",
  late: "Ask where the payout of {amount} is: it left {issued}",
  none: "Ask why nothing was paid out since {issued}: {amount} are held",
  optionAsk: "Look at Payouts in Shopify, and ask the bank or Shopify",
  nothing: "Wait for it",
} as const;

export const reason = {
  failed:
    "The bank declined the payout of {issued}, and no later one has arrived. As a rule the account’s details are wrong, and then the next one fails as well.",
  late: "The payout of {issued} is still on its way after {waited}; as a rule it takes a few.",
  none: "Shopify pays out {interval}, and for {waited} it has not, though {amount} are held.",
} as const;

/** As Shopify’s schedule has it. */
export const intervals = {
  daily: "on each business day",
  weekly: "each week",
  monthly: "each month",
} as const;

export const tradeOffs = {
  ask: "Some minutes: Finance, then Payouts, in Shopify Admin, and the bank’s statement. Changing bank details is done there, never by a link in a mail.",
  nothing: "The measure: it comes by itself, or is found missing when the books are done.",
} as const;

export const assumptions = {
  cash: "A year without money costs {cash_low} to {cash_high} of it, about {cash_likely}. A judgement.",
  sooner:
    "Asking now brings it {sooner_low} to {sooner_high} days sooner than finding it at the month’s end, about {sooner_likely}. A judgement.",
  lost: "Of such money about {lost_likely} would never come without asking, and {lost_high} at most. A judgement.",
} as const;

export const changesMind = {
  soon: "If you know that it comes within {even}, wait for it.",
  came: "If it is on the bank’s statement, Shopify is only late to say so.",
} as const;

export const calculation = {
  cash: "{amount} × what money costs for the days that asking saves, and the share that would never come.",
  gain: "On {paths} futures that is worth {gain_likely}, eight times in ten between {gain_low} and {gain_high}.",
  waiting: "Each day costs about {waiting}.",
} as const;

export const notes = {
  manual:
    "Payouts are started by hand in Shopify, so a missing one cannot be told from one that was not wanted.",
} as const;
