/** The sentences about a decision that was waved away again and again, in ICU MessageFormat. */

export const titles = {
  mute: "Put “{matter}” off until {until}: you have dismissed it {times} times",
  optionMute: "Put it off until {until}",
  nothing: "Let it come again",
} as const;

export const reason =
  "It came back after each of {times} dismissals since {first}, because its figures or its state had changed. At that pace it comes about {returns} more {returns_count, plural, one {time} other {times}} until {until}.";

export const tradeOffs = {
  mute: "Open it, choose “Not now”, then a day. Until then it stays quiet whatever changes, so a time that would have mattered is missed too.",
  nothing: "The measure: it is read and dismissed each time that it comes.",
} as const;

export const assumptions = {
  minute:
    "A minute of yours is worth {minute_likely}, and likely between {minute_low} and {minute_high}. A judgement, stated as such.",
  matters:
    "After {times} dismissals the next is worth acting on {acts_share} of the time (Laplace's rule of succession); what is then lost is what one day of it costs, until it would have been seen elsewhere.",
} as const;

export const changesMind = {
  minute: "If a minute of yours is worth less than {even}, do not put it off.",
  matters: "If one of the next would have been worth it, do not put it off.",
  wrong: "If it comes back because a figure is wrong, correct the figure instead.",
} as const;

export const calculation = {
  saved: "About {returns} more {returns_count, plural, one {time} other {times}}, {minutes} minutes each.",
  risk: "Of each, {acts_share} would have been worth {stake_likely}; being late by a day costs a tenth of that.",
  gain: "On {paths} futures, putting it off is worth {gain_likely}, eight times in ten between {gain_low} and {gain_high}.",
} as const;
