import { type Alert, defineDetector } from "../contract.ts";
import type { Choice } from "../shared/choice.ts";
import { LEAST_STAKE_MINOR } from "../shared/deciding.ts";
import { lookOnce } from "../shared/look-through.ts";
import { moneyAlert } from "../shared/money-alert.ts";
import { releaseSeed } from "../shared/order-care/hold-seed.ts";
import { recordSubject } from "../shared/subjects.ts";
import { asks, type Case, caseReader, type Input } from "./case.ts";
import { type Plan, plansFor, turnsAt } from "./plans.ts";
import { changesMind, notes, titles, tradeOffs } from "./sentences.ts";
import {
  assumptionsFor,
  calculationFor,
  evidenceFor,
  missingFor,
  reasonOf,
  type Telling,
  tellingOf,
} from "./words.ts";

/**
 * Raises an alert for each order that is late because it is held back (ORD-02): whether the hold can end follows from its
 * reason and from what is known by now, such as stock that has come or a payment that was made.
 *
 * stake = what ending it, or settling it, saves of P(cancel while it waits) × what the order leaves, less what it costs to
 * send it wrongly; on 256 futures.
 */
export const heldOrder = defineDetector({
  id: "held_order",
  title: "Orders held back too long",
  asks: () => asks,
  detect: (input) =>
    lookOnce(input, {
      *casesOf({ facts }: Input) {
        const caseOf = caseReader(input);
        for (const order of facts.orderCare.values()) yield caseOf(order);
      },
      alertOf: alertFor,
      fine: ["early"],
      notes: { unread: notes.unread },
      unit: "orders",
    }),
});

function alertFor(found: Case): Alert | null {
  const { order, reason, release, shop } = found;
  const { plans, best, perDayMinor } = plansFor(found);
  if (best.id === "nothing" || best.money.p50 < LEAST_STAKE_MINOR) return null;
  const worth = { best, perDayMinor };
  const evidence = evidenceFor(found, worth);
  const telling = tellingOf(found, worth, evidence);
  return moneyAlert({
    detector: "held_order",
    catalogueIds: ["ORD-02"],
    subject: recordSubject("order", order.orderId, order.name),
    situation: `order:${order.orderId}`,
    title: telling.say(titles[best.id]),
    reason: reasonOf(telling),
    best,
    choices: plans.map((plan) => choiceOf(plan, telling)),
    waitingPerDayMinor: perDayMinor,
    shop,
    attentionMinutes: 4,
    evidence,
    assumptions: assumptionsFor(telling),
    missing: missingFor(telling),
    changesMind: [
      telling.say(
        changesMind[best.id === "release" ? "right" : "settled"],
        turnsAt(found, best, telling.fact),
      ),
      telling.say(changesMind.agreed),
    ],
    calculation: calculationFor(telling),
    evidenceKey: `${reason}|${release === null ? "not yet" : release.isOver ? "over" : "perhaps"}`,
  });
}

function choiceOf({ id, money }: Plan, { say, found }: Telling): Choice {
  const draft = id === "release" ? releaseSeed(found.order) : null;
  return {
    ...{ id, money, draft },
    title: say(titles.options[id]),
    tradeOff: say(id === "release" ? releaseTradeOff(found, draft !== null) : tradeOffs[id]),
    // What was sent does not come back.
    reversible: id !== "release",
  };
}

function releaseTradeOff({ reason }: Case, isOneWrite: boolean): string {
  if (!isOneWrite) return tradeOffs.releaseByHand;
  return reason === "HIGH_RISK_OF_FRAUD" ? tradeOffs.releaseFraud : tradeOffs.release;
}
