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
  /** Mean season factor from day number `from` to before `to`; it may look beyond the last day. */
  season(season: Season, from: number, to: number): number;
};

/** Who buys in November thinks of December. */
const AHEAD_DAYS = 200;
const SEASONS: readonly Season[] = ["gift", "christmas", "garden", "winter", "steady"];

export function makeCalendar(firstDay: Day, lastDay: Day): Calendar {
  const days = Array.from({ length: daysBetween(firstDay, lastDay) + 1 }, (_, at) => addDays(firstDay, at));
  const weekday = days.map((day) => WEEKDAY[weekdayOf(day)] ?? 1);
  const factors = new Map(
    SEASONS.map((season) => [
      season,
      Array.from({ length: days.length + AHEAD_DAYS }, (_, at) =>
        seasonFactor(season, addDays(firstDay, at)),
      ),
    ]),
  );
  const promotions = promotionsBetween(firstDay, lastDay);
  const byType = new Map<string, (Promotion | null)[]>();

  /** The days of an item's life as numbers of this calendar. */
  const lives = new WeakMap<Item, { from: number; until: number; driftFrom: number }>();
  function lifeOf(item: Item) {
    let life = lives.get(item);
    if (!life) {
      const numberOf = (day: Day) => daysBetween(firstDay, day);
      life = { from: numberOf(item.from), until: numberOf(item.until), driftFrom: numberOf(item.driftFrom) };
      lives.set(item, life);
    }
    return life;
  }

  return {
    days,
    meanDemand(item, at) {
      const { from, until, driftFrom } = lifeOf(item);
      if (at < from || at > until) return 0;
      const ordinary = item.ratePerDay * (weekday[at] ?? 1) * (factors.get(item.season)?.[at] ?? 1);
      // What takes off does not do so for ever.
      return item.drift === 0
        ? ordinary
        : ordinary * Math.min(4, (1 + item.drift) ** Math.max(0, at - driftFrom));
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
