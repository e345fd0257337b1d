/** The sentences about a payments account that owes, in ICU MessageFormat. */

export const titles = {
  fund: "Have {due} ready at the bank: Shopify Payments will take it",
  optionFund: "Keep that much on the account that payouts go to",
  nothing: "Leave it to the next sales",
} as const;

export const reason =
  "Refunds and disputes were more than sales brought, so the balance is {due} below zero. Shopify takes it from the bank account, and pays nothing out until then.";

export const tradeOffs = {
  fund: "Binds the cash for some days; if sales cover it first, nothing is taken. Put off orders to suppliers that are not urgent if it is short.",
  nothing:
    "The measure: if it is not there when it is taken, the bank charges for it and payouts stand still.",
} as const;

export const assumptions = {
  short:
    "That the money is not there when it is taken happens about {short_likely} of the time, likely {short_low} to {short_high}. A judgement: the bank account is not seen here.",
  costs:
    "Then it costs {fee_low} to {fee_high} in fees, and about {held_likely} of the amount for what could not be paid meanwhile, {held_high} at most. A judgement.",
} as const;

export const missing = {
  bank: "What is on the bank account is not known.",
  bankEffect: "If it is full, nothing is at stake; if it is empty, much more.",
} as const;

export const changesMind = {
  covered: "If you are more than {even} sure that {due} is at the bank, there is nothing to do.",
} as const;

export const calculation = {
  cost: "Chance that it is short × (a bank’s fees + the share of {due} that standing still costs).",
  gain: "On {paths} futures that is worth {gain_likely}, eight times in ten between {gain_low} and {gain_high}.",
} as const;
