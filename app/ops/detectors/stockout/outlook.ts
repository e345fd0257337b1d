import type { Room } from "../../facts/demand-paths.ts";
import { quantileOf } from "../../facts/quantiles.ts";
import { runOutDays, stockForward } from "../../facts/stock-forward.ts";
import { type Case, LOOK_AHEAD_DAYS } from "./case.ts";
import { type Futures, futuresFor, PATHS, putOffDaysOf, slackIn } from "./futures.ts";
import { type Dearer, dearerFor } from "./dearer.ts";
import { type OrderSize, orderSize, smallerOrder } from "./order-size.ts";
import { paidFor, type Quick, quickFor, quickPlayer } from "./quick.ts";
import type { Gain } from "../shared/gains.ts";
import { gainOver, type Played, playerFor } from "../shared/play-stock.ts";

/** A few futures tell which variants are far from due; the margin pays for how little a few can tell. */
const GLANCE_PATHS = 64;
const GLANCE_MARGIN_DAYS = 7;
/**
 * Where an order of any size saves nothing on more than half of the futures, the alert is not raised. Of 64 futures, so
 * few that lose anything are three standard deviations away from half of them.
 */
const GLANCE_LEAST_LOSING = 0.3;
/** And of all futures: where nothing is missed an order only costs, so that with fewer its middle is no gain. */
const LEAST_LOSING = 0.49;
/** How long the option “wait a week” waits. */
export const WEEK_DAYS = 7;
/** Share by which another choice must be better than the full order: the simulation's own noise. */
const CLEARLY = 0.03;

/** Fewer sales than this saved by speed, or waiting for stock that a higher price stretches, are no choice to think about. */
const LEAST_SHORT_UNITS = 1;

type PlanId = "order_now" | "expedite" | "slow_demand" | "order_smaller" | "wait_week" | "nothing";

/** One option, played on every path. Money in minor units against doing nothing. */
export type Plan = {
  id: PlanId;
  /** Null: no order. */
  size: OrderSize | null;
  placedDay: number;
  money: Gain;
  lostUnits: number;
  /** Of `expedite`, with the most that the speed is worth, minor units. */
  quick?: Quick & { worthMinor: number };
  /** Of `slow_demand`. */
  dearer?: Dearer;
};

/** Memory that one case leaves to the next. */
export type Rooms = { futures: Room; slowed: Room };

/** Everything that the simulation found out about one case. */
export type Outlook = Futures & {
  putOffDays: number;
  plans: Plan[];
  best: Plan;
  nothing: Plan;
  /** Minor units lost by ordering tomorrow instead of today. */
  waitingPerDayMinor: number;
  /** See `slackIn`. */
  slackDays: number;
  /** Days from today until stock runs out: one in ten earlier, half, one in ten later. */
  runsOutIn: { p10: number; p50: number; p90: number };
};

/**
 * Plays every option on the same futures. Null where nothing needs ordering, or need not be decided on within the
 * look-ahead, or where more likely than not nothing is missed while something is left. Its futures lie in the rooms, and last until more is asked for.
 */
export function outlookFor(found: Case, { futures: room, slowed }: Rooms): Outlook | null {
  const glanceDays = LOOK_AHEAD_DAYS + GLANCE_MARGIN_DAYS;
  const putOffDays = putOffDaysOf(found);
  const glance = futuresFor(found, {
    paths: GLANCE_PATHS,
    daysBeyondLead: Math.max(glanceDays, putOffDays) + 1,
    room,
  });
  if (slackIn(found, glance) > glanceDays) return null;
  const isOut = found.stock.available <= 0;
  if (!isOut && losingShare(found, glance, putOffDays) < GLANCE_LEAST_LOSING) return null;

  const daysBeyondLead = Math.max(putOffDays, found.settings.coverDays) + 1;
  const futures = futuresFor(found, { paths: PATHS, daysBeyondLead, room });
  const slackDays = slackIn(found, futures);
  if (slackDays > LOOK_AHEAD_DAYS) return null;
  if (!isOut && losingShare(found, futures, putOffDays) < LEAST_LOSING) return null;
  const size = orderSize(found, futures);
  if (size === null) return null;
  const daysOut = Float64Array.from(runOutDays({ ...futures, start: found.stock.available })).sort();
  return {
    ...futures,
    ...plansFor(found, { ...futures, putOffDays, room: slowed }, size),
    putOffDays,
    slackDays,
    runsOutIn: {
      p10: quantileOf(daysOut, 0.1),
      p50: quantileOf(daysOut, 0.5),
      p90: quantileOf(daysOut, 0.9),
    },
  };
}

