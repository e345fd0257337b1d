import { type Chance, seedFor } from "../../facts/chance.ts";
import { gamma, normal, poisson } from "../../facts/draws-for-tests.ts";
import type { DemandPaths } from "../../facts/demand-paths.ts";
import { stockForward } from "../../facts/stock-forward.ts";
import type { Alert } from "../contract.ts";
import { WINDOW_DAYS } from "../shared/variant-demand.ts";
import type { Mug } from "./facts-for-tests.ts";

/** A product whose future is drawn already, by a process that the detector is not told. */
export type Truth = {
  mug: Mug;
  future: number[];
  leadDays: number;
  /** What packing, shipping and other fees really take of the price, which nobody told. */
  saleCostShare: number;
};

const FUTURE_DAYS = 300;
const UNIT_COST_MINOR = 780;
const PRICE_MINOR = 2_200;
/** Some shops pay next to nothing of it, some all. */
const MOST_SALE_COST = 0.17;

/** Its level drifts from week to week, with weekdays, lumps and, three times in ten, a stock-out in its past. */
export function productOf(id: number, chance: Chance): Truth {
  const typical = 7 + Math.floor(chance.unit() * 30);
  const slow = Math.round(typical * (1.1 + chance.unit()));
  const lumpiness = 0.3 + chance.unit() * 6;
  const drift = 0.02 + chance.unit() * 0.08;
  const weekend = 0.5 + chance.unit() * 1.2;
  let level = Math.exp(normal(chance) * 1.2 - 0.2);
  const days: number[] = [];
  for (let day = 0; day < WINDOW_DAYS + FUTURE_DAYS; day += 1) {
    if (day % 7 === 0) level *= Math.exp(normal(chance) * drift - drift ** 2 / 2);
    const mean = level * (day % 7 < 2 ? weekend : 1);
    days.push(poisson((mean * gamma(lumpiness, chance)) / lumpiness, chance));
  }
  const past = days.slice(0, WINDOW_DAYS);
  const perDay = past.reduce((sum, units) => sum + units, 0) / WINDOW_DAYS;
  if (chance.unit() < 0.3) past.fill(0, 40, 40 + Math.floor(chance.unit() * 30));
  const key = `supplier ${seedFor(id, "key")}`;
  return {
    mug: {
      available: Math.round(perDay * typical * chance.unit() * 4),
      units: past,
      supplier: { leadDays: { typical, slow }, key },
      variant: { supplierKey: key, priceMinor: PRICE_MINOR, unitCostMinor: UNIT_COST_MINOR },
    },
    future: days.slice(WINDOW_DAYS),
    leadDays: Math.min(
      200,
      Math.round(typical * Math.exp((Math.log(slow / typical) / 1.2816) * normal(chance))),
    ),
    // Drawn last, so that the futures are those that were drawn before there were such costs.
    saleCostShare: chance.unit() * MOST_SALE_COST,
  };
}

/** What the alert's best choice saves against doing nothing in the one future that comes true, minor units. */
export function realised(alert: Alert, truth: Truth): number {
  const days = FUTURE_DAYS;
  const before = new Float64Array(days + 1);
  truth.future.forEach((units, day) => {
    before[day + 1] = (before[day] ?? 0) + units;
  });
  const demand: DemandPaths = { paths: 1, days, before, rate: Float64Array.of((before[days] ?? 0) / days) };
  const best = alert.options.find(({ id }) => id === alert.bestOptionId);
  const sized = best?.draft ?? alert.options[0]?.draft;
  const units = (sized?.payload["lines"] as { units: number }[])[0]?.units ?? 0;
  const placedDay = alert.bestOptionId === "wait_week" ? 7 : 0;
  const value = (order: { units: number; placedDay: number; leadDays: number[] } | null) => {
    const played = stockForward({
      demand,
      start: truth.mug.available ?? 0,
      arrivals: [],
      order,
      untilDay: [truth.leadDays + 30],
    });
    const perUnit = PRICE_MINOR - UNIT_COST_MINOR - PRICE_MINOR * (0.029 + truth.saleCostShare) - 22;
    const rate = demand.rate[0] ?? 0;
    const beyond = Math.max(0, (played.leftUnits[0] ?? 0) - rate * 45);
    const lying = rate > 0 ? beyond * Math.min(1, ((0.25 / 365) * beyond) / rate / 2) : beyond;
    const held = ((played.heldUnitDays[0] ?? 0) * 0.25) / 365;
    return -(played.lostUnits[0] ?? 0) * 0.7 * perUnit - (held + lying) * UNIT_COST_MINOR;
  };
  return value({ units, placedDay, leadDays: [truth.leadDays] }) - value(null);
}
