import { middle } from "../../facts/contribution.ts";
import { breakEven, meanOf } from "../shared/break-even.ts";
import { bestOf } from "../shared/choice.ts";
import { COUNT_MINOR } from "../shared/count.ts";
import { drawsOf, type Gain, gainOf, NO_GAIN, type Span } from "../shared/gains.ts";
import { leavesOf, LUCK } from "../shared/sale/cash.ts";
import { CANCELS_PER_DAY, cancelledOf, CARE_MINOR, waitingLuck } from "../shared/waiting.ts";
import type { Case } from "./case.ts";

/** Of units sold without tracking, the share that turns out not to be there. A judgement, stated as such. */
export const NOT_THERE: Span = { low: 0.005, likely: 0.02, high: 0.06 };

export type Plan = { id: "stop" | "track" | "nothing"; money: Gain };

/**
 * Sells on: each who buys until it is there waits, and stays or cancels; stopped, lam of them are lost and the rest wait or
 * take something else. Untracked: units sold that are not there × (m + payment fee not returned + care) − a first count.
 */
export function plansFor(found: Case): { plans: Plan[]; best: Plan } {
  const nothing: Plan = { id: "nothing", money: NO_GAIN };
  const only: Plan =
    found.trouble === "sells_on"
      ? { id: "stop", money: stopGain(found) }
      : { id: "track", money: trackGain(found) };
  const plans = [only, nothing];
  return { plans, best: bestOf(plans, nothing) };
}

function drawsFor({ variant, shop, demand, contribution }: Case) {
  const of = (name: string) => ({ seed: shop.seed, name: `${variant.variantId} ${name}` });
  const ratio = demand.aheadPerDay / demand.meanPerDay;
  const rates = drawsOf(
    { low: demand.p10PerDay * ratio, likely: demand.aheadPerDay, high: demand.p90PerDay * ratio },
    of("rate"),
  );
  const luck = drawsOf(LUCK, { ...of("margin"), most: 1 });
  const leaves = leavesOf(contribution);
  return {
    of,
    waiting: waitingLuck(of("waiting")),
    rate: (path: number) => rates[path] ?? 0,
    left: (path: number) => Math.max(0, leaves(luck[path] ?? 0.5)),
  };
}

function stopGain(found: Case): Gain {
  const { settings, contribution, days } = found;
  const { waiting, rate, left } = drawsFor(found);
  const fee = middle(contribution.feeMinor);
  return gainOf((path) => {
    const all = rate(path) * days;
    const cancelled = cancelledOf(
      { units: 0, perDay: rate(path), days },
      waiting.cancels[path] ?? CANCELS_PER_DAY.likely,
    );
    const sellsOn =
      (all - cancelled) * left(path) - cancelled * fee - all * (waiting.care[path] ?? CARE_MINOR.likely);
    return all * (1 - settings.lostSaleShare) * left(path) - sellsOn;
  });
}

function trackGain(found: Case): Gain {
  const { contribution, days } = found;
  const { of, waiting, rate, left } = drawsFor(found);
  const fee = middle(contribution.feeMinor);
  const share = drawsOf(NOT_THERE, { ...of("not there"), most: 1 });
  const counting = drawsOf(COUNT_MINOR, of("count"));
  return gainOf((path) => {
    const each = left(path) + fee + (waiting.care[path] ?? CARE_MINOR.likely);
    return rate(path) * days * (share[path] ?? 0) * each - (counting[path] ?? 0);
  });
}

/** What a day more costs, minor units. */
export function waitingPerDay({ days }: Case, best: Plan): number {
  return Math.max(0, best.money.mean) / Math.max(1, days);
}

/** The share of units not there at which tracking is worth no more than the count. */
export function notThereAt({ money }: Plan): number {
  return breakEven({ at: NOT_THERE, worthMinor: money.mean, costMinor: meanOf(COUNT_MINOR) });
}

/**
 * What a sale would have to leave for going on to be right, minor units: what is left of each sale that is kept then makes
 * up for those who cancel. Null: more cancel than would have gone elsewhere, or no sale at its price leaves as much.
 */
export function leavesAt(found: Case, { money }: Plan): number | null {
  const { variant, settings, days, contribution } = found;
  const { waiting, rate } = drawsFor(found);
  const { mean: keptMore } = gainOf((path) => {
    const perDay = rate(path);
    const cancels = waiting.cancels[path] ?? CANCELS_PER_DAY.likely;
    return settings.lostSaleShare * perDay * days - cancelledOf({ units: 0, perDay, days }, cancels);
  });
  const leaves = keptMore > 0 ? middle(contribution.perUnitMinor) + money.mean / keptMore : Infinity;
  return leaves <= variant.priceMinor ? leaves : null;
}
