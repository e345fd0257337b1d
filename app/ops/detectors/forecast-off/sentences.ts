/** The sentences about demand that was told worse than before, in ICU MessageFormat; facts stand in slots alone. */

const TYPE = "{has_type, select, yes {{type}} other {products without a type}}";

export const titles = {
  less: `Check ${TYPE}: {sold} sold in {weeks}, {expected} were expected`,
  more: `Check ${TYPE}: {sold} sold in {weeks}, only {expected} were expected`,
  options: {
    recheck: "Look at the {listed} that were furthest off",
    nothing: "Do nothing",
  },
} as const;

export const reason = `What Ops Room expects of ${TYPE} was off by {wmape} of what sold in the last {weeks}, product by product; in the {weeks} before it was {wmape_before}. Orders sized by it would have cost about {loss} in sales missed, or in goods that lie.`;

export const tradeOffs = {
  recheck:
    "Some minutes for each: whether something changed that sales alone do not show, such as a price, an advertisement, a rival, a broken page. Then change the orders that are prepared for it by hand.",
  nothing: "The measure: expectations follow what sells by themselves, within weeks.",
} as const;

export const assumptions = {
  backtest:
    "Each product's demand was worked out as it would have been {weeks} ago, from what was known then. Days on which it was out are left out, as far as the stock log knows them.",
  loss: "Ordered by what is expected, what sells more is missed, and what sells less lies for {cover}; only beyond the span that eight times in ten holds, since orders allow for that.",
  goesOn: "Of that, {goes_low} to {goes_high} are taken to go on in the next {weeks}. That is a guess.",
  found: "Looking brings back {found_low} to {found_high} of it. That is a guess.",
} as const;

export const changesMind = {
  found: "If looking brings back less than {even} of what goes on, leave it.",
  known: "If you know why, such as a sale that is over, leave it.",
  next: "If the next week is as expected again, it was chance.",
} as const;

export const calculation = {
  wmape: "Σ |expected − sold| ÷ Σ sold over {products}: {wmape}; in the {weeks} before {wmape_before}.",
  bias: "Σ expected − Σ sold: {expected} less {sold}, which is {bias} of what sold.",
  gain: "Over the next {weeks}, on {paths} futures: {gain_likely} against doing nothing, eight times in ten between {gain_low} and {gain_high}.",
} as const;

/** What could not be looked at. */
export const notes = {
  few: "{count} that sold too little, for too short, or that are out, to try expectations on.",
} as const;
