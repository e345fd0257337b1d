import { LEAST_SIGMA, type LeadTime, shapeOf } from "../../facts/lead-time.ts";
import { normalQuantile, normalShareAbove, Z90 } from "../../facts/quantiles.ts";
import { bestOf } from "../shared/choice.ts";
import { drawsOf, type Gain, gainOf, NO_GAIN, type Span } from "../shared/gains.ts";
import { YEAR_DAYS } from "../shared/left-worth.ts";
import type { Case } from "./case.ts";

export type Plan = { id: "update" | "tell" | "nothing"; money: Gain };

/** A lognormal of days. */
type Days = { mean: number; sigma: number };

export type Outlook = {
  plans: readonly Plan[];
  best: Plan;
  perDayMinor: number;
  /** Days of sales that orders are placed ahead with now, and would be. */
  coveredNow: number;
  coveredThen: number;
  /** The same by what is set for them alone. */
  coveredSaid: number;
  /** Days in a year on which these products are out because of it, if nothing is changed. */
  shortDays: number;
};

/** Of what a supplier is late, the share that telling them takes off. A judgement, stated as such. */
export const RECOVERED: Span = { low: 0, likely: 0.15, high: 0.4 };
/** What telling them takes, minor units: some minutes of somebody's time. A judgement, stated as such. */
const TELL_MINOR: Span = { low: 200, likely: 500, high: 1_200 };

/**
 * A year of orders, one for each cover: each is placed when stock suffices for the delivery time at the service level
 * (the reorder point: demand × lead time + safety stock). Where it takes longer, the shelf is empty for the difference.
 *
 * update = orders a year × (days short now − days short then) × lost a day − days covered more × keeping a day of sales;
 * tell = what is taken off × (days covered more than by what is set × keeping a day + what is short for it).
 */
export function outlookFor(found: Case): Outlook {
  const { said, used, then, settings, lostPerDayMinor, keptDayMinor, key, shop } = found;
  const z = normalQuantile(settings.serviceLevel);
  const [coveredNow, coveredThen] = [covered(logOf(used), z), covered(logOf(then), z)];
  const coveredSaid = covered(logOf(said), z);
  const ordersAYear = YEAR_DAYS / Math.max(7, settings.coverDays);
  const of = (name: string) => ({ seed: shop.seed, name: `${key} drift ${name}` });
  const short = futuresOf(found);
  const recovered = drawsOf(RECOVERED, { ...of("recovered"), most: 1 });
  const telling = drawsOf(TELL_MINOR, of("telling"));
  const update = gainOf((path) => {
    const saved = short(path, coveredNow) - short(path, coveredThen);
    return ordersAYear * saved * lostPerDayMinor - (coveredThen - coveredNow) * keptDayMinor;
  });
  const tell = gainOf((path) => {
    const late = ordersAYear * short(path, coveredNow) * lostPerDayMinor;
    const kept = Math.max(0, coveredNow - coveredSaid) * keptDayMinor;
    return (recovered[path] ?? 0) * (late + kept) - (telling[path] ?? 0);
  });
  const nothing: Plan = { id: "nothing", money: NO_GAIN };
  const plans: Plan[] = [
    { id: "update", money: update },
    ...(found.direction === "slower" ? [{ id: "tell" as const, money: tell }] : []),
    nothing,
  ];
  const best = bestOf(plans, nothing);
  const perDayMinor = Math.max(0, best.money.mean) / YEAR_DAYS;
  const shortDays = ordersAYear * gainOf((path) => short(path, coveredNow)).mean;
  return { plans, best, perDayMinor, coveredNow, coveredThen, coveredSaid, shortDays };
}

/** Days short of an order that covers so many, path by path: neither middle nor spread is known exactly by few orders. */
function futuresOf({ seen, key, shop }: Case): (path: number, days: number) => number {
  const of = (name: string) => ({ seed: shop.seed, name: `${key} drift ${name}` });
  const off = (Z90 * seen.sigma) / Math.sqrt(seen.orders);
  // A standard deviation's own, as a share of it: 1 ÷ √(2 (n − 1)).
  const wide = 1 + Z90 / Math.sqrt(2 * Math.max(1, seen.orders - 1));
  const means = drawsOf(
    { low: seen.mean - off, likely: seen.mean, high: seen.mean + off },
    { ...of("mean"), least: -Infinity },
  );
  const sigmas = drawsOf(
    { low: seen.sigma / wide, likely: seen.sigma, high: seen.sigma * wide },
    { ...of("sigma"), least: LEAST_SIGMA / 2 },
  );
  return (path, days) => {
    const [mean, sigma] = [means[path] ?? seen.mean, sigmas[path] ?? seen.sigma];
    return daysBeyond({ mean, sigma }, days);
  };
}

function logOf(lead: LeadTime): Days {
  const { median, sigma } = shapeOf(lead);
  return { mean: Math.log(median), sigma };
}

/** Days that suffice in as many orders as the service level says. */
function covered({ mean, sigma }: Days, z: number): number {
  return Math.exp(mean + z * sigma);
}

/** Mean of a lognormal's days beyond so many: its partial expectation (as in Black and Scholes' formula). */
export function daysBeyond({ mean, sigma }: Days, days: number): number {
  const below = (shift: number) => 1 - normalShareAbove((mean + shift - Math.log(days)) / sigma);
  return Math.max(0, Math.exp(mean + sigma ** 2 / 2) * below(sigma ** 2) - days * below(0));
}
