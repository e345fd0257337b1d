import { round } from "../bench.ts";

/** One play of the challenge: six orders, eight weeks. */
export const WEEKS = 8;
const ORDERS = 6;
/** A unit left at the end of a week; a unit wanted and not there. */
export const HOLDING_EUROS = 0.2;
export const SHORTAGE_EUROS = 1;
/** Weeks that the benchmark policy plays, for nobody's account, to come to an opening state. */
const BURN_IN_WEEKS = 13;

/** Stock at the end of a week: on the shelf, and what lands at the start of the two weeks after. */
export type Stock = { onHand: Float64Array; landing: readonly [Float64Array, Float64Array] };

/** Units wanted of a row in a week of the history. */
export type DemandOf = (row: number, week: number) => number;

/** What is ordered of each row before `week` begins, knowing the weeks before it and the stock; lands two weeks later. */
export type Policy = (week: number, stock: Stock) => Float64Array;

/** Euros by week. */
export type Played = { holding: number[]; shortage: number[] };

export function play(input: { opening: Stock; demand: DemandOf; firstWeek: number; policy: Policy }): Played {
  const none = new Float64Array(input.opening.onHand.length);
  const holding: number[] = [];
  const shortage: number[] = [];
  let stock = input.opening;
  for (let at = 0; at < WEEKS; at += 1) {
    const week = input.firstWeek + at;
    const ordered = at < ORDERS ? input.policy(week, stock) : none;
    const passed = passWeek(stock, { ordered, week, demand: input.demand });
    holding.push(passed.held * HOLDING_EUROS);
    shortage.push(passed.lost * SHORTAGE_EUROS);
    stock = passed.stock;
  }
  return { holding, shortage };
}

/** A state that the policy itself would be in before `firstWeek`, having begun with one order's stock on the shelf. */
export function burnIn(input: { policy: Policy; demand: DemandOf; firstWeek: number; rows: number }): Stock {
  const none = new Float64Array(input.rows);
  const from = input.firstWeek - BURN_IN_WEEKS;
  let stock: Stock = {
    onHand: input.policy(from, { onHand: none, landing: [none, none] }),
    landing: [none, none],
  };
  for (let week = from; week < input.firstWeek; week += 1)
    stock = passWeek(stock, { ordered: input.policy(week, stock), week, demand: input.demand }).stock;
  return stock;
}

/** Euros of all weeks. */
export function euros({ holding, shortage }: Played): number {
  return round([...holding, ...shortage].reduce((sum, cost) => sum + cost, 0));
}

/** What lands is there first; then what is wanted is sold, or lost. */
function passWeek(
  { onHand, landing }: Stock,
  { ordered, week, demand }: { ordered: Float64Array; week: number; demand: DemandOf },
) {
  let held = 0;
  let lost = 0;
  const left = onHand.map((units, row) => {
    const free = units + (landing[0][row] ?? 0);
    const wanted = demand(row, week);
    lost += Math.max(0, wanted - free);
    held += Math.max(0, free - wanted);
    return Math.max(0, free - wanted);
  });
  return { held, lost, stock: { onHand: left, landing: [landing[1], ordered] } satisfies Stock };
}
