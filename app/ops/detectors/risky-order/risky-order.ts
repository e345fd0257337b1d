import { type Alert, defineDetector } from "../contract.ts";
import type { Choice } from "../shared/choice.ts";
import { LEAST_STAKE_MINOR } from "../shared/deciding.ts";
import { lookOnce } from "../shared/look-through.ts";
import { moneyAlert } from "../shared/money-alert.ts";
import { TAGS, tagSeed } from "../shared/order-care/tag-seed.ts";
import { holdSeed } from "../shared/order-care/hold-seed.ts";
import { leavesOn } from "../shared/order-care/leaving.ts";
import { recordSubject } from "../shared/subjects.ts";
import { asks, type Case, caseReader, type Input } from "./case.ts";
import { type Plan, plansFor } from "./plans.ts";
import { reasons, titles, tradeOffs } from "./sentences.ts";
import {
  assumptionsFor,
  calculationFor,
  changesMind,
  evidenceFor,
  missingFor,
  type Telling,
  tellingOf,
} from "./words.ts";

/**
 * Raises an alert for each order that waits to be sent and that Shopify's check of its payment marks as risky (ORD-08).
 *
 * stake = what holding it back, or cancelling it, saves of P(fraud) × (goods + parcel + dispute fee), less the honest
 * customers that it costs; on 256 futures. Once it is sent nothing helps, so waiting costs that by the shop's pace.
 */
export const riskyOrder = defineDetector({
  id: "risky_order",
  title: "Orders whose payment is marked as risky",
  asks: () => asks,
  detect(input) {
    const { alerts, lookedAt, notes } = lookOnce(input, {
      *casesOf({ facts }: Input) {
        const caseOf = caseReader(input);
        for (const order of facts.orderCare.values()) yield caseOf(order);
      },
      alertOf: alertFor,
      fine: ["held", "sent"],
      notes: {},
    });
    const waiting = input.facts.fulfilmentPace.get("")?.waiting ?? 0;
    // Orders without a mark were looked at as well: the view leaves them out.
    return { alerts, lookedAt: Math.max(lookedAt, waiting), notes: notes ?? [] };
  },
});

function alertFor(found: Case): Alert | null {
  const { order, level, shop } = found;
  const { plans, best, perDayMinor } = plansFor(found);
  if (best.id === "nothing" || best.money.p50 < LEAST_STAKE_MINOR) return null;
  const worth = { plans, best, perDayMinor };
  const evidence = evidenceFor(found, worth);
  const telling = tellingOf(found, worth, evidence);
  return moneyAlert({
    detector: "risky_order",
    catalogueIds: ["ORD-08"],
    subject: recordSubject("order", order.orderId, order.name),
    situation: `order:${order.orderId}`,
    title: telling.say(titles[best.id]),
    reason: telling.say(reasons[level]),
    best,
    choices: plans.map((plan) => choiceOf(plan, telling)),
    waitingPerDayMinor: perDayMinor,
    decideBy: leavesOn(found.pace, { ageDays: found.ageDays, today: shop.today }),
    shop,
    attentionMinutes: 4,
    evidence,
    assumptions: assumptionsFor(telling),
    missing: missingFor(telling),
    changesMind: changesMind(telling),
    calculation: calculationFor(telling),
    evidenceKey: `${level}|${order.risk?.advice ?? "no advice"}|${order.paid ? "paid" : "not paid"}`,
  });
}

function choiceOf({ id, money }: Plan, { say, found }: Telling): Choice {
  const hold =
    id === "hold"
      ? holdSeed(found.order, {
          reason: "HIGH_RISK_OF_FRAUD",
          notes: "Payment marked as risky: check with the customer before packing.",
        })
      : null;
  const isByHand = id === "hold" && hold === null;
  const draft = isByHand ? tagSeed(found.order, TAGS.checkPayment) : hold;
  const how = isByHand ? tradeOffs.holdByHand : tradeOffs[id];
  return {
    id,
    money,
    draft,
    title: say(titles.options[id]),
    tradeOff: say(how),
    reversible: id !== "cancel",
  };
}
