import { type Day, daysBetween } from "./day.ts";
import {
  LEAST_SIGMA,
  LONGEST_LEAD_DAYS,
  type LeadTime,
  SAME_DAY,
  shapeOf,
  shareStillComing,
} from "./lead-time.ts";
import { normalShareAbove, Z90 } from "./quantiles.ts";
import { openUnits, type OwnOrderRow } from "./rows/own-order.ts";

/** What one part of an order tells: it took so many days, or longer than so many where it is still to come. */
export type Delivery = { days: number; /** Of its order, 0…1. */ weight: number; arrived: boolean };

/**
 * Orders that the founder's word on a supplier counts as, and the shop's default, which is no word on this supplier.
 * A judgement: after four orders what happened counts as much as what was said.
 */
export const WORTH_IN_ORDERS = { supplier: 4, default: 2 } as const;

/** Steps of the fit; each closes most of the distance that is left. */
const STEPS = 30;

/**
 * What our own orders with one supplier tell of how long they take. Each order counts once, its parts by their units:
 * a large order is no better clock than a small one. Units still to come took longer than until today, and count the
 * less the surer it is that an overdue order never comes. What was called off tells nothing.
 */
export function deliveriesOf(
  orders: readonly OwnOrderRow[],
  { today, said }: { today: Day; said: LeadTime },
): Delivery[] {
  return orders.flatMap(({ lines, placedDay, expectedDay }) => {
    const parts: { days: number; units: number; arrived: boolean }[] = [];
    const lateDays = Math.max(0, daysBetween(expectedDay, today));
    const believed = lateDays === 0 ? 1 : shareStillComing(said, lateDays);
    for (const line of lines) {
      for (const { kind, day, units } of line.closings)
        if (kind === "received") parts.push({ days: daysBetween(placedDay, day), units, arrived: true });
      const open = openUnits(line) * believed;
      parts.push({ days: daysBetween(placedDay, today), units: open, arrived: false });
    }
    const all = lines.reduce((sum, { units }) => sum + units, 0);
    return parts
      .filter(({ units }) => units > 0)
      .map(({ days, units, arrived }) => ({ days, weight: Math.min(1, units / Math.max(1, all)), arrived }));
  });
}

/**
 * A lead time from what was said of it and what happened. Lognormal, fitted by expectation and maximisation, units that
 * are still to come counting as longer than until today (Dempster, Laird, Rubin, 1977); what was said counts as
 * `WORTH_IN_ORDERS` orders, in the middle as in the spread (the normal's conjugate prior). `said` itself where nothing
 * has arrived.
 */
export function leadFromDeliveries(
  said: LeadTime,
  deliveries: readonly Delivery[],
  orders: number,
): LeadTime {
  if (said.known === "receipts" || orders === 0) return said;
  const prior = { ...logShape(said), worth: WORTH_IN_ORDERS[said.known] };
  let { mean, sigma } = prior;
  let weight = 0;
  for (let step = 0; step < STEPS; step += 1) {
    const seen = deliveries.map((one) => ({ weight: one.weight, ...likely(one, { mean, sigma }) }));
    weight = total(seen, () => 1);
    const worth = prior.worth + weight;
    mean = (prior.worth * prior.mean + total(seen, (one) => one.mean)) / worth;
    const middle = mean;
    const spread =
      prior.worth * (prior.sigma ** 2 + (prior.mean - middle) ** 2) +
      total(seen, (one) => one.variance + (one.mean - middle) ** 2);
    sigma = Math.max(LEAST_SIGMA, Math.sqrt(spread / worth));
  }
  // The next order differs from a middle that is not known exactly itself.
  const ahead = sigma * Math.sqrt(1 + 1 / (prior.worth + weight));
  const typicalDays = wholeDays(Math.exp(mean));
  return {
    typicalDays,
    slowDays: Math.max(typicalDays, wholeDays(Math.exp(mean + Z90 * ahead))),
    known: "receipts",
    orders,
  };
}

/** Days of a delivery in logarithms: as seen, or, of one still to come, as likely as the fit so far has it. */
function likely(
  { days, arrived }: Delivery,
  { mean, sigma }: { mean: number; sigma: number },
): { mean: number; variance: number } {
  const log = Math.log(Math.min(LONGEST_LEAD_DAYS, Math.max(SAME_DAY, days)));
  if (arrived) return { mean: log, variance: 0 };
  const above = (log - mean) / sigma;
  const pull = tailMean(above);
  return { mean: mean + sigma * pull, variance: sigma ** 2 * Math.max(0, 1 + above * pull - pull ** 2) };
}

/** Mean of a standard normal above `z`: density over the share above; far out, where neither can be told, z + 1/z. */
function tailMean(z: number): number {
  if (z > 4) return z + 1 / z;
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI) / normalShareAbove(z);
}

function logShape(lead: LeadTime): { mean: number; sigma: number } {
  const { median, sigma } = shapeOf(lead);
  return { mean: Math.log(median), sigma: Math.max(LEAST_SIGMA, sigma) };
}

function wholeDays(days: number): number {
  return Math.min(LONGEST_LEAD_DAYS, Math.round(days));
}

function total<T extends { weight: number }>(seen: readonly T[], of: (one: T) => number): number {
  let sum = 0;
  for (const one of seen) sum += one.weight * of(one);
  return sum;
}
