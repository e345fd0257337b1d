import type { Listed } from "../detectors/listed.ts";
import { LEAST_STAKE_MINOR } from "../detectors/shared/deciding.ts";
import { addDays, type Day } from "../facts/day.ts";
import type { FilledSlots, SlotValue } from "../words/contract.ts";
import { sentence } from "../words/render.ts";
import { bare, rough, spoken } from "../words/slot-values.ts";
import { DUE_NOW_DAYS, type RankInput, type Shelf, WEEK_DAYS } from "./contract.ts";
import { above, whys } from "./sentences.ts";

/** An alert with what it loses a day for each minute of attention, minor units. */
export type Scored<A extends Listed = Listed> = { alert: A; score: number };

type Place = { shelf: Shelf; before: readonly Scored[] };

/** Why it stands where it does, one sentence. */
export function whyFor(item: Scored, place: Place, input: RankInput): string {
  const { today, locale = "en" } = input;
  const why = whys[whyOf(item.alert, place.shelf, today)];
  return sentence(why, factsOf(item, place, input), { language: "en", locale, today });
}

function whyOf({ decideBy, lane, stake }: Listed, shelf: Shelf, today: Day): keyof typeof whys {
  if (lane === "first") return "first";
  const isDue = decideBy <= addDays(today, DUE_NOW_DAYS);
  if (shelf !== "decide_now" && isDue && stake.p50.minor < LEAST_STAKE_MINOR) return "small";
  switch (shelf) {
    case "decide_now":
      if (decideBy > addDays(today, DUE_NOW_DAYS)) return "losing";
      return decideBy > today ? "dueSoon" : "due";
    case "this_week":
      return decideBy > addDays(today, DUE_NOW_DAYS) ? "waitsUntil" : "dueAsWell";
    case "can_wait":
      return decideBy > addDays(today, WEEK_DAYS) ? "inTime" : "costsLess";
  }
}

function factsOf({ alert, score }: Scored, { before }: Place, input: RankInput): FilledSlots {
  const { decideBy, waitingPerDay } = alert;
  const fact = listFact(input);
  const day = fact("The last day to decide in time", spoken(decideBy));
  const decisions = fact("Decisions that come first", bare(before.length, "products"));
  return {
    day,
    ...(decideBy < input.today ? { past_day: day } : {}),
    ...(waitingPerDay.minor > 0 ? { cost: fact("Cost of waiting a day", rough(waitingPerDay)) } : {}),
    stake: fact("Money at stake", rough(alert.stake.p50)),
    above: decisions,
    ...(before.every((one) => one.score > score) ? { more: decisions } : {}),
  };
}

/** Facts of the list itself. */
function listFact({ today }: { today: Day }) {
  const source = { connector: "ops_room", recordId: "list", observedAt: `${today}T00:00:00Z` };
  return (label: string, value: SlotValue) => ({ value, label, sources: [source], href: null });
}

/** What a comparison of two places on the list needs of each. */
export type Compared = Pick<Listed, "waitingPerDay" | "attentionMinutes" | "decideBy" | "lane"> & {
  shelf: Shelf;
};

/** Attention that differs by less is the same to a founder. */
const SAME_ATTENTION = 1.25;
/** Costs of waiting that differ by less look the same at two figures. */
const SAME_COST = 1.1;

/** "Why is this above that", in one sentence. Both of one currency. */
export function whyAbove(upper: Compared, lower: Compared, input: { today: Day; locale: string }): string {
  const fact = listFact(input);
  const of = (which: Compared, name: string, label: string): FilledSlots =>
    which.waitingPerDay.minor > 0 ? { [name]: fact(label, rough(which.waitingPerDay)) } : {};
  const facts: FilledSlots = {
    ...of(upper, "cost", "Cost of waiting a day, here"),
    ...of(lower, "cost_below", "Cost of waiting a day, below"),
    day_below: fact("Last day to decide, below", spoken(lower.decideBy)),
    minutes: fact("Minutes of attention, here", bare(Math.round(upper.attentionMinutes), "units")),
    minutes_below: fact("Minutes of attention, below", bare(Math.round(lower.attentionMinutes), "units")),
  };
  return sentence(above[reasonAbove(upper, lower, input.today)], facts, { language: "en", ...input });
}

function reasonAbove(upper: Compared, lower: Compared, today: Day): keyof typeof above {
  if (upper.lane === "first") return "first";
  const isLater = lower.decideBy > addDays(today, DUE_NOW_DAYS);
  if (upper.shelf !== lower.shelf && isLater) return "laterDay";
  const cost = upper.waitingPerDay.minor / Math.max(1, lower.waitingPerDay.minor);
  const attention = lower.attentionMinutes / upper.attentionMinutes;
  if (cost >= SAME_COST) return attention * SAME_ATTENTION >= 1 ? "costsMore" : "costsMoreForMore";
  return attention >= SAME_ATTENTION ? "quicker" : "stoodAbove";
}
