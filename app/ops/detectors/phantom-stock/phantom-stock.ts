import { addDays } from "../../facts/day.ts";
import { type Alert, definePagedDetector, type DetectInput } from "../contract.ts";
import { LEAST_STAKE_MINOR } from "../shared/deciding.ts";
import { lookThrough } from "../shared/look-through.ts";
import { moneyAlert } from "../shared/money-alert.ts";
import { unitCostMissing } from "../shared/sale/caveats.ts";
import { variantSubject } from "../shared/subjects.ts";
import { type DemandAsks, demandAsks, demandReader } from "../shared/variant-demand.ts";
import { type Case, caseFor } from "./case.ts";
import { plansFor, waitingPerDay } from "./plans.ts";
import { notes, reason, titles } from "./sentences.ts";
import { assumptionsFor, calculationFor, changesMind, choiceFor, evidenceFor, tellingOf } from "./words.ts";

/**
 * Raises an alert for each variant that sold and stopped too suddenly for chance, though Shopify says that it is there
 * (INV-10): it may not be.
 *
 * stake = d × lam × m × days until noticed anyway × P(phantom) − the cost of a count.
 */
export const phantomStock = definePagedDetector({
  id: "phantom_stock",
  title: "Stopped selling though stock is said to be there",
  asks: () => demandAsks,
  look: (shop) =>
    lookThrough(shop, {
      *casesOf(input: DetectInput<DemandAsks>) {
        const demandOf = demandReader(input);
        for (const variant of input.facts.variants.values()) yield caseFor(input, variant, demandOf);
      },
      alertOf: alertFor,
      fine: ["fine"],
      notes,
    }),
});

function alertFor(found: Case): Alert | null {
  const { variant, shop, sales, quietDays } = found;
  const { plans, best } = plansFor(found);
  if (best.id === "nothing" || best.money.p50 < LEAST_STAKE_MINOR) return null;
  const evidence = evidenceFor(found, best);
  const telling = tellingOf(found, { plans, best }, evidence);
  const missing = unitCostMissing(telling);
  return moneyAlert({
    detector: "phantom_stock",
    catalogueIds: ["INV-10"],
    subject: variantSubject(variant),
    situation: `stock:${variant.variantId}`,
    title: telling.say(titles[best.id]),
    reason: telling.say(reason),
    best,
    choices: plans.map((plan) => choiceFor(plan, telling)),
    waitingPerDayMinor: waitingPerDay(found, best),
    attentionMinutes: 5 + missing.length * 0.5,
    evidence,
    assumptions: assumptionsFor(telling),
    missing,
    changesMind: changesMind(telling),
    calculation: calculationFor(telling),
    // The day on which it stopped: the same silence is the same matter.
    evidenceKey: `quiet since ${addDays(sales.from, sales.units.length - quietDays)}`,
    shop,
  });
}
