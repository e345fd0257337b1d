import { bestOf } from "../shared/choice.ts";
import { pricePlans, type PricePlan } from "../shared/cost-rise/passing-on.ts";
import { drawsOf, type Gain, gainOf, NO_GAIN, type Span } from "../shared/gains.ts";
import { YEAR_DAYS } from "../shared/left-worth.ts";
import type { Case } from "./case.ts";

/** Of a rise, the share that a letter brings back over the year: often nothing. A judgement, stated as such. */
export const CONCEDED: Span = { low: 0, likely: 0.2, high: 0.5 };
/** What asking takes, minor units: some minutes of somebody's time. A judgement, stated as such. */
const ASK_MINOR: Span = { low: 200, likely: 500, high: 1_200 };

export type Plan = PricePlan | { id: "ask" | "nothing"; money: Gain };

export type Outlook = { plans: readonly Plan[]; best: Plan; perDayMinor: number };

/** Asking is about every product of the order that rose; a price is that of the product that takes most. */
export function outlookFor(found: Case): Outlook {
  const nothing: Plan = { id: "nothing", money: NO_GAIN };
  const plans: Plan[] = [{ id: "ask", money: gainOfAsking(found) }, ...pricePlans(found.worst), nothing];
  const best = bestOf(plans, nothing);
  return { plans, best, perDayMinor: Math.max(0, best.money.mean) / YEAR_DAYS };
}

/** Over a year: share that is conceded × Σ rise × units − the letter. */
function gainOfAsking({ order, rises, worst }: Case): Gain {
  const { seed } = worst.shop;
  const conceded = drawsOf(CONCEDED, { seed, name: `${order.id} conceded`, most: 1 });
  const asking = drawsOf(ASK_MINOR, { seed, name: `${order.id} asking` });
  const dearer = rises.map(({ variant, old, newCostMinor, yearUnits }) =>
    drawsOf(yearUnits, { seed, name: `${variant.variantId} rise units` }).map(
      (units) => units * (newCostMinor - old.unitCostMinor),
    ),
  );
  return gainOf((path) => {
    let all = 0;
    for (const one of dearer) all += one[path] ?? 0;
    return (conceded[path] ?? 0) * all - (asking[path] ?? 0);
  });
}
