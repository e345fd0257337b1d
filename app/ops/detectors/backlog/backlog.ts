import { addDays } from "../../facts/day.ts";
import { SETTLING_DAYS } from "../../facts/settling.ts";
import { estimated, money } from "../../money/money.ts";
import { type Alert, defineDetector } from "../contract.ts";
import { LEAST_STAKE_MINOR } from "../shared/deciding.ts";
import { doublings } from "../shared/doublings.ts";
import { moneyRange, stakeOf } from "../shared/gains.ts";
import { noted } from "../shared/noted.ts";
import { recordSubject } from "../shared/subjects.ts";
import { PACE_DAYS } from "../shared/waiting/limit.ts";
import { asks, type Case, caseFor } from "./case.ts";
import { plansFor, workDays } from "./plans.ts";
import { notes, reason } from "./sentences.ts";
import {
  assumptionsFor,
  calculationFor,
  changesMind,
  evidenceFor,
  missingFor,
  optionTitle,
  tellingOf,
  titleOf,
  tradeOff,
} from "./words.ts";

/**
 * Raises an alert where more waits to be packed than can leave in time (ORD-16).
 *
 * stake = what late orders lose (ORD-01: cancellations and questions, by the days that each is late) with the queue served
 * as usual − the same with more hands or a word to the customers − what these cost; on 256 futures.
 */
export const backlog = defineDetector({
  id: "backlog",
  title: "More orders to pack than can leave in time",
  asks: () => asks,
  detect(input) {
    const lookedAt = input.facts.openOrders.size;
    if (lookedAt === 0) return { alerts: [], lookedAt };
    const found = caseFor(input);
    if (!found)
      return {
        alerts: [],
        lookedAt: 0,
        notes: [noted(notes.noPace, { weeks: [PACE_DAYS / 7, "weeks"] }, input)],
      };
    // Most days everything leaves in time.
    if (workDays(found) <= found.limit.days) return { alerts: [], lookedAt };
    const alert = alertFor(found);
    return { alerts: alert ? [alert] : [], lookedAt };
  },
});

function alertFor(found: Case): Alert | null {
  const { shop } = found;
  const plans = plansFor(found);
  const { best, waitingPerDayMinor } = plans;
  if (best.id === "nothing" || best.money.p50 < LEAST_STAKE_MINOR) return null;
  const evidence = evidenceFor(found, plans);
  const telling = tellingOf(found, plans, evidence);
  return {
    fingerprint: "backlog:shop",
    detector: "backlog",
    catalogueIds: ["ORD-16"],
    subject: recordSubject("shop", "orders", "Orders that wait"),
    lane: "money",
    // The orders that order_unfulfilled finds late are among these.
    situation: "orders:unsent",
    title: titleOf(telling),
    reason: telling.say(reason),
    stake: stakeOf(best.money, shop.currency),
    waitingPerDay: estimated(waitingPerDayMinor, shop.currency),
    decideBy: addDays(shop.today, plans.daysToDecide),
    // Somebody has to be asked.
    attentionMinutes: 10,
    bestOptionId: best.id,
    options: plans.plans.map((plan) => ({
      id: plan.id,
      title: optionTitle(plan, telling),
      money: moneyRange(plan.money, shop.currency),
      cash: money(0, shop.currency),
      tradeOff: tradeOff(plan, telling),
      reversible: true,
      draft: null,
    })),
    evidence,
    assumptions: assumptionsFor(telling),
    missing: missingFor(telling),
    changesMind: changesMind(telling),
    calculation: calculationFor(telling),
    stockAhead: [],
    evidenceKey: `${doublings(workDays(found))} days of work`,
    settlingDays: 3 * SETTLING_DAYS,
  };
}
