import { contributionOf, middle } from "../../facts/contribution.ts";
import { minorDigits } from "../../money/currency.ts";
import { ELASTICITY } from "../shared/elasticity.ts";
import { drawsOf, type Gain, gainOf, NO_GAIN, type Span } from "../shared/gains.ts";
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

/** Choices are compared over a year; what is left then is worth what `LEFT_WORTH` says. */
export const YEAR_DAYS = 365;

/** What a unit that is still there after a year is worth, as a share of its cost. A judgement, stated as such. */
export const LEFT_WORTH: Span = { low: 0.3, likely: 0.6, high: 0.9 };

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
    const newPriceMinor = markedDown(found, share);
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

/** To whole units of the currency where that is less than a twentieth of it: 17.60 becomes 18, 0.36 stays. */
function markedDown({ variant, shop }: Case, share: number): number {
  const exact = variant.priceMinor * (1 - share);
  const one = 10 ** minorDigits(shop.currency);
  const step = one <= exact / 20 ? one : 1;
  return Math.max(1, Math.round(exact / step) * step);
}

/**
 * Money of a year at a price that holds until no more than half a year of usual sales is left: what sales bring in, less
 * the cost of keeping stock, plus what is left is worth. What the goods cost is spent in every choice and drops out.
 */
function playerFor(found: Case) {
  const { variant, sales, settings, shop, stock, perDay, demand } = found;
  const { contribution } = found;
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
  const lucks = drawsOf({ low: 0.1, likely: 0.5, high: 0.9 }, { ...of("margin"), most: 1 });
  const cashAt = (priceMinor: number) => {
    const { perUnitMinor, costMinor } = contributionOf({
      variant: { ...variant, priceMinor },
      sales,
      settings,
      currency: shop.currency,
    });
    // A cost that is not known is guessed from the price as it is, whatever the new one.
    const cost = variant.unitCostMinor === null ? contribution.costMinor : costMinor;
    return (luck: number) => {
      const left = perUnitMinor.low + (perUnitMinor.high - perUnitMinor.low) * luck;
      return left + cost.high - (cost.high - cost.low) * luck;
    };
  };
  const cashUsual = cashAt(variant.priceMinor);

  return (share: number, priceMinor: number): { values: Float64Array; leftUnits: number } => {
    const cashMarked = share === 0 ? cashUsual : cashAt(priceMinor);
    const values = new Float64Array(rates.length);
    let leftUnits = 0;
    for (let path = 0; path < rates.length; path += 1) {
      const rate = rates[path] ?? 0;
      const luck = lucks[path] ?? 0.5;
      const cost =
        contribution.costMinor.high - (contribution.costMinor.high - contribution.costMinor.low) * luck;
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
