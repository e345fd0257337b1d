/** Fewer weeks or units than this say nothing about weekdays. */
const LEAST_DAYS = 56;
const LEAST_UNITS = 100;
/** Units of "every day is alike" mixed in, so that chance does not pass for a pattern. */
const EVENNESS_UNITS = 30;

/** How each weekday differs from the average one, Sunday first, averaging 1; null where the sales do not support it. */
export function weekdayFactors(
  units: Float64Array,
  counts: Uint8Array,
  firstWeekday: number,
): readonly number[] | null {
  const sold = new Float64Array(7);
  const days = new Float64Array(7);
  let allSold = 0;
  let allDays = 0;
  for (let at = 0; at < units.length; at += 1) {
    if (counts[at] === 0) continue;
    const weekday = (firstWeekday + at) % 7;
    sold[weekday] = (sold[weekday] ?? 0) + (units[at] ?? 0);
    days[weekday] = (days[weekday] ?? 0) + 1;
    allSold += units[at] ?? 0;
    allDays += 1;
  }
  if (allDays < LEAST_DAYS || allSold < LEAST_UNITS) return null;
  const mean = allSold / allDays;
  const raw = Array.from(sold, (value, weekday) => {
    return (value + EVENNESS_UNITS) / (mean * (days[weekday] ?? 0) + EVENNESS_UNITS);
  });
  const average = raw.reduce((sum, factor) => sum + factor, 0) / 7;
  return raw.map((factor) => factor / average);
}
