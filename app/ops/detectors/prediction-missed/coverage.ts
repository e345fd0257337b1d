import { betaShareBelow } from "../../facts/beta.ts";
import type { PredictionRow } from "../../facts/rows/own-records.ts";
import { Z90 } from "../../facts/quantiles.ts";

/** The share of what comes that a range from one in ten to nine in ten is to hold. */
export const EXPECTED_SHARE = 0.8;
/**
 * Fewer outcomes tell too little: of so many, ranges that hold six times in ten instead of eight are found with even chances.
 * By the binomial distribution with `RARE`: 30 outcomes find them 57 times in a hundred, 20 outcomes 40 times.
 */
export const LEAST_OUTCOMES = 30;
/** Of misses, so many on one side say that it leans there; fewer, that ranges are too narrow. A judgement, stated as such. */
const LEANS = 2 / 3;

/** So few held, or fewer, in one of a hundred shops whose ranges are right. A judgement, stated as such. */
export const RARE = 0.01;

export type Outcome = PredictionRow & { came: NonNullable<PredictionRow["came"]> };

/** How often ranges of one kind held what came. */
export type Coverage = {
  what: PredictionRow["what"];
  outcomes: readonly Outcome[];
  held: number;
  above: number;
  below: number;
  /** That no more hold by chance, though the ranges are right. */
  chance: number;
};

/** What is to be done about it: which way what came leans, where it leans. Narrow ranges call for more in reserve. */
export type Leaning = Coverage["what"] | "sales_less" | "stock_less";

export function leaningOf({ what, above, below }: Coverage): Leaning {
  const most = LEANS * (above + below);
  if (what === "sales" && below >= most) return "sales_less";
  return what === "stock" && above >= most ? "stock_less" : what;
}

/** Those of which it is known what came, by what was predicted. */
export function coveragesOf(rows: Iterable<PredictionRow>): Coverage[] {
  const kinds = Map.groupBy(known(rows), ({ what }) => what);
  return [...kinds.values()].map(coverageOf);
}

function* known(rows: Iterable<PredictionRow>): Generator<Outcome> {
  for (const row of rows) if (row.came !== null) yield { ...row, came: row.came };
}

function coverageOf(outcomes: readonly Outcome[]): Coverage {
  const what = outcomes[0]?.what ?? "sales";
  let above = 0;
  let below = 0;
  for (const outcome of outcomes) {
    const side = sideOf(outcome);
    if (side === "above") above += 1;
    if (side === "below") below += 1;
  }
  const held = outcomes.length - above - below;
  return { what, outcomes, held, above, below, chance: chanceOfSoFew(held, outcomes.length) };
}

/** Chance moves what comes besides what the range allows for: independent, so their squares add up. */
function sideOf({ low, likely, high, came }: Outcome): "above" | "below" | null {
  const chance = Z90 * came.deviation;
  if (came.value > likely + Math.hypot(high - likely, chance)) return "above";
  if (came.value < likely - Math.hypot(likely - low, chance)) return "below";
  return null;
}

/**
 * P(at most `held` of `outcomes`) where each is held with `EXPECTED_SHARE`: the binomial distribution, by the incomplete beta
 * function (Abramowitz and Stegun, 26.5.24).
 */
export function chanceOfSoFew(held: number, outcomes: number): number {
  return held >= outcomes ? 1 : betaShareBelow(1 - EXPECTED_SHARE, outcomes - held, held + 1);
}