/** Share of futures in which sales are missed while no order goes out. */
function losingShare({ stock }: Case, futures: Futures, putOffDays: number): number {
  const untilDay = futures.leadDays.map((days) => days + putOffDays);
  const { lostUnits } = stockForward({ ...futures, start: stock.available, order: null, untilDay });
  let losing = 0;
  for (const lost of lostUnits) if (lost > 0) losing += 1;
  return losing / lostUnits.length;
}

function plansFor(
  found: Case,
  futures: Compared,
  size: OrderSize,
): Pick<Outlook, "plans" | "best" | "nothing" | "waitingPerDayMinor"> {
  const play = playerFor(found, futures);
  const measure = play(null);
  const plan = (id: PlanId, of: OrderSize | null, placedDay: number, played: Played): Plan => ({
    id,
    size: of,
    placedDay,
    money: gainOver(played, measure),
    lostUnits: played.lostUnits,
  });

  const full = play({ units: size.units, placedDay: 0 });
  const now = plan("order_now", size, 0, full);
  const smaller = smallerOrder(found, size);
  const expedite = quickPlan(found, { futures, now, measure });
  const slowDemand = dearerPlan(found, { futures, now, measure });
  const orders = [
    now,
    ...(expedite ? [expedite] : []),
    ...(slowDemand ? [slowDemand] : []),
    ...(smaller
      ? [plan("order_smaller", smaller, 0, play({ units: smaller.units, placedDay: 0 }, full))]
      : []),
    plan("wait_week", size, WEEK_DAYS, play({ units: size.units, placedDay: WEEK_DAYS })),
  ];
  const best = orders.reduce((leader, order) =>
    isRecommended(order) && isClearlyBetter(order, leader) ? order : leader,
  );
  const dayLater = { units: (best.size ?? size).units, placedDay: best.placedDay + 1 };
  const later = () => {
    if (best.quick) return paidFor(quickPlayer(found, futures, best.quick)(dayLater), best.quick);
    return best.id === "order_smaller"
      ? play(dayLater, play({ units: size.units, placedDay: dayLater.placedDay }))
      : play(dayLater);
  };
  const nothing = plan("nothing", null, 0, measure);
  return {
    plans: [...orders, nothing],
    best,
    nothing,
    waitingPerDayMinor: Math.max(0, best.money.mean - gainOver(later(), measure).mean),
  };
}

/** The futures that all choices are played on, with room for a demand that one of them slows. */
type Compared = Futures & { putOffDays: number; room: Room };

type Around = { futures: Compared; now: Plan; measure: Played };

/** The same order by a quicker delivery; null where it saves hardly a sale. */
function quickPlan(found: Case, { futures, now, measure }: Around): Plan | null {
  const quick = now.size && quickFor(found, futures, now.size);
  if (!quick || !now.size || now.lostUnits < LEAST_SHORT_UNITS) return null;
  const played = quickPlayer(found, futures, quick)({ units: now.size.units, placedDay: 0 });
  const worthMinor = gainOver(played, measure).mean - now.money.mean;
  if (now.lostUnits - played.lostUnits < LEAST_SHORT_UNITS || worthMinor <= 0) return null;
  const money = gainOver(paidFor(played, quick), measure);
  return { ...now, id: "expedite", money, lostUnits: played.lostUnits, quick: { ...quick, worthMinor } };
}

/** The same order, and a higher price until it lands; null where nothing is short until then, or the order alone is worth as much. */
function dearerPlan(found: Case, { futures, now, measure }: Around): Plan | null {
  if (!now.size || now.lostUnits < LEAST_SHORT_UNITS) return null;
  const dearer = dearerFor(found, futures, now.size);
  if (!dearer) return null;
  const { played } = dearer;
  const money = gainOver(played, measure);
  if (money.mean <= now.money.mean) return null;
  return {
    ...{ ...now, id: "slow_demand", dearer },
    ...{ money, lostUnits: played.lostUnits },
  };
}

/**
 * A speed whose price nobody knows is only shown, as is one above the founder's limit. So is a higher price: it comes on top of the order and takes its place in
 * nothing, what customers make of it is a guess from other shops, and they see it.
 */
export function isRecommended({ quick, dearer }: Plan): boolean {
  return !dearer && (!quick || (quick.isTold && !quick.isAboveLimit));
}

/** The full order comes first, since its size is the founder's own choice of cover. */
function isClearlyBetter(plan: Plan, leader: Plan): boolean {
  return plan.money.mean > leader.money.mean + CLEARLY * Math.abs(leader.money.mean);
}
