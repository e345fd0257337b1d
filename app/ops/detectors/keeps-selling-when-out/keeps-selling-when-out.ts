import { type Alert, definePagedDetector, type DetectInput } from "../contract.ts";
import { LEAST_STAKE_MINOR } from "../shared/deciding.ts";
import { lookThrough } from "../shared/look-through.ts";
import { moneyAlert } from "../shared/money-alert.ts";
import { unitCostMissing } from "../shared/sale/caveats.ts";
import { variantSubject } from "../shared/subjects.ts";
import { demandReader } from "../shared/variant-demand.ts";
import { asks, type Case, caseFor, type KeepsSellingAsks, trackedProducts } from "./case.ts";
import { plansFor, waitingPerDay } from "./plans.ts";
import { notes, reasons, titles } from "./sentences.ts";
import { assumptionsFor, calculationFor, changesMind, choiceFor, evidenceFor, tellingOf } from "./words.ts";

/**
 * Raises an alert for each variant that can be sold without being there (INV-20): out of stock and set to sell on, where
 * stopping is worth more; or not tracked though other variants of its product are.
 *
 * stake = what stopping or tracking saves in cancelled sales − the sales and the time that it costs.
 */
export const keepsSellingWhenOut = definePagedDetector({
  id: "keeps_selling_when_out",
  title: "Can be sold without being there",
  asks: () => asks,
  look: (shop) =>
    lookThrough(shop, {
      *casesOf(input: DetectInput<KeepsSellingAsks>) {
        const shared = { demandOf: demandReader(input), tracked: trackedProducts(input) };
        for (const variant of input.facts.variants.values()) yield caseFor(input, variant, shared);
      },
      alertOf: alertFor,
      fine: ["fine"],
      notes,
    }),
});

function alertFor(found: Case): Alert | null {
  const { variant, shop, trouble, isComing } = found;
  const { plans, best } = plansFor(found);
  if (best.id === "nothing" || best.money.p50 < LEAST_STAKE_MINOR) return null;
  const evidence = evidenceFor(found, best);
  const telling = tellingOf(found, best, evidence);
  const missing = unitCostMissing(telling);
  return moneyAlert({
    detector: "keeps_selling_when_out",
    catalogueIds: ["INV-20"],
    subject: variantSubject(variant),
    situation: `stock:${variant.variantId}`,
    title: telling.say(titles[best.id]),
    reason: telling.say(reasons[best.id]),
    best,
    choices: plans.map((plan) => choiceFor(plan, telling)),
    waitingPerDayMinor: waitingPerDay(found, best),
    attentionMinutes: 2 + missing.length * 0.5,
    evidence,
    assumptions: assumptionsFor(telling),
    missing,
    changesMind: changesMind(telling),
    calculation: calculationFor(telling),
    evidenceKey: [trouble, isComing ? "coming" : "nothing coming"].join("|"),
    shop,
  });
}
