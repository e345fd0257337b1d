import { firstWeeks, type SalesWeeks } from "../../../app/ops/facts/weekly/sales-weeks.ts";
import { learnWeekDemand } from "../../../app/ops/facts/weekly/week-demand.ts";
import { weekFeatures, type WeekFeatures, WEEKS_AHEAD } from "../../../app/ops/facts/weekly/week-features.ts";
import { type Spread, weekFutures, weekOrder } from "../../../app/ops/facts/weekly/week-order.ts";
import { HOLDING_EUROS, type Policy, SHORTAGE_EUROS } from "./play.ts";

/** Chosen on windows of the history alone (README): costs differ by 0.2% from 1.5 to 1.7 weeks held, and less by the rest. */
const SPREAD: Spread = { variancePerUnit: 1.2, overdispersion: 0.1, levelDoubt: 0.1, weeksHeld: 1.7 };
const FUTURES = 400;

/**
 * The product's own policy: learnt once from the weeks before `firstWeek`, then told each week's sales as they come.
 * Everything that decides about a week is cut to the weeks before it.
 */
export function learnedPolicy(sales: SalesWeeks, input: { firstWeek: number; seed: number }): Policy {
  const featuresAt = featuresOf(sales);
  const learned = learnWeekDemand(firstWeeks(sales, input.firstWeek), { featuresAt, seed: input.seed });
  const futures = weekFutures({ weeks: WEEKS_AHEAD, count: FUTURES, seed: input.seed });
  const costs = { holdingPerWeek: HOLDING_EUROS, shortage: SHORTAGE_EUROS };
  return (week, { onHand, landing }) => {
    const expected = learned.expected(featuresAt(week));
    return onHand.map((units, row) =>
      weekOrder({
        expected: expected.map((means) => means[row] ?? 0),
        onHand: units,
        landing: landing.map((arriving) => arriving[row] ?? 0),
        costs,
        spread: SPREAD,
        futures,
      }),
    );
  };
}

/** Features are of the weeks before alone, so that windows of one history can share them. */
function featuresOf(sales: SalesWeeks): (week: number) => WeekFeatures {
  const known = madeOf.get(sales) ?? new Map<number, WeekFeatures>();
  madeOf.set(sales, known);
  return (week) => {
    const features = known.get(week) ?? weekFeatures(firstWeeks(sales, week));
    known.set(week, features);
    return features;
  };
}

const madeOf = new WeakMap<SalesWeeks, Map<number, WeekFeatures>>();
