import { Chance, seedFor, shuffled } from "../../facts/chance.ts";
import { type Day, daysBetween } from "../../facts/day.ts";
import { type LeadTime, shareStillComing } from "../../facts/lead-time.ts";
import type { Arrival } from "../../facts/stock-forward.ts";
import type { OnTheWay } from "./on-the-way.ts";

/** A day beyond every future. */
export const NEVER = 1_000_000;

/** Days since the expected day; 0 where it is today or still to come. */
export function lateDaysOf(expectedDay: Day, today: Day): number {
  return Math.max(0, daysBetween(expectedDay, today));
}

/** Share of futures in which an order comes; 1 unless it is overdue. */
export function comingShare(lead: LeadTime, lateDays: number): number {
  return lateDays === 0 ? 1 : shareStillComing(lead, lateDays);
}

/**
 * The day on which an order of ours lands, path by path: on its expected day, earlier or later as the path's lead time is
 * quick or slow. One that is overdue lands within the days that slow orders take longer, and on the fewer paths the
 * longer it is overdue: it may never come, or have come without anybody saying so.
 */
export function landingDays(
  { purchaseOrderId, expectedDay }: { purchaseOrderId: string; expectedDay: Day },
  { lead, today, leadDays, seed }: { lead: LeadTime; today: Day; leadDays: Int32Array; seed: number },
): Int32Array {
  const due = daysBetween(today, expectedDay);
  const share = comingShare(lead, lateDaysOf(expectedDay, today));
  const rank = share < 1 ? shuffled(leadDays.length, new Chance(seedFor(seed, purchaseOrderId))) : null;
  const untilDue = due < 1 ? Math.max(1, lead.slowDays - lead.typicalDays) / 2 : due;
  const left = lead.typicalDays > 0 ? Math.min(1, untilDue / lead.typicalDays) : 1;
  return leadDays.map((days, path) =>
    rank !== null && (rank[path] ?? 0) + 0.5 > share * leadDays.length
      ? NEVER
      : Math.max(1, Math.round(untilDue + (days - lead.typicalDays) * left)),
  );
}

/**
 * What is under way, path by path. Units that Shopify shows as incoming without a day were ordered some time ago: they
 * land on any day within the path's lead time.
 */
export function arrivalsFor(
  { onOrder, undatedUnits }: Pick<OnTheWay, "onOrder" | "undatedUnits">,
  of: { lead: LeadTime; today: Day; leadDays: Int32Array; seed: number },
): Arrival[] {
  const { leadDays, seed } = of;
  const arrivals: Arrival[] = (onOrder?.arrivals ?? []).map((arriving) => ({
    units: arriving.units,
    dayByPath: landingDays(arriving, of),
  }));
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
