import { Chance, seedFor, shuffled } from "../../facts/chance.ts";
import { daysBetween, weekdayOf } from "../../facts/day.ts";
import { type DemandPaths, sampleDemand } from "../../facts/demand.ts";
import { sampleLeadDays } from "../../facts/lead-time.ts";
import { quantileOf } from "../../facts/quantiles.ts";
import { type Arrival, runOutDays, stockForward } from "../../facts/stock-forward.ts";
import { type Case, LOOK_AHEAD_DAYS } from "./case.ts";
import { type OrderSize, orderSize, smallerOrder } from "./order-size.ts";

/** Futures that every option is played on. */
export const PATHS = 256;
/** A few of them tell which variants are far from due; the margin pays for how little a few can tell. */
const GLANCE_PATHS = 64;
const GLANCE_MARGIN_DAYS = 7;
/** "Do nothing" means that no order goes out for this long: a month, or the shop's own order cycle if shorter. */
const LONGEST_PUT_OFF_DAYS = 30;
const SHORTEST_PUT_OFF_DAYS = 14;
export const WEEK_DAYS = 7;
const CLEARLY = 0.03;

export type PlanId = "order_now" | "order_smaller" | "wait_week" | "nothing";

/** One option, played on every path. Money in minor units against doing nothing. */
export type Plan = {
  id: PlanId;
  /** Null: no order. */
  size: OrderSize | null;
  placedDay: number;
  money: { mean: number; p10: number; p50: number; p90: number };
  /** Units wanted and not there, on average, over the compared days. */
  lostUnits: number;
};

export type Outlook = {
  demand: DemandPaths;
  leadDays: Int32Array;
  arrivals: Arrival[];
  /** Days without an order under "do nothing". */
  putOffDays: number;
  plans: Plan[];
  best: Plan;
  nothing: Plan;
  /** Minor units lost by ordering tomorrow instead of today. */
  waitingPerDayMinor: number;
  /** Days from today until the last day on which an order still lands in time, at the service level; below 0: past. */
  slackDays: number;
  /** Days from today until stock runs out: one in ten earlier, half, one in ten later. */
  runsOutIn: { p10: number; p50: number; p90: number };
};

/**
 * Plays every option on the same futures. They are compared until the day on which an order that was put off
 * would land, path by path; what an order holds beyond its cover by then pays for the time it will lie there.
 * Null where nothing needs ordering, or need not be decided on within the look-ahead.
 */
export function outlookFor(found: Case): Outlook | null {
  if (slackIn(found, futuresFor(found, GLANCE_PATHS)) > LOOK_AHEAD_DAYS + GLANCE_MARGIN_DAYS) return null;
  const futures = futuresFor(found, PATHS);
  const slackDays = slackIn(found, futures);
  if (slackDays > LOOK_AHEAD_DAYS) return null;
  const size = orderSize(found, futures);
  if (size === null) return null;

  const play = playerFor(found, futures);
  const nothing = play({ id: "nothing", size: null, placedDay: 0 });
  const smaller = smallerOrder(found, size);
  const plans = [
    play({ id: "order_now", size, placedDay: 0 }),
    ...(smaller ? [play({ id: "order_smaller", size: smaller, placedDay: 0 })] : []),
    play({ id: "wait_week", size, placedDay: WEEK_DAYS }),
  ].map(({ plan, values }) => ({ ...plan, money: against(values, nothing.values) }));
  const best = plans.reduce((leader, plan) => (isClearlyBetter(plan, leader) ? plan : leader));
  const later = play({ id: best.id, size: best.size, placedDay: best.placedDay + 1 });
  const daysOut = Float64Array.from(runOutDays({ ...futures, start: found.stock.available })).sort();
  return {
    ...futures,
    plans: [...plans, nothing.plan],
    best,
    nothing: nothing.plan,
    waitingPerDayMinor: Math.max(0, best.money.mean - against(later.values, nothing.values).mean),
    slackDays,
    runsOutIn: {
      p10: quantileOf(daysOut, 0.1),
      p50: quantileOf(daysOut, 0.5),
      p90: quantileOf(daysOut, 0.9),
    },
  };
}

export type Futures = Pick<Outlook, "demand" | "leadDays" | "arrivals" | "putOffDays">;

/** Days from today until the last day on which an order still lands in time in as many futures as the service level says. */
function slackIn({ stock, settings }: Case, futures: Futures): number {
  const runOut = runOutDays({ ...futures, start: stock.available });
  const slack = Float64Array.from(runOut, (day, path) => day - (futures.leadDays[path] ?? 0)).sort();
  return Math.floor(quantileOf(slack, 1 - settings.serviceLevel));
}

