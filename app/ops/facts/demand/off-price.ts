import { USUAL_ELASTICITY } from "../elasticity.ts";
import { Z90 } from "../quantiles.ts";
import type { SalesRow } from "../views.ts";
import { type PriceRun, priceRuns } from "./price-runs.ts";

/** How units answer to a price: percent more for one percent less, and the standard deviation of not knowing it. */
export type Elasticity = { mean: number; doubt: number };

export const BELIEVED_ELASTICITY: Elasticity = {
  mean: USUAL_ELASTICITY.likely,
  doubt: (USUAL_ELASTICITY.high - USUAL_ELASTICITY.low) / 2 / Z90,
};

/** Days that tell of another price than today's, and what was done about them. */
export type OffPrice = {
  days: number;
  /** How much less (or more) was paid on them, against what is usually paid at today's price. */
  paidShare: number;
  /** Left out; or counted as what would have sold at today's price, with this elasticity. */
  how: { done: "left_out" } | { done: "adjusted"; elasticity: number };
};

/** Of all days, as many may be left out without losing the level. */
const MOST_LEFT_OUT = 0.3;
const LEAST_DAYS_LEFT = 28;
/** A price said to have been further away than this is a mistake, or another thing: it is adjusted for this much. */
const FURTHEST = Math.log(2);
/** However steeply buyers are taken to answer, a day is not counted as more or less than this many times its units. */
const MOST_TIMES = 3;

/**
 * Takes out of the days what another price did. Days of a sale, or of another price, are left out where they are few;
 * otherwise their units become what would have sold at today's price, `units × (paid ÷ usual) ^ elasticity`. Changes
 * `units` and `counts`. Gives the relative variance that not knowing the elasticity leaves, and what the days themselves
 * say of it.
 */
export function takeOutPrices(
  { units, counts }: { units: Float64Array; counts: Uint8Array },
  about: { sales: SalesRow; priceMinor: number; elasticity: Elasticity },
): { offPrice: OffPrice | null; variance: number; answer: Answer | null } {
  const nothing = { offPrice: null, variance: 0, answer: null };
  const runs = priceRuns({ units, counts }, about);
  if (runs.length === 0) return nothing;
  let days = 0;
  let weighted = 0;
  for (const { from, until, logPaid } of runs)
    for (let at = from; at < until; at += 1) {
      if (counts[at] === 0) continue;
      days += 1;
      weighted += logPaid;
    }
  if (days === 0) return nothing;
  const outside = soldOutside({ units, counts }, runs);
  let counted = 0;
  for (const count of counts) counted += count;
  const answer = answerOf({ units, counts }, runs);
  const paidShare = Math.exp(weighted / days);
  if (days <= MOST_LEFT_OUT * counted && counted - days >= LEAST_DAYS_LEFT && outside > 0) {
    for (const { from, until } of runs) counts.fill(0, from, until);
    return { offPrice: { days, paidShare, how: { done: "left_out" } }, variance: 0, answer };
  }
  const elasticity = joined(about.elasticity, answer);
  for (const { from, until, logPaid } of runs) {
    const log = Math.min(FURTHEST, Math.max(-FURTHEST, logPaid));
    const times = Math.min(MOST_TIMES, Math.max(1 / MOST_TIMES, Math.exp(elasticity.mean * log)));
    for (let at = from; at < until; at += 1) units[at] = (units[at] ?? 0) * times;
  }
  return {
    offPrice: { days, paidShare, how: { done: "adjusted", elasticity: elasticity.mean } },
    variance: ((elasticity.doubt * weighted) / counted) ** 2,
    answer,
  };
}

function soldOutside(
  { units, counts }: { units: Float64Array; counts: Uint8Array },
  runs: readonly PriceRun[],
): number {
  let sold = 0;
  let run = 0;
  for (let at = 0; at < units.length; at += 1) {
    while (at >= (runs[run]?.until ?? Infinity)) run += 1;
    if (counts[at] !== 0 && at < (runs[run]?.from ?? Infinity)) sold += units[at] ?? 0;
  }
  return sold;
}

/** What one variant's own days say of its elasticity. */
export type Answer = { mean: number; variance: number };

/** Sales on the days of another price against the others: log(rate there ÷ rate here) ÷ −log(price there ÷ here). */
function answerOf(
  { units, counts }: { units: Float64Array; counts: Uint8Array },
  runs: readonly PriceRun[],
): Answer | null {
  const there = { days: 0, sold: 0, log: 0 };
  const here = { days: 0, sold: 0 };
  let run = 0;
  let squares = 0;
  for (let at = 0; at < units.length; at += 1) {
    while (at >= (runs[run]?.until ?? Infinity)) run += 1;
    if (counts[at] === 0) continue;
    const value = units[at] ?? 0;
    const within = runs[run];
    const inRun = within !== undefined && at >= within.from;
    const side = inRun ? there : here;
    side.days += 1;
    side.sold += value;
    squares += value ** 2;
    if (inRun) there.log += within.logPaid;
  }
  if (there.days < 3 || here.days < 14 || there.sold + here.sold < 10) return null;
  const log = there.log / there.days;
  if (Math.abs(log) < 0.05) return null;
  // A unit on each side keeps a side without sales from saying too much.
  const rise = Math.log((there.sold + 1) / (there.days + 1)) - Math.log((here.sold + 1) / (here.days + 1));
  const lumps = squares / (there.sold + here.sold);
  return {
    mean: -rise / log,
    variance: (lumps * (1 / (there.sold + 1) + 1 / (here.sold + 1))) / log ** 2,
  };
}

/** Elasticities differ between variants as much as the belief is unsure of one. */
export function joined(believed: Elasticity, answer: Answer | null): Elasticity {
  if (!answer) return believed;
  const weight = believed.doubt ** 2 / (believed.doubt ** 2 + answer.variance);
  return {
    // Nobody buys more because it is dearer; what says so is chance.
    mean: Math.max(0, believed.mean + weight * (answer.mean - believed.mean)),
    doubt: believed.doubt * Math.sqrt(1 - weight),
  };
}
