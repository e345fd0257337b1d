import { addDays, type Day } from "../../../facts/day.ts";
import type { FulfilmentPaceRow } from "../../../facts/rows/orders.ts";

/** Chance that an order leaves on one more day, where the shop's pace is not known. A judgement, stated as such. */
const SENT_SOON = 0.5;

type Pace = FulfilmentPaceRow | undefined;

/** Chance that it leaves before tomorrow, after which nothing helps: half of the orders leave within the usual pace. */
export function sentSoon(pace: Pace): number {
  const days = pace?.daysToSend?.p50;
  return days === undefined ? SENT_SOON : 1 - 0.5 ** (1 / Math.max(1, days));
}

/** The day on which half of the orders as old as this one are gone. */
export function leavesOn(pace: Pace, { ageDays, today }: { ageDays: number; today: Day }): Day {
  return addDays(today, Math.max(0, Math.floor((pace?.daysToSend?.p50 ?? 1) - ageDays)));
}
