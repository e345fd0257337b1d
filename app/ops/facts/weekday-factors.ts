/** Fewer weeks or units than this say nothing about weekdays by themselves. */
const LEAST_DAYS = 56;
const LEAST_UNITS = 100;
/** Units sold "like the others" mixed in, so that chance does not pass for a pattern. */
const BORROWED_UNITS = 30;
/** Even a weekday on which a shop is closed is never quite without sales. */
const LEAST_FACTOR = 0.01;

/**
 * How each weekday differs from the average one, Sunday first, averaging 1; null where the sales do not support it.
 *
 * `like`: the weekdays of those it is taken to resemble, such as its product type; the fewer units it sold, the more it
 * takes after them. Null: it stands alone, and resembles a week of even days. `worth`: what each unit tells, against
 * one of independent buyers: the lumpier, the less.
 */
export function weekdayFactors(
  {
    units,
    counts,
    firstWeekday,
  }: { units: ArrayLike<number>; counts: Uint8Array | null; firstWeekday: number },
  { like, worth = 1 }: { like: readonly number[] | null; worth?: number },
): readonly number[] | null {
  const sold = new Float64Array(7);
  const days = new Float64Array(7);
  let allSold = 0;
  let allDays = 0;
  for (let at = 0; at < units.length; at += 1) {
    if (counts && counts[at] === 0) continue;
    const weekday = (firstWeekday + at) % 7;
    sold[weekday] = (sold[weekday] ?? 0) + (units[at] ?? 0);
    days[weekday] = (days[weekday] ?? 0) + 1;
    allSold += units[at] ?? 0;
    allDays += 1;
  }
  if (like === null && (allDays < LEAST_DAYS || allSold < LEAST_UNITS)) return null;
  if (!(allSold > 0)) return like;
  const mean = allSold / allDays;
  const borrowed = BORROWED_UNITS / worth;
  const raw = Array.from(sold, (value, weekday) => {
    const alike = (like?.[weekday] ?? 1) * borrowed;
    return Math.max(LEAST_FACTOR, (value + alike) / (mean * (days[weekday] ?? 0) + borrowed));
  });
  const average = raw.reduce((sum, factor) => sum + factor, 0) / 7;
  return raw.map((factor) => factor / average);
}
