/** The sentences about a source that has not been read for days, in ICU MessageFormat. */

export const titles = {
  reconnect: "Connect {system} again: its figures are {age} old",
  optionReconnect: "Open the app from Shopify Admin, and see on Sources what failed",
  nothing: "Decide on old figures",
} as const;

export const reason =
  "{system} was last read completely {read}{has_why, select, yes {. {why}} other {.}} {decisions} in the list rest on it, {stake_likely} at stake among them.";

export const tradeOffs = {
  reconnect:
    "Opening the app renews its access, and the next read follows by itself. If the store took a right back, Sources says which.",
  nothing: "The measure: the decisions stay as they are, on figures that get older.",
} as const;

export const assumptions = {
  fades:
    "Each day that figures are old, about {fades_likely} of what a decision is worth is lost by deciding wrongly, and likely {fades_low} to {fades_high}. A judgement, stated as such.",
  once: "What is at stake in those decisions is theirs: it is shown here, and never added.",
} as const;

export const changesMind = {
  little: "If what rests on it is worth less than {even} to you, it can wait.",
  quiet: "If nothing was sold, delivered or changed since, the figures still hold.",
} as const;

export const calculation = {
  value:
    "Decisions that rest on it: {stake_likely} at stake, between {stake_low} and {stake_high}, of shared goods or cash once.",
  gain: "Decided within {ahead} on figures {age} old and older, they lose {gain_likely} of that, eight times in ten between {gain_low} and {gain_high}.",
  waiting: "A day more costs about {waiting}.",
} as const;
