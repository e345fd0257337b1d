/** The sentences about an approval that was given and never carried out, in ICU MessageFormat. */

export const titles = {
  again: "Approve “{matter}” again: it was never carried out",
  soon: "Look after “{matter}”: approved, not carried out, and the approval ends {expires}",
  optionAgain: "Look at it afresh, and approve anew",
  nothing: "Leave it",
} as const;

export const reason =
  "You approved it {approved}. Approvals are carried out within a minute; this one was not, and {has_over, select, yes {its time is over. Nothing was sent.} other {after {expires} it no longer counts. Nothing was sent so far.}}";

export const tradeOffs = {
  again:
    "Its decision holds the draft, worked out on the figures of now. Changing it ends the approval that is left, so it cannot happen twice.",
  nothing:
    "The measure: {has_over, select, yes {what you approved does not happen} other {it may still run by itself}}.",
} as const;

export const assumptions = {
  expires:
    "What has not run for so long goes on waiting about as long again (J. Richard Gott's rule for a duration of which nothing else is known), so it ends unused {expire_share} of the time.",
  over: "An approval whose time is over is never carried out.",
} as const;

export const changesMind = {
  runs: "If you think that it ends unused less than {even} of the time, leave it.",
  over: "If you are more than {even} sure that the trouble has passed by itself, leave it.",
  done: "If it is not wanted any more, dismiss the decision; the approval ends by itself.",
} as const;

export const calculation = {
  stake:
    "The decision is worth {stake_likely}, eight times in ten between {stake_low} and {stake_high}; by leaving it, {expire_share} of that is lost: {gain_likely}.",
  waiting: "Each day without an answer costs about {waiting} of the decision.",
} as const;
