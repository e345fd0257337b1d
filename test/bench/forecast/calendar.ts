import type { Series } from "./read-series.ts";

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const DAY_MS = 86_400_000;

/** Where each period of a file stands on the calendar: days that no row mentions are days on which all was closed. */
export function placesOf({ periods }: Series): number[] {
  if (!periods.every((name) => DAY.test(name))) return periods.map((_, at) => at);
  const days = periods.map((name) => Date.parse(name) / DAY_MS);
  const [first = 0] = days;
  // Monthly or weekly dates stay as they are: only a day's gap among days is a closed day.
  const daily =
    days.filter((day, at) => at > 0 && day - (days[at - 1] ?? 0) === 1).length > (periods.length - 1) / 2;
  return daily ? days.map((day) => day - first) : periods.map((_, at) => at);
}

/** A series laid out on the calendar, closed days unknown. */
export function onCalendar(values: Float64Array, places: readonly number[]): Float64Array {
  const laid = new Float64Array((places.at(-1) ?? -1) + 1).fill(Number.NaN);
  places.forEach((place, at) => {
    laid[place] = values[at] ?? Number.NaN;
  });
  return laid;
}
