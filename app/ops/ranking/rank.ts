import type { Alert } from "../detectors/contract.ts";
import { addDays, type Day } from "../facts/day.ts";
import type { FilledSlots, SlotValue } from "../words/contract.ts";
import { sentence } from "../words/render.ts";
import { bare, rough, spoken } from "../words/slot-values.ts";
import type { Ranked, Shelf } from "./contract.ts";
import { whys } from "./sentences.ts";

/** What a list is made by, besides its alerts. */
export type RankInput = {
  /** Most alerts in "Decide now". */
  attentionBudget: number;
  today: Day;
  locale?: string;
  /** Position of each fingerprint in the last list, so that small changes do not shuffle it. */
  previous?: ReadonlyMap<string, number>;
};

/** Due by tomorrow: by the next look it may be too late. */
const DUE_NOW_DAYS = 1;
const WEEK_DAYS = 7;
/** Days of a week after today that the founder works through the list. */
const OTHER_WORKING_DAYS = 4;
/** One must lose this much more a day than the one that stood above it to overtake it. */
const OVERTAKE = 1.1;

/**
 * Ranks by money lost until the next look (a day) per minute of the founder's attention, and shelves the list:
 * what is due and loses most, up to the attention budget; what fits into the rest of the week; what can wait.
 * The order of the input never matters.
 */
export function rank(alerts: readonly Alert[], input: RankInput): Ranked[] {
  const dueBy = addDays(input.today, DUE_NOW_DAYS);
  const weekEnd = addDays(input.today, WEEK_DAYS);
  const order = settle(alerts.map(scored).sort(compare), input.previous);

  const due = order.filter(({ alert }) => alert.decideBy <= dueBy);
  const now = new Set(due.slice(0, input.attentionBudget).map(({ alert }) => alert.fingerprint));
  const inWeek = order.filter(({ alert }) => !now.has(alert.fingerprint) && alert.decideBy <= weekEnd);
  const week = new Set(
    inWeek.slice(0, input.attentionBudget * OTHER_WORKING_DAYS).map(({ alert }) => alert.fingerprint),
  );

  const shelves: Record<Shelf, Scored[]> = { decide_now: [], this_week: [], can_wait: [] };
  for (const item of order) {
    const { fingerprint } = item.alert;
    shelves[now.has(fingerprint) ? "decide_now" : week.has(fingerprint) ? "this_week" : "can_wait"].push(
      item,
    );
  }
  let position = 0;
  return (["decide_now", "this_week", "can_wait"] as const).flatMap((shelf) =>
    shelves[shelf].map(({ alert, score }) => ({
      alert,
      shelf,
      position: position++,
      why: whyFor({ alert, score }, { shelf, before: shelves[BEFORE[shelf]] }, input),
      costOfDelayPerMinute: score,
    })),
  );
}

type Scored = { alert: Alert; score: number };

function scored(alert: Alert): Scored {
  return { alert, score: alert.waitingPerDay.minor / alert.attentionMinutes };
}

/** Ties: the earlier day, the larger stake, then the name, so that the order is always the same. */
function compare(a: Scored, b: Scored): number {
  return (
    b.score - a.score ||
    compareText(a.alert.decideBy, b.alert.decideBy) ||
    b.alert.stake.p50.minor - a.alert.stake.p50.minor ||
    compareText(a.alert.fingerprint, b.alert.fingerprint)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Leaves neighbours as they stood where the newcomer loses hardly more a day. */
function settle(sorted: readonly Scored[], previous: ReadonlyMap<string, number> | undefined): Scored[] {
  if (!previous || previous.size === 0) return [...sorted];
  const stood = (item: Scored) => previous.get(item.alert.fingerprint);
  const order: Scored[] = [];
  for (const item of sorted) {
    let at = order.length;
    for (; at > 0; at -= 1) {
      const above = order[at - 1];
      const [itemStood, aboveStood] = [stood(item), above && stood(above)];
      if (above === undefined || itemStood === undefined || aboveStood === undefined) break;
      if (itemStood > aboveStood || above.score > item.score * OVERTAKE) break;
    }
    order.splice(at, 0, item);
  }
  return order;
}

/** Whom an alert had to give way to: those that filled the shelf before its own. */
const BEFORE: Record<Shelf, Shelf> = {
  decide_now: "decide_now",
  this_week: "decide_now",
  can_wait: "this_week",
};

type Place = { shelf: Shelf; before: readonly Scored[] };

function whyFor(item: Scored, place: Place, input: RankInput): string {
  const { today, locale = "en" } = input;
  const why = whys[whyOf(item.alert, place.shelf, today)];
  return sentence(why, factsOf(item, place, input), { language: "en", locale, today });
}

function whyOf({ decideBy }: Alert, shelf: Shelf, today: Day): keyof typeof whys {
  switch (shelf) {
    case "decide_now":
      return decideBy > today ? "dueSoon" : "due";
    case "this_week":
      return decideBy > addDays(today, DUE_NOW_DAYS) ? "waitsUntil" : "dueAsWell";
    case "can_wait":
      return decideBy > addDays(today, WEEK_DAYS) ? "inTime" : "costsLess";
  }
}

function factsOf({ alert, score }: Scored, { before }: Place, input: RankInput): FilledSlots {
  const { decideBy, waitingPerDay, evidence } = alert;
  const sources = evidence.flatMap((one) => one.sources);
  const fact = (label: string, value: SlotValue) => ({ value, label, sources, href: null });
  const day = fact("The last day to decide in time", spoken(decideBy));
  const above = fact("Decisions that come first", bare(before.length, "products"));
  return {
    day,
    ...(decideBy < input.today ? { past_day: day } : {}),
    ...(waitingPerDay.minor > 0 ? { cost: fact("Cost of waiting a day", rough(waitingPerDay)) } : {}),
    above,
    ...(before.every((one) => one.score > score) ? { more: above } : {}),
  };
}
