import { normalQuantile, normalShareAbove } from "../../facts/quantiles.ts";
import { bestOf } from "../shared/choice.ts";
import { drawsOf, type Gain, gainOf, NO_GAIN, type Span } from "../shared/gains.ts";
import { YEAR_DAYS } from "../shared/left-worth.ts";
import { LUCK } from "../shared/sale/cash.ts";
import type { Case } from "./case.ts";

export type Plan = { id: "change" | "nothing"; money: Gain };
export type Outlook = {
  plans: readonly Plan[];
  best: Plan;
  /** The chance that costs least, whole percents as the setting has it. */
  level: number;
  /** Units more, or fewer, of safety stock. */
  moreUnits: number;
  perDayMinor: number;
};

/** The span of the setting that is worth naming: below it nobody plans, above it a simulation of demand tells nothing. */
const LEAST_LEVEL = 0.5;
const MOST_LEVEL = 0.99;
/** How far sales stray is itself known to about so much. A judgement, stated as such. */
export const STRAY: Span = { low: 0.75, likely: 1, high: 1.35 };

/**
 * Yearly cost of a chance z: short × G(z) + kept × z, where G(z) = φ(z) − z (1 − Φ(z)) is the mean shortage of a standard
 * normal (safety stock: z × deviation of demand during delivery; Silver, Pyke and Thomas, "Inventory and Production
 * Management in Supply Chains", 2017). It is least where 1 − Φ(z) = kept ÷ short.
 */
export function outlookFor(found: Case): Outlook {
  const { shortMinor, keptMinor, settings, deviationUnits, shop } = found;
  const likelyShort = (shortMinor.low + shortMinor.high) / 2;
  const least = likelyShort > 0 ? 1 - keptMinor / likelyShort : LEAST_LEVEL;
  const level = Math.round(100 * Math.min(MOST_LEVEL, Math.max(LEAST_LEVEL, least))) / 100;
  const [now, then] = [normalQuantile(settings.serviceLevel), normalQuantile(level)];
  const lucks = drawsOf(LUCK, { seed: shop.seed, name: "service level luck", most: 1 });
  const strays = drawsOf(STRAY, { seed: shop.seed, name: "service level stray" });
  const change = gainOf((path) => {
    const short = shortMinor.low + (shortMinor.high - shortMinor.low) * (lucks[path] ?? 0.5);
    const saved = short * (meanShortage(now) - meanShortage(then)) - keptMinor * (then - now);
    return (strays[path] ?? 1) * saved;
  });
  const nothing: Plan = { id: "nothing", money: NO_GAIN };
  const plans: Plan[] = [{ id: "change", money: change }, nothing];
  const best = bestOf(plans, nothing);
  const perDayMinor = Math.max(0, best.money.mean) / YEAR_DAYS;
  return { plans, best, level, moreUnits: deviationUnits * (then - now), perDayMinor };
}

/** Mean of what a standard normal lies above z by. */
export function meanShortage(z: number): number {
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI) - z * normalShareAbove(z);
}
