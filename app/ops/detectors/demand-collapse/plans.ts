import type { StockAhead } from "../contract.ts";
import { type Cut, callingOff, callingOffFadesPerDay } from "../shared/calling/calling-off.ts";
import { meanOf } from "../shared/break-even.ts";
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
  /** Percent more sold for each percent off at which a lower price is no better than the next best choice; 0: none is. */
  evenElasticity: number;
};

/** Halvings of the elasticity until it is known well enough to be said. */
const HALVINGS = 12;

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
  const promoted = promoting(worst, promotedPriceMinor);
  const plans: Plan[] = [
    { id: "cut", money },
    ...(isCheaper ? [{ id: "promote" as const, money: promoted(1) }] : []),
    nothing,
  ];
  const best = bestOf(plans, nothing);
  const fades = callingOffFadesPerDay(best.money, order, shop.today);
  const waitingPerDayMinor = best.id === "cut" ? fades : Math.max(0, best.money.mean) / YEAR_DAYS;
  const evenElasticity = best.id === "promote" ? turnsAt(promoted, Math.max(0, money.mean)) : 0;
  return { plans, best, cuts, promotedPriceMinor, waitingPerDayMinor, evenElasticity };
}

/** How many percent more would have to sell for each percent off. */
function turnsAt(promoted: (part: number) => Gain, otherMinor: number): number {
  let low = 0;
  let high = 1;
  for (let step = 0; step < HALVINGS; step += 1) {
    const part = (low + high) / 2;
    if (promoted(part).mean > otherMinor) high = part;
    else low = part;
  }
  return high * meanOf(ELASTICITY);
}

/**
 * A year at a lower price against one at the price as it is: what sells, what is kept, and what is left is worth; by the
 * part of the usual elasticity that it sells more by.
 */
function promoting({ ahead, surplus }: Collapsed, priceMinor: number): (part: number) => Gain {
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
  const year = (path: number, rate: number, cash: number) => {
    const cost = costBy(lucks[path] ?? 0.5);
    const sold = Math.min(surplus.supplyUnits, rate * YEAR_DAYS);
    const left = surplus.supplyUnits - sold;
    const days = rate > 0 ? Math.min(YEAR_DAYS, surplus.supplyUnits / rate) : YEAR_DAYS;
    const held = ((surplus.supplyUnits + left) / 2) * days;
    const keeping = (held * cost * settings.holdingRatePerYear) / YEAR_DAYS;
    return sold * cash + left * cost * (worths[path] ?? 0) - keeping;
  };
  return (part) =>
    gainOf((path) => {
      const luck = lucks[path] ?? 0.5;
      const rate = rates[path] ?? 0;
      const quicker = off ** -(part * (elasticities[path] ?? 1));
      return year(path, rate * quicker, promoted(luck)) - year(path, rate, usual(luck));
    });
}

/** Stock ahead of the product that fell most in value, as it sells now: with all of the order, and without what is too many. */
export function stockAheadFor({ collapsed: [{ ahead, units }] }: Case): StockAhead[] {
  return lineAhead(ahead, [
    { optionId: "nothing", units: ahead.openUnits },
    { optionId: "cut", units: ahead.openUnits - units },
  ]);
}
