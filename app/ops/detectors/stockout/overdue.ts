import { daysBetween } from "../../facts/day.ts";
import { type LeadTime, shareStillComing } from "../../facts/lead-time.ts";
import type { Case } from "./case.ts";

/** Units on own orders whose expected day is past and that are not marked received. */
export type Overdue = {
  units: number;
  /** Of these, how many still come, on average over the futures. */
  likelyUnits: number;
  /** Of the order that is latest. */
  lateDays: number;
};

/** Days since the expected day; 0 where it is today or still to come. */
export function lateDaysOf(expectedDay: string, today: string): number {
  return Math.max(0, daysBetween(expectedDay, today));
}

/** Share of futures in which an order comes; 1 unless it is overdue. */
export function comingShare(lead: LeadTime, lateDays: number): number {
  return lateDays === 0 ? 1 : shareStillComing(lead, lateDays);
}

/** Null: no order of ours is overdue. */
export function overdueOf({ onOrder, lead, shop }: Pick<Case, "onOrder" | "lead" | "shop">): Overdue | null {
  const overdue: Overdue = { units: 0, likelyUnits: 0, lateDays: 0 };
  for (const { units, expectedDay } of onOrder?.arrivals ?? []) {
    const lateDays = lateDaysOf(expectedDay, shop.today);
    if (lateDays === 0) continue;
    overdue.units += units;
    overdue.likelyUnits += units * comingShare(lead, lateDays);
    overdue.lateDays = Math.max(overdue.lateDays, lateDays);
  }
  return overdue.units === 0 ? null : overdue;
}
