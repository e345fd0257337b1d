import { Chance, seedFor } from "../../facts/chance.ts";
import { middle } from "../../facts/contribution.ts";
import { seasonMean } from "../../facts/demand.ts";
import { sampleLeadDays } from "../../facts/lead-time.ts";
import { quantileOf } from "../../facts/quantiles.ts";
import type { StockAhead } from "../contract.ts";
import { evenStockBands, LONGEST_CHART_DAYS } from "../shared/even-stock.ts";
import { bestOf } from "../shared/choice.ts";
import { drawsOf, type Gain, gainOf, NO_GAIN, PATHS } from "../shared/gains.ts";
import { LEFT_WORTH, YEAR_DAYS } from "../shared/left-worth.ts";
import { orderableAbout } from "../shared/order-seed.ts";
import { costOf, leavesOf, LUCK } from "../shared/sale/cash.ts";
import { supplyOf } from "../shared/stocking/line.ts";
import { type Case, levelNow } from "./case.ts";

export type Plan = { id: "commit" | "partial" | "nothing"; units: number; money: Gain };
export type Outlook = {
  plans: readonly Plan[];
  best: Plan;
  perDayMinor: number;
  /** Wanted from today until the season's last day. */
  wanted: { p10: number; p50: number; p90: number };
  /** Of futures, the share in which the order is to suffice. */
  fractile: number;
  shortMinor: number;
  overMinor: number;
};

/** Draws of a simulation tell little beyond these. */
const LEAST_FRACTILE = 0.5;
const MOST_FRACTILE = 0.95;

/**
 * One order for the season, to the quantile Cu ÷ (Cu + Co) of what is wanted of it (the newsvendor's critical fractile:
 * Arrow, Harris and Marschak, 1951): Cu = lost for good × contribution, Co = cost of keeping a unit until the next season.
 * Null: nothing is needed.
 */
export function outlookFor(found: Case): Outlook | null {
  const { contribution, settings, peak, supplier } = found;
  const shortMinor = settings.lostSaleShare * Math.max(0, middle(contribution.perUnitMinor));
  const untilNext = YEAR_DAYS - (peak.last - peak.first);
  const overMinor = (middle(contribution.costMinor) * settings.holdingRatePerYear * untilNext) / YEAR_DAYS;
  if (shortMinor <= 0) return null;
  const fractile = Math.min(MOST_FRACTILE, Math.max(LEAST_FRACTILE, shortMinor / (shortMinor + overMinor)));
  const futures = futuresOf(found, 0);
  const needed = Math.ceil(quantileOf(futures.needs.toSorted(), fractile));
  if (needed <= 0) return null;
  const commit = orderableAbout(needed, supplier);
  const partial = orderableAbout(needed / 2, supplier);
  const nothing: Plan = { id: "nothing", units: 0, money: NO_GAIN };
  const plans: Plan[] = [
    { id: "commit", units: commit, money: gainOfOrder(found, futures, commit) },
    ...(partial < commit
      ? [{ id: "partial" as const, units: partial, money: gainOfOrder(found, futures, partial) }]
      : []),
    nothing,
  ];
  const best = bestOf(plans, nothing);
  const later = best.units > 0 ? gainOfOrder(found, futuresOf(found, 1), best.units) : NO_GAIN;
  const sorted = futures.wanted.toSorted();
  const wanted = {
    p10: quantileOf(sorted, 0.1),
    p50: quantileOf(sorted, 0.5),
    p90: quantileOf(sorted, 0.9),
  };
  const perDayMinor = Math.max(0, best.money.mean - later.mean);
  return { plans, best, perDayMinor, wanted, fractile, shortMinor, overMinor };
}

/**
 * Stock under each choice until the season's last day. None where something is on its way: the calculation takes it as
 * there, and a picture that begins above the shelf would mislead; nor where the season begins beyond the picture.
 */
export function stockAheadFor(found: Case, { plans }: Pick<Outlook, "plans">): StockAhead[] {
  const { stock, peak } = found;
  const start = Math.max(0, stock.available);
  if (supplyOf(found) > start || peak.first >= LONGEST_CHART_DAYS) return [];
  const { levels, lands } = futuresOf(found, 0);
  return plans.map(({ id, units }) => ({
    optionId: id,
    ...evenStockBands({
      ...{ start, days: peak.last + 1 },
      wantedBefore: (path, day) => (levels[path] ?? 0) * (peak.before[Math.round(day)] ?? 0),
      order: units > 0 ? (path) => ({ units, day: Math.round(lands[path] ?? 0) }) : null,
    }),
  }));
}

/** Each path its own level of sales and its own delivery; `placedDay`: when the order goes out. */
type Futures = { levels: Float64Array; lands: Float64Array; wanted: Float64Array; needs: Float64Array };

function futuresOf(found: Case, placedDay: number): Futures {
  const { variant, lead, peak, shop } = found;
  const days = peak.last + 1;
  const seed = seedFor(shop.seed, `${variant.variantId} season`);
  const levels = drawsOf(levelNow(found, peak), { seed, name: "level" });
  const lands = Float64Array.from(
    sampleLeadDays(lead, PATHS, new Chance(seedFor(seed, "lead"))),
    (leadDays) => Math.min(days, placedDay + leadDays),
  );
  const supply = supplyOf(found);
  const until = (path: number, day: number) => (levels[path] ?? 0) * (peak.before[Math.round(day)] ?? 0);
  const wanted = levels.map((_, path) => until(path, days));
  const needs = levels.map((_, path) => {
    const early = until(path, lands[path] ?? days);
    return (wanted[path] ?? 0) - early - Math.max(0, supply - early);
  });
  return { levels, lands, wanted, needs };
}

/**
 * What an order of so many units sells in the season, against none, less the cost of keeping it, and of what is left:
 * kept until it sells after the season, never more than its loss of worth in a year.
 */
function gainOfOrder(found: Case, { levels, lands, needs }: Futures, units: number): Gain {
  const { variant, demand, settings, contribution, peak, shop } = found;
  const of = (name: string) => ({ seed: shop.seed, name: `${variant.variantId} season ${name}` });
  const worths = drawsOf(LEFT_WORTH, { ...of("worth"), most: 1 });
  const lucks = drawsOf(LUCK, { ...of("luck"), most: 1 });
  const [leaves, costBy] = [leavesOf(contribution), costOf(contribution)];
  const after = demand.season ? seasonMean(demand.season, { from: peak.last + 1, days: 91 }) : 1;
  const perDay = settings.holdingRatePerYear / YEAR_DAYS;
  return gainOf((path) => {
    const luck = lucks[path] ?? 0.5;
    const cost = costBy(luck);
    const sold = Math.min(units, Math.max(0, needs[path] ?? 0));
    const left = units - sold;
    const rate = (levels[path] ?? 0) * after;
    // They sell one after the other, so they lie for half the time that all of them take.
    const lying = rate > 0 ? (perDay * left) / rate / 2 : Infinity;
    const held = (left + sold / 2) * perDay * Math.max(0, peak.last + 1 - (lands[path] ?? 0));
    const lost = left === 0 ? 0 : left * Math.min(1 - (worths[path] ?? 0), lying);
    return settings.lostSaleShare * leaves(luck) * sold - (held + lost) * cost;
  });
}
