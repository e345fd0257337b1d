/** Stores whose future is drawn already, by a process that no detector is told. */
import { type Chance, seedFor } from "../../../app/ops/facts/chance.ts";
import { gamma, normal, poisson } from "../../../app/ops/facts/draws-for-tests.ts";
import { WINDOW_DAYS } from "../../../app/ops/detectors/shared/variant-demand.ts";

/** Days that a founder works through the list. */
export const CAMPAIGN_DAYS = 30;
/** Days of demand after the campaign: the longest delivery and a year of selling down. */
const AFTER_DAYS = 400;
const ALL_DAYS = WINDOW_DAYS + CAMPAIGN_DAYS + AFTER_DAYS;

/** How demand comes about. */
export type Process = {
  /** Mean units of a day of each week since the window began, before weekdays. */
  levels: readonly number[];
  /** The weekly step of the level, as a share of it. */
  drift: number;
  weekend: number;
  /** Shape of the gamma that a day's mean is drawn by. */
  lumpiness: number;
};

export type Truth = {
  id: number;
  priceMinor: number;
  unitCostMinor: number;
  /** Whether the shop has recorded its cost. */
  isCostKnown: boolean;
  supplier: { key: string; typical: number; slow: number };
  /** Days that an order placed in the campaign really takes. */
  leadDays: number;
  process: Process;
  /** Units wanted on each day: the past window, then the campaign, then after it. */
  wanted: readonly number[];
  /** Of the past window, units sold: what was wanted while there was stock. */
  past: readonly number[];
  /** Days of the past window, counted from its first, on which there was none. */
  pastOut: readonly number[];
  /** Units on the shelf as the campaign starts. */
  stock: number;
  /** What packing, shipping and fees of apps really take of the price, which nobody told. */
  saleCostShare: number;
  /** Percent more units for one percent off the price. */
  elasticity: number;
};

/** One product: its level drifts from week to week, with weekdays and lumps; one in six has far too much on the shelf. */
export function productOf(id: number, chance: Chance): Truth {
  const typical = 7 + Math.floor(chance.unit() * 30);
  const slow = Math.round(typical * (1.1 + chance.unit()));
  const priceMinor = Math.round(400 * Math.exp(normal(chance) * 0.9 + 1.6));
  const unitCostMinor = costOf(priceMinor, chance);
  const { wanted, process } = demandOf(chance, Math.exp(normal(chance) * 1.3 - 0.4));
  const past = wanted.slice(0, WINDOW_DAYS);
  const perDay = past.reduce((sum, units) => sum + units, 0) / WINDOW_DAYS;
  const pastOut = outDays(chance);
  for (const day of pastOut) past[day] = 0;
  const isHeap = chance.unit() < 1 / 6;
  const coverDays = isHeap ? 250 + chance.unit() * 700 : typical * chance.unit() * 4;
  return {
    id,
    priceMinor,
    unitCostMinor,
    isCostKnown: chance.unit() < 0.85,
    supplier: { key: `supplier ${seedFor(id, "key")}`, typical, slow },
    leadDays: leadDaysOf({ typical, slow }, chance),
    process,
    wanted,
    past,
    pastOut,
    stock: Math.round(perDay * coverDays),
    ...untoldOf(chance),
  };
}

/** What no shop is told of its products. */
export function untoldOf(chance: Chance): Pick<Truth, "saleCostShare" | "elasticity"> {
  return { saleCostShare: chance.unit() * 0.17, elasticity: Math.max(0.3, 1.8 + 0.8 * normal(chance)) };
}

export function costOf(priceMinor: number, chance: Chance): number {
  return Math.round(priceMinor * (0.25 + chance.unit() * 0.4));
}

export function leadDaysOf(
  { typical, slow }: Pick<Truth["supplier"], "typical" | "slow">,
  chance: Chance,
): number {
  return Math.min(200, Math.round(typical * Math.exp((Math.log(slow / typical) / 1.2816) * normal(chance))));
}

function demandOf(chance: Chance, start: number): Pick<Truth, "wanted" | "process"> {
  const lumpiness = 0.3 + chance.unit() * 6;
  const drift = 0.02 + chance.unit() * 0.08;
  const weekend = 0.5 + chance.unit() * 1.2;
  const process = { drift, weekend, lumpiness };
  const { wanted, levels } = comesAbout(process, { chance, level: start, days: ALL_DAYS });
  return { wanted, process: { ...process, levels } };
}

/** Units of `days` days from a Sunday on, and the level of each week, of which `level` is the one before. */
export function comesAbout(
  { drift, weekend, lumpiness }: Omit<Process, "levels">,
  { chance, level, days }: { chance: Chance; level: number; days: number },
): { wanted: number[]; levels: number[] } {
  const levels: number[] = [];
  let now = level;
  const wanted = Array.from({ length: days }, (_, day) => {
    if (day % 7 === 0) {
      now *= Math.exp(normal(chance) * drift - drift ** 2 / 2);
      levels.push(now);
    }
    const mean = now * (day % 7 < 2 ? weekend : 1);
    return poisson((mean * gamma(lumpiness, chance)) / lumpiness, chance);
  });
  return { wanted, levels };
}

/** Three in ten were out of stock for some weeks of the past, which the shop's own log knows. */
function outDays(chance: Chance): number[] {
  if (chance.unit() >= 0.3) return [];
  return Array.from({ length: Math.floor(chance.unit() * 30) }, (_, day) => 40 + day);
}
