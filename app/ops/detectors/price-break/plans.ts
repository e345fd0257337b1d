import { bestOf } from "../shared/choice.ts";
import { drawsOf, type Gain, gainOf, NO_GAIN } from "../shared/gains.ts";
import { LEFT_WORTH, YEAR_DAYS } from "../shared/left-worth.ts";
import { rateAhead, supplyOf } from "../shared/stocking/line.ts";
import type { Case, Tier } from "./case.ts";

export type Plan = { id: string; tier: Tier; money: Gain };
export type Outlook = { plans: readonly Plan[]; best: Plan; perDayMinor: number };

/**
 * Each break against ordering what would do again and again: what is saved on the units that sell within a year − what
 * keeping the larger order costs more − what those lose that are left after the year, path by path of how it sells.
 */
export function outlookFor(found: Case): Outlook {
  const nothing: Plan = { id: "nothing", tier: found.usual, money: NO_GAIN };
  const plans = found.tiers.map((tier, at) => ({ id: `break_${at + 1}`, tier, money: gainFor(found, tier) }));
  const best = bestOf([...plans, nothing], nothing);
  const lastsDays = best.tier.units / found.perDay;
  return { plans, best, perDayMinor: Math.max(0, best.money.mean) / Math.max(1, lastsDays) };
}

function gainFor(found: Case, tier: Tier): Gain {
  const { variant, settings, shop, usual, unitCostMinor } = found;
  const of = (name: string) => ({ seed: shop.seed, name: `${variant.variantId} break ${name}` });
  const rates = drawsOf(rateAhead(found, YEAR_DAYS), of("rate"));
  const worths = drawsOf(LEFT_WORTH, { ...of("worth"), most: 1 });
  const cost = unitCostMinor * (1 - tier.offShare);
  const savedOfUnit = unitCostMinor * (tier.offShare - usual.offShare);
  const supply = supplyOf(found);
  return gainOf((path) => {
    const rate = rates[path] ?? 0;
    // What lies there already sells first.
    const left = Math.max(0, tier.units - Math.max(0, rate * YEAR_DAYS - supply));
    const sold = tier.units - left;
    const days = rate > 0 ? Math.min(YEAR_DAYS, tier.units / rate) : YEAR_DAYS;
    // On average half of an order lies there while it sells; with small orders half of a small one does.
    const held = ((tier.units + left) / 2 - Math.min(usual.units, tier.units) / 2) * days;
    return (
      sold * savedOfUnit -
      (held * cost * settings.holdingRatePerYear) / YEAR_DAYS -
      left * (cost - (worths[path] ?? 0) * Math.min(cost, unitCostMinor))
    );
  });
}
