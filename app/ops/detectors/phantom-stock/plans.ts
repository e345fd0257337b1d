import { middle } from "../../facts/contribution.ts";
import { breakEven, meanOf } from "../shared/break-even.ts";
import { bestOf } from "../shared/choice.ts";
import { COUNT_MINOR } from "../shared/count.ts";
import { drawsOf, type Gain, gainOf, NO_GAIN, type Span } from "../shared/gains.ts";
import { leavesOf, LUCK } from "../shared/sale/cash.ts";
import type { Case } from "./case.ts";

/**
 * Of what can be wrong, the share that is stock that is not there; the rest is a page that does not sell, or demand that
 * ended. A judgement.
 */
export const PHANTOM: Span = { low: 0.25, likely: 0.45, high: 0.7 };
/** And the share that is a page, a price or a place in the store that does not sell. A judgement. */
export const PAGE: Span = { low: 0.1, likely: 0.25, high: 0.45 };
/** Days until somebody would have noticed anyway. A judgement. */
export const NOTICED_DAYS: Span = { low: 10, likely: 30, high: 75 };
/** What a look at the page costs, minor units. A judgement. */
const LOOK_MINOR: Span = { low: 50, likely: 100, high: 300 };

export type Plan = { id: "count" | "look" | "nothing"; money: Gain };

/** d × lam × m × days until noticed anyway × P(that is what is wrong) − what looking costs. */
export function plansFor(found: Case): { plans: Plan[]; best: Plan } {
  const { variant, before, contribution, settings, shop, wrong } = found;
  const of = (name: string) => ({ seed: shop.seed, name: `${variant.variantId} ${name}` });
  const { meanPerDay, p10PerDay, p90PerDay } = before;
  const rates = drawsOf({ low: p10PerDay, likely: meanPerDay, high: p90PerDay }, of("rate"));
  const days = drawsOf(NOTICED_DAYS, of("noticed"));
  const luck = drawsOf(LUCK, { ...of("margin"), most: 1 });
  const leaves = leavesOf(contribution);
  const lost = (path: number) =>
    (rates[path] ?? 0) * (days[path] ?? 0) * settings.lostSaleShare * Math.max(0, leaves(luck[path] ?? 0.5));
  const plan = (id: "count" | "look", share: Span, cost: Span): Plan => {
    const shares = drawsOf(share, { ...of(id), most: 1 });
    const costs = drawsOf(cost, of(`${id} cost`));
    return { id, money: gainOf((path) => lost(path) * wrong * (shares[path] ?? 0) - (costs[path] ?? 0)) };
  };
  const nothing: Plan = { id: "nothing", money: NO_GAIN };
  const plans = [plan("count", PHANTOM, COUNT_MINOR), plan("look", PAGE, LOOK_MINOR), nothing];
  return { plans, best: bestOf(plans, nothing) };
}

/** What a day more costs, minor units. */
export function waitingPerDay({ before, contribution, settings, wrong }: Case, best: Plan): number {
  const share = (best.id === "look" ? PAGE : PHANTOM).likely;
  return before.meanPerDay * settings.lostSaleShare * middle(contribution.perUnitMinor) * wrong * share;
}

/** The chance that something is wrong at which neither a count nor a look is worth more than it costs. */
export function turnsAt({ wrong }: Case, plans: readonly Plan[]): number {
  const at = (id: Plan["id"], cost: Span) => {
    const worthMinor = plans.find((plan) => plan.id === id)?.money.mean ?? 0;
    return breakEven({ at: wrong, worthMinor, costMinor: meanOf(cost) });
  };
  return Math.min(at("count", COUNT_MINOR), at("look", LOOK_MINOR));
}
