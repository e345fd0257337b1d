import { daysBetween } from "../../facts/day.ts";
import { disputeFee } from "../../facts/dispute-terms.ts";
import type { DisputeRow, PaymentsRow } from "../../facts/rows/payments.ts";
import { type Alert, defineDetector } from "../contract.ts";
import { byHand, nothingChoice } from "../shared/choice.ts";
import { LEAST_STAKE_MINOR } from "../shared/deciding.ts";
import { doublings } from "../shared/doublings.ts";
import { drawsOf, gainOf, type Span } from "../shared/gains.ts";
import { moneyAlert } from "../shared/money-alert.ts";
import { noted } from "../shared/noted.ts";
import { shareSeen } from "../shared/share-seen.ts";
import { recordSubject } from "../shared/subjects.ts";
import {
  AHEAD_DAYS,
  asks,
  AVOIDABLE,
  type Case,
  type Input,
  LEAST_DISPUTES,
  LOST,
  RECENT_DAYS,
} from "./case.ts";
import * as sentences from "./sentences.ts";
import { assumptionsFor, calculationFor, evidenceFor, missingFor, tellingOf } from "./words.ts";

/**
 * Raises an alert where chargebacks came more often, of orders, in the last two months than in the half year before, by
 * more than chance (PAY-03).
 *
 * stake over a quarter = (share of orders now − before) × orders × (fee + lost share × mean amount) × share that can be
 * stopped. What a card network's programme or a reserve would take is not counted.
 */
export const disputeRate = defineDetector({
  id: "dispute_rate",
  title: "Chargebacks that come more often",
  asks: () => asks,
  detect(input) {
    const payments = input.facts.payments.get("");
    const chargebacks = [...input.facts.disputes.values()].filter(({ kind }) => kind === "chargeback");
    const recent = chargebacks.filter((one) => daysBetween(one.initiatedDay, input.today) <= RECENT_DAYS);
    const lookedAt = chargebacks.length;
    if (!payments || recent.length < LEAST_DISPUTES)
      return {
        ...{ alerts: [], lookedAt },
        notes: [
          noted(
            sentences.notes.few,
            { least: [LEAST_DISPUTES, "disputes"], days: [RECENT_DAYS, "days"] },
            input,
          ),
        ],
      };
    const found = caseOf(input, payments, { chargebacks, recent });
    const alert = found && alertFor(input, found);
    return { alerts: alert ? [alert] : [], lookedAt };
  },
});

function caseOf(
  input: Input,
  { orders, source }: PaymentsRow,
  { chargebacks, recent }: { chargebacks: readonly DisputeRow[]; recent: readonly DisputeRow[] },
): Case | null {
  const recentOrders = sum(orders.slice(-RECENT_DAYS));
  const earlierOrders = sum(orders.slice(0, -RECENT_DAYS));
  if (recentOrders <= 0 || earlierOrders <= 0) return null;
  const now = shareSeen({ of: recentOrders, seen: recent.length });
  const before = shareSeen({ of: earlierOrders, seen: chargebacks.length - recent.length });
  if (now.low <= before.likely) return null;
  const meanMinor = sum(recent.map(({ amountMinor }) => amountMinor)) / recent.length;
  const ahead = (recentOrders / RECENT_DAYS) * AHEAD_DAYS;
  const draws = (span: Span, what: string) =>
    drawsOf(span, { seed: input.seed, name: `dispute rate ${what}`, most: 1 });
  const [nowAt, beforeAt] = [draws(now, "now"), draws(before, "before")];
  const [lost, avoidable] = [draws(LOST, "lost"), draws(AVOIDABLE, "avoidable")];
  const fee = disputeFee(input.currency) ?? 0;
  const worth = gainOf((path) => {
    const added = Math.max(0, (nowAt[path] ?? 0) - (beforeAt[path] ?? 0)) * ahead;
    return added * (fee + (lost[path] ?? 0) * meanMinor) * (avoidable[path] ?? 0);
  });
  const added = (now.likely - before.likely) * ahead;
  return { recent, recentOrders, now, before, meanMinor, reason: mostOften(recent), added, worth, source };
}

function sum(values: readonly number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

function mostOften(disputes: readonly DisputeRow[]): string {
  const counts = new Map<string, number>();
  for (const { reason } of disputes) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  let [most, often] = ["general", 0];
  for (const [reason, count] of counts) if (count > often) [most, often] = [reason, count];
  return most;
}

function alertFor(input: Input, found: Case): Alert | null {
  const { worth, now, source } = found;
  if (worth.p50 < LEAST_STAKE_MINOR) return null;
  const evidence = evidenceFor(found, input);
  const telling = tellingOf(found, { input, evidence });
  const { say } = telling;
  const { titles, tradeOffs, reason, changesMind } = sentences;
  return moneyAlert({
    detector: "dispute_rate",
    catalogueIds: ["PAY-03"],
    subject: recordSubject("shop", source.recordId, "Shopify Payments"),
    situation: "disputes",
    title: say(titles.cause),
    reason: say(reason),
    best: { id: "cause", money: worth },
    choices: [
      byHand("cause", { title: say(titles.optionCause), tradeOff: say(tradeOffs.cause), money: worth }),
      nothingChoice({ title: say(titles.nothing), tradeOff: say(tradeOffs.nothing) }),
    ],
    waitingPerDayMinor: worth.mean / AHEAD_DAYS,
    shop: input,
    attentionMinutes: 15,
    evidence,
    assumptions: assumptionsFor(telling),
    missing: missingFor(telling),
    changesMind: [say(changesMind.stopped), say(changesMind.once)],
    calculation: calculationFor(telling),
    evidenceKey: `${doublings(now.likely * 1_000)} in a thousand`,
  });
}
