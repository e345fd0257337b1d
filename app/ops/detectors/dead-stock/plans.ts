import { middle } from "../../facts/contribution.ts";
import { bestOf } from "../shared/choice.ts";
import { drawsOf, type Gain, NO_GAIN, PATHS, type Span, summed } from "../shared/gains.ts";
import { cashAt, costOf, LUCK } from "../shared/sale/cash.ts";
import { roundPrice } from "../shared/sale/round-price.ts";
import { type Case, YEAR_DAYS } from "./case.ts";

/**
 * Sales in the quiet days, had they gone otherwise: a Poisson rate of which none was seen, by Jeffreys' prior, is a gamma
 * of shape one half; these are its quantiles at 0.1, 0.5 and 0.9.
 */
const SOLD_OF_NONE: Span = { low: 0.0079, likely: 0.2275, high: 1.3528 };
/** Share of what does not sell at the full price that goes at the clearance price. A judgement, stated as such. */
export const CLEARED: Span = { low: 0.15, likely: 0.4, high: 0.75 };
/** What somebody who takes the whole lot pays, as a share of its cost. A judgement, stated as such. */
export const LOT_WORTH: Span = { low: 0.05, likely: 0.2, high: 0.4 };
/** Off the price, at which it is cleared. */
export const CLEARANCE_SHARE = 0.5;
/** How long a clearance takes, and how long it takes to find a buyer of the lot: two months and one, judged. */
const CLEARANCE_DAYS = 60;
const LOT_DAYS = 30;

export type PlanId = "clearance" | "lot" | "nothing";
/** One choice; `units` leave the shelf by it, on average. */
export type Plan = { id: PlanId; newPriceMinor: number; money: Gain; units: number };

/** What is judged alike for every variant of a look, path by path. */
export type Luck = { cleared: Float64Array; lot: Float64Array; margin: Float64Array };

export function luckFor(seed: number): Luck {
  return {
    cleared: drawsOf(CLEARED, { seed, name: "dead stock cleared", most: 1 }),
    lot: drawsOf(LOT_WORTH, { seed, name: "dead stock lot", most: 1 }),
    margin: drawsOf(LUCK, { seed, name: "dead stock margin", most: 1 }),
  };
}

/** Gains of the two choices over keeping it, path by path; minor units. */
export type Gains = { clearance: Float64Array; lot: Float64Array; clearedUnits: number };

/**
 * Over a year: what sales bring in + what is left × cost × worth of a lot − cost of keeping. The cost of the goods is spent
 * in every choice and drops out; that they lose worth is within the cost of keeping.
 */
export function gainsFor(found: Case, luck: Luck): Gains {
  const { variant, stock, shop, settings, yearForOne, contribution } = found;
  const units = stock.available;
  const sold = drawsOf(SOLD_OF_NONE, { seed: shop.seed, name: `${variant.variantId} sold` });
  const cashUsual = cashAt(found, variant.priceMinor);
  const cashCleared = cashAt(found, clearancePrice(found));
  const costBy = costOf(contribution);
  const gains: Gains = {
    clearance: new Float64Array(PATHS),
    lot: new Float64Array(PATHS),
    clearedUnits: 0,
  };
  for (let path = 0; path < PATHS; path += 1) {
    const margin = luck.margin[path] ?? 0.5;
    const cost = costBy(margin);
    const lot = (luck.lot[path] ?? 0) * cost;
    const keepADay = (cost * settings.holdingRatePerYear) / YEAR_DAYS;
    const usual = Math.min(units, (sold[path] ?? 0) * yearForOne);
    const cleared = Math.max(usual, units * (luck.cleared[path] ?? 0));
    const kept =
      usual * cashUsual(margin) + (units - usual) * lot - keepADay * (units - usual / 2) * YEAR_DAYS;
    const keptDays = cleared * (CLEARANCE_DAYS / 2) + (units - cleared) * YEAR_DAYS;
    gains.clearance[path] =
      cleared * cashCleared(margin) + (units - cleared) * lot - keepADay * keptDays - kept;
    gains.lot[path] = units * lot - keepADay * units * LOT_DAYS - kept;
    gains.clearedUnits += cleared / PATHS;
  }
  return gains;
}

export function plansFor(found: Case, gains: Gains): { plans: Plan[]; best: Plan } {
  const { variant, stock } = found;
  const { priceMinor } = variant;
  const nothing: Plan = { id: "nothing", newPriceMinor: priceMinor, money: NO_GAIN, units: 0 };
  const plans: Plan[] = [
    {
      id: "clearance",
      newPriceMinor: clearancePrice(found),
      money: summed(gains.clearance),
      units: gains.clearedUnits,
    },
    { id: "lot", newPriceMinor: priceMinor, money: summed(gains.lot), units: stock.available },
    nothing,
  ];
  return { plans, best: bestOf(plans, nothing) };
}

export function clearancePrice({ variant, shop }: Pick<Case, "variant" | "shop">): number {
  return roundPrice(variant.priceMinor * (1 - CLEARANCE_SHARE), shop.currency);
}

/** Units that a year would sell at the full price. */
export function soldInYear({ yearForOne, stock }: Case): Span {
  const of = (share: number) => Math.min(stock.available, share * yearForOne);
  const { low, likely, high } = SOLD_OF_NONE;
  return { low: of(low), likely: of(likely), high: of(high) };
}

/** Keeping so many units for a day, minor units: what waiting costs. */
export function keepingPerDay(
  { contribution, settings }: Pick<Case, "contribution" | "settings">,
  units: number,
): number {
  return (units * middle(contribution.costMinor) * settings.holdingRatePerYear) / YEAR_DAYS;
}
