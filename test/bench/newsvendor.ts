import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  newsvendorOrders,
  type NewsvendorSettings,
  type SalesDay,
  weightedQuantile,
} from "../../app/ops/facts/newsvendor.ts";
import { normalQuantile } from "../../app/ops/facts/quantiles.ts";
import { type Bench, round } from "./bench.ts";

/** Costs and split of the published figures. */
const SHORT = 15;
const OVER = 5;
const FIRST_DAYS = 573;
const TARGET = "steak";
const WEEKDAYS = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"];

/** Chosen on the first 573 days alone, by the cost of days 286 to 573, each ordered for by the days before it. */
const CALENDAR: NewsvendorSettings = {
  short: SHORT,
  over: OVER,
  memories: [14, 21, 28, 40].flatMap((levelDays) =>
    [250, Infinity].map((weekdayDays) => ({ levelDays, weekdayDays })),
  ),
  calmDays: 4,
  warmUpDays: 56,
  widths: [0.6, 0.6],
  errorHalfLifeDays: 15,
  errorShare: 0.0035,
};
/** The same with the day's own sunshine and temperature, as the published figures have: beforehand, a forecast. */
const WEATHER: NewsvendorSettings = { ...CALENDAR, widths: [0.6, 0.6, 150, 8] };
const FIRST_CHOOSING_DAY = 285;

export const newsvendor: Bench = {
  title: "Daily orders of a restaurant against the published cost (--data ../shared/data/inventory/ddop)",
  async run({ data = "../shared/data/inventory/ddop" }) {
    const missing = ["yaz_data.csv", "yaz_target.csv"].find((name) => !existsSync(join(data, name)));
    if (missing) return { skipped: `SKIPPED: ${join(data, missing)} is not there` };
    return newsvendorFigures(readYaz(data));
  },
};

/** Cost a day over the last days of the file, and over those that the settings were chosen by. */
export function newsvendorFigures(days: readonly SalesDay[]) {
  const last = { start: FIRST_DAYS, end: days.length };
  const chosenBy = { start: FIRST_CHOOSING_DAY, end: FIRST_DAYS };
  const weather = newsvendorOrders(days, { settings: WEATHER });
  const calendar = newsvendorOrders(days, { settings: CALENDAR });
  const fitted = newsvendorOrders(days, { settings: WEATHER, learnUntil: FIRST_DAYS });
  return {
    normal_cost: round(costOf(days, last, normalOrder(days)), 7),
    weekday_cost: round(costOf(days, last, weekdayOrder(days)), 7),
    published_cost: 46.28,
    cost: round(
      costOf(days, last, (at) => weather[at] ?? 0),
      4,
    ),
    cost_without_weather: round(
      costOf(days, last, (at) => calendar[at] ?? 0),
      4,
    ),
    cost_fitted_once: round(
      costOf(days, last, (at) => fitted[at] ?? 0),
      4,
    ),
    chosen_by_cost: round(
      costOf(days, chosenBy, (at) => weather[at] ?? 0),
      4,
    ),
    chosen_by_cost_without_weather: round(
      costOf(days, chosenBy, (at) => calendar[at] ?? 0),
      4,
    ),
  };
}

type Order = (at: number) => number;

/** One order for all days, from a normal distribution; mean and deviation to 2 decimals, as published. */
function normalOrder(days: readonly SalesDay[]): Order {
  const past = days.slice(0, FIRST_DAYS).map(({ demand }) => demand ?? 0);
  const mean = past.reduce((sum, units) => sum + units, 0) / past.length;
  const squares = past.reduce((sum, units) => sum + (units - mean) ** 2, 0);
  const deviation = Math.sqrt(squares / (past.length - 1));
  const order = round(mean, 2) + normalQuantile(SHORT / (SHORT + OVER)) * round(deviation, 2);
  return () => order;
}

/** The quantile of the same weekday. */
function weekdayOrder(days: readonly SalesDay[]): Order {
  const past = days.slice(0, FIRST_DAYS);
  const orders = WEEKDAYS.map((_, weekday) => {
    const same = past.filter((day) => day.weekday === weekday).map(({ demand }) => demand ?? 0);
    return weightedQuantile(
      same,
      same.map(() => 1),
      SHORT / (SHORT + OVER),
    );
  });
  return (at) => orders[days[at]?.weekday ?? 0] ?? 0;
}

function costOf(
  days: readonly SalesDay[],
  { start, end }: { start: number; end: number },
  order: Order,
): number {
  let sum = 0;
  for (let at = start; at < end; at += 1) {
    const [wanted, ready] = [days[at]?.demand ?? 0, order(at)];
    sum += SHORT * Math.max(0, wanted - ready) + OVER * Math.max(0, ready - wanted);
  }
  return sum / (end - start);
}

/** Conditions: holiday, holiday the next day, sunshine, temperature. */
export function readYaz(folder: string): SalesDay[] {
  const facts = readRecords(join(folder, "yaz_data.csv"));
  const sales = readRecords(join(folder, "yaz_target.csv"));
  return facts.map((day, at) => ({
    demand: Number(sales[at]?.[TARGET]),
    weekday: WEEKDAYS.indexOf(day["weekday"] ?? ""),
    closed: day["is_closed"] === "1",
    conditions: [
      Number(day["is_holiday"]),
      Number(facts[at + 1]?.["is_holiday"] ?? 0),
      Number(day["sunshine"]),
      Number(day["temperature"]),
    ],
  }));
}

function readRecords(path: string): Record<string, string>[] {
  const [header = "", ...lines] = readFileSync(path, "utf8").trim().split(/\r?\n/);
  const names = header.split(",");
  return lines.map((line) => Object.fromEntries(line.split(",").map((cell, at) => [names[at] ?? "", cell])));
}
