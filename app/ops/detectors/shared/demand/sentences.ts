/** What is said of how demand was worked out, by every detector that counts on it. */

const WEIGHED = `{has_half_life, select,
  yes {halving a day's weight every {half_life}}
  other {counting all days alike}}`;

export const calculation = {
  chosen: `Of {ways} ways to weigh past days, ${WEIGHED} came closest when tried on {stretches} stretches of its own past and on that of other products{has_saves, select, yes {, with {saves} less error than the next} other {}}.`,
  chosenByOthers: `Its past is too short to try ways of weighing its days on, so they are weighed as did best for other products: ${WEIGHED}.`,
} as const;

const PAID =
  "{has_dearer, select, yes {{dearer} more} other {{cheaper} less}} was paid than is usual at the present price";

export const assumptions = {
  pricesLeftOut: `{off_days} on which ${PAID} {off_days_count, plural, one {is} other {are}} left out: they do not show how it sells at the present one.`,
  pricesAdjusted: `On {off_days} ${PAID}. Their sales are counted as what would have sold at the present price, taking {elasticity} percent for each percent of the price.`,
} as const;
