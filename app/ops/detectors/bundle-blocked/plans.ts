import { Chance, seedFor } from "../../facts/chance.ts";
import { weekdayOf } from "../../facts/day.ts";
import { type DemandPaths, sampleDemand } from "../../facts/demand-paths.ts";
import { sampleLeadDays } from "../../facts/lead-time.ts";
import { quantileOf } from "../../facts/quantiles.ts";
import { type Arrival, runOutDays, stockBands } from "../../facts/stock-forward.ts";
import type { StockAhead } from "../contract.ts";
import { arrivalsFor } from "../shared/arrivals.ts";
import { LONGEST_CHART_DAYS } from "../shared/even-stock.ts";
import { drawsOf, type Gain, gainOf, NO_GAIN, PATHS } from "../shared/gains.ts";
import { YEAR_DAYS } from "../shared/left-worth.ts";
import { orderableAbout } from "../shared/order-seed.ts";
import { costOf, leavesOf, LUCK } from "../shared/sale/cash.ts";
import { dueOrder } from "../shared/stocking/due.ts";
import type { Case, Part } from "./case.ts";

/** Days without an order under "do nothing", as for any stock-out. */
export const PUT_OFF_DAYS = 30;
const CHART_PATHS = 64;

export type Plan = {
  id: "order_part" | "nothing";
  /** Of the part. */
  units: number;
  money: Gain;
  /** Bundles that are wanted and cannot be made, on average. */
  missed: number;
};

export type Outlook = {
  plans: readonly [Plan, Plan];
  perDayMinor: number;
  /** Days from today until the last on which an order lands in time, in as many futures as the service level says. */
  slackDays: number;
  stockAhead: readonly StockAhead[];
};

/**
 * What an order of the part saves of bundles: on each path those that are wanted from the day it lands, or from that on which
 * the part runs out, until the day on which an order that goes out a month later would land; no longer than the other
 * parts last, which are not ordered here, and not beyond the next arrival that is under way already.
 */
export function outlookFor(found: Case): Outlook {
  const { part, contribution, settings, supplier } = found;
  const units = orderableAbout(dueOrder(part.line, 1)?.needUnits ?? 1, supplier);
  const futures = futuresOf(found);
  const [leaves, costBy] = [leavesOf(contribution), costOf(part.line.contribution)];
  const lucks = drawsOf(LUCK, { ...{ seed: futures.seed, name: "luck" }, most: 1 });
  const holdingPerDay = settings.holdingRatePerYear / YEAR_DAYS;
  const gain = (placedDay: number) =>
    gainOf((path) => {
      const { from, to } = blocked(futures, { path, placedDay });
      const luck = lucks[path] ?? 0.5;
      const saved = wantedIn(futures.wanted, { path, from, to }) * settings.lostSaleShare;
      // What the bundles take of the part lies there for half the time that they take it in.
      const held = (saved * part.units * costBy(luck) * holdingPerDay * Math.max(0, to - from)) / 2;
      return saved * leaves(luck) - held;
    });
  const now = gain(0);
  const nothing = missedOf(futures, { placedDay: PUT_OFF_DAYS });
  return {
    plans: [
      { id: "order_part", units, money: now, missed: missedOf(futures, { placedDay: 0 }) },
      { id: "nothing", units: 0, money: NO_GAIN, missed: nothing },
    ],
    perDayMinor: Math.max(0, now.mean - gain(1).mean),
    slackDays: slackOf(found, futures),
    stockAhead: pictureOf(found, futures, units),
  };
}

type Futures = {
  seed: number;
  leadDays: Int32Array;
  /** Of the part, and of the bundle. */
  used: DemandPaths;
  wanted: DemandPaths;
  arrivals: Arrival[];
  runsOut: Int32Array;
  /** The first day on which one of the others runs out. */
  othersOut: Int32Array;
};

