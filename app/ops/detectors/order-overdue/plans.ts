import { Chance, seedFor } from "../../facts/chance.ts";
import { middle } from "../../facts/contribution.ts";
import { weekdayOf } from "../../facts/day.ts";
import { type DemandPaths, sampleDemand } from "../../facts/demand-paths.ts";
import { type LeadTime, leadTimeFrom, sampleLeadDays } from "../../facts/lead-time.ts";
import { quantileOf } from "../../facts/quantiles.ts";
import { type Arrival, runOutDays } from "../../facts/stock-forward.ts";
import { arrivalsFor, landingDays, NEVER } from "../shared/arrivals.ts";
import { drawsOf, type Gain, PATHS, type Span, summed } from "../shared/gains.ts";
import type { OrderLine } from "../shared/order-lines.ts";
import { playerFor } from "../shared/play-stock.ts";
import type { Case } from "./case.ts";

/** What asking takes off the wait that is left, as a share of it. A judgement, stated as such. */
export const ASKING_SHORTENS: Span = { low: 0, likely: 0.25, high: 0.6 };
/** Days until an answer tells that an order will never come, so that it is ordered anew. A judgement. */
export const ANSWER_DAYS = 4;
/** What the same goods cost more elsewhere, as a share of their cost. A judgement. */
export const DEARER: Span = { low: 0, likely: 0.05, high: 0.2 };
/** Nobody notices an order that never comes sooner than this by doing nothing. */
const UNNOTICED_DAYS = 30;

export type PlanId = "ask" | "elsewhere" | "nothing";
export type Plan = {
  id: PlanId;
  money: Gain;
  /** Sales missed, on average, of all lines together. */
  lostUnits: number;
};

/** One line on all futures: its sales missed under each choice, and what comes of it when. */
export type PlayedLine = {
  found: OrderLine;
  lostUnits: Record<PlanId, number>;
  demand: DemandPaths;
  arrivals: Record<PlanId, readonly Arrival[]>;
  runsOutIn: number;
};

export type Outlook = {
  plans: readonly Plan[];
  best: Plan;
  nothing: Plan;
  waitingPerDayMinor: number;
  /** The line of which most money is lost. */
  worst: PlayedLine;
  played: readonly PlayedLine[];
  putOffDays: number;
  /** Lead time of whoever else is asked. */
  elsewhere: LeadTime;
};

type Futures = ReturnType<typeof futuresFor>;

/**
 * Every choice on the same futures of sales and delivery, all lines of the order together, since they come together.
 * Each path is compared until the order lands when nobody asks, since what is missed after that is no matter of its
 * coming late; where it never comes, until one that is placed after a month would land.
 */
export function outlookFor(found: Case): Outlook {
  const futures = futuresFor(found);
  const lines = found.lines.map((line) => playLine(line, futures));
  const over = (id: keyof Values, measure: keyof Values) =>
    summed(
      Float64Array.from({ length: PATHS }, (_, path) =>
        lines.reduce((sum, { values }) => sum + (values[id][path] ?? 0) - (values[measure][path] ?? 0), 0),
      ),
    );
  const plan = (id: PlanId): Plan => ({
    id,
    money: over(id, "nothing"),
    lostUnits: lines.reduce((sum, line) => sum + line.lostUnits[id], 0),
  });
  const nothing = plan("nothing");
  const plans = [plan("ask"), plan("elsewhere"), nothing];
  const best = plans.reduce((leader, one) => (one.money.mean > leader.money.mean ? one : leader), nothing);
  const later = best.id === "elsewhere" ? over("elsewhereLater", "nothing") : over("askLater", "nothing");
  const lost = ({ found: line, lostUnits }: PlayedLine) =>
    lostUnits.nothing * middle(line.contribution.perUnitMinor);
  return {
    plans,
    best,
    nothing,
    waitingPerDayMinor: Math.max(0, best.money.mean - later.mean),
    worst: lines.reduce<PlayedLine>(
      (worst, line) => (lost(line) > lost(worst) ? line : worst),
      lines[0] ?? playLine(found.lines[0], futures),
    ),
    played: lines,
    putOffDays: futures.putOffDays,
    elsewhere: futures.elsewhere,
  };
}

