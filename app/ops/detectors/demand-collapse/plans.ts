import type { StockAhead } from "../contract.ts";
import { type Cut, callingOff, callingOffFadesPerDay } from "../shared/calling/calling-off.ts";
import { bestOf } from "../shared/choice.ts";
import { ELASTICITY } from "../shared/elasticity.ts";
import { drawsOf, type Gain, gainOf, NO_GAIN } from "../shared/gains.ts";
import { LEFT_WORTH, YEAR_DAYS } from "../shared/left-worth.ts";
import { lineAhead } from "../shared/line-ahead.ts";
import { cashAt, costOf, LUCK } from "../shared/sale/cash.ts";
import { leavesAt } from "../shared/sale/price-seed.ts";
import { roundPrice } from "../shared/sale/round-price.ts";
import type { Case, Collapsed } from "./case.ts";

export type Plan = { id: "cut" | "promote" | "nothing"; money: Gain };
export type Outlook = {
  plans: readonly Plan[];
  best: Plan;
  cuts: readonly Cut[];
  /** Of the product that fell most in value. */
  promotedPriceMinor: number;
  waitingPerDayMinor: number;
};

/** Off the price while it is promoted. A mild first step, as customers learn to wait for more. A judgement. */
const PROMOTED_OFF = 0.1;

export function outlookFor({ order, collapsed }: Case): Outlook {
  const [worst] = collapsed;
  const cuts = collapsed.map(({ ahead, units }) => ({ found: ahead, units }));
  const { money } = callingOff(cuts);
  const { variant, shop } = worst.found;
  const promotedPriceMinor = roundPrice(variant.priceMinor * (1 - PROMOTED_OFF), shop.currency);
  const isCheaper = promotedPriceMinor < variant.priceMinor && leavesAt(worst.found, promotedPriceMinor) > 0;
  const nothing: Plan = { id: "nothing", money: NO_GAIN };
  const plans: Plan[] = [
    { id: "cut", money },
    ...(isCheaper ? [{ id: "promote" as const, money: promoting(worst, promotedPriceMinor) }] : []),
    nothing,
  ];
  const best = bestOf(plans, nothing);
  const fades = callingOffFadesPerDay(best.money, order, shop.today);
  const waitingPerDayMinor = best.id === "cut" ? fades : Math.max(0, best.money.mean) / YEAR_DAYS;
  return { plans, best, cuts, promotedPriceMinor, waitingPerDayMinor };
}

/** A year at a lower price against one at the price as it is: what sells, what is kept, and what is left is worth. */
function promoting({ ahead, surplus }: Collapsed, priceMinor: number): Gain {
  const { variant, demand, settings, contribution, shop } = ahead;
  const of = (name: string) => ({ seed: shop.seed, name: `${variant.variantId} promoted ${name}` });
  const at = (perDay: number) => surplus.perDay * (perDay / demand.meanPerDay);
  const span = { low: at(demand.p10PerDay), likely: surplus.perDay, high: at(demand.p90PerDay) };
  const rates = drawsOf(span, of("rate"));
  const elasticities = drawsOf(ELASTICITY, of("elasticity"));
  const worths = drawsOf(LEFT_WORTH, { ...of("worth"), most: 1 });
  const lucks = drawsOf(LUCK, { ...of("luck"), most: 1 });
  const [usual, promoted] = [cashAt(ahead, variant.priceMinor), cashAt(ahead, priceMinor)];
  const costBy = costOf(contribution);
  const off = priceMinor / variant.priceMinor;
  return gainOf((path) => {
    const luck = lucks[path] ?? 0.5;
    const cost = costBy(luck);
    const year = (rate: number, cash: number) => {
      const sold = Math.min(surplus.supplyUnits, rate * YEAR_DAYS);
      const left = surplus.supplyUnits - sold;
      const days = rate > 0 ? Math.min(YEAR_DAYS, surplus.supplyUnits / rate) : YEAR_DAYS;
      const held = ((surplus.supplyUnits + left) / 2) * days;
      return (
        sold * cash +
        left * cost * (worths[path] ?? 0) -
        (held * cost * settings.holdingRatePerYear) / YEAR_DAYS
      );
    };
    const rate = rates[path] ?? 0;
    const quicker = off ** -(elasticities[path] ?? 1);
    return year(rate * quicker, promoted(luck)) - year(rate, usual(luck));
  });
}

/** Stock ahead of the product that fell most in value, as it sells now: with all of the order, and without what is too many. */
export function stockAheadFor({ collapsed: [{ ahead, units }] }: Case): StockAhead[] {
  return lineAhead(ahead, [
    { optionId: "nothing", units: ahead.openUnits },
    { optionId: "cut", units: ahead.openUnits - units },
  ]);
}