function futuresOf({ part, others, lead, demand, variant, shop }: Case): Futures {
  const { today } = shop;
  const seed = seedFor(shop.seed, `${variant.variantId} ${part.line.variant.variantId}`);
  const leadDays = sampleLeadDays(lead, PATHS, new Chance(seedFor(seed, "lead")));
  const daysByPath = leadDays.map((days) => days + PUT_OFF_DAYS + 1);
  const sampled = (of: Case["demand"], name: string) =>
    sampleDemand(of, { daysByPath, firstWeekday: weekdayOf(today), seed: seedFor(seed, name) });
  const outOf = ({ line }: Part, paths: DemandPaths, arrivals: readonly Arrival[]) =>
    runOutDays({ demand: paths, start: line.stock.available, arrivals });
  const comingOf = ({ line }: Part, days: Int32Array) =>
    arrivalsFor(line, {
      lead: line.lead,
      today,
      leadDays: days,
      seed: seedFor(seed, line.variant.variantId),
    });

  const used = sampled(part.line.demand, "part");
  const arrivals = comingOf(part, leadDays);
  const othersOut = new Int32Array(PATHS).fill(used.days);
  for (const other of others) {
    const { variantId } = other.line.variant;
    const theirs = sampleLeadDays(other.line.lead, PATHS, new Chance(seedFor(seed, `lead ${variantId}`)));
    const out = outOf(other, sampled(other.line.demand, variantId), comingOf(other, theirs));
    out.forEach((day, path) => {
      othersOut[path] = Math.min(othersOut[path] ?? day, day);
    });
  }
  const runsOut = outOf(part, used, arrivals);
  return { seed, leadDays, used, wanted: sampled(demand, "bundle"), arrivals, runsOut, othersOut };
}

/** The days on which an order that goes out so late lets bundles be made that could not be made without it. */
function blocked(futures: Futures, { path, placedDay }: { path: number; placedDay: number }) {
  const { leadDays, runsOut } = futures;
  const lead = leadDays[path] ?? 0;
  const from = Math.max(lead + placedDay, runsOut[path] ?? 0);
  return { from, to: Math.max(from, Math.min(lead + PUT_OFF_DAYS, backOn(futures, path))) };
}

/** The first day from which bundles can be made again by themselves, or on which another part ends them. */
function backOn({ arrivals, runsOut, othersOut }: Futures, path: number): number {
  let day = othersOut[path] ?? Infinity;
  for (const { dayByPath } of arrivals) {
    const lands = dayByPath[path] ?? Infinity;
    if (lands > (runsOut[path] ?? 0)) day = Math.min(day, lands);
  }
  return day;
}

function missedOf(futures: Futures, { placedDay }: { placedDay: number }): number {
  let missed = 0;
  for (let path = 0; path < PATHS; path += 1) {
    const until = Math.min((futures.leadDays[path] ?? 0) + placedDay, backOn(futures, path));
    missed += wantedIn(futures.wanted, { path, from: futures.runsOut[path] ?? 0, to: until }) / PATHS;
  }
  return missed;
}

function wantedIn(
  { before, days, ends }: DemandPaths,
  { path, from, to }: { path: number; from: number; to: number },
): number {
  const end = ends?.[path] ?? days;
  const at = (day: number) => before[path * (days + 1) + Math.min(day, end)] ?? 0;
  return Math.max(0, at(to) - at(from));
}

function slackOf({ settings }: Case, { leadDays, runsOut }: Futures): number {
  const slack = Int32Array.from(runsOut, (day, path) => day - (leadDays[path] ?? 0)).sort();
  return Math.floor(quantileOf(slack, 1 - settings.serviceLevel));
}

/** Stock of the part under each choice. */
function pictureOf({ part, lead }: Case, { used, arrivals, leadDays }: Futures, units: number): StockAhead[] {
  const of = { demand: used, start: part.line.stock.available, arrivals, paths: CHART_PATHS };
  const days = Math.min(LONGEST_CHART_DAYS, lead.typicalDays + PUT_OFF_DAYS);
  const order = { units, placedDay: 0, leadDays };
  return [
    { optionId: "order_part", ...stockBands({ ...of, order, days }) },
    { optionId: "nothing", ...stockBands({ ...of, order: null, days }) },
  ];
}
