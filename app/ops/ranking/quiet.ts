import type { Listed } from "../detectors/listed.ts";
import { type Day, dayIn, daysBetween } from "../facts/day.ts";
import type { Decision } from "../memory/decision.ts";

/** An alert that the founder has decided on, and the state in which it stays out of the list. */
export type Quiet<A extends Listed = Listed> = {
  fingerprint: string;
  state: "snoozed" | "dismissed" | "acted";
  alert: A;
};

/** A stake that grew by half is another matter than the one that was decided on. */
const GREW_BY = 1.5;
/**
 * What the least stake counts as, in minor units: five dollars, 500 yen. Of nothing, the first cent would be half more,
 * and no founder's minute is worth it.
 */
const LEAST_STAKE_MINOR = 500;

/** Splits alerts into those to show and those that the latest decision about them still answers. */
export function quietBy<A extends Listed>(input: {
  alerts: readonly A[];
  /** The latest decision of each fingerprint whose matter is not over. */
  decisions: ReadonlyMap<string, Decision>;
  today: Day;
  /** The shop's, in which the day of a decision is counted. */
  timeZone: string;
}): { open: A[]; quiet: Quiet<A>[] } {
  const open: A[] = [];
  const quiet: Quiet<A>[] = [];
  const { alerts, decisions, ...calendar } = input;
  for (const alert of alerts) {
    const decision = decisions.get(alert.fingerprint);
    if (decision && stillAnswers(decision, alert, calendar))
      quiet.push({ fingerprint: alert.fingerprint, state: stateOf(decision), alert });
    else open.push(alert);
  }
  return { open, quiet };
}

type Calendar = { today: Day; timeZone: string };

function stillAnswers(decision: Decision, alert: Listed, calendar: Calendar): boolean {
  switch (decision.kind) {
    case "snoozed":
      return stillSnoozed(decision, alert, calendar.today);
    case "dismissed":
      return isUnchanged(decision, alert);
    case "wrong_data":
      return hasSameData(decision, alert) && !hasGrown(decision, alert);
    case "reopened":
    case "rejected":
      return false;
    case "acted":
      return isUnderWay(decision, alert, calendar) && !hasGrown(decision, alert);
  }
}

function stillSnoozed(decision: Decision, alert: Listed, today: Day): boolean {
  if (decision.until !== null) return today < decision.until;
  const available = valueOf(alert, "available");
  const { availableThen } = decision;
  switch (decision.untilEvent) {
    case null:
      return isUnchanged(decision, alert);
    case "stock_changes":
      // Every sale changes stock by one; what a founder waits for is more of it, or none.
      if (available === null || availableThen === null) return decision.evidenceKey === alert.evidenceKey;
      return available <= availableThen && available > 0 === availableThen > 0;
    case "delivery_arrives":
      if (available !== null && availableThen !== null && available > availableThen) return false;
      return decision.evidenceKey === alert.evidenceKey;
  }
}

/**
 * The data behind an alert that somebody may call wrong: a decision about it holds while none of it was corrected.
 * Stock is not among it, since each sale changes it.
 */
export function dataKeyOf(alert: Listed): string {
  const values = DATA.map((id) => `${id} ${String(valueOf(alert, id) ?? "unknown")}`);
  return [alert.evidenceKey, ...values].join("|");
}

const DATA = ["price", "unit_cost", "lead_typical", "lead_slow"];

function hasSameData(decision: Decision, alert: Listed): boolean {
  return decision.evidenceKey === dataKeyOf(alert) && !isRecounted(decision, alert);
}

/** Stock rose, ran out, or fell by more than sales explain: a fifth of it, as an approval tolerates, and five units. */
function isRecounted({ availableThen: then }: Decision, alert: Listed): boolean {
  const available = valueOf(alert, "available");
  if (available === null || then === null) return false;
  if (available > then || available > 0 !== then > 0) return true;
  return then - available > Math.max(5, Math.round(Math.abs(then) / 5));
}

function isUnchanged(decision: Decision, alert: Listed): boolean {
  return decision.evidenceKey === alert.evidenceKey && !hasGrown(decision, alert);
}

function hasGrown(decision: Decision, alert: Listed): boolean {
  return alert.stake.p50.minor >= GREW_BY * Math.max(LEAST_STAKE_MINOR, decision.stakeP50Minor);
}

/**
 * Units are on an order of ours, or the decision is so fresh that they may not show yet. What else Shopify shows as
 * incoming answers for nothing: it may stand there long after everything has come.
 */
function isUnderWay(decision: Decision, alert: Listed, { today, timeZone }: Calendar): boolean {
  if ((valueOf(alert, "on_order") ?? 0) > 0) return true;
  return daysBetween(dayIn(timeZone, decision.at), today) <= alert.settlingDays;
}

function valueOf(alert: Listed, evidenceId: string): number | null {
  return alert.evidence.find(({ id }) => id === evidenceId)?.value ?? null;
}

function stateOf({ kind }: Decision): Quiet["state"] {
  return kind === "snoozed" || kind === "acted" ? kind : "dismissed";
}
