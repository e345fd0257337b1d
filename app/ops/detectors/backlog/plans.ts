import { middle } from "../../facts/contribution.ts";
import { drawsOf, type Gain, gainOf, NO_GAIN, PATHS, type Span } from "../shared/gains.ts";
import { CALMED, CANCELS_PER_DAY, CARE_MINOR, TELLING_MINOR, WRITES } from "../shared/waiting/futures.ts";
import type { Case } from "./case.ts";
import { type CatchUp, HORIZON_DAYS, play, type Played } from "./queue.ts";

/** One choice: pack more for some days, tell those who wait, or leave it. */
export type Plan = {
  id: "catch_up" | "double" | "tell" | "nothing";
  money: Gain;
  /** Packed beyond the usual pace, on average over the futures. */
  extraOrders: number;
};

/** Half as many again: longer days. Twice as many: as many hands again. */
export const MORE = { catch_up: 0.5, double: 1 } as const;
/** What an order costs more that is packed beyond the usual hours: three dollars, 300 yen. A judgement, stated as such. */
export const EXTRA_MINOR: Span = { low: 150, likely: 300, high: 700 };

export type Plans = {
  plans: Plan[];
  best: Plan;
  waitingPerDayMinor: number;
  /** Days that the decision can wait. */
  daysToDecide: number;
  /** On average over the futures, if nothing is done. */
  lateOrders: number;
};

/** Every choice on the same futures of orders, packing and customers. */
export function plansFor(found: Case): Plans {
  const { waiting, ages, placedPerDay, sentPerDay, limit, worth, shop } = found;
  const draws = (name: string, span: Span, most = Infinity) =>
    drawsOf(span, { seed: shop.seed, name: `backlog ${name}`, most });
  const placed = draws("placed", placedPerDay);
  const sent = draws("sent", sentPerDay);
  const cancels = draws("cancels", CANCELS_PER_DAY, 1);
  const writes = draws("writes", WRITES, 1);
  const care = draws("care", CARE_MINOR);
  const calmed = draws("calmed", CALMED, 1);
  const telling = draws("telling", TELLING_MINOR);
  const extra = draws("extra", EXTRA_MINOR);
  const lucks = draws("worth", { low: 0.1, likely: 0.5, high: 0.9 }, 1);
  const at = (of: Float64Array, path: number) => of[path] ?? 0;

  const played = (catchUp: CatchUp | null) =>
    Array.from({ length: PATHS }, (_, path) =>
      play(
        { waiting, ages, placedPerDay: at(placed, path), sentPerDay: at(sent, path), limitDays: limit.days },
        catchUp,
      ),
    );
  const lossOf = ({ late }: Played, path: number) => {
    const each = worth.low + (worth.high - worth.low) * at(lucks, path) + at(care, path);
    let loss = 0;
    for (const { orders, days } of late)
      loss += orders * ((1 - (1 - at(cancels, path)) ** days) * each + at(writes, path) * at(care, path));
    return loss;
  };
  const asIs = played(null).map((one, path) => ({ ...one, loss: lossOf(one, path) }));
  const gainFrom = (runs: readonly Played[]) =>
    gainOf((path) => {
      const run = runs[path];
      const measure = asIs[path]?.loss ?? 0;
      return run ? measure - lossOf(run, path) - run.extraOrders * at(extra, path) : 0;
    });
  const lateOrders = meanOf(asIs.map(lateOf));
  // Who orders later cannot be told ahead.
  const told = Math.min(1, waiting / Math.max(1, lateOrders));
  const tell = (path: number) =>
    (asIs[path]?.loss ?? 0) * told * at(calmed, path) - waiting * at(telling, path);
  const nothing: Plan = { id: "nothing", money: NO_GAIN, extraOrders: 0 };
  const sendingMore = (["catch_up", "double"] as const).map((id): Plan => {
    const runs = played({ more: MORE[id], fromDay: 0 });
    return { id, money: gainFrom(runs), extraOrders: meanOf(runs.map(({ extraOrders }) => extraOrders)) };
  });
  const plans: Plan[] = [...sendingMore, { id: "tell", money: gainOf(tell), extraOrders: 0 }, nothing];
  const best = plans.reduce((leader, one) => (one.money.mean > leader.money.mean ? one : leader), nothing);
  const later = (days: number): number => {
    const { id, money } = best;
    if (id === "nothing") return 0;
    // Of the loss over the horizon, a word to the customers saves as much on each day.
    if (id === "tell") return money.mean * (1 - days / HORIZON_DAYS);
    return gainFrom(played({ more: MORE[id], fromDay: days })).mean;
  };
  return {
    ...{ plans, best, lateOrders },
    waitingPerDayMinor: Math.max(0, best.money.mean - later(1)),
    daysToDecide: daysUntilItCosts(best.money.mean, later),
  };
}

/** The last day on which deciding still brings nine tenths of what it brings today. */
function daysUntilItCosts(now: number, later: (days: number) => number): number {
  let days = 0;
  while (days < HORIZON_DAYS / 2 && later(days + 1) >= KEPT * now) days += 1;
  return days;
}

/** Of what is at stake, as in `decideBeforeItCosts`. */
const KEPT = 0.9;

function lateOf({ late }: Played): number {
  let orders = 0;
  for (const day of late) orders += day.orders;
  return orders;
}

function meanOf(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / Math.max(1, values.length);
}

/** Days that what waits keeps the shop busy. */
export function workDays({ waiting, sentPerDay }: Case): number {
  return sentPerDay.likely > 0 ? waiting / sentPerDay.likely : 0;
}

/** What an order that waits leaves, in the middle. */
export function worthOfOne({ worth }: Case): number {
  return middle(worth);
}
