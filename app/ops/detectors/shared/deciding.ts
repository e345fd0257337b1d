import { addDays, type Day } from "../../facts/day.ts";

/** Less than this is not worth a founder's minute: twenty dollars, 2,000 yen. Minor units. */
export const LEAST_STAKE_MINOR = 2_000;

/** Of what is at stake, so much may be gone before a decision counts as late. */
const TOLERATED_LOSS = 0.1;
/** Nobody plans a decision further ahead. */
const LATEST_DAYS = 60;

/** For choices that stay open: the day by which waiting has cost a tenth of what is at stake. */
export function decideBeforeItCosts(
  today: Day,
  { stakeMinor, waitingPerDayMinor }: { stakeMinor: number; waitingPerDayMinor: number },
): Day {
  if (!(waitingPerDayMinor > 0)) return addDays(today, LATEST_DAYS);
  const days = Math.floor((TOLERATED_LOSS * Math.max(0, stakeMinor)) / waitingPerDayMinor);
  return addDays(today, Math.min(LATEST_DAYS, days));
}
