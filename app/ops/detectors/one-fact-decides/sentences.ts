/** The sentences about one missing fact that would change choices, in ICU MessageFormat. */

export const titles = {
  lead: "Tell Ops Room how long {supplier} take: it weighs in {decisions}",
  other: "Clear up one thing that weighs in {decisions}: “{what}”",
  optionTell: "Answer it once",
  nothing: "Decide without it",
} as const;

export const reason =
  "{what} With it the best choice of {decisions} may be another one: “{matter}”{has_others, select, yes { and {others} more} other {}}, {stake_likely} at stake among them.";

export const tradeOffs = {
  tell: "A minute of yours, or a question to whoever knows. The decisions are worked out anew at once.",
  nothing: "The measure: each is decided on a range that is wider than it need be.",
} as const;

export const assumptions = {
  share:
    "This fact makes about {share_likely} of how far the figures of those decisions spread, and likely {share_low} to {share_high} of it. A judgement: each decision holds its range, not what makes it.",
  luck: "What turns out well for one choice of a decision turns out well for its others; so it is counted only where their order may change.",
} as const;

export const changesMind = {
  little: "If this fact makes less than {even} of how far their figures spread, decide without it.",
  decided: "If you decide them without it anyway, it is worth nothing any more.",
} as const;

export const calculation = {
  knowing:
    "For each decision: what its best choice is worth on average once the fact is known, less what the best choice of now is worth.",
  sum: "Together {gain_likely}, eight times in ten between {gain_low} and {gain_high}; of decisions about the same goods or cash, one counts.",
  waiting: "It is lost as they are decided: about {waiting} a day.",
} as const;