function futuresFor({ order, lines, dueDays, shop }: Case) {
  const [{ lead, settings }] = lines;
  const seed = seedFor(shop.seed, order.id);
  const leadDays = sampleLeadDays(lead, PATHS, new Chance(seedFor(seed, "lead")));
  const lands = landingDays(
    { purchaseOrderId: order.id, expectedDay: order.expectedDay },
    { lead, today: shop.today, leadDays, seed },
  );
  const shortens = drawsOf(ASKING_SHORTENS, { seed, name: "asking", most: 1 });
  const elsewhere = leadTimeFrom(null, settings.defaultLeadDays);
  /** Asked in so many days: what is left of the wait by then gets shorter, and what never comes is ordered anew. */
  const asked = (inDays: number) =>
    lands.map((day, path) => {
      if (day === NEVER) return inDays + ANSWER_DAYS + (leadDays[path] ?? 0);
      const left = Math.max(0, day - inDays) * (1 - (shortens[path] ?? 0));
      return Math.max(1, Math.min(day, inDays + Math.round(left)));
    });
  return {
    seed,
    leadDays,
    putOffDays: Math.max(UNNOTICED_DAYS, dueDays + 1),
    elsewhere,
    elsewhereDays: sampleLeadDays(elsewhere, PATHS, new Chance(seedFor(seed, "elsewhere"))),
    dearer: drawsOf(DEARER, { seed, name: "dearer" }),
    lands,
    asked: asked(0),
    askedLater: asked(1),
  };
}

type Values = Record<PlanId | "askLater" | "elsewhereLater", Float64Array>;

function playLine(found: OrderLine, futures: Futures): PlayedLine & { values: Values } {
  const { variant, shop, lead, stock, others, openUnits, contribution } = found;
  const { leadDays, putOffDays, lands, asked, askedLater, elsewhereDays, dearer } = futures;
  const seed = seedFor(shop.seed, variant.variantId);
  const demand = sampleDemand(found.demand, {
    daysByPath: leadDays.map((days) => days + putOffDays + 1),
    firstWeekday: weekdayOf(shop.today),
    seed: seedFor(seed, "demand"),
  });
  const besides = arrivalsFor(others, {
    ...{ lead, today: shop.today, leadDays },
    seed: seedFor(seed, "incoming"),
  });
  const coming = (dayByPath: ArrayLike<number>): Arrival[] => [...besides, { units: openUnits, dayByPath }];
  /** The sooner of both counts as the order; the other one only lies. */
  const sooner = (days: number, path: number) => Math.min(days, lands[path] ?? NEVER);
  const arrivals = {
    nothing: coming(lands),
    ask: coming(asked),
    askLater: coming(askedLater),
    elsewhere: coming(elsewhereDays.map(sooner)),
    elsewhereLater: coming(elsewhereDays.map((days, path) => sooner(days + 1, path))),
  };
  // The day on which it lands counts as well, so that its units are there at the end of every choice.
  const untilDay = leadDays.map((days, path) => Math.min(days + putOffDays, (lands[path] ?? NEVER) + 1));
  const play = (id: keyof Values) =>
    playerFor(found, { demand, leadDays, putOffDays, untilDay, arrivals: arrivals[id] })(null);
  const twice = (values: Float64Array) =>
    values.map((value, path) => {
      const lying = lands[path] === NEVER ? 0 : lyingShare(found, demand.rate[path] ?? 0);
      return value - openUnits * middle(contribution.costMinor) * ((dearer[path] ?? 0) + lying);
    });
  const [nothing, ask, elsewhere] = [play("nothing"), play("ask"), play("elsewhere")];
  const daysOut = Float64Array.from(runOutDays({ demand, start: stock.available, arrivals: besides })).sort();
  return {
    found,
    demand,
    arrivals,
    runsOutIn: quantileOf(daysOut, 0.5),
    lostUnits: { nothing: nothing.lostUnits, ask: ask.lostUnits, elsewhere: elsewhere.lostUnits },
    values: {
      nothing: nothing.values,
      ask: ask.values,
      askLater: play("askLater").values,
      elsewhere: twice(elsewhere.values),
      elsewhereLater: twice(play("elsewhereLater").values),
    },
  };
}

/** What a second delivery of the same loses by lying until the first is sold, as a share of its cost. */
function lyingShare({ openUnits, settings }: OrderLine, perDay: number): number {
  return perDay > 0 ? Math.min(1, ((settings.holdingRatePerYear / 365) * openUnits) / perDay) : 1;
}
