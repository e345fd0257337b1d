import type { Listed } from "../detectors/listed.ts";
import { LEAST_STAKE_MINOR } from "../detectors/shared/deciding.ts";
import { addDays } from "../facts/day.ts";
import { DUE_NOW_DAYS, type Ranked, type RankInput, type Shelf, WEEK_DAYS } from "./contract.ts";
import { type Situation, situationsOf } from "./situations.ts";
import { type Scored, whyFor } from "./why.ts";

/** Days of a week after today that the founder works through the list. */
const OTHER_WORKING_DAYS = 4;
/** One must lose this much more a day than the one that stood above it to overtake it. */
const OVERTAKE = 1.1;

type Entry<A extends Listed = Listed> = Situation<Scored<A>>;

/**
 * Ranks by money lost until the next look (a day) per minute of the founder's attention, and shelves the list: what is
 * due, or loses noticeably each day though it is not, up to the attention budget; what fits into the rest of the week;
 * what can wait. Alerts of one
 * situation share units or cash: they are one decision, led by the one that loses most, and counted once. What must not
 * be ranked by money comes first, whatever the budget. The order of the input never matters.
 */
export function rank<A extends Listed>(alerts: readonly A[], input: RankInput): Ranked<A>[] {
  const dueBy = addDays(input.today, DUE_NOW_DAYS);
  const weekEnd = addDays(input.today, WEEK_DAYS);
  const scoredAlerts = alerts.map((alert) => scored(alert));
  const first = scoredAlerts.filter(({ alert }) => alert.lane === "first").sort(compareDay);
  const byMoney = settle(
    scoredAlerts.filter(({ alert }) => alert.lane === "money").sort(compare),
    input.previous,
  );
  const entries = situationsOf([...first, ...byMoney], ({ alert }) => alert);

  const money = entries.filter((entry) => !isFirst(entry));
  const urgent = money.filter(
    (entry) => losesNoticeably(entry) || (entry.leader.alert.decideBy <= dueBy && isWorthAMinute(entry)),
  );
  const now = new Set([...entries.filter(isFirst), ...urgent.slice(0, input.attentionBudget)]);
  const inWeek = entries.filter((entry) => !now.has(entry) && entry.leader.alert.decideBy <= weekEnd);
  const week = new Set(inWeek.slice(0, input.attentionBudget * OTHER_WORKING_DAYS));

  const shelves: Record<Shelf, Entry<A>[]> = { decide_now: [], this_week: [], can_wait: [] };
  for (const entry of entries)
    shelves[now.has(entry) ? "decide_now" : week.has(entry) ? "this_week" : "can_wait"].push(entry);
  return placed(shelves, input);
}

/** Counts positions through all shelves; those of one situation stand behind their leader. */
function placed<A extends Listed>(
  shelves: Readonly<Record<Shelf, readonly Entry<A>[]>>,
  input: RankInput,
): Ranked<A>[] {
  let position = 0;
  return (["decide_now", "this_week", "can_wait"] as const).flatMap((shelf) => {
    const before = shelves[BEFORE[shelf]]
      .map(({ leader }) => leader)
      .filter(({ alert }) => alert.lane === "money");
    return shelves[shelf].flatMap(({ leader, others }) => {
      const why = whyFor(leader, { shelf, before }, input);
      return [leader, ...others].map((item) => ({
        alert: item.alert,
        shelf,
        position: position++,
        why,
        under: item === leader ? null : leader.alert.fingerprint,
        costOfDelayPerMinute: item.score,
      }));
    });
  });
}

/** Worth attention today though the choice stays open: a week of waiting costs what is worth a founder's minute. */
function losesNoticeably({ leader }: Entry): boolean {
  return leader.alert.waitingPerDay.minor * WEEK_DAYS >= LEAST_STAKE_MINOR;
}

/** Due, but for so little that a founder's minute costs more: it waits, whatever the day. */
function isWorthAMinute({ leader }: Entry): boolean {
  return leader.alert.stake.p50.minor >= LEAST_STAKE_MINOR;
}

function isFirst({ leader }: Entry): boolean {
  return leader.alert.lane === "first";
}

function scored<A extends Listed>(alert: A): Scored<A> {
  return { alert, score: alert.waitingPerDay.minor / alert.attentionMinutes };
}

/** Ties: the earlier day, the larger stake, then the name, so that the order is always the same. */
function compare(a: Scored, b: Scored): number {
  return b.score - a.score || compareDay(a, b);
}

function compareDay(a: Scored, b: Scored): number {
  return (
    compareText(a.alert.decideBy, b.alert.decideBy) ||
    b.alert.stake.p50.minor - a.alert.stake.p50.minor ||
    compareText(a.alert.fingerprint, b.alert.fingerprint)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Leaves neighbours as they stood where the newcomer loses hardly more a day. */
function settle<A extends Listed>(
  sorted: readonly Scored<A>[],
  previous: ReadonlyMap<string, number> | undefined,
): Scored<A>[] {
  if (!previous || previous.size === 0) return [...sorted];
  const stood = (item: Scored<A>) => previous.get(item.alert.fingerprint);
  const order: Scored<A>[] = [];
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
