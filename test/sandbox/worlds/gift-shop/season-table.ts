import { addDays, type Day, daysBetween, weekdayOf } from "../../../../app/ops/facts/day.ts";
import type { Item } from "./catalogue.ts";
import { type Promotion, promotionFor, promotionsBetween, seasonFactor, WEEKDAY } from "./demand.ts";
import type { Season } from "./range.ts";

/** The calendar of a stretch of days, worked out once: ten thousand items ask for it four million times. */
export type Calendar = {
  days: readonly Day[];
  /** Mean units wanted of an item on day number `at`, promotions aside. */
  meanDemand(item: Item, at: number): number;
  promotion(type: string, at: number): Promotion | null;
  /** Mean season factor from day number `from` to before `to`, cut to the calendar. */
  season(season: Season, from: number, to: number): number;
};

const SEASONS: readonly Season[] = ["gift", "christmas", "garden", "winter", "steady"];

export function makeCalendar(firstDay: Day, lastDay: Day): Calendar {
  const days = Array.from({ length: daysBetween(firstDay, lastDay) + 1 }, (_, at) => addDays(firstDay, at));
  const weekday = days.map((day) => WEEKDAY[weekdayOf(day)] ?? 1);
  const factors = new Map(SEASONS.map((season) => [season, days.map((day) => seasonFactor(season, day))]));
  const promotions = promotionsBetween(firstDay, lastDay);
  const byType = new Map<string, (Promotion | null)[]>();

  return {
    days,
    meanDemand(item, at) {
      const day = days[at];
      if (day === undefined || day < item.from || day > item.until) return 0;
      const factor = factors.get(item.season)?.[at] ?? 1;
      if (item.drift === 0) return item.ratePerDay * (weekday[at] ?? 1) * factor;
      const drifted = Math.max(0, daysBetween(item.driftFrom, day));
      // What takes off does not do so for ever.
      const life = Math.min(4, (1 + item.drift) ** drifted);
      return item.ratePerDay * life * (weekday[at] ?? 1) * factor;
    },
    promotion(type, at) {
      let known = byType.get(type);
      if (!known) {
        known = days.map((day) => promotionFor(promotions, type, day));
        byType.set(type, known);
      }
      return known[at] ?? null;
    },
    season(season, from, to) {
      const some = factors.get(season)?.slice(Math.max(0, from), Math.max(1, to)) ?? [];
      return some.length === 0 ? 1 : some.reduce((sum, one) => sum + one, 0) / some.length;
    },
  };
}
