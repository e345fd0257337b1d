import { addDays, type Day } from "../../facts/day.ts";
import type { StockLogRow } from "../../facts/rows/stock-log.ts";

/** Days of our own log that are looked at; the first only opens the second. */
export const LOG_DAYS = 15;
/** A drop longer ago is not followed up any more: nobody remembers. */
const RECENT_DAYS = 7;
/** A unit or two go astray between two books that are not read in the same second. */
const LEAST_UNITS = 3;
/** Where stock falls unexplained every day, somebody else takes it: another channel. Only what stands out counts. */
const TIMES_USUAL = 4;

export type Drop = { day: Day; units: number };

/**
 * The largest recent fall of closing stock that orders, refunds and own receipts do not explain:
 * close before − close − ordered + put back + received. Books close at slightly different moments, so a fall that the day
 * before or after takes back is none. Null: none that stands out.
 */
export function dropIn(log: StockLogRow, availableNow: number): Drop | null {
  const missing = missingByDay(log);
  const days = missing.length;
  const roseSince = Math.max(0, availableNow - (log.closing[days - 1] ?? availableNow));
  let usual = 0;
  let known = 0;
  let largest: Drop | null = null;
  for (let at = 1; at < days; at += 1) {
    const here = missing[at] ?? null;
    if (here === null) continue;
    known += 1;
    usual += Math.max(0, here);
    if (at < days - RECENT_DAYS) continue;
    const before = missing[at - 1] ?? 0;
    const after = at === days - 1 ? -roseSince : (missing[at + 1] ?? 0);
    const units = Math.min(here, here + before, here + after, here + before + after);
    if (units >= LEAST_UNITS && units > (largest?.units ?? 0))
      largest = { day: addDays(log.from, at), units };
  }
  if (!largest || known < 2) return largest;
  const others = (usual - largest.units) / (known - 1);
  return largest.units >= TIMES_USUAL * others ? largest : null;
}

/** Units missing at each close against the one before; null where one of the two was not noted. */
function missingByDay({ closing, ordered, restocked, received }: StockLogRow): (number | null)[] {
  return closing.map((close, at) => {
    const before = at === 0 ? null : (closing[at - 1] ?? null);
    if (close === null || before === null) return null;
    return before - close - (ordered[at] ?? 0) + (restocked[at] ?? 0) + (received[at] ?? 0);
  });
}
