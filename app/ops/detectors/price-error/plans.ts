import { contributionOf } from "../../facts/contribution.ts";
import { Z90 } from "../../facts/quantiles.ts";
import { ELASTICITY } from "../shared/elasticity.ts";
import { drawsOf, type Gain, gainOf, type Span } from "../shared/gains.ts";
import { type Case, JUMP, USUAL_DAYS } from "./case.ts";

/** Chance that a price so far off is a mistake. A judgement, stated as such. */
export const MISTAKE: Span = { low: 0.3, likely: 0.6, high: 0.9 };
/** Days until somebody notices by himself. A judgement, stated as such. */
export const NOTICED_DAYS: Span = { low: 1, likely: 4, high: 14 };
/** Word of a price that is a mistake travels, but a shop's visitors do not grow a hundredfold. A judgement, stated as such. */
export const MOST_TIMES = 10;
/**
 * Of those who buy at the usual price, those who would at double; the dearer, the fewer, by the square of it. Elasticities
 * are measured at prices that shops ask, and say nothing of ten times as much. A judgement, stated as such.
 */
export const STILL_BUY: Span = { low: 0, likely: 0.1, high: 0.3 };

/**
 * What putting the price back is worth: P(mistake) × days until noticed × (what the usual price leaves a day − what this one
 * leaves, at the units that it sells), no more units than there are.
 */
export function gainOfRestoring(found: Case): { gain: Gain; tomorrow: Gain; perDayMinor: number } {
  const { variant, usualMinor, units, stock, tooLow, shop } = found;
  const of = (name: string) => ({ seed: shop.seed, name: `${variant.variantId} price ${name}` });
  const spread = Z90 * Math.sqrt(units);
  const sold = drawsOf(
    { low: Math.max(0, units - spread), likely: units, high: units + spread },
    of("units"),
  );
  const elasticity = drawsOf(ELASTICITY, of("elasticity"));
  const stillBuy = drawsOf(STILL_BUY, { ...of("still buy"), most: 1 });
  const mistake = drawsOf(MISTAKE, { ...of("mistake"), most: 1 });
  const days = drawsOf(NOTICED_DAYS, { ...of("days"), least: 1 });
  const lucks = drawsOf({ low: 0.1, likely: 0.5, high: 0.9 }, { ...of("luck"), most: 1 });
  const at = (draws: Float64Array, path: number) => draws[path] ?? 0;
  const cost = found.contribution.costMinor;
  const leavesAt = (priceMinor: number) => {
    const { perUnitMinor, costMinor } = contributionOf({
      ...found,
      variant: { ...variant, priceMinor },
      currency: shop.currency,
    });
    return (path: number) => {
      const luck = at(lucks, path);
      const left = perUnitMinor.low + (perUnitMinor.high - perUnitMinor.low) * luck;
      if (variant.unitCostMinor !== null) return left;
      // A cost that is not known is guessed from the usual price, whatever the new one.
      return left + (costMinor.high - (costMinor.high - costMinor.low) * luck) - usualCost(luck);
    };
  };
  const atUsual = contributionOf({
    ...found,
    variant: { ...variant, priceMinor: usualMinor },
    currency: shop.currency,
  }).costMinor;
  const usualCost = (luck: number) =>
    variant.unitCostMinor === null ? atUsual.high - (atUsual.high - atUsual.low) * luck : cost.low;
  const [usual, now] = [leavesAt(usualMinor), leavesAt(variant.priceMinor)];
  const ratio = Math.max(variant.priceMinor, 1) / usualMinor;
  const most = stock ? Math.max(0, stock.available) : Infinity;
  const loss = (path: number) => {
    const usualUnits = (at(sold, path) / USUAL_DAYS) * at(days, path);
    const times = tooLow
      ? Math.min(MOST_TIMES, ratio ** -at(elasticity, path))
      : at(stillBuy, path) * (JUMP / ratio) ** 2;
    const soldNow = Math.min(most, usualUnits * times);
    // Sold too cheaply, a unit is one that the usual price would have sold in time.
    const instead = tooLow ? soldNow : Math.min(most, usualUnits);
    return at(mistake, path) * (instead * usual(path) - soldNow * now(path));
  };
  const gain = gainOf(loss);
  const perDay = gainOf((path) => loss(path) / at(days, path));
  // Whoever asks first puts it back a day later; by then it may have been noticed anyway.
  const tomorrow = gainOf((path) => (loss(path) * Math.max(0, at(days, path) - 1)) / at(days, path));
  return { gain, tomorrow, perDayMinor: Math.max(0, perDay.mean) };
}
