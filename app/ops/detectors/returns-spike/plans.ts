import { drawsOf, type Gain, gainOf, NO_GAIN, type Span } from "../shared/gains.ts";
import { RETURN_MINOR, UNSELLABLE } from "../shared/returns/costs.ts";
import type { Case } from "./case.ts";

/** One choice: put right what misleads or fails, stop selling until it is, ask the supplier to pay, or leave it. */
export type Plan = { id: "fix" | "pause" | "claim" | "nothing"; money: Gain };

/** Of the returns beyond the usual, those that a better listing or a sorted stock prevents. A judgement, stated as such. */
export const PREVENTED: Span = { low: 0.1, likely: 0.35, high: 0.65 };
/** Of what a supplier is asked to pay, what is paid. A judgement, stated as such. */
export const CLAIMED: Span = { low: 0, likely: 0.3, high: 0.7 };

export type Plans = {
  plans: Plan[];
  best: Plan;
  /** What one return costs, minor units, over the futures. */
  perReturn: Gain;
  /** Returns beyond the usual in the weeks ahead. */
  excess: Gain;
};

/**
 * Every choice on the same futures, over four weeks. A return costs what the sale left before fees (they are spent), the
 * way back, and the goods where they cannot be sold again.
 */
export function plansFor(found: Case): Plans {
  const { variant, contribution, rate, baseline, unitsAhead, returns, shop } = found;
  const of = (name: string) => ({ seed: shop.seed, name: `${variant.variantId} returns ${name}` });
  const rates = drawsOf(rate, { ...of("rate"), most: 1 });
  const back = drawsOf(RETURN_MINOR, of("back"));
  const unsellable = drawsOf(UNSELLABLE, { ...of("unsellable"), most: 1 });
  const prevented = drawsOf(PREVENTED, { ...of("prevented"), most: 1 });
  const claimed = drawsOf(CLAIMED, { ...of("claimed"), most: 1 });
  const lucks = drawsOf({ low: 0.1, likely: 0.5, high: 0.9 }, { ...of("luck"), most: 1 });
  const at = (draws: Float64Array, path: number) => draws[path] ?? 0;
  const within = ({ low, high }: { low: number; high: number }, luck: number) => low + (high - low) * luck;
  const costOf = (path: number) => within(contribution.costMinor, 1 - at(lucks, path));
  const marginOf = (path: number) => contribution.netPriceMinor - costOf(path);
  const returnCost = (path: number) => marginOf(path) + at(back, path) + at(unsellable, path) * costOf(path);
  const excessOf = (path: number) => Math.max(0, at(rates, path) - baseline.share) * unitsAhead;

  const nothing: Plan = { id: "nothing", money: NO_GAIN };
  const plans: Plan[] = [
    { id: "fix", money: gainOf((path) => at(prevented, path) * excessOf(path) * returnCost(path)) },
    {
      // What does not sell leaves nothing, and does not come back either.
      id: "pause",
      money: gainOf(
        (path) =>
          unitsAhead *
          (at(rates, path) * returnCost(path) - within(contribution.perUnitMinor, at(lucks, path))),
      ),
    },
  ];
  const { recent } = returns;
  if (variant.supplierKey !== null && variant.unitCostMinor !== null) {
    const beyond = Math.max(0, recent.returned - baseline.share * recent.sold);
    plans.push({
      id: "claim",
      money: gainOf((path) => at(claimed, path) * at(unsellable, path) * beyond * costOf(path)),
    });
  }
  plans.push(nothing);
  const best = plans.reduce((leader, one) => (one.money.mean > leader.money.mean ? one : leader), nothing);
  return { plans, best, perReturn: gainOf(returnCost), excess: gainOf(excessOf) };
}
