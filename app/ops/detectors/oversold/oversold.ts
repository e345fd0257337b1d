import { type Alert, defineDetector } from "../contract.ts";
import { LEAST_STAKE_MINOR } from "../shared/deciding.ts";
import { LeftOut } from "../shared/left-out.ts";
import { moneyAlert } from "../shared/money-alert.ts";
import { unitCostMissing } from "../shared/sale/caveats.ts";
import { variantSubject } from "../shared/subjects.ts";
import { demandReader } from "../shared/variant-demand.ts";
import { asks, type Case, caseFor, type Skip } from "./case.ts";
import { plansFor, waitingPerDay } from "./plans.ts";
import { notes, reason, titles } from "./sentences.ts";
import { assumptionsFor, calculationFor, changesMind, choiceFor, evidenceFor, tellingOf } from "./words.ts";

/**
 * Raises an alert for each variant of which more was sold than there were, where a stock-out alert does not say so already:
 * it goes on selling below zero, or nothing tells how it sells (INV-09).
 *
 * stake = units × P(cancel) × (m + payment fee not returned) + care, less the same with the best choice.
 */
export const oversold = defineDetector({
  id: "oversold",
  title: "More sold than there were",
  asks: () => asks,
  detect(input) {
    const demandOf = demandReader(input);
    const leftOut = new LeftOut<Skip>();
    const alerts: Alert[] = [];
    let lookedAt = 0;
    for (const variant of input.facts.variants.values()) {
      const found = caseFor(input, variant, demandOf);
      if (typeof found === "string") leftOut.add(found);
      if (found === "fine" || found === "stockout") lookedAt += 1;
      if (typeof found === "string") continue;
      lookedAt += 1;
      const alert = alertFor(found);
      if (alert) alerts.push(alert);
    }
    return { alerts, lookedAt, notes: leftOut.said(notes, input) };
  },
});

function alertFor(found: Case): Alert | null {
  const { variant, shop, contribution, coveredInDays } = found;
  const { plans, best } = plansFor(found);
  if (best.id === "nothing" || best.money.p50 < LEAST_STAKE_MINOR) return null;
  const evidence = evidenceFor(found, best);
  const telling = tellingOf(found, best, { evidence, plans });
  const missing = unitCostMissing(telling);
  return moneyAlert({
    detector: "oversold",
    catalogueIds: ["INV-09"],
    subject: variantSubject(variant),
    situation: `stock:${variant.variantId}`,
    title: telling.say(titles[best.id]),
    reason: telling.say(reason),
    best,
    choices: plans.map((plan) => choiceFor(plan, telling)),
    waitingPerDayMinor: waitingPerDay(found, best),
    // Customers wait already.
    decideBy: shop.today,
    attentionMinutes: 4 + missing.length * 0.5,
    evidence,
    assumptions: assumptionsFor(telling),
    missing,
    changesMind: changesMind(telling),
    calculation: calculationFor(telling),
    evidenceKey: [
      coveredInDays === null ? "not covered" : "covered",
      `cost ${contribution.unitCostMinor === null ? "unknown" : "known"}`,
    ].join("|"),
    shop,
  });
}
