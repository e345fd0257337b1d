import { type Day, daysBetween } from "./day.ts";
import { seasonTrust } from "./demand/swings.ts";

/**
 * How much more or less sells at a time of the year than today, read from one past year of many products together:
 * 1 today. A single variant sells too little to show its own season.
 */
export type Season = {
  /** Days from today; negative for the past. */
  at(day: number): number;
  /** So many days of the past are held against their own days a year before; further back it only follows the level. */
  pastDays?: number;
};

/** A year and more of sales by product type. */
export type SeasonInput = {
  /** Units per whole day, oldest first, ending yesterday, by product type; "" is the whole shop. */
  typeSales: ReadonlyMap<string, { from: Day; units: readonly number[] }>;
  today: Day;
  /** Earlier days were never read. */
  salesKnownSince: Day;
};

/** 52 whole weeks, so that a weekday is held against the same weekday. */
const YEAR_DAYS = 364;
/** Half of the window over which a level is averaged: a fortnight and a day. */
const HALF_WINDOW_DAYS = 7;
/** Days of the recent past that must have their own days a year ago. */
const LEAST_PAST_DAYS = 28;
/** Past days that demand looks at. */
const PAST_DAYS = 126;
/** A product type with so many units in the year speaks for itself as much as the shop speaks for it. */
const OWN_VOICE_UNITS = 2_000;
/** A fortnight with fewer units than this shows chance, not a season. */
const LEAST_WINDOW_UNITS = 45;
/** One year may have been unlike others: further apart than this it is not believed. */
const MOST = 6;
const LEAST = 0.15;

/** Days of typed sales to ask for: the year, the past that demand looks at a year before, and room for averages. */
export const SEASON_WINDOW_DAYS = YEAR_DAYS + PAST_DAYS + HALF_WINDOW_DAYS + 1;

/** Gives the season of a product type (null: none named); null where a year of sales is not known or says too little. */
export function seasonsFrom(input: SeasonInput): (productType: string | null) => Season | null {
  const shop = levelsOf(input, "");
  const made = new Map<string, Season | null>();
  return (productType) => {
    const type = productType ?? "";
    let season = made.get(type);
    if (season === undefined) {
      season = shop
        ? believed(seasonOf(shop, type === "" ? null : levelsOf(input, type)), input, type)
        : null;
      made.set(type, season);
    }
    return season;
  };
}

type Levels = {
  /** Relative to today, from −PAST_DAYS to YEAR_DAYS. */ relative: Float64Array;
  pastDays: number;
  units: number;
};

function seasonOf(shop: Levels, own: Levels | null): Season {
  const weight = own ? own.units / (own.units + OWN_VOICE_UNITS) : 0;
  return seasonAlong(
    shop.relative.map((level, at) => {
      return (1 - weight) * Math.log(level) + weight * Math.log(own?.relative[at] ?? level);
    }),
    shop.pastDays,
  );
}

/** As much of it as would have helped in the past weeks of its type and of the shop. */
function believed(season: Season, { typeSales }: SeasonInput, type: string): Season {
  const rows = (type === "" ? [""] : ["", type]).map((name) => typeSales.get(name)?.units ?? []);
  const trust = seasonTrust(rows.map((units) => ({ units, season })));
  if (trust === 1) return season;
  const logs = Float64Array.from({ length: PAST_DAYS + YEAR_DAYS + 1 }, (_, at) => {
    return trust * Math.log(season.at(at - PAST_DAYS));
  });
  return seasonAlong(logs, season.pastDays);
}

/** `logs`: from −PAST_DAYS to YEAR_DAYS. */
function seasonAlong(logs: Float64Array, pastDays: number | undefined): Season {
  const factors = logs.map((log) => Math.min(MOST, Math.max(LEAST, Math.exp(log))));
  return {
    at: (day) => factors[PAST_DAYS + (day > YEAR_DAYS ? day % YEAR_DAYS : Math.max(day, -PAST_DAYS))] ?? 1,
    ...(pastDays !== undefined && { pastDays }),
  };
}

function levelsOf({ typeSales, today, salesKnownSince }: SeasonInput, type: string): Levels | null {
  const row = typeSales.get(type);
  if (!row) return null;
  const end = row.units.length;
  const known = Math.min(end, daysBetween(salesKnownSince, today));
  const reach = known - YEAR_DAYS - HALF_WINDOW_DAYS;
  if (reach < LEAST_PAST_DAYS) return null;

  const smooth = (day: number) => levelAround(row.units, end + day);
  const yearAgo = smooth(-YEAR_DAYS);
  if (yearAgo * (2 * HALF_WINDOW_DAYS + 1) < LEAST_WINDOW_UNITS) return null;
  const relative = new Float64Array(PAST_DAYS + YEAR_DAYS + 1);
  for (let day = -Math.min(reach, PAST_DAYS); day <= YEAR_DAYS; day += 1)
    // The last days before today, a year on, are the present itself: averaged from what is there.
    relative[PAST_DAYS + day] = Math.max(1e-3, smooth(Math.min(day - YEAR_DAYS, -1)) / yearAgo);
  // Before the reach of last year, this year's own level carries on from where it ends.
  const joint = -Math.min(reach, PAST_DAYS);
  const atJoint = smooth(joint);
  for (let day = -PAST_DAYS; day < joint; day += 1)
    relative[PAST_DAYS + day] =
      atJoint > 0 ? Math.max(1e-3, ((relative[PAST_DAYS + joint] ?? 1) * smooth(day)) / atJoint) : 1;
  let units = 0;
  for (let at = Math.max(0, end - YEAR_DAYS); at < end; at += 1) units += Math.max(0, row.units[at] ?? 0);
  return { relative, units, pastDays: -joint };
}

/** Mean of the days around, without the highest and the lowest: one wholesale day is no season. */
function levelAround(units: readonly number[], middle: number): number {
  let sum = 0;
  let count = 0;
  let highest = 0;
  let lowest = Infinity;
  for (let at = middle - HALF_WINDOW_DAYS; at <= middle + HALF_WINDOW_DAYS; at += 1) {
    if (at < 0 || at >= units.length) continue;
    const day = Math.max(0, units[at] ?? 0);
    sum += day;
    count += 1;
    highest = Math.max(highest, day);
    lowest = Math.min(lowest, day);
  }
  return count > 2 ? (sum - highest - lowest) / (count - 2) : 0;
}
