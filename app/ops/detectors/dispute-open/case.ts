import { DISPUTE_TERMS, disputeFee } from "../../facts/dispute-terms.ts";
import { addDays, type Day, daysBetween } from "../../facts/day.ts";
import type { DisputeRow } from "../../facts/rows/payments.ts";
import type { DetectInput } from "../contract.ts";
import { meanOf } from "../shared/break-even.ts";
import { drawsOf, type Gain, gainOf, type Span } from "../shared/gains.ts";

/** Banks settle nearly all within this. */
export const asks = { disputes: { lastDays: 180 } } as const;
export type Input = DetectInput<typeof asks>;

/** An open dispute that can still be answered. */
export type Case = {
  dispute: DisputeRow;
  dueDay: Day;
  leftDays: number;
  /** Null: not known in this currency. */
  feeMinor: number | null;
  wins: Span;
  withdraws: Span;
};

export type Skip = "fine" | "answered" | "too_late";

export function caseOf(
  dispute: DisputeRow,
  { today, currency }: Pick<Input, "today" | "currency">,
): Case | Skip {
  if (dispute.isFinal || dispute.amountMinor <= 0) return "fine";
  if (dispute.isAnswered || dispute.status === "under_review") return "answered";
  if (dispute.status !== "needs_response") return "fine";
  const dueDay = dispute.dueDay ?? addDays(dispute.initiatedDay, DISPUTE_TERMS.responseDays);
  const leftDays = daysBetween(today, dueDay);
  if (leftDays < 0) return "too_late";
  return {
    ...{ dispute, dueDay, leftDays, feeMinor: disputeFee(currency) },
    ...{ wins: winsOf(dispute), withdraws: dispute.reason === "fraudulent" ? RARELY_WITHDRAWN : WITHDRAWN },
  };
}

/**
 * Of chargebacks that are answered in time, the share that is won. Published averages run from a fifth to under a half and
 * are of those who sell the service; by reason, proof of delivery decides. Judgements, stated as such.
 */
const WINS = {
  fraudulent: { low: 0.1, likely: 0.25, high: 0.45 },
  sent: { low: 0.25, likely: 0.5, high: 0.75 },
  not_sent: { low: 0.01, likely: 0.04, high: 0.12 },
  other: { low: 0.15, likely: 0.3, high: 0.5 },
} as const;

function winsOf({ reason, wasSent }: DisputeRow): Span {
  if (reason === "product_not_received")
    return wasSent === null ? WINS.other : wasSent ? WINS.sent : WINS.not_sent;
  if (reason === "fraudulent") return WINS.fraudulent;
  return WINS.other;
}

/** Of buyers who are asked, the share that withdraws. Whose card was stolen has no reason to. Judgements. */
const WITHDRAWN: Span = { low: 0.05, likely: 0.15, high: 0.35 };
const RARELY_WITHDRAWN: Span = { low: 0.01, likely: 0.05, high: 0.15 };
/** Of inquiries that nobody answers, the share that becomes a chargeback. A judgement. */
export const ESCALATES: Span = { low: 0.3, likely: 0.6, high: 0.9 };
/** Of inquiries that are answered, the share that ends there. A judgement. */
export const SETTLES: Span = { low: 0.3, likely: 0.55, high: 0.8 };
/** A quarter of an hour to an hour and a half of somebody's time, minor units. A judgement. */
export const EFFORT_MINOR: Span = { low: 500, likely: 1_200, high: 4_000 };

export type Plan = { id: "contest" | "both" | "answer" | "refund"; money: Gain };

/**
 * What each choice is worth against letting it run out, minor units.
 *
 * A chargeback: amount and fee are taken already. contest = P(win) × (amount + fee) − effort; asking the buyer as well:
 * P = 1 − (1 − withdraws)(1 − wins), and some more effort. An inquiry: left alone, P(escalates) × (amount + fee) is lost.
 * answer = P(settles) × that − effort; refund = that − amount.
 */
export function plansFor({ dispute, feeMinor, wins, withdraws }: Case, seed: number): Plan[] {
  const named = (what: string) => ({ seed, name: `dispute ${dispute.disputeId} ${what}` });
  const share = (span: Span, what: string) => drawsOf(span, { ...named(what), most: 1 });
  const whole = dispute.amountMinor + (feeMinor ?? 0);
  const effort = drawsOf(EFFORT_MINOR, named("effort"));
  const at = (draws: Float64Array, path: number) => draws[path] ?? 0;
  if (dispute.kind === "inquiry") {
    const [escalates, settles] = [share(ESCALATES, "escalates"), share(SETTLES, "settles")];
    const lost = (path: number) => at(escalates, path) * whole;
    return [
      { id: "answer", money: gainOf((path) => at(settles, path) * lost(path) - at(effort, path)) },
      { id: "refund", money: gainOf((path) => lost(path) - dispute.amountMinor) },
    ];
  }
  const [won, withdrawn] = [share(wins, "wins"), share(withdraws, "withdraws")];
  const either = (path: number) => 1 - (1 - at(won, path)) * (1 - at(withdrawn, path));
  return [
    { id: "contest", money: gainOf((path) => at(won, path) * whole - at(effort, path)) },
    { id: "both", money: gainOf((path) => either(path) * whole - ASKING * at(effort, path)) },
  ];
}

/** Writing to the buyer takes about half as long again. A judgement. */
const ASKING = 1.5;

/**
 * What answering would have to take of somebody's time, minor units, for neither that nor answering and asking to be worth
 * it: a refund takes none, and does not turn on it.
 */
export function turnsAt(plans: readonly Plan[]): number {
  const effort = meanOf(EFFORT_MINOR);
  return Math.max(
    ...plans.flatMap(({ id, money }) => {
      if (id === "refund") return [];
      const times = id === "both" ? ASKING : 1;
      return [money.mean / times + effort];
    }),
  );
}
