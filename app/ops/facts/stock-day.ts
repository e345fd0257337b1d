import { addDays, type Day, dayIn } from "./day.ts";

/**
 * The day whose closing stock is to be noted now, on the shop's own calendar; null: it is noted, or the shop came
 * later. It does not hang on an hour of the clock: a worker may be down at midnight, and in some time zones a day of
 * the year has no midnight. Noted late, it is the stock of that moment, the nearest that is known; of days before
 * yesterday nothing is known any more, and nothing is made up.
 */
export function stockDayDue({
  timeZone,
  now,
  installedAt,
  noted,
}: {
  timeZone: string;
  now: Date;
  installedAt: Date;
  /** The last day that was noted; null: none yet. */
  noted: Day | null;
}): Day | null {
  const yesterday = addDays(dayIn(timeZone, now), -1);
  if (noted !== null && noted >= yesterday) return null;
  return yesterday >= dayIn(timeZone, installedAt) ? yesterday : null;
}
