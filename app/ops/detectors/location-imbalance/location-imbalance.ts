import { type Alert, definePagedDetector, type DetectInput } from "../contract.ts";
import { LEAST_STAKE_MINOR } from "../shared/deciding.ts";
import { lookThrough } from "../shared/look-through.ts";
import { moneyAlert } from "../shared/money-alert.ts";
import { unitCostMissing } from "../shared/sale/caveats.ts";
import { variantSubject } from "../shared/subjects.ts";
import { demandReader } from "../shared/variant-demand.ts";
import { asks, type Case, caseFor, type ImbalanceAsks } from "./case.ts";
import { plansFor, stockAheadFor, waitingPerDay } from "./plans.ts";
import { notes, reason, titles } from "./sentences.ts";
import { assumptionsFor, calculationFor, changesMind, choiceFor, evidenceFor, tellingOf } from "./words.ts";

/**
 * Raises an alert for each variant of which one location owes units to customers while another has plenty (INV-08). Clear
 * cases only: sales by location are not read, so an empty location alone proves nothing.
 *
 * stake = lam × short units × m + what waiting customers cost − the transfer's cost, against doing nothing.
 */
export const locationImbalance = definePagedDetector({
  id: "location_imbalance",
  title: "Owed at one location while another has plenty",
  asks: () => asks,
  look: (shop) =>
    lookThrough(shop, {
      *casesOf(input: DetectInput<ImbalanceAsks>) {
        const demandOf = demandReader(input);
        for (const variant of input.facts.variants.values()) yield caseFor(input, variant, demandOf);
      },
      alertOf: alertFor,
      fine: ["fine"],
      notes,
    }),
});

function alertFor(found: Case): Alert | null {
  const { variant, shop, short, donor } = found;
  const { plans, best } = plansFor(found);
  if (best.id === "nothing" || best.money.p50 < LEAST_STAKE_MINOR) return null;
  const evidence = evidenceFor(found, best);
  const telling = tellingOf(found, { plans, best }, evidence);
  const missing = unitCostMissing(telling);
  return moneyAlert({
    detector: "location_imbalance",
    catalogueIds: ["INV-08"],
    subject: variantSubject(variant),
    situation: `stock:${variant.variantId}`,
    title: telling.say(titles[best.id]),
    reason: telling.say(reason),
    best,
    choices: plans.map((plan) => choiceFor(plan, telling)),
    waitingPerDayMinor: waitingPerDay(found, best),
    // Customers wait already.
    decideBy: shop.today,
    attentionMinutes: 3 + missing.length * 0.5,
    evidence,
    assumptions: assumptionsFor(telling),
    missing,
    changesMind: changesMind(telling),
    calculation: calculationFor(telling),
    stockAhead: stockAheadFor(found),
    evidenceKey: `${donor.locationId} to ${short.locationId}`,
    shop,
  });
}
