import { Chance, seedFor } from "../../facts/chance.ts";
import { weekdayOf } from "../../facts/day.ts";
import { type DemandPaths, type Room, sampleDemand } from "../../facts/demand-paths.ts";
import { sampleLeadDays } from "../../facts/lead-time.ts";
import { quantileOf } from "../../facts/quantiles.ts";
import { type Arrival, runOutDays } from "../../facts/stock-forward.ts";
import { arrivalsFor } from "../shared/arrivals.ts";
import type { Case } from "./case.ts";

/** Futures that every option is played on. */
export const PATHS = 256;
const LONGEST_PUT_OFF_DAYS = 30;
const SHORTEST_PUT_OFF_DAYS = 14;

/** What every option meets alike: demand, lead time and what is under way, path by path. */
export type Futures = {
  demand: DemandPaths;
  leadDays: Int32Array;
  arrivals: Arrival[];
};

/** Each path reaches so many days beyond its own lead time, since nothing later is looked at. */
export function futuresFor(
  found: Case,
  { paths, daysBeyondLead, room }: { paths: number; daysBeyondLead: number; room: Room },
): Futures {
  const { shop, variant } = found;
  const seed = seedFor(shop.seed, variant.variantId);
  const leadDays = sampleLeadDays(found.lead, paths, new Chance(seedFor(seed, "lead")));
  const demand = sampleDemand(found.demand, {
    daysByPath: leadDays.map((days) => days + daysBeyondLead),
    firstWeekday: weekdayOf(shop.today),
    seed: seedFor(seed, "demand"),
    room,
  });
  return {
    demand,
    leadDays,
    arrivals: arrivalsFor(found, {
      lead: found.lead,
      today: shop.today,
      leadDays,
      seed: seedFor(seed, "incoming"),
    }),
  };
}

/** Days without an order under "do nothing": a month, or the shop's own order cycle if shorter. */
export function putOffDaysOf({ settings }: Case): number {
  return Math.min(LONGEST_PUT_OFF_DAYS, Math.max(SHORTEST_PUT_OFF_DAYS, settings.coverDays));
}

/**
 * Days from today until the last day on which an order still lands in time in as many futures as the service level
 * says; below 0 where that day is past.
 */
export function slackIn({ stock, settings }: Case, futures: Futures): number {
  const runOut = runOutDays({ ...futures, start: stock.available });
  const slack = runOut;
  for (let path = 0; path < slack.length; path += 1)
    slack[path] = (slack[path] ?? 0) - (futures.leadDays[path] ?? 0);
  return Math.floor(quantileOf(slack.sort(), 1 - settings.serviceLevel));
}