function futuresFor(found: Case, paths: number): Futures {
  const { settings, shop, variant } = found;
  const seed = seedFor(shop.seed, variant.variantId);
  const leadDays = sampleLeadDays(found.lead, paths, new Chance(seedFor(seed, "lead")));
  const putOffDays = Math.min(LONGEST_PUT_OFF_DAYS, Math.max(SHORTEST_PUT_OFF_DAYS, settings.coverDays));
  const days = Math.max(...leadDays) + Math.max(putOffDays, settings.coverDays) + 1;
  const demand = sampleDemand(found.demand, {
    paths,
    days,
    firstWeekday: weekdayOf(shop.today),
    seed: seedFor(seed, "demand"),
  });
  return { demand, leadDays, putOffDays, arrivals: arrivalsFor(found, leadDays, seedFor(seed, "incoming")) };
}

/**
 * Our own orders land on their expected day, earlier or later as the path's lead time is quick or slow; one that is
 * overdue lands within the days that slow orders take longer. Units that Shopify shows as incoming without a day
 * were ordered some time ago: they land on any day within the path's lead time.
 */
function arrivalsFor(
  { onOrder, undatedUnits, lead, shop }: Case,
  leadDays: Int32Array,
  seed: number,
): Arrival[] {
  const arrivals: Arrival[] = (onOrder?.arrivals ?? []).map(({ units, expectedDay }) => {
    const due = daysBetween(shop.today, expectedDay);
    const overdue = due < 1;
    const untilDue = overdue ? Math.max(1, lead.slowDays - lead.typicalDays) / 2 : due;
    const left = lead.typicalDays > 0 ? Math.min(1, untilDue / lead.typicalDays) : 1;
    return {
      units,
      dayByPath: leadDays.map((days) => Math.max(1, Math.round(untilDue + (days - lead.typicalDays) * left))),
    };
  });
  if (undatedUnits > 0) {
    const order = shuffled(leadDays.length, new Chance(seed));
    arrivals.push({
      units: undatedUnits,
      dayByPath: leadDays.map(
        (days, path) => 1 + Math.floor((((order[path] ?? 0) + 0.5) / leadDays.length) * days),
      ),
    });
  }
  return arrivals;
}

type Play = (order: Pick<Plan, "id" | "size" | "placedDay">) => { plan: Plan; values: Float64Array };

/** Money of a plan on each path: minus contribution lost, minus the cost of holding stock. */
function playerFor(found: Case, futures: Futures): Play {
  const { settings, contribution, stock, shop, variant } = found;
  const { demand, leadDays, arrivals, putOffDays } = futures;
  const untilDay = leadDays.map((days) => days + putOffDays);
  const order = shuffled(PATHS, new Chance(seedFor(shop.seed, `${variant.variantId} margin`)));
  const { perUnitMinor, costMinor } = contribution;
  const holdingPerDay = settings.holdingRatePerYear / 365;

  return ({ id, size, placedDay }) => {
    const played = stockForward({
      demand,
      start: stock.available,
      arrivals,
      order: size ? { units: size.units, placedDay, leadDays } : null,
      untilDay,
    });
    let lostUnits = 0;
    const values = Float64Array.from(played.lostUnits, (lost, path) => {
      const luck = ((order[path] ?? 0) + 0.5) / PATHS;
      const perUnit = perUnitMinor.low + (perUnitMinor.high - perUnitMinor.low) * luck;
      const cost = costMinor.high - (costMinor.high - costMinor.low) * luck;
      lostUnits += lost / PATHS;
      const perDay = demand.rate[path] ?? 0;
      const beyondCover = Math.max(0, (played.leftUnits[path] ?? 0) - perDay * settings.coverDays);
      // They sell one after the other, so they lie for half the time that all of them take. Never more than lost whole.
      const lyingDays = perDay > 0 ? beyondCover / perDay / 2 : Infinity;
      const lying = beyondCover === 0 ? 0 : beyondCover * Math.min(1, holdingPerDay * lyingDays);
      const held = (played.heldUnitDays[path] ?? 0) * holdingPerDay;
      return -lost * settings.lostSaleShare * perUnit - (held + lying) * cost;
    });
    return { plan: { id, size, placedDay, money: { mean: 0, p10: 0, p50: 0, p90: 0 }, lostUnits }, values };
  };
}

/**
 * The full order comes first, since its size is the founder's own choice of cover; another choice leads only where
 * it is better by more than the simulation's own noise.
 */
function isClearlyBetter(plan: Plan, leader: Plan): boolean {
  return plan.money.mean > leader.money.mean + CLEARLY * Math.abs(leader.money.mean);
}

function against(values: Float64Array, nothing: Float64Array): Plan["money"] {
  const gains = values.map((value, path) => value - (nothing[path] ?? 0)).sort();
  let sum = 0;
  for (const gain of gains) sum += gain;
  return {
    mean: sum / gains.length,
    p10: quantileOf(gains, 0.1),
    p50: quantileOf(gains, 0.5),
    p90: quantileOf(gains, 0.9),
  };
}
