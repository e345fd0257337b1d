import { ELASTICITY } from "../shared/elasticity.ts";
import { drawsOf, type Gain, gainOf, NO_GAIN, type Span } from "../shared/gains.ts";
import type { Case, TooDeep } from "./case.ts";

/** One choice: no discount on these products, no discount beyond what they leave, or as it is. */
export type Plan = { id: "exclude" | "cap" | "nothing"; money: Gain };

/**
 * Of what was lost in the last weeks, so much would be lost again in the next: discounts come and go. A judgement, stated
 * as such.
 */
export const GOES_ON: Span = { low: 0.3, likely: 0.6, high: 0.9 };

/** The dearest are worked out one by one; the rest are like them. */
const MOST = 200;

/** Every choice on the same futures, over four weeks. */
export function plansFor({ deep, lost, shop }: Case): { plans: Plan[]; best: Plan } {
  const of = (name: string) => ({ seed: shop.seed, name: `discounts ${name}` });
  const goesOn = drawsOf(GOES_ON, { ...of("go on"), most: 1 });
  const elasticity = drawsOf(ELASTICITY, of("elasticity"));
  const lucks = drawsOf({ low: 0.1, likely: 0.5, high: 0.9 }, { ...of("luck"), most: 1 });
  const lossOf = (path: number) => lost.low + (lost.high - lost.low) * (lucks[path] ?? 0.5);
  const some = deep.slice(0, MOST);
  const scale = lost.low > 0 ? lost.low / lossLow(some) : 1;
  const fullPrice = (path: number) => {
    let leaves = 0;
    for (const { units, discountShare, fullPerUnit } of some) {
      const each = fullPerUnit.high - (fullPerUnit.high - fullPerUnit.low) * (lucks[path] ?? 0.5);
      leaves += units * (1 - discountShare) ** (elasticity[path] ?? 1) * each;
    }
    return leaves * scale;
  };
  const nothing: Plan = { id: "nothing", money: NO_GAIN };
  const plans: Plan[] = [
    // Who does not buy at the full price is not lost: that sale lost.
    { id: "exclude", money: gainOf((path) => (goesOn[path] ?? 0) * (lossOf(path) + fullPrice(path))) },
    // At the largest discount that leaves nothing, it is the same whether they buy or not.
    { id: "cap", money: gainOf((path) => (goesOn[path] ?? 0) * lossOf(path)) },
    nothing,
  ];
  const best = plans.reduce((leader, one) => (one.money.mean > leader.money.mean ? one : leader), nothing);
  return { plans, best };
}

function lossLow(deep: readonly TooDeep[]): number {
  let loss = 0;
  for (const { units, lostPerUnit } of deep) loss += units * lostPerUnit.low;
  return Math.max(loss, Number.MIN_VALUE);
}
