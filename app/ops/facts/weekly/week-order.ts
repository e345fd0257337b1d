import { Chance, shuffled } from "../chance.ts";
import { countTables, drawCount } from "../count-draws.ts";
import { normalSlices } from "../quantiles.ts";

/** What a unit too many and a unit too few cost, in the same money. */
export type StockCosts = {
  /** Of one unit left at the end of a week. */
  holdingPerWeek: number;
  /** Of one unit that was wanted and not there. */
  shortage: number;
};

/** How weekly demand strays from what is expected of it. */
export type Spread = {
  /** Variance of a week = variancePerUnit × mean + overdispersion × mean². */
  variancePerUnit: number;
  overdispersion: number;
  /** Relative deviation of the level itself, the same for all weeks of a future. */
  levelDoubt: number;
  /**
   * Weeks that a unit left over waits on average until it is wanted: above 1, since what is expected falls at times
   * and orders cannot fall below none.
   */
  weeksHeld: number;
};

/** Futures of so many weeks, drawn once and shared by all rows, so that equal rows get equal orders. */
export type WeekFutures = {
  count: number;
  /** For each week, a uint32 for each future. */
  draws: Uint32Array[];
  /** Standard normal of the level of each future. */
  levels: Float64Array;
};

/** Each week's draws lie one in each of `count` equal slices, in an order of chance: steadier than draws at random. */
export function weekFutures(input: { weeks: number; count: number; seed: number }): WeekFutures {
  const { count } = input;
  const chance = new Chance(input.seed);
  const draws = Array.from({ length: input.weeks }, () =>
    Uint32Array.from(shuffled(count, chance), (slice) =>
      Math.floor(((slice + chance.unit()) / count) * 2 ** 32),
    ),
  );
  const slices = normalSlices(count);
  return { count, draws, levels: Float64Array.from(shuffled(count, chance), (slice) => slices[slice] ?? 0) };
}

/**
 * Units to order now, landing at the start of the last week of `expected`, so that holding and shortage of that week
 * cost least on average. Stock is run forward on every future: what lands, what sells, what is lost for good in the
 * weeks between. What is still missing in the last week is the wanted order of that future; the best order is its
 * quantile at shortage / (shortage + holding × weeks held), since each unit ordered beyond the wanted one is held and
 * each below is lost.
 */
export function weekOrder(input: {
  /** Expected units of each week from the next on. */
  expected: readonly number[];
  onHand: number;
  /** Units under way by the week at whose start they land; the last week's is what is ordered here. */
  landing: readonly number[];
  costs: StockCosts;
  spread: Spread;
  futures: WeekFutures;
}): number {
  const { expected, costs, spread, futures } = input;
  const last = expected.length - 1;
  const weeks = expected.map((mean, week) => {
    const table = countTables(dispersionOf(mean, spread))(mean);
    return {
      scale: mean / table.mean,
      table,
      draws: futures.draws[week] ?? NO_DRAWS,
      landing: input.landing[week] ?? 0,
    };
  });
  const wanted = new Float64Array(futures.count);
  for (let future = 0; future < futures.count; future += 1) {
    const doubt = spread.levelDoubt;
    const level = Math.exp(doubt * (futures.levels[future] ?? 0) - doubt ** 2 / 2);
    let stock = Math.max(0, input.onHand);
    weeks.forEach(({ scale, table, draws, landing }, week) => {
      stock += landing;
      const demand = drawCount(table, scale * level, draws[future] ?? 0);
      if (week === last) wanted[future] = Math.max(0, demand - stock);
      else stock = Math.max(0, stock - demand);
    });
  }
  wanted.sort();
  const share = costs.shortage / (costs.shortage + costs.holdingPerWeek * spread.weeksHeld);
  return Math.ceil(wanted[Math.min(futures.count, Math.max(1, Math.ceil(share * futures.count))) - 1] ?? 0);
}

const NO_DRAWS = new Uint32Array(0);

/** Dispersion of the negative binomial (variance = mean + mean² / dispersion) that has the variance of a spread. */
function dispersionOf(mean: number, { variancePerUnit, overdispersion }: Spread): number {
  return Math.max(mean, 1e-6) / Math.max(variancePerUnit - 1 + overdispersion * mean, 1e-6);
}
