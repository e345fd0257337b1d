import { addDays, type Day, daysBetween, weekdayOf } from "../../../../app/ops/facts/day.ts";
import type { Season } from "./range.ts";

/** Sunday first. People browse on Sundays and buy before the weekend. */
export const WEEKDAY = [0.96, 0.94, 0.9, 0.93, 1.02, 1.14, 1.11] as const;

/** A time of year that sells more: centre as month and day, width in days (standard deviation), rise by season. */
type Peak = { month: number; day: number; widthDays: number; rise: Record<Season, number> };

const PEAKS: readonly Peak[] = [
  {
    month: 12,
    day: 10,
    widthDays: 13,
    rise: { gift: 1.5, christmas: 5, garden: 0.2, winter: 1.2, steady: 0.5 },
  },
  { month: 2, day: 11, widthDays: 5, rise: { gift: 0.5, christmas: 0, garden: 0, winter: 0.2, steady: 0.1 } },
  { month: 5, day: 6, widthDays: 7, rise: { gift: 0.6, christmas: 0, garden: 0.9, winter: 0, steady: 0.1 } },
  { month: 5, day: 25, widthDays: 35, rise: { gift: 0, christmas: 0, garden: 1.6, winter: 0, steady: 0 } },
  { month: 6, day: 16, widthDays: 5, rise: { gift: 0.2, christmas: 0, garden: 0.2, winter: 0, steady: 0.1 } },
];
/** What is left of ordinary sales away from any peak. */
const OFF_SEASON: Record<Season, number> = { gift: 1, christmas: 0.25, garden: 0.7, winter: 0.85, steady: 1 };
/** Parcels no longer arrive in time: the week before Christmas falls off, and the days after are quiet. */
const AFTER_CHRISTMAS = 0.55;

/** How much more than on an ordinary day a season's goods sell on this one. */
export function seasonFactor(season: Season, day: Day): number {
  const year = Number(day.slice(0, 4));
  let factor = OFF_SEASON[season];
  for (const peak of PEAKS) {
    const centre = `${year}-${two(peak.month)}-${two(peak.day)}`;
    const away = daysBetween(centre, day);
    // The year's turn cuts the Christmas bell, as it does in shops.
    factor += peak.rise[season] * Math.exp(-(away * away) / (2 * peak.widthDays ** 2));
  }
  return day >= `${year}-12-20` ? factor * AFTER_CHRISTMAS : factor;
}

export type Promotion = { from: Day; until: Day; type: string | null; share: number; uplift: number };

/** The sales of a year: spring, summer, and from Black Friday to Cyber Monday. `type` null: the whole store. */
export function promotionsBetween(from: Day, until: Day): Promotion[] {
  const promotions: Promotion[] = [];
  for (let year = Number(from.slice(0, 4)); year <= Number(until.slice(0, 4)); year++) {
    const friday = blackFriday(year);
    promotions.push(
      { from: `${year}-03-20`, until: `${year}-03-27`, type: "Candles", share: 0.15, uplift: 1.8 },
      { from: `${year}-07-08`, until: `${year}-07-14`, type: null, share: 0.15, uplift: 1.45 },
      { from: `${year}-09-12`, until: `${year}-09-20`, type: "Textiles", share: 0.2, uplift: 1.9 },
      { from: `${year}-10-15`, until: `${year}-10-19`, type: "Mugs & Cups", share: 0.1, uplift: 1.6 },
      { from: friday, until: addDays(friday, 3), type: null, share: 0.2, uplift: 2.1 },
    );
  }
  return promotions.filter((promotion) => promotion.until >= from && promotion.from <= until);
}

/** The best one that applies; null on ordinary days. */
export function promotionFor(promotions: readonly Promotion[], type: string, day: Day): Promotion | null {
  let best: Promotion | null = null;
  for (const one of promotions) {
    if (day < one.from || day > one.until || (one.type !== null && one.type !== type)) continue;
    if (!best || one.share > best.share) best = one;
  }
  return best;
}

/** The day after Thanksgiving, which is the fourth Thursday of November. */
function blackFriday(year: number): Day {
  const first = `${year}-11-01`;
  const thursday = (4 - weekdayOf(first) + 7) % 7;
  return addDays(first, thursday + 22);
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
