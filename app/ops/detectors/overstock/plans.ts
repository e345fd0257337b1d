import { middle } from "../../facts/contribution.ts";
import { rateShape, spreadOver } from "../../facts/demand.ts";
import { Z90 } from "../../facts/quantiles.ts";
import { ELASTICITY } from "../shared/elasticity.ts";
import { drawsOf, type Gain, gainOf, NO_GAIN } from "../shared/gains.ts";
import { LEFT_WORTH, YEAR_DAYS } from "../shared/left-worth.ts";
import { cashAt, costOf, LUCK } from "../shared/sale/cash.ts";
import { leavesAt } from "../shared/sale/price-seed.ts";
import { roundPrice } from "../shared/sale/round-price.ts";
import { type Case, HORIZON_DAYS } from "./case.ts";

/** One choice: leave the price, or lower it by a share until the excess is gone. */
export type Plan = {
  id: "markdown_10" | "markdown_20" | "markdown_30" | "nothing";
  /** 0: none. */
  share: number;
  newPriceMinor: number;
  money: Gain;
  /** Units left after a year, on average over the middle of what is likely. */
  leftUnits: number;
};

/**
 * The mildest markdown that brings this share of the best one's gain is advised: a deeper one can follow when the next
 * weeks are known, while what was sold too cheaply stays sold.
 */
const ENOUGH_OF_BEST = 0.75;

/** Every choice on the same futures of demand, elasticity and worth. */
export function plansFor(found: Case): { plans: Plan[]; best: Plan; nothing: Plan } {
  const play = playerFor(found);
  const measure = play(0, found.variant.priceMinor);
  const nothing: Plan = {
    id: "nothing",
    share: 0,
    newPriceMinor: found.variant.priceMinor,
    money: NO_GAIN,
    leftUnits: measure.leftUnits,
  };
  const plan = (id: Plan["id"], share: number): Plan => {
    const newPriceMinor = roundPrice(found.variant.priceMinor * (1 - share), found.shop.currency);
    const played = play(share, newPriceMinor);
    const gain = (path: number) => (played.values[path] ?? 0) - (measure.values[path] ?? 0);
    return { id, share, newPriceMinor, money: gainOf(gain), leftUnits: played.leftUnits };
  };
  // Never below what a unit costs: a first markdown can be followed by a deeper one, but not undone for what was sold.
  const markdowns = [plan("markdown_10", 0.1), plan("markdown_20", 0.2), plan("markdown_30", 0.3)];
  const plans = [...markdowns.filter(({ newPriceMinor }) => leavesAt(found, newPriceMinor) > 0), nothing];
  const most = Math.max(...plans.map(({ money }) => money.mean));
  const best = plans.find(({ money }) => money.mean > 0 && money.mean >= ENOUGH_OF_BEST * most) ?? nothing;
  return { plans, best, nothing };
}

/** Holding cost of the excess for one day, minor units: what waiting costs. */
export function holdingPerDay({ excessUnits, contribution, settings }: Case): number {
  return (excessUnits * middle(contribution.costMinor) * settings.holdingRatePerYear) / YEAR_DAYS;
}

/**
 * Money of a year at a price that holds until no more than half a year of usual sales is left: what sales bring in, less
 * the cost of keeping stock, plus what is left is worth. What the goods cost is spent in every choice and drops out.
 */
function playerFor(found: Case) {
  const { variant, settings, shop, stock, perDay, demand, contribution } = found;
  const of = (name: string) => ({ seed: shop.seed, name: `${variant.variantId} ${name}` });
  const wide = Math.exp(Z90 * rateShape(perDay, spreadOver(demand, YEAR_DAYS)).sigma);
  const rates = drawsOf({ low: perDay / wide, likely: perDay, high: perDay * wide }, of("rate"));
  const elasticities = drawsOf(ELASTICITY, of("elasticity"));
  const worths = drawsOf(LEFT_WORTH, { ...of("worth"), most: 1 });
  const lucks = drawsOf(LUCK, { ...of("margin"), most: 1 });
  const cashUsual = cashAt(found, variant.priceMinor);
  const costBy = costOf(contribution);

  return (share: number, priceMinor: number): { values: Float64Array; leftUnits: number } => {
    const cashMarked = cashAt(found, priceMinor);
    const values = new Float64Array(rates.length);
    let leftUnits = 0;
    for (let path = 0; path < rates.length; path += 1) {
      const rate = rates[path] ?? 0;
      const luck = lucks[path] ?? 0.5;
      const cost = costBy(luck);
      const quicker = share === 0 ? 1 : (1 - share) ** -(elasticities[path] ?? 1);
      const run = sellDown({ units: stock.available, rate, quicker });
      values[path] =
        run.marked * cashMarked(luck) +
        run.usual * cashUsual(luck) +
        run.left * cost * (worths[path] ?? 0) -
        (run.unitDays * cost * settings.holdingRatePerYear) / YEAR_DAYS;
      leftUnits += run.left / rates.length;
    }
    return { values, leftUnits };
  };
}

/** A year of selling: quicker while more than half a year of usual sales is there, then as usual. Taken as even. */
export function sellDown({ units, rate, quicker }: { units: number; rate: number; quicker: number }) {
  const keep = Math.min(units, rate * HORIZON_DAYS);
  const markedDays = rate > 0 ? Math.min(YEAR_DAYS, (units - keep) / (rate * quicker)) : YEAR_DAYS;
  const marked = Math.min(units, rate * quicker * markedDays);
  const after = units - marked;
  const usual = Math.min(after, rate * (YEAR_DAYS - markedDays));
  const left = after - usual;
  const usualDays = rate > 0 ? usual / rate : 0;
  const unitDays =
    ((units + after) / 2) * markedDays +
    ((after + left) / 2) * usualDays +
    left * (YEAR_DAYS - markedDays - usualDays);
  return { marked, usual, left, unitDays };
}
