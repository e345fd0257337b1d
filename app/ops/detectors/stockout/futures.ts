import { Chance, seedFor, shuffled } from "../../facts/chance.ts";
import { daysBetween, weekdayOf } from "../../facts/day.ts";
import { type DemandPaths, sampleDemand } from "../../facts/demand-paths.ts";
import { sampleLeadDays } from "../../facts/lead-time.ts";
import { quantileOf } from "../../facts/quantiles.ts";
import { type Arrival, runOutDays } from "../../facts/stock-forward.ts";
import type { Case } from "./case.ts";
import { comingShare, lateDaysOf } from "./overdue.ts";

/** Futures that every option is played on. */
export const PATHS = 256;
const LONGEST_PUT_OFF_DAYS = 30;
const SHORTEST_PUT_OFF_DAYS = 14;
/** A day beyond every future. */
const NEVER = 1_000_000;

/** What every option meets alike: demand, lead time and what is under way, path by path. */
export type Futures = {
  demand: DemandPaths;
  leadDays: Int32Array;
  arrivals: Arrival[];
};

/** Each path reaches so many days beyond its own lead time, since nothing later is looked at. */
export function futuresFor(
  found: Case,
  { paths, daysBeyondLead }: { paths: number; daysBeyondLead: number },
): Futures {
  const { shop, variant } = found;
  const seed = seedFor(shop.seed, variant.variantId);
  const leadDays = sampleLeadDays(found.lead, paths, new Chance(seedFor(seed, "lead")));
  const demand = sampleDemand(found.demand, {
    daysByPath: leadDays.map((days) => days + daysBeyondLead),
    firstWeekday: weekdayOf(shop.today),
    seed: seedFor(seed, "demand"),
  });
  return { demand, leadDays, arrivals: arrivalsFor(found, leadDays, seedFor(seed, "incoming")) };
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
  const slack = Float64Array.from(runOut, (day, path) => day - (futures.leadDays[path] ?? 0)).sort();
  return Math.floor(quantileOf(slack, 1 - settings.serviceLevel));
}

/**
 * Our own orders land on their expected day, earlier or later as the path's lead time is quick or slow. One that is
 * overdue lands within the days that slow orders take longer, and on the fewer paths the longer it is overdue: it may
 * never come, or have come without anybody saying so. Units that Shopify shows as incoming without a day
 * were ordered some time ago: they land on any day within the path's lead time.
 */
function arrivalsFor(
  { onOrder, undatedUnits, lead, shop }: Case,
  leadDays: Int32Array,
  seed: number,
): Arrival[] {
  const arrivals: Arrival[] = (onOrder?.arrivals ?? []).map((arriving) => {
    const { units, expectedDay, purchaseOrderId } = arriving;
    const due = daysBetween(shop.today, expectedDay);
    const share = comingShare(lead, lateDaysOf(expectedDay, shop.today));
    const rank = share < 1 ? shuffled(leadDays.length, new Chance(seedFor(seed, purchaseOrderId))) : null;
    const untilDue = due < 1 ? Math.max(1, lead.slowDays - lead.typicalDays) / 2 : due;
    const left = lead.typicalDays > 0 ? Math.min(1, untilDue / lead.typicalDays) : 1;
    return {
      units,
      dayByPath: leadDays.map((days, path) =>
        rank !== null && (rank[path] ?? 0) + 0.5 > share * leadDays.length
          ? NEVER
          : Math.max(1, Math.round(untilDue + (days - lead.typicalDays) * left)),
      ),
    };
  });
  if (undatedUnits > 0) {
    const order = shuffled(leadDays.length, new Chance(seed));
    arrivals.push({
      units: undatedUnits,
      dayByPath: leadDays.map(
        (days, path) => 1 + Math.floor((((order[path] ?? 0) + 0.5) / leadDays.length) * days),
      ),
    });
  }
  return arrivals;
}
