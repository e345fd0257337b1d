/** The sentences about an approval that was stopped because the world had moved, in ICU MessageFormat. */

export const titles = {
  again: "Look again at “{matter}”: it was stopped, and nothing was sent",
  optionAgain: "Look at what moved, and approve anew",
  nothing: "Leave it",
} as const;

export const reason = "You approved it {approved}. When it was to be carried out, it was stopped: {why}";

export const tradeOffs = {
  again:
    "The draft waits for you on its decision, worked out anew on the figures as they are. Approved again, it is worth what the decision is worth.",
  nothing: "The measure: what you approved does not happen, and the decision stays open.",
} as const;

export const assumptions = {
  stake:
    "What is at stake is what the decision itself said when it was last looked at, with what had moved taken into account.",
} as const;

export const changesMind = {
  moved:
    "If you are more than {even} sure that what moved answers the trouble by itself, dismiss the decision instead.",
  unwanted: "If it is not wanted any more, dismiss the decision instead.",
} as const;

export const calculation = {
  stake:
    "The decision is worth {stake_likely}, eight times in ten between {stake_low} and {stake_high}; without an approval none of it is had. Both are one matter and are never added.",
  waiting: "Each day without an answer costs about {waiting}.",
} as const;

export const notes = {
  other_stop:
    "{count} {count_count, plural, one {was} other {were}} stopped for another reason than that the world moved; the receipt in History says which.",
} as const;
