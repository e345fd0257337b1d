import { middle } from "../../facts/contribution.ts";
import { drawsOf, type Gain, gainOf, NO_GAIN, type Span } from "../shared/gains.ts";
import { cashAt, costOf, LUCK } from "../shared/sale/cash.ts";
import { roundPrice } from "../shared/sale/round-price.ts";
import { LEFT_WORTH, YEAR_DAYS } from "../shared/left-worth.ts";
import { type Case, HORIZON_DAYS } from "./case.ts";

/** One choice: leave the price, or lower it by a share until the excess is gone. */
export type Plan = {
  id: "markdown_20" | "markdown_40" | "nothing";
  /** 0: none. */
  share: number;
  newPriceMinor: number;
  money: Gain;
  /** Units left after a year, on average over the middle of what is likely. */
  leftUnits: number;
};

/**
 * How many percent more units sell for one percent off the price. The mean of 1,851 published estimates
 * is 2.62 (Bijmolt, van Heerde, Pieters, "New empirical generalizations on the determinants of price elasticity", Journal
 * of Marketing Research 42, 2005), mostly of groceries; what a single shop's markdown does is less, so the middle is
 * taken lower. A judgement, stated as such.
 */
export const ELASTICITY: Span = { low: 1, likely: 1.8, high: 2.8 };

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
  const plans = [plan("markdown_20", 0.2), plan("markdown_40", 0.4), nothing];
  const best = plans.reduce((leader, one) => (one.money.mean > leader.money.mean ? one : leader), nothing);
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
  const rates = drawsOf(
    {
      low: perDay * (demand.p10PerDay / demand.meanPerDay),
      likely: perDay,
      high: perDay * (demand.p90PerDay / demand.meanPerDay),
    },
    of("rate"),
  );
  const elasticities = drawsOf(ELASTICITY, of("elasticity"));
  const worths = drawsOf(LEFT_WORTH, { ...of("worth"), most: 1 });
  const lucks = drawsOf(LUCK, { ...of("margin"), most: 1 });
  const cashUsual = cashAt(found, variant.priceMinor);
  const costBy = costOf(contribution);

  return (share: number, priceMinor: number): { values: Float64Array; leftUnits: number } => {
    const cashMarked = share === 0 ? cashUsual : cashAt(found, priceMinor);
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
