import { type Alert, definePagedDetector, type DetectInput } from "../contract.ts";
import { LEAST_STAKE_MINOR } from "../shared/deciding.ts";
import { lookThrough } from "../shared/look-through.ts";
import { moneyAlert } from "../shared/money-alert.ts";
import { unitCostMissing } from "../shared/sale/caveats.ts";
import { variantSubject } from "../shared/subjects.ts";
import { demandReader } from "../shared/variant-demand.ts";
import { asks, type Case, caseFor, type OversoldAsks } from "./case.ts";
import { plansFor, stockAheadFor, waitingPerDay } from "./plans.ts";
import { notes, reason, titles } from "./sentences.ts";
import { assumptionsFor, calculationFor, changesMind, choiceFor, evidenceFor, tellingOf } from "./words.ts";

/**
 * Raises an alert for each variant of which more was sold than there were, where a stock-out alert does not say so already:
 * it goes on selling below zero, or nothing tells how it sells (INV-09).
 *
 * stake = units × P(cancel) × (m + payment fee not returned) + care, less the same with the best choice.
 */
export const oversold = definePagedDetector({
  id: "oversold",
  title: "More sold than there were",
  asks: () => asks,
  look: (shop) =>
    lookThrough(shop, {
      *casesOf(input: DetectInput<OversoldAsks>) {
        const demandOf = demandReader(input);
        for (const variant of input.facts.variants.values()) yield caseFor(input, variant, demandOf);
      },
      alertOf: alertFor,
      fine: ["fine", "stockout"],
      notes,
    }),
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
    stockAhead: stockAheadFor(found),
    evidenceKey: [
      coveredInDays === null ? "not covered" : "covered",
      `cost ${contribution.unitCostMinor === null ? "unknown" : "known"}`,
    ].join("|"),
    shop,
  });
}
