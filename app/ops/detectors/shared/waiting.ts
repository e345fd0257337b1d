import { type Contribution, middle } from "../../facts/contribution.ts";
import type { Day } from "../../facts/day.ts";
import type { Evidence } from "../contract.ts";
import { drawsOf, type Span } from "./gains.ts";
import { judged } from "./judgement.ts";

/**
 * Of customers who wait for what they bought and are told nothing, the share that cancels on a day. After a month about
 * one in four has, by the middle; no published figure fits all trades. A judgement, stated as such.
 */
export const CANCELS_PER_DAY: Span = { low: 0.003, likely: 0.01, high: 0.03 };
/** What answering one who waits costs, minor units: some minutes of somebody's time. A judgement, stated as such. */
export const CARE_MINOR: Span = { low: 100, likely: 300, high: 900 };

/**
 * A customer who is told when it comes cancels, and asks, so much less often. A judgement, stated as such. Telling them is
 * owed anyway where goods come later than was said: 16 CFR 435.2(b) in the United States.
 */
export const TOLD: Span = { low: 0.3, likely: 0.5, high: 0.8 };

/** Draws of both for each path. */
export type WaitingLuck = { cancels: Float64Array; care: Float64Array };

export function waitingLuck(of: { seed: number; name: string }): WaitingLuck {
  const named = (what: string) => ({ seed: of.seed, name: `${of.name} ${what}` });
  return {
    cancels: drawsOf(CANCELS_PER_DAY, { ...named("cancels"), least: 1e-4, most: 0.5 }),
    care: drawsOf(CARE_MINOR, named("care")),
  };
}

/** Units for which somebody waits: so many now, and so many more each day. */
export type Waiting = { units: number; perDay: number; days: number };

/** Of these, how many are cancelled by the end: each has waited since it was bought. */
export function cancelledOf({ units, perDay, days }: Waiting, cancelsPerDay: number): number {
  if (!(days > 0)) return 0;
  const gone = 1 - Math.exp(-cancelsPerDay * days);
  return units * gone + perDay * Math.max(0, days - gone / cancelsPerDay);
}

/** What is lost with a unit that is cancelled, minor units: what it leaves, and the payment fee, which is not given back. */
export function lostWhenCancelled({ feeMinor }: Pick<Contribution, "feeMinor">, leavesMinor: number): number {
  return Math.max(0, leavesMinor) + middle(feeMinor);
}

/** P(cancel) × (what a sale leaves + payment fee, which is not given back) + care; minor units. */
export function lossOfWaiting(
  waiting: Waiting,
  of: { cancelsPerDay: number; lostMinor: number; careMinor: number },
): number {
  const { units, perDay, days } = waiting;
  const all = units + perDay * Math.max(0, days);
  return cancelledOf(waiting, of.cancelsPerDay) * of.lostMinor + all * of.careMinor;
}

/** Both judgements as evidence. */
export function waitingEvidence(today: Day): Evidence[] {
  return [
    judged(today, {
      ...{ id: "cancels", label: "Cancel on a day of waiting", span: CANCELS_PER_DAY, unit: "share" },
    }),
    judged(today, {
      ...{ id: "care", label: "Answering one who waits", span: CARE_MINOR, unit: "minor" },
    }),
  ];
}
