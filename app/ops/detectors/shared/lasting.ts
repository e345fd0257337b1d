import type { SlotValue } from "../../words/contract.ts";
import { counted } from "../../words/slot-values.ts";

const WEEKS_FROM_DAYS = 28;
const YEAR_DAYS = 365;
/** Up to here people count weeks. */
const YEARS_FROM_DAYS = 2 * YEAR_DAYS;
/** Ten years stand for "for ever". */
const MOST_YEARS = 10;

/** How long so many units last at a pace, in the unit in which people say it: "9 days", "57 weeks", "3.5 years". */
export function lasting(units: number, perDay: number): SlotValue {
  const days = perDay > 0 ? units / perDay : Infinity;
  if (days < WEEKS_FROM_DAYS) return counted(Math.round(days), "days");
  if (days < YEARS_FROM_DAYS) return counted(Math.round(days / 7), "weeks");
  // Half years: nobody knows a sales pace of years ahead any better.
  const years = Math.min(MOST_YEARS, Math.round((days / YEAR_DAYS) * 2) / 2);
  return { type: "count", value: years, unit: "years", digits: 1 };
}
