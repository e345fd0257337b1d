import { normalShareAbove, normalSlices, Z90 } from "./quantiles.ts";
import { type Chance, shuffled } from "./chance.ts";

/** Days from order to shelf as a distribution: half arrive within `typical`, nine in ten within `slow`. */
export type LeadTime = {
  typicalDays: number;
  slowDays: number;
  /** Where it comes from: our own orders that arrived, the founder's word on this supplier, or the shop's default. */
  known: "receipts" | "supplier" | "default";
  /** Own orders that it rests on, as far as they arrived; 0 unless `known` is `receipts`. */
  orders: number;
};

/** No order in a simulation takes longer; a supplier slower than this is beyond any plan. */
export const LONGEST_LEAD_DAYS = 730;
/** A lognormal needs a median above zero; same-day delivery rounds to 0 days all the same. */
export const SAME_DAY = 0.4;
/** The tail of a founder's guess is not to be trusted far beyond it. */
const WIDEST_SIGMA = 1.2;

/**
 * Orders that never come, or that came and were never marked as received: about one in twenty. A judgement, so that an
 * overdue order is counted on less and less; no shop's own figure is known for it.
 */
const NEVER_SHARE = 0.05;
/** Even a supplier said to be always on time is a day late now and then. */
export const LEAST_SIGMA = 0.1;

/** The founder's word on a supplier, else the shop's default. */
export function leadTimeFrom(
  supplier: { typical: number; slow: number } | null,
  fallback: { typical: number; slow: number },
): LeadTime {
  const { typical, slow } = supplier ?? fallback;
  const typicalDays = Math.min(Math.max(0, typical), LONGEST_LEAD_DAYS);
  return {
    typicalDays,
    // A "slow" below the usual says nothing about slowness: then all arrive as usual.
    slowDays: Math.min(Math.max(typicalDays, slow), LONGEST_LEAD_DAYS),
    known: supplier ? "supplier" : "default",
    orders: 0,
  };
}

/** Lead times in whole days for each path, one per equal slice of the distribution, in an order of chance. */
export function sampleLeadDays(lead: LeadTime, paths: number, chance: Chance): Int32Array {
  const { median, sigma } = shapeOf(lead);
  const slices = normalSlices(paths);
  return shuffled(paths, chance).map((slice) =>
    Math.min(LONGEST_LEAD_DAYS, Math.round(median * Math.exp(sigma * (slices[slice] ?? 0)))),
  );
}

/** Mean and variance of a lead time, for screening without simulation. */
export function leadMoments(lead: LeadTime): { meanDays: number; varianceDays: number } {
  const { median, sigma } = shapeOf(lead);
  const meanDays = median * Math.exp(sigma ** 2 / 2);
  return { meanDays, varianceDays: meanDays ** 2 * (Math.exp(sigma ** 2) - 1) };
}

/**
 * Of orders that have not arrived `lateDays` after their expected day, the share that still comes. By Bayes' rule: of
 * those that come at all, as many are this late as the lead time's distribution says; the others never come.
 */
export function shareStillComing(lead: LeadTime, lateDays: number): number {
  const { median, sigma } = shapeOf(lead);
  const takesLonger = normalShareAbove(Math.log((median + lateDays) / median) / Math.max(sigma, LEAST_SIGMA));
  const coming = (1 - NEVER_SHARE) * takesLonger;
  return coming / (coming + NEVER_SHARE);
}

/** A lognormal: its median, and the spread of its logarithm. */
export function shapeOf({ typicalDays, slowDays }: LeadTime): { median: number; sigma: number } {
  const median = Math.max(typicalDays, SAME_DAY);
  return { median, sigma: Math.min(WIDEST_SIGMA, Math.log(Math.max(slowDays, median) / median) / Z90) };
}
